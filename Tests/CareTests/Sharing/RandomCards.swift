import Care
import Formats
import Journal
import Psychometrics
import TestSupport
import Testing

/// Journals, choices and texts of every shape, the same for the same seed.
struct RandomCards {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func pick<Element>(_ elements: [Element]) throws -> Element {
    try #require(elements.randomElement(using: &generator))
  }

  // MARK: Texts

  /// Pieces that could be taken for a part of the page, or be lost on it.
  private static let pieces = [
    " ", "  ", "\n", "\n\n", "\\", "\\\\", "\\_", "|", "| ", "-", "- ", "---", ":", ": ", "To",
    "To\n- Eve", "End of this page", "Fin de esta página", "\n\nScores\n- scale: x", "tend note 2",
    "language: es", "note: ", "a", "word", "palabra", "ñ", "é", "e\u{301}", "\u{301}", "\u{200B}",
    "\u{FEFF}", "\u{A0}", "👩‍👩‍👧", "漢字", "العربية", "x", "scale: burnout", "  date: 2026-01-01",
    "since the one above: up 1, within the usual wobble", "\u{3000}",
  ]

  /// Words that anybody could have typed, on one line or on many.
  mutating func text() throws -> PlainText {
    while true {
      var text = ""
      if chance(5) {
        text = String(repeating: try pick(["x", "|", "\\", " y", "漢"]), count: number(60...400))
      } else {
        for _ in 0..<number(1...14) {
          text += try pick(Self.pieces)
          if chance(40) { text += " " }
        }
      }
      if let plain = PlainText(text, lines: .many) { return plain }
    }
  }

  mutating func texts(_ range: ClosedRange<Int>) throws -> [PlainText] {
    var texts: [PlainText] = []
    for _ in 0..<number(range) { texts.append(try text()) }
    return texts
  }

  // MARK: Journals

  /// A day of 2025 or 2026; some are after the day that cards are made on.
  mutating func date() throws -> CivilDate {
    try #require(CivilDate(daysSinceEpoch: 20_089 + number(0...725)))
  }

  /// What must never be on a card.
  static let secret = "SECRET"

  mutating func entry(_ id: Int) throws -> Entry {
    let other = try pick(["recovery-form", "reflection"] as [InstrumentID])
    let scales: [ScaleID] = ["load", "joy", "cut"]
    var scores: [EntryScore] = []
    for scale in scales where !chance(10) {
      let range = scale == "load" ? 10...50 : scale == "joy" ? 3...15 : 2...10
      let value: Double? = chance(20) ? nil : Double(number(range))
      scores.append(EntryScore(scale: scale, value: value, answered: 2, items: 3))
    }
    let record = EntryRecord(
      kind: chance(10) ? .notNow : .checkIn, date: try date(),
      zone: try pick(["America/Chicago", "\(Self.secret)/Zone"]),
      person: chance(15) ? .code(try #require(PersonCode("\(Self.secret)-7"))) : .me,
      mode: try pick(Mode.allCases), instrument: chance(70) ? "work-form" : other,
      version: chance(90) ? "1" : "\(Self.secret)-2", digest: "sha256:first",
      wording: WordingUsed(
        kind: try pick(WordingKind.allCases), language: try pick([nil, .english, .spanish]),
        name: chance(80) ? nil : Self.secret),
      answers: try answers(), scores: scores, note: chance(50) ? nil : "\(Self.secret) note")
    return Entry(id: id, record: record, revision: number(1...3))
  }

  mutating func answers() throws -> [Answer] {
    var answers: [Answer] = []
    for _ in 0..<15 {
      answers.append(chance(80) ? .answered(number(1...5)) : try pick([.skipped, .declined]))
    }
    return answers
  }

  mutating func journal() throws -> [Entry] {
    var entries: [Entry] = []
    for id in 1...number(1...16) { entries.append(try entry(id * 10)) }
    return entries.shuffled(using: &generator)
  }

  // MARK: Choices

  mutating func choice() throws -> CardChoice {
    let scales = [
      try CardForms.workScale("load"), try CardForms.workScale("joy"),
      try CardForms.workScale("cut"),
    ]
    var choice = CardChoice()
    if chance(50) { choice.topics = try texts(1...4) }
    for scale in scales {
      if chance(30) { choice.bands.append(scale) }
      if chance(30) { choice.scores.append(scale) }
    }
    if chance(50) {
      choice.trend = CardChoice.Trend(try pick(scales), months: number(1...24))
    }
    if chance(40) { choice.planItems = try texts(1...3) }
    if chance(40) { choice.request = try text() }
    return choice
  }

  mutating func card() throws -> Card {
    let made = try CardForms.date("2026-06-15")
    return try Card(
      choice(), from: journal(), id: CardID(using: &generator), made: made,
      until: #require(CivilDate(daysSinceEpoch: made.daysSinceEpoch + number(0...400))),
      language: pick(Language.allCases), to: text(), purpose: text())
  }
}
