import Formats

/// The boundaries between two people: hard moments and stories, one's own load, and the end.
extension Boundaries {
  static let hardMoments = ReflectionArea(
    Phrase(en: "Hard moments", es: "Momentos difíciles"),
    about: Phrase(
      en: "When there is danger, anger or despair around you.",
      es: "Cuando hay peligro, enojo o desesperanza alrededor."),
    [
      Phrase(
        en: "I know what to do when someone says that they want to die.",
        es: "Sé qué hacer cuando alguien dice que quiere morir."),
      Phrase(
        en: "I know whom to call when someone is in danger.",
        es: "Sé a quién llamar cuando alguien corre peligro."),
      Phrase(
        en: "I can step away when I do not feel safe.",
        es: "Puedo apartarme cuando no me siento a salvo."),
      Phrase(
        en: "I have someone to talk to after a hard moment at work.",
        es: "Tengo con quién hablar después de un momento difícil en el trabajo."),
    ])

  static let trauma = ReflectionArea(
    Phrase(en: "Trauma", es: "Trauma"),
    about: Phrase(
      en: "Staying close to a painful story without losing yourself in it.",
      es: "Estar cerca de una historia dolorosa sin perderte en ella."),
    [
      Phrase(
        en: "I let each person decide how much of their past to tell.",
        es: "Dejo que cada persona decida cuánto contar de su pasado."),
      Phrase(
        en: "I can ask for a pause when a story becomes too much for me.",
        es: "Puedo pedir una pausa cuando una historia es demasiado para mí."),
      Phrase(
        en: "I notice what a hard story does in my body.",
        es: "Noto qué hace en mi cuerpo una historia dura."),
      Phrase(
        en: "I know who helps with trauma where my part ends.",
        es: "Sé quién ayuda con el trauma donde termina mi parte."),
    ])

  static let unburdening = ReflectionArea(
    Phrase(en: "Unburdening myself", es: "Desahogarme"),
    about: Phrase(
      en: "Where your own load goes, so that it stays off the people you support.",
      es: "Adónde va tu propia carga, para que no caiga sobre las personas que apoyas."),
    [
      Phrase(
        en: "I have people outside work who hear my troubles.",
        es: "Tengo personas fuera del trabajo que escuchan mis penas."),
      Phrase(
        en: "Before I share a hard thing, I ask myself whom it is for.",
        es: "Antes de contar algo duro, me pregunto para quién es."),
      Phrase(
        en: "I take what still hurts to my own supports.",
        es: "Llevo a mis propios apoyos lo que todavía me duele."),
      Phrase(
        en: "I notice when a talk has turned to me.",
        es: "Me doy cuenta cuando la charla pasa a tratar de mí."),
    ])

  static let endings = ReflectionArea(
    Phrase(en: "Endings", es: "Finales"),
    about: Phrase(
      en: "When your support of someone ends, as planned or not.",
      es: "Cuando termina tu apoyo a alguien, como estaba previsto o de otra manera."),
    [
      Phrase(
        en: "I talk about the end well before it comes.",
        es: "Hablo del final bastante antes de que llegue."),
      Phrase(
        en: "I know what contact is all right once my support ends.",
        es: "Sé qué contacto está bien cuando mi apoyo ya terminó."),
      Phrase(
        en: "I make time for a good goodbye.",
        es: "Me doy tiempo para una buena despedida."),
      Phrase(
        en: "I let myself grieve when someone I supported is gone.",
        es: "Me permito el duelo cuando ya no está alguien a quien apoyé."),
    ])
}
