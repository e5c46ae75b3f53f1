import Formats

/// The boundaries toward those around a person: family, the online world, courts, and messages.
extension Boundaries {
  static let families = ReflectionArea(
    Phrase(en: "Families", es: "Familias"),
    about: Phrase(
      en: "What passes between you and the families of people you support.",
      es: "Lo que pasa entre tú y las familias de las personas que apoyas."),
    [
      Phrase(
        en: "I ask the person what their family may know.",
        es: "Pregunto a la persona qué puede saber su familia."),
      Phrase(
        en: "I know what to say when a family member calls me.",
        es: "Sé qué decir cuando me llama alguien de la familia."),
      Phrase(
        en: "I can hear out a family and still keep the person's trust.",
        es: "Puedo escuchar a una familia y seguir cuidando la confianza de la persona."),
      Phrase(
        en: "I stay on good terms with all sides when a family is split.",
        es: "Mantengo un buen trato con todos los lados cuando una familia está dividida."),
    ])

  static let socialMedia = ReflectionArea(
    Phrase(en: "Social media", es: "Redes sociales"),
    about: Phrase(
      en: "Posts, friend requests and messages, and who sees them.",
      es: "Publicaciones, solicitudes de amistad y mensajes, y quién los ve."),
    [
      Phrase(
        en: "I have chosen who can see what I post.",
        es: "He elegido quién puede ver lo que publico."),
      Phrase(
        en: "I have a kind answer ready for friend requests.",
        es: "Tengo lista una respuesta amable para las solicitudes de amistad."),
      Phrase(
        en: "I leave the people I support out of what I post.",
        es: "Dejo fuera de lo que publico a las personas que apoyo."),
      Phrase(
        en: "I have told people at which hours I answer messages.",
        es: "He dicho a las personas en qué horas respondo mensajes."),
    ])

  static let courtsAndProbation = ReflectionArea(
    Phrase(en: "Courts and probation", es: "Tribunales y libertad condicional"),
    about: Phrase(
      en: "Being beside someone who has a case, when others ask you about them.",
      es: "Estar al lado de alguien que tiene un caso, cuando te preguntan por esa persona."),
    [
      Phrase(
        en: "I know what I may say to a court or a probation officer.",
        es: "Sé qué puedo decir a un tribunal o a quien supervisa la libertad condicional."),
      Phrase(
        en: "I tell the person ahead of time what I will have to report.",
        es: "Le digo antes a la persona qué me tocará informar."),
      Phrase(
        en: "I know what to do if a court asks for my notes.",
        es: "Sé qué hacer si un tribunal pide mis notas."),
      Phrase(
        en: "When I go along to court, the person knows what I am there for.",
        es: "Cuando acompaño a alguien a un tribunal, esa persona sabe para qué voy."),
    ])

  static let passingThingsOn = ReflectionArea(
    Phrase(en: "Being asked to pass things on", es: "Cuando me piden contar cosas de alguien"),
    about: Phrase(
      en: "When staff, a family or a court want to hear from you what a person said.",
      es: "Cuando el personal, una familia o un tribunal quieren saber por ti qué dijo alguien."),
    [
      Phrase(
        en: "I ask the person before I pass on what they told me.",
        es: "Pregunto a la persona antes de contarle algo suyo a alguien más."),
      Phrase(
        en: "I know what my team needs from me and what stays with me.",
        es: "Sé qué necesita de mí el equipo y qué se queda conmigo."),
      Phrase(
        en: "I help people speak to the staff for themselves.",
        es: "Ayudo a que cada persona hable por sí misma con el personal."),
      Phrase(
        en: "I know what I have to report, even when it was told to me in trust.",
        es: "Sé qué me toca informar, aunque me lo hayan confiado."),
    ])
}
