/// An avoided word that may stand in certain sentences, with the reason.
struct AllowedWord: CustomStringConvertible {
  /// A file, or the beginning of the names of several.
  let file: String
  let form: String
  /// What the sentence holds; nil for every sentence of the file.
  let excerpt: String?
  let reason: String

  init(_ form: String, in file: String, _ excerpt: String? = nil, because reason: String) {
    self.file = file
    self.form = form
    self.excerpt = excerpt
    self.reason = reason
  }

  func allows(_ finding: WordFinding) -> Bool {
    finding.form == form && finding.sentence.file.hasPrefix(file)
      && (excerpt.map(finding.sentence.text.contains) ?? true)
  }

  var description: String { "'\(form)' in \(file)" }

  private static let publishedFactor =
    "the published factor is named no domination by symptoms, and is about just that word"

  static let all = [
    AllowedWord("symptoms", in: "Instruments/RASR/", because: publishedFactor),
    AllowedWord("síntomas", in: "Instruments/RASR/", because: publishedFactor),
    AllowedWord(
      "patient", in: "Instruments/ProQOL5/ProQOL5+English.swift", "I was patient",
      because: "it means calm, and is said of the worker"),
    AllowedWord(
      "must", in: "Instruments/RPI/RPI+Guide.swift", "must ask the South Carolina",
      because: "the owner's condition of use: without the consent the form may not be used"),
    AllowedWord(
      "debe", in: "Instruments/RPI/RPI+Guide.swift", "debe pedir su consentimiento",
      because: "the owner's condition of use: without the consent the form may not be used"),
    AllowedWord(
      "diagnosis", in: "Instruments/Signs/Signs+Areas.swift", "They are never a diagnosis.",
      because: "it says what the signs are not"),
    AllowedWord(
      "diagnóstico", in: "Instruments/Signs/Signs+Areas.swift", "Nunca son un diagnóstico.",
      because: "it says what the signs are not"),
    AllowedWord(
      "best", in: "Sources/tend/Pages/ExplainPage.swift", "best told apart",
      because: "a number is best at telling groups apart in a study; nobody is ranked"),
    AllowedWord(
      "must", in: "Sources/tend/Commands/Instruments", "key against what must",
      because: "it is said of a scoring key"),
  ]
}

/// A turn of phrase in which an avoided word means something else, wherever it stands.
struct HarmlessTurn {
  let words: String
  /// The words as `PlainText` spells them.
  let plain: String
  let reason: String

  init(_ words: String, because reason: String) {
    self.words = words
    plain = AvoidedWord.plain(words)
    self.reason = reason
  }

  static let all = [
    HarmlessTurn("Center for Victims of Torture", because: "a proper name"),
    HarmlessTurn("fits you best", because: "it compares answers and no people"),
    HarmlessTurn("limpia la pantalla", because: "it is about a screen"),
    HarmlessTurn("se enferma", because: "it says that somebody falls ill, and names nobody so"),
    HarmlessTurn("tiene que ver", because: "it means to be about something"),
  ]
}
