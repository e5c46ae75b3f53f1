import Formats
import Psychometrics

extension MyRole {
  /// What stands beside the tasks: the values of peer support, and the neighbours of the role.
  static let asides = [values, clinician, sponsor, drift]

  private static let values = Aside(
    Phrase(en: "The values of peer support", es: "Los valores del apoyo entre pares"),
    [
      Phrase(
        en: """
          It is free to take or leave. The person chooses to come, and chooses what to talk about.
          """,
        es: """
          Se puede tomar o dejar. La persona elige venir y elige de qué hablar.
          """),
      Phrase(
        en: """
          It gives hope. You have been there too, and your being here says that life can change.
          """,
        es: """
          Da esperanza. Pasaste por algo parecido, y que estés aquí dice que la vida puede cambiar.
          """),
      Phrase(
        en: """
          It is between equals. Both give and both learn. You know your own road, and the other \
          person knows theirs.
          """,
        es: """
          Es entre iguales. Las dos personas dan y las dos aprenden. Conoces tu camino, y la otra \
          persona conoce el suyo.
          """),
      Phrase(
        en: """
          It is honest, and kind in how it says things. You say early on what you can keep to \
          yourself and what you cannot.
          """,
        es: """
          Es honesto, y amable en la forma de decir las cosas. Desde el principio dices qué puedes \
          guardar y qué no.
          """),
      Phrase(
        en: """
          It starts from strengths and an open mind. It asks what is strong and what matters, in \
          the person's own words.
          """,
        es: """
          Parte de las fortalezas y con la mente abierta. Pregunta qué hay de fuerte y qué importa, \
          en las palabras de la propia persona.
          """),
      Phrase(
        en: "The person leads. You walk beside, at their pace and toward their goals.",
        es: "La persona guía. Tú vas a su lado, a su ritmo y hacia sus metas."),
    ])

  private static let clinician = Aside(
    Phrase(en: "A peer worker and a clinician", es: "Quien trabaja como par y el personal clínico"),
    [
      Phrase(
        en: "Both are needed, and each has a place of its own.",
        es: "Se necesitan ambos, y cada uno tiene su lugar."),
      Phrase(
        en: """
          Clinicians work from what they have studied. They name conditions, treat them, and \
          answer for that treatment. They keep most of their own story out of the room.
          """,
        es: """
          El personal clínico trabaja con lo que estudió. Nombra condiciones de salud, las trata y \
          responde por ese tratamiento. Casi siempre deja su propia historia fuera.
          """),
      Phrase(
        en: """
          Peer workers work from what they have lived, with training of their own. They share what \
          helps, show that change can happen, and stand with the person where life goes on.
          """,
        es: """
          Quienes trabajan como pares parten de lo que vivieron, con su propia formación. Comparten \
          lo que sirve, muestran que el cambio es posible y están con la persona donde sigue la vida.
          """),
      Phrase(
        en: """
          When someone asks you for what a clinician does, you can say: "That is a good question \
          for your nurse. Shall we go and ask together?"
          """,
        es: """
          Cuando alguien te pide lo que hace el personal clínico, puedes decir: «Es una buena \
          pregunta para la enfermería. ¿Vamos a preguntar?»
          """),
    ])

  private static let sponsor = Aside(
    Phrase(
      en: "A peer worker and a sponsor", es: "Quien trabaja como par y quien apadrina"),
    [
      Phrase(
        en: "Both are needed here too. You may well be each of them, at different hours.",
        es: "También aquí se necesitan ambos. Quizás cumplas los dos papeles, a distintas horas."),
      Phrase(
        en: """
          A sponsor is a member of a fellowship who guides another member through its steps. It is \
          done freely and without pay, as part of their own recovery.
          """,
        es: """
          Un padrino o una madrina es parte de una hermandad y guía a otro miembro por sus pasos. \
          Lo hace sin paga, como parte de su propia recuperación.
          """),
      Phrase(
        en: """
          A peer worker has a job, with hours, notes, supervision and rules. They welcome every \
          path, with or without steps, and help the person choose.
          """,
        es: """
          Quien trabaja como par tiene un empleo, con horario, notas, supervisión y reglas. Recibe \
          bien todos los caminos, con pasos o sin ellos, y ayuda a la persona a elegir.
          """),
      Phrase(
        en: """
          It helps to keep the two apart. You sponsor none of the people you serve at work. And you \
          have a place in your own recovery where you are not at work.
          """,
        es: """
          Ayuda separar los dos. No apadrinas a nadie que atiendas en el trabajo. Y tienes un lugar \
          en tu propia recuperación donde no estás trabajando.
          """),
    ])

  private static let drift = Aside(
    Phrase(en: "When a role drifts", es: "Cuando un rol se desvía"),
    [
      Phrase(
        en: """
          It comes in small steps. Someone is away and you fill in. A favor turns into a task. \
          A form asks for things that only clinicians note.
          """,
        es: """
          Pasa de a poco. Alguien falta y cubres su lugar. Un favor se vuelve tarea. Un \
          formulario pide cosas que solo anota el personal clínico.
          """),
      Phrase(
        en: "It says how the work is set up. It says little about you.",
        es: "Habla de cómo está armado el trabajo. Dice poco de ti."),
      Phrase(
        en: """
          You can bring one task to supervision and ask: whose is it, what does it do to trust, \
          and who could take it on?
          """,
        es: """
          Puedes llevar una sola tarea a la supervisión y preguntar: ¿de quién es, qué le hace a la \
          confianza y quién podría tomarla?
          """),
      Phrase(
        en: "A written job helps you both. If there is none, that is a good thing to ask for.",
        es: "Una descripción escrita del puesto ayuda a ambas partes. Si no la hay, vale pedirla."),
    ])
}
