import Formats
import Psychometrics

/// Statements to think with and to take to supervision: what every reflection has in common.
///
/// Each is answered yes, partly, not yet or not for me. The answers are counted by area and never
/// added up: nobody has shown that such statements measure anything, and no page pretends it.
struct Reflection {
  let definition: Definition
  let guide: Guide
  let wordings: [Wording]

  /// - Parameters:
  ///   - name: as it stands on the screen.
  ///   - topic: what it asks about, in a few everyday words.
  ///   - purpose: what it is for, in a sentence or two.
  ///   - asides: texts to read after the statements, without any answers.
  ///   - caveats: where its subjects were taken from, each with its source.
  ///   - area: the statements of each area, from an exhaustive switch; they are numbered in the
  ///     order of the areas.
  init<Area: RawRepresentable<String> & CaseIterable & Hashable & Sendable>(
    _ areas: Area.Type, id: InstrumentID, version: String, name: Phrase, subject: Subject,
    audiences: [Audience], topic: Phrase, purpose: Phrase, asides: [Aside] = [],
    caveats: [Caveat], area: (Area) -> ReflectionArea
  ) {
    var scales: [ScaleDefinition] = []
    var items: [ScaleID: [Int]] = [:]
    var names: [ScaleID: ScaleGuide] = [:]
    var statements: [Phrase] = []
    for one in areas.allCases {
      let content = area(one)
      let id = ScaleID(rawValue: one.rawValue)
      let first = statements.count + 1
      statements += content.statements
      scales.append(
        ScaleDefinition(
          id: id, publishedName: content.name.english, favourable: .neither, source: Self.source))
      items[id] = Array(first..<statements.count + 1)
      names[id] = ScaleGuide(everydayName: content.name, higherMeans: content.about)
    }
    definition = Definition(
      id: id, version: version, publishedName: name.english, subject: subject,
      form: Form(itemCount: statements.count, answers: 1...Self.labels.count), scales: scales,
      scoring: .tallied(items))
    guide = Guide(
      name: name, topic: topic, purpose: purpose, lookBack: nil, scales: names,
      answerLabels: Self.labels, credit: Self.credit, conditions: Self.conditions,
      officialForm: Self.officialForm, allowsSingleScales: true, audiences: audiences,
      asides: asides, caveats: caveats)
    wordings = Language.allCases.map { language in
      Wording(
        language: language, name: Self.wordingName[language], isReviewedByPeers: false,
        items: statements.map { $0[language] })
    }
  }

  private static let labels = [
    Phrase(en: "yes", es: "sí"),
    Phrase(en: "partly", es: "en parte"),
    Phrase(en: "not yet", es: "todavía no"),
    Phrase(en: "not for me", es: "no es para mí"),
  ]

  private static let source = Source("Tend's own statements and areas", .derived)

  private static let wordingName = Phrase(en: "in Tend's words", es: "con las palabras de Tend")

  private static let credit = Phrase(
    en: "A reflection in Tend's own words. It measures nothing: it is for thinking and talking.",
    es: "Una reflexión con las palabras de Tend. No mide nada: es para pensar y conversar.")

  private static let conditions = Phrase(
    en: "The statements are Tend's own, under the Apache License 2.0: use and change them freely.",
    es: "Las frases son de Tend, bajo la licencia Apache 2.0: úsalas y cámbialas con libertad.")

  private static let officialForm = Phrase(
    en: "There is none: the statements are only here.", es: "No hay: las frases están solo aquí.")
}

/// One area of a reflection.
struct ReflectionArea {
  let name: Phrase
  /// What the area is about, in a sentence.
  let about: Phrase
  /// In the first person, each one idea that can be answered with yes, partly, not yet or not for me.
  let statements: [Phrase]

  init(_ name: Phrase, about: Phrase, _ statements: [Phrase]) {
    self.name = name
    self.about = about
    self.statements = statements
  }
}
