import Formats

extension Supervising {
  static let knowsTheRole = ReflectionArea(
    Phrase(en: "Knowing the role", es: "Conocer el rol"),
    about: Phrase(
      en: "What peer work is, and standing up for it.",
      es: "Qué es el trabajo de pares, y defenderlo."),
    [
      Phrase(
        en: "I can say in plain words what peer support is and is not.",
        es: "Puedo decir con palabras sencillas qué es y qué no es el apoyo entre pares."),
      Phrase(
        en: "I know the written job of each peer worker I supervise.",
        es: "Conozco la descripción escrita del puesto de cada par que superviso."),
      Phrase(
        en: "I speak up when a peer worker is given tasks that are not peer work.",
        es: "Alzo la voz cuando a alguien que trabaja como par le dan tareas que no lo son."),
      Phrase(
        en: "I learn about peer work from those who do it.",
        es: "Aprendo sobre el trabajo de pares con quienes lo hacen."),
    ])

  static let boundariesAndDisclosure = ReflectionArea(
    Phrase(en: "Boundaries and sharing one's story", es: "Límites y contar la propia historia"),
    about: Phrase(
      en: "Room to think about lines before they are tested.",
      es: "Un espacio para pensar en los límites antes de que se pongan a prueba."),
    [
      Phrase(
        en: "I ask peer workers where they draw their own lines.",
        es: "Pregunto a los pares dónde ponen sus propios límites."),
      Phrase(
        en: "I let peer workers choose which parts of their story they tell.",
        es: "Dejo que cada par decida qué partes de su historia cuenta."),
      Phrase(
        en: "I bring up gifts, money and closeness before they turn into trouble.",
        es: "Hablo de los regalos, el dinero y la cercanía antes de que sean un problema."),
      Phrase(
        en: "I tell workers what I can keep to myself and what I cannot.",
        es: "Digo a quienes superviso qué puedo guardar para mí y qué no."),
    ])

  static let strengthsFirst = ReflectionArea(
    Phrase(en: "Strengths first", es: "Primero las fortalezas"),
    about: Phrase(
      en: "Starting from what works.", es: "Partir de lo que funciona."),
    [
      Phrase(
        en: "I start each talk with something that went well.",
        es: "Empiezo cada conversación con algo que salió bien."),
      Phrase(
        en: "I can name a strength of each person I supervise.",
        es: "Puedo nombrar una fortaleza de cada persona que superviso."),
      Phrase(
        en: "I ask first what got in the way when something goes wrong.",
        es: "Cuando algo sale mal, pregunto primero qué lo hizo difícil."),
      Phrase(
        en: "I ask what each person wants to learn next.",
        es: "Pregunto a cada persona qué quiere aprender ahora."),
    ])

  static let selfCare = ReflectionArea(
    Phrase(en: "Care for oneself", es: "Cuidado propio"),
    about: Phrase(
      en: "How the work sits with people, you among them.",
      es: "Cómo le sienta el trabajo a la gente, y también a ti."),
    [
      Phrase(
        en: "I ask how the work feels, and not just what got done.",
        es: "Pregunto cómo se siente el trabajo, no solo qué se hizo."),
      Phrase(
        en: "I help people take their breaks and days off.",
        es: "Ayudo a que cada quien tome sus descansos y sus días libres."),
      Phrase(
        en: "I take care of myself in ways that others can see.",
        es: "Me cuido de una forma que otras personas pueden ver."),
    ])

  static let equalStandards = ReflectionArea(
    Phrase(en: "The same standards for all", es: "Las mismas normas para todo el personal"),
    about: Phrase(
      en: "What is asked of peer workers, and what is given to them.",
      es: "Lo que se pide a los pares y lo que se les da."),
    [
      Phrase(
        en: "I use the same rules for peer workers as for all staff.",
        es: "Aplico a los pares las mismas reglas que a todo el personal."),
      Phrase(
        en: "I tell each person I supervise that they can ask for changes that help them work.",
        es: "Digo a cada persona que superviso que puede pedir ajustes que le ayuden a trabajar."),
      Phrase(
        en: "I put peer workers forward for training and new posts as I do others.",
        es: "Propongo a los pares para cursos y nuevos puestos como a cualquier otra persona."),
    ])

  static let neitherFragileNorCoddled = ReflectionArea(
    Phrase(en: "Neither fragile nor coddled", es: "Sin fragilidad ni sobreprotección"),
    about: Phrase(
      en: "Trust in people, and plain words with them.",
      es: "Confiar en las personas y hablarles con claridad."),
    [
      Phrase(
        en: "I can let a bad day be just a bad day.",
        es: "Puedo dejar que un mal día sea solo un mal día."),
      Phrase(
        en: "I trust peer workers with hard tasks.",
        es: "Confío tareas difíciles a los pares."),
      Phrase(
        en: "I say it plainly and kindly when work needs to change.",
        es: "Digo con claridad y amabilidad cuando algo del trabajo necesita cambiar."),
      Phrase(
        en: "I stay a supervisor and leave therapy to others.",
        es: "Me quedo en mi papel de supervisión y dejo la terapia a otras personas."),
    ])
}
