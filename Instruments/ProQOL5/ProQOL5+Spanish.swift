import Formats

extension ProQOL5 {
  /// Thirty sentences of this project's own, each on the side that the key of its item demands:
  /// those of 1, 4, 15, 17 and 29 speak of what keeps a person well.
  public static let spanish = Wording(
    language: .spanish, name: "adaptado del ProQOL, con las palabras de Tend",
    isReviewedByPeers: false,
    items: [
      "Descansé lo suficiente para empezar bien el día.",
      "Una historia que oí en el trabajo me volvió a la mente cuando quería descansar.",
      "Mi propia historia le sirvió a alguien.",
      "Mi jornada tuvo lugar para una pausa.",
      "Fuera del trabajo, me siguió preocupando alguien a quien apoyo.",
      "Me alegró ver a alguien salir adelante.",
      "Sentí el cuerpo en tensión después de oír algo doloroso.",
      "Se me acabó la energía antes de que terminara el día.",
      "El mundo me pareció menos seguro por lo que oí en el trabajo.",
      "Hice mi trabajo en piloto automático.",
      "Soñé con cosas que me habían contado.",
      "Esperé con gusto mi siguiente día de trabajo.",
      "El dolor de otra persona removió un viejo dolor mío.",
      "Me llevé a casa la tristeza del trabajo.",
      "Pude contar con alguien del trabajo cuando las cosas se pusieron difíciles.",
      "Sentí que mi compañía le hacía bien a la gente.",
      "Tuve voz en la forma de hacer mi trabajo.",
      "Mi trabajo les dio sentido a mis días.",
      "Me pesó la idea de ir a trabajar.",
      "Aprendí algo valioso de las personas a las que apoyo.",
      "Dudé de que mi trabajo sirviera de algo.",
      "Terminé mi jornada con una buena sensación.",
      "Cuando estaba con mi gente cercana, la mente se me iba a lo que había oído.",
      "Me hizo bien la confianza que me dieron.",
      "Aplacé una conversación por temor a lo que iba a oír.",
      "Me irritaron cosas pequeñas del trabajo.",
      "Disfruté del tiempo con las personas a las que apoyo.",
      "Sentí como un vacío mientras alguien me contaba algo doloroso.",
      "Tuve paciencia, incluso en los días largos.",
      "Tuve ganas de contar el lado bueno de mi trabajo.",
    ])
}
