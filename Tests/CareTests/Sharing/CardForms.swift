import Care
import Formats
import Journal
import Psychometrics
import Testing

/// Made-up instruments, of every kind that a journal can hold.
enum CardForms {
  static let source = Source("made up for the tests", .published)

  /// About work: a scale with bands and a known error, one with neither, and one whose bound is
  /// that of one study.
  static let work = Definition(
    id: "work-form", version: "1", publishedName: "Work", subject: .work,
    form: Form(itemCount: 15, answers: 1...5),
    scales: [
      ScaleDefinition(
        id: "load", publishedName: "Load", favourable: .down,
        bands: Bands([Band("low", from: 10), Band("high", from: 26)], source: source),
        error: error, source: source),
      ScaleDefinition(id: "joy", publishedName: "Joy", favourable: .up, source: source),
      ScaleDefinition(
        id: "cut", publishedName: "Cut", favourable: .up,
        bands: Bands(
          [Band("low", from: 2), Band("high", from: 6)], source: source, isCutoffOfOneStudy: true),
        source: source),
    ],
    scoring: .keyed([
      "load": Key(items: Array(1...10)), "joy": Key(items: [11, 12, 13]),
      "cut": Key(items: [14, 15]),
    ]))

  /// SD 5.4 and r .75 give a smallest detectable change of 7.48 (instrument facts, 7).
  static let error = MeasurementError(
    standardDeviation: Figure(5.4, sample: "nobody", source: source),
    reliability: Reliability(.alpha, Figure(0.75, sample: "nobody", source: source)),
    certainty: .derived)

  /// With the same scale names, so that a mix-up of instruments would show.
  static func form(_ id: InstrumentID, _ subject: Subject, _ scoring: Scoring) -> Definition {
    Definition(
      id: id, version: "1", publishedName: "Other", subject: subject, form: work.form,
      scales: work.scales, scoring: scoring)
  }

  static let recovery = form("recovery-form", .ownRecovery, work.scoring)
  static let supervising = form("supervising-form", .supervising, work.scoring)
  static let organisation = form("organisation-form", .organisation, work.scoring)
  static let reflection = form(
    "reflection", .work,
    .tallied(["load": Array(1...10), "joy": [11, 12, 13], "cut": [14, 15]]))
  static let keyless = form(
    "keyless", .work, .withheld(MissingKey(holder: "somebody", source: source)))

  static let names: [ScaleID: Phrase] = [
    "load": Phrase(en: "burnout", es: "agotamiento"),
    "joy": Phrase(en: "satisfaction", es: "satisfacción"),
    "cut": Phrase(en: "hope", es: "esperanza"),
  ]
  static let bandNames: [BandID: Phrase] = [
    "low": Phrase(en: "low", es: "baja"), "high": Phrase(en: "high", es: "alta"),
  ]

  static func scale(_ id: ScaleID, of definition: Definition = work) -> WorkScale? {
    WorkScale(
      id, of: definition, name: names[id] ?? Phrase(same: id.rawValue), bandNames: bandNames)
  }

  static func workScale(_ id: ScaleID) throws -> WorkScale { try #require(scale(id)) }

  static func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  static func plain(_ text: String) throws -> PlainText {
    try #require(PlainText(text, lines: .many), "\(text.debugDescription)")
  }

  /// A check-in on paper; change what matters with `edit`.
  static func entry(
    _ id: Int, on date: String, load: Double?, joy: Double? = nil,
    edit: (inout EntryRecord) -> Void = { _ in }
  ) throws -> Entry {
    var record = EntryRecord(
      date: try self.date(date), zone: "America/Chicago", person: .me, mode: .paper,
      instrument: "work-form", version: "1", digest: "sha256:first",
      wording: WordingUsed(kind: .published), answers: Array(repeating: .answered(3), count: 15),
      scores: [
        EntryScore(scale: "load", value: load, answered: load == nil ? 9 : 10, items: 10),
        EntryScore(scale: "joy", value: joy, answered: joy == nil ? 2 : 3, items: 3),
        EntryScore(scale: "cut", value: 7, answered: 2, items: 2),
      ])
    edit(&record)
    return Entry(id: id, record: record, revision: 1)
  }
}

extension Card {
  /// A card of 2026-11-20 for Luz, until 2026-12-20.
  static func made(
    _ choice: CardChoice, from entries: [Entry] = [], language: Language = .english,
    id: String = "00000000000000aa", to: String = "Luz", purpose: String = "our talk on Tuesday"
  ) throws -> Card {
    try Card(
      choice, from: entries, id: try #require(CardID(id)), made: CardForms.date("2026-11-20"),
      until: CardForms.date("2026-12-20"), language: language, to: CardForms.plain(to),
      purpose: CardForms.plain(purpose))
  }
}
