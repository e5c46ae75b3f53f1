import Formats
import Journal
import Psychometrics
import Testing

/// Made-up check-ins of one person.
enum MadeUp {
  static func date(_ text: String) throws -> CivilDate {
    try #require(CivilDate(text))
  }

  /// An entry on paper with one score, or with one open item where the score is nil.
  static func entry(
    _ id: Int, on date: CivilDate, _ score: Double?, scale: ScaleID = "compassion-satisfaction",
    of instrument: InstrumentID = "proqol-5",
    edit: (inout EntryRecord) -> Void = { _ in }
  ) -> Entry {
    var record = EntryRecord(
      date: date, zone: "America/Chicago", person: .me, mode: .paper, instrument: instrument,
      version: "1", digest: "sha256:first", wording: WordingUsed(kind: .published), answers: [],
      scores: [
        EntryScore(scale: scale, value: score, answered: score == nil ? 9 : 10, items: 10)
      ])
    edit(&record)
    return Entry(id: id, record: record, revision: 1)
  }

  /// One check-in a month from January 2024 on, numbered from 1.
  ///
  /// - Parameter edit: called with each number.
  static func months(
    _ scores: [Double?], scale: ScaleID = "compassion-satisfaction",
    of instrument: InstrumentID = "proqol-5",
    edit: (Int, inout EntryRecord) -> Void = { _, _ in }
  ) throws -> [Entry] {
    var entries: [Entry] = []
    for (index, score) in scores.enumerated() {
      let date = try #require(CivilDate(year: 2024 + index / 12, month: index % 12 + 1, day: 15))
      entries.append(
        entry(index + 1, on: date, score, scale: scale, of: instrument) { edit(index + 1, &$0) })
    }
    return entries
  }
}

extension Series {
  /// A scale by its name.
  init(_ scale: ScaleID, of instrument: any Instrument, _ entries: [Entry]) throws {
    let definition = instrument.definition
    self.init(try #require(definition.scale(scale)), of: definition, entries: entries)
  }

  /// The verdict of each point against the last score.
  var verdicts: [Change.Verdict?] { points.map { $0.sinceLast?.verdict } }
}

/// What a person may press at an item.
enum DraftKey: Sendable {
  case answer(Int)
  case skip
  case decline
  case back
}

extension Draft {
  /// The draft after some keys, each of which must be taken.
  func after(_ keys: DraftKey...) throws -> Draft {
    var draft = self
    for key in keys {
      switch key {
      case .answer(let number):
        let wasTaken = draft.answer(number)
        try #require(wasTaken)
      case .skip: draft.skip()
      case .decline: draft.decline()
      case .back:
        let hasGone = draft.back()
        try #require(hasGone)
      }
    }
    return draft
  }
}
