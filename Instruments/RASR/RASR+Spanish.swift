import Formats

extension RASR {
  /// Twenty-four sentences of this project's own, each on what the factor of its item measures.
  public static let spanish = Wording(
    language: .spanish, name: "adaptado del RAS-R, con las palabras de Tend",
    isReviewedByPeers: false,
    items: [
      "Estoy trabajando por algo que quiero lograr.",
      "Sé cuál es mi próximo pequeño paso.",
      "Le pongo ganas a lo que me importa.",
      "Soy yo quien decide hacia dónde va mi vida.",
      "Cuando un camino no funciona, busco otro.",
      "Alguien se daría cuenta si yo tuviera una mala semana.",
      "Puedo nombrar cosas que hago bien.",
      "Confío en que puedo tomar buenas decisiones.",
      "Me trato con amabilidad.",
      "Puedo mostrarme tal como soy ante los demás.",
      "Puedo calmarme cuando pasan muchas cosas a la vez.",
      "Puedo imaginar que me esperan días buenos.",
      "Puedo lograr cambios en mi propia vida.",
      "Lo que he vivido me ha enseñado cosas que me sirven.",
      "Hago lo que tenía planeado aunque aparezcan síntomas.",
      "Soy mucho más que mis síntomas.",
      "Tengo días en que los síntomas quedan en segundo plano.",
      "Me parece bien dejar que otras personas me ayuden.",
      "Le cuento a alguien cuando las cosas se me ponen difíciles.",
      "Sé a dónde acudir cuando necesito apoyo.",
      "Me vuelvo a levantar después de un tropiezo.",
      "Me siento a gusto con al menos una persona.",
      "Mi gente cercana me acompaña en los momentos difíciles.",
      "Estar con otras personas me hace bien.",
    ])
}
