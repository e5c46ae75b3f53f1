/// Strings with words that are no `Phrase`, with the reason.
struct AllowedString: CustomStringConvertible {
  /// A file, or the beginning of the names of several.
  let file: String
  /// What the string holds; nil for every string of the file.
  let excerpt: String?
  let reason: String

  init(_ excerpt: String? = nil, in file: String, because reason: String) {
    self.file = file
    self.excerpt = excerpt
    self.reason = reason
  }

  func allows(_ literal: LooseLiteral) -> Bool {
    literal.file.hasPrefix(file) && (excerpt.map(literal.text.contains) ?? true)
  }

  var description: String { "\(excerpt.map { "'\($0)'" } ?? "any string") in \(file)" }

  private static let citation = "whose instrument it is, as a reference is written"
  private static let publishedName = "the name that the publication gives its scale"
  private static let sample = "whose figures they are: part of a reference"
  private static let service = "the name of a service or a country, the same in both languages"
  private static let document = "a reason in a JSON document, which programs read: English only"
  private static let command = "a command or an option as it is typed"
  private static let markup = "mark-up, which a browser reads"
  private static let typed = "what a person may type, in either language"

  static let all = [
    AllowedString(in: "Sources/Sealing/", because: "words of the age format"),
    AllowedString(
      "choose a language", in: "Sources/Formats/Phrase.swift", because: "what the compiler says"),
    AllowedString("BARC-10: ", in: "Instruments/BARC10/BARC10+Guide.swift", because: citation),
    AllowedString("RAS-R: ", in: "Instruments/RASR/RASR+Guide.swift", because: citation),
    AllowedString("RAS-DS: ", in: "Instruments/RASDS/RASDS+Guide.swift", because: citation),
    AllowedString("RPI: ", in: "Instruments/RPI/RPI+Guide.swift", because: citation),
    AllowedString(
      "South Carolina Department of Mental Health", in: "Instruments/RPI/RPI.swift",
      because: "the name of an owner"),
    AllowedString(
      "Recovery Capital", in: "Instruments/BARC10/BARC10.swift", because: publishedName),
    AllowedString(in: "Instruments/ProQOL5/ProQOL5.swift", because: publishedName),
    AllowedString(in: "Instruments/RASR/RASR.swift", because: publishedName),
    AllowedString(in: "Instruments/RASDS/RASDS.swift", because: publishedName),
    AllowedString(in: "Instruments/ProQOL5/ProQOL5+Error.swift", because: sample),
    AllowedString(in: "Instruments/RASR/RASR+Error.swift", because: sample),
    AllowedString("Línea de la Vida", in: "Sources/Care/Lifeline", because: service),
    AllowedString("Lifeline", in: "Sources/Care/Lifeline", because: service),
    AllowedString("Samaritans", in: "Sources/Care/Lifeline", because: service),
    AllowedString("Australia", in: "Sources/Care/Lifeline", because: service),
    AllowedString(in: "Sources/tend/Pages/ScoreDocument.swift", because: document),
    AllowedString(
      "others on this computer", in: "Sources/tend/Pages/StorePage.swift", because: document),
    AllowedString(in: "Sources/tend/Pages/CheckKeys.swift", because: typed),
    AllowedString("not now", in: "Sources/tend/Terminal/CheckIn+Beginning.swift", because: typed),
    AllowedString("ahora no", in: "Sources/tend/Terminal/CheckIn+Beginning.swift", because: typed),
    AllowedString("tend ", in: "Sources/tend/Pages/AyudaPage.swift", because: command),
    AllowedString(in: "Sources/tend/Pages/RecoverySheet.swift", because: command),
    AllowedString("tend ", in: "Sources/tend/Pages/ErrorCatalogue+Care.swift", because: command),
    AllowedString("--entry ID", in: "Sources/tend/Commands/Explain.swift", because: command),
    AllowedString("tend\u{A0}check", in: "Sources/tend/Pages/CheckPage.swift", because: command),
    AllowedString(
      "tend\u{A0}--store", in: "Sources/tend/Pages/CommandNames.swift", because: command),
    AllowedString("tend --help", in: "Sources/tend/Pages/ErrorCatalogue+Usage", because: command),
    AllowedString("tend\u{A0}check", in: "Sources/tend/Pages/HomePage.swift", because: command),
    AllowedString("tend record ", in: "Instruments/Own/PaperSheet.swift", because: command),
    AllowedString(" --wording", in: "Instruments/Own/PaperSheet.swift", because: command),
    AllowedString(
      "tend outcomes table", in: "Sources/tend/Commands/Outcomes/InputOptions.swift",
      because: command),
    AllowedString(
      "--same-day last", in: "Sources/tend/Pages/ErrorCatalogue+Sites.swift", because: command),
    AllowedString(in: "Sources/Outcomes/Change/ChangeError.swift", because: document),
    AllowedString(
      in: "Sources/tend/Pages/ParserWords.swift", because: "what the argument parser says"),
    AllowedString("content=", in: "Instruments/Own/PaperForm+HTML.swift", because: markup),
    AllowedString("@page", in: "Instruments/Own/PaperForm+HTML.swift", because: markup),
    AllowedString("content=", in: "Sources/Outcomes/Report/ReportHTML.swift", because: markup),
    AllowedString(in: "Sources/Outcomes/Report/ReportStyle.swift", because: markup),
  ]
}
