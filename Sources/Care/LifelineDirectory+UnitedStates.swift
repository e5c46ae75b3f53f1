import Formats

extension LifelineDirectory {
  /// The United States, with Puerto Rico and the Virgin Islands.
  ///
  /// The 988 Lifeline answers in every state and territory, and FEMA's release HQ-19-092 names
  /// 9-1-1 for these two.
  static let unitedStates = Lifeline(
    country: "US", alsoFor: ["PR", "VI"],
    countryName: Phrase(en: "United States", es: "Estados Unidos"),
    atHand: Phrase(
      en: "988, day or night, call or text",
      es: "988, de día o de noche; llama y oprime 2, o envía AYUDA por texto"),
    services: [suicideAndCrisisLifeline, veteransCrisisLine, warmlines, nationalHelpline],
    emergency: Lifeline.Emergency(["911"], source: wyoming))

  private static let suicideAndCrisisLifeline = Lifeline.Service(
    name: Phrase(
      en: "988 Suicide & Crisis Lifeline", es: "Línea 988 de Prevención del Suicidio y Crisis"),
    about: Phrase(
      en: "For any kind of distress, your own or that of somebody you care about. Free.",
      es: "Para cualquier momento difícil, tuyo o de alguien que te importa. Es gratis."),
    ways: [
      Lifeline.Way(.call, "988"),
      Lifeline.Way(.text, "988"),
      Lifeline.Way(
        .chat, "988lifeline.org", note: Phrase(en: "English or Spanish", es: "español o inglés")),
      Lifeline.Way(
        .call, "988", note: Phrase(en: "press 2 for Spanish", es: "oprime 2 para español")),
      Lifeline.Way(.text, "988", word: "AYUDA", note: Phrase(en: "in Spanish", es: "en español")),
      Lifeline.Way(
        .video, "988lifeline.org",
        note: Phrase(
          en: "American Sign Language, the \"ASL Now\" button",
          es: "lengua de señas americana, botón \"ASL Now\"")),
      Lifeline.Way(
        .video, "1-800-273-8255",
        note: Phrase(
          en: "American Sign Language, from a videophone",
          es: "lengua de señas americana, desde un videoteléfono")),
    ],
    hours: dayAndNight,
    sources: [
      Lifeline.Source("What to Expect", by: "988lifeline.org", checked: november2026),
      wyoming,
      Lifeline.Source(
        "988 Suicide & Crisis Lifeline Adds American Sign Language Services (2023)", by: "SAMHSA",
        checked: november2026),
    ])

  private static let veteransCrisisLine = Lifeline.Service(
    name: Phrase(en: "Veterans Crisis Line", es: "Línea de Crisis para Veteranos"),
    about: Phrase(
      en: "For Veterans, with or without VA care, and for those close to them. Free.",
      es: "Para veteranos, con o sin atención del VA, y para sus personas cercanas. Es gratis."),
    ways: [
      Lifeline.Way(.call, "988", note: Phrase(en: "then press 1", es: "luego oprime 1")),
      Lifeline.Way(.text, "838255"),
      Lifeline.Way(.chat, "VeteransCrisisLine.net/Chat"),
    ],
    hours: dayAndNight,
    sources: [
      Lifeline.Source(
        "Beyond the call: Understanding the Veterans Crisis Line (2024)",
        by: "U.S. Department of Veterans Affairs", checked: november2026)
    ])

  private static let warmlines = Lifeline.Service(
    name: Phrase(en: "Warmlines, run by peers", es: "Líneas de apoyo entre pares (warmlines)"),
    about: Phrase(
      en: "Listening lines answered by people in recovery themselves. Hours differ by line.",
      es:
        "Líneas de escucha que atienden personas que viven su propia recuperación. El horario "
        + "cambia según la línea."),
    ways: [
      Lifeline.Way(
        .website, "warmline.org",
        note: Phrase(en: "a list of lines in the U.S.", es: "una lista de líneas en EE. UU."))
    ],
    sources: [
      Lifeline.Source("Warmline Portal", by: "warmline.org", checked: november2026)
    ])

  private static let nationalHelpline = Lifeline.Service(
    name: Phrase(en: "SAMHSA's National Helpline", es: "Línea Nacional de Ayuda de SAMHSA"),
    about: Phrase(
      en: "Names places near you for mental health or substance use, also for families. Free.",
      es:
        "Te dice qué lugares cerca de ti apoyan en salud mental o consumo de sustancias, también "
        + "a familias. Es gratis."),
    ways: [
      Lifeline.Way(
        .call, "1-800-662-4357", note: Phrase(en: "English or Spanish", es: "español o inglés")),
      Lifeline.Way(.call, "1-800-487-4889", note: Phrase(en: "by TTY", es: "por TTY")),
    ],
    hours: dayAndNight,
    sources: [
      Lifeline.Source("SAMHSA's National Helpline", by: "SAMHSA", checked: november2026)
    ])

  private static let wyoming = Lifeline.Source(
    "988 Suicide & Crisis Lifeline", by: "Wyoming Department of Health", checked: november2026)
}
