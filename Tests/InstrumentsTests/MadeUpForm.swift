import Formats
import Instruments
import Psychometrics
import Testing

/// Forms to print: built-in ones, and made-up ones of other kinds.
struct MadeUpForm: Sendable, CustomTestStringConvertible {
  let entry: CatalogEntry
  /// The command that records it, by the language asked for.
  let commands: [Language: String]

  var testDescription: String { entry.id.rawValue }

  func printed(_ language: Language) throws -> (CatalogEntry, Wording) {
    (entry, try #require(entry.printableWording(language)))
  }

  func command(_ language: Language) -> String {
    commands[language] ?? ""
  }

  static let printable = [proqol, barc, rasr, ownInstrument, reflection, englishOnly]

  static let proqol = builtIn(
    CatalogEntry(ProQOL5(), guide: ProQOL5.guide, wordings: [ProQOL5.english, ProQOL5.spanish]))
  static let barc = builtIn(
    CatalogEntry(BARC10(), guide: BARC10.guide, wordings: [BARC10.english, BARC10.spanish]))
  static let rasr = builtIn(
    CatalogEntry(RASR(), guide: RASR.guide, wordings: [RASR.english, RASR.spanish]))

  /// Asked for in Spanish, where there is only English.
  static let englishOnly = MadeUpForm(
    entry: CatalogEntry(BARC10(), guide: BARC10.guide, wordings: [BARC10.english]),
    commands: [
      .english: "tend record barc-10 --wording own --lang en",
      .spanish: "tend record barc-10 --wording own --lang en",
    ])

  private static func builtIn(_ entry: CatalogEntry) -> MadeUpForm {
    let command = "tend record \(entry.id.rawValue) --wording own"
    return MadeUpForm(
      entry: entry, commands: [.english: command + " --lang en", .spanish: command + " --lang es"])
  }

  /// An organisation's own, with a form of its own and answers from 0 to 100.
  static let ownInstrument = MadeUpForm(
    entry: CatalogEntry(
      DefinedInstrument(
        Definition(
          id: "our-five", version: "1", publishedName: "Our five", subject: .work,
          form: Form(itemCount: 2, answers: 0...100),
          scales: [
            ScaleDefinition(
              id: "week", publishedName: "Week", favourable: .up, source: Source("", .unverified))
          ],
          scoring: .keyed(["week": Key(items: [1, 2])]))),
      guide: guide(topic: Phrase(en: "how the week went", es: "cómo fue la semana")),
      wordings: [
        Wording(
          kind: .published, language: .english, name: "Our five", isReviewedByPeers: false,
          items: ["I slept well.", "I ate well."]),
        Wording(
          kind: .published, language: .spanish, name: "", isReviewedByPeers: false,
          items: ["Dormí bien.", "Comí bien."]),
      ], isBuiltIn: false),
    commands: [
      .english: "tend record our-five --lang en", .spanish: "tend record our-five --lang es",
    ])

  /// Its areas lie one in another, which no built-in one's do.
  static let reflection = MadeUpForm(
    entry: CatalogEntry(
      DefinedInstrument(
        Definition(
          id: "rest", version: "1", publishedName: "Rest", subject: .work,
          form: Form(itemCount: 3, answers: 1...4), scales: [area("me"), area("team")],
          scoring: .tallied(["me": [1, 3], "team": [2]]))),
      guide: Guide(
        name: Phrase(en: "Rest", es: "Descanso"),
        topic: Phrase(en: "rest", es: "el descanso"), purpose: Phrase(same: ""), lookBack: nil,
        scales: [
          "me": scaleGuide(Phrase(en: "me", es: "yo")),
          "team": scaleGuide(Phrase(en: "my team", es: "mi equipo")),
        ],
        answerLabels: [
          Phrase(en: "yes", es: "sí"), Phrase(en: "partly", es: "en parte"),
          Phrase(en: "not yet", es: "todavía no"), Phrase(en: "not for me", es: "no es para mí"),
        ],
        credit: Phrase(en: "A reflection.", es: "Una reflexión."), conditions: Phrase(same: ""),
        officialForm: Phrase(same: ""), allowsSingleScales: true,
        asides: [
          Aside(Phrase(en: "An aside", es: "Un aparte"), [Phrase(en: "An aside", es: "Un aparte")])
        ]),
      wordings: [
        Wording(
          language: .english, name: "in Tend's words", isReviewedByPeers: false,
          items: ["I rest.", "I am heard.", "I go for walks."]),
        Wording(
          language: .spanish, name: "con las palabras de Tend", isReviewedByPeers: false,
          items: ["Descanso.", "Me escuchan.", "Salgo a caminar."]),
      ]),
    commands: [
      .english: "tend record rest --wording own --lang en",
      .spanish: "tend record rest --wording own --lang es",
    ])

  /// One with that text in every place that a file can fill.
  static func hostile(_ text: String) -> (CatalogEntry, Wording) {
    let wording = Wording(
      kind: .published, language: .english, name: text, isReviewedByPeers: false,
      items: [text, text])
    let phrase = Phrase(same: text)
    let definition = Definition(
      id: InstrumentID(rawValue: text), version: "1", publishedName: text, subject: .work,
      form: Form(itemCount: 2, answers: 0...1),
      scales: [
        ScaleDefinition(
          id: "a", publishedName: text, favourable: .neither, source: Source(text, .unverified))
      ], scoring: .tallied(["a": [1]]))
    let guide = Guide(
      topic: phrase, purpose: phrase, lookBack: phrase, scales: ["a": scaleGuide(phrase)],
      answerLabels: [phrase, phrase, phrase], credit: phrase, conditions: phrase,
      officialForm: phrase, allowsSingleScales: false)
    let entry = CatalogEntry(
      DefinedInstrument(definition), guide: guide, wordings: [wording], isBuiltIn: false)
    return (entry, wording)
  }

  private static func guide(topic: Phrase) -> Guide {
    Guide(
      topic: topic, purpose: Phrase(same: ""), lookBack: nil, scales: [:],
      answerLabels: (0...100).map { Phrase(same: String($0)) }, credit: Phrase(same: ""),
      conditions: Phrase(same: ""), officialForm: Phrase(same: ""), allowsSingleScales: false)
  }

  private static func area(_ id: ScaleID) -> ScaleDefinition {
    ScaleDefinition(
      id: id, publishedName: id.rawValue, favourable: .neither, source: Source("", .unverified))
  }

  private static func scaleGuide(_ name: Phrase) -> ScaleGuide {
    ScaleGuide(everydayName: name, higherMeans: Phrase(same: ""))
  }
}
