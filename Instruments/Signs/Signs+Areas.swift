import Formats

extension Signs {
  static let body = ReflectionArea(
    Phrase(en: "Body", es: "Cuerpo"),
    about: Phrase(
      en: "What you may notice in sleep, food and the body.",
      es: "Lo que puedes notar en el sueño, la comida y el cuerpo."),
    [
      Phrase(
        en: "I am still tired when I wake up.",
        es: "Me despierto todavía con cansancio."),
      Phrase(
        en: "I lie awake with work on my mind.",
        es: "Me desvelo pensando en el trabajo."),
      Phrase(
        en: "I have more aches than I used to.",
        es: "Tengo más dolores en el cuerpo que antes."),
      Phrase(
        en: "I get sick more often.",
        es: "Me siento mal de salud más seguido."),
      Phrase(
        en: "My appetite has changed a lot.",
        es: "Mi apetito cambió mucho."),
      Phrase(
        en: "I jump at small sounds.",
        es: "Me sobresalto con ruidos pequeños."),
    ])

  static let feelings = ReflectionArea(
    Phrase(en: "Feelings", es: "Sentimientos"),
    about: Phrase(
      en: "What you may notice in your mood and in what you care about.",
      es: "Lo que puedes notar en tu ánimo y en lo que te importa."),
    [
      Phrase(
        en: "I feel empty after I have listened to someone.",
        es: "Siento un vacío después de escuchar a alguien."),
      Phrase(
        en: "I get angry faster than I used to.",
        es: "Me enojo más rápido que antes."),
      Phrase(
        en: "I take other people's pain home with me.",
        es: "Me llevo a casa el dolor de otras personas."),
      Phrase(
        en: "I have less hope that things can change.",
        es: "Tengo menos esperanza de que las cosas cambien."),
      Phrase(
        en: "I find less joy in the things I like.",
        es: "Disfruto menos de las cosas que me gustan."),
      Phrase(
        en: "I feel little where I used to feel a lot.",
        es: "Siento poco donde antes sentía mucho."),
    ])

  static let work = ReflectionArea(
    Phrase(en: "Work", es: "Trabajo"),
    about: Phrase(
      en: "What you may notice in how you work.",
      es: "Lo que puedes notar en tu manera de trabajar."),
    [
      Phrase(
        en: "I dread the start of my shift.",
        es: "Me pesa empezar mi turno."),
      Phrase(
        en: "I find it hard to listen to the end.",
        es: "Me cuesta escuchar hasta el final."),
      Phrase(
        en: "I keep more distance from people than I want to.",
        es: "Me alejo de las personas más de lo que quiero."),
      Phrase(
        en: "I find it hard to stop when my hours are over.",
        es: "Me cuesta parar cuando termina mi horario."),
      Phrase(
        en: "I put off calls and notes.",
        es: "Voy dejando para después las llamadas y las notas."),
      Phrase(
        en: "I think of leaving this work.",
        es: "Pienso en dejar este trabajo."),
    ])

  /// The closing thought: what a sign is, and what it is not.
  static let whatTheyAreFor = Aside(
    Phrase(en: "What signs are for", es: "Para qué sirven las señales"),
    [
      Phrase(
        en: """
          Signs are a reason for care and for changing the work. They are never a diagnosis.
          """,
        es: """
          Las señales son una razón para cuidarte y para cambiar el trabajo. Nunca son un \
          diagnóstico.
          """),
      Phrase(
        en: """
          They often come to people who listen well and stay close. They tell how much the work \
          has asked of you, and nothing about how strong you are.
          """,
        es: """
          Suelen llegarles a quienes escuchan bien y se quedan cerca. Dicen cuánto te ha pedido el \
          trabajo, y nada de cuánta fuerza tienes.
          """),
      Phrase(
        en: """
          Care can be small: a meal, a walk, a night of sleep, a talk with someone who knows you.
          """,
        es: """
          El cuidado puede ser pequeño: una comida, una caminata, una noche de sueño, una charla \
          con alguien que te conoce.
          """),
      Phrase(
        en: """
          Changing the work counts as much: a break after a hard story, fewer of them in a row, a \
          task handed on, time with other peer workers. You can bring one of these to supervision.
          """,
        es: """
          Cambiar el trabajo cuenta igual: un descanso después de una historia dura, menos de ellas \
          seguidas, una tarea que pasa a otra persona, tiempo con otros pares. Puedes llevar una de \
          estas cosas a la supervisión.
          """),
      Phrase(
        en: """
          If a sign stays or worries you, a doctor or counselor of your own can look at it with \
          you. To find somebody to talk to: tend\u{A0}lifeline.
          """,
        es: """
          Si una señal se queda o te preocupa, alguien de salud o consejería de tu confianza puede \
          mirarla contigo. Para encontrar con quién hablar: tend\u{A0}lifeline.
          """),
    ])
}
