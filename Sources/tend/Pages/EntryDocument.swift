import Care
import Formats
import Journal
import Psychometrics

/// The JSON documents of entries; fields are only ever added.
enum EntryDocument {
  static func entry(_ entry: Entry, report: Report, includesAnswers: Bool = false) -> JSON {
    .object([JSON.Member("schema", "tend.entry/1")] + members(entry, report, includesAnswers))
  }

  /// What stands for an entry where nothing is recorded yet.
  static let none: JSON = ["schema": "tend.entry/1", "id": .null]

  /// - Parameter timeline: what stands beside the entries.
  static func history(
    _ entries: [(entry: Entry, report: Report)], beside timeline: Timeline
  ) -> JSON {
    [
      "schema": "tend.history/1",
      "entries": .array(entries.map { entry($0.entry, report: $0.report) }),
      "notes": .array(timeline.notes.map(HistoryPage.document)),
      "plan": .array(timeline.planEvents.map(PlanDocument.event)),
      "meaningChecks": .array(timeline.meaningChecks.map(meaningCheck)),
    ]
  }

  private static func meaningCheck(_ check: MeaningCheck) -> JSON {
    [
      "entry": .integer(check.entry), "date": .string(check.date.description),
      "instrument": .string(check.instrument.rawValue),
      "meaningChanged": JSON(check.meaningChanged), "workChanged": JSON(check.workChanged),
    ]
  }

  private static func members(
    _ entry: Entry, _ report: Report, _ includesAnswers: Bool
  ) -> [JSON.Member] {
    let record = entry.record
    var members: [JSON.Member] = [
      .init("id", .integer(entry.id)),
      .init("kind", .string(record.kind.rawValue)),
      .init("date", .string(record.date.description)),
      .init("zone", .string(record.zone)),
      .init("person", .string(record.person.name)),
      .init("mode", .string(record.mode.rawValue)),
      .init(
        "instrument",
        ScoreDocument.instrument(
          record.instrument, version: record.version, digest: record.digest,
          wording: record.wording)),
      .init("revision", .integer(entry.revision)),
      .init(
        "scores",
        .array(
          report.scores.map { ScoreDocument.score($0, wording: record.wording.kind) })),
    ]
    members += ScoreDocument.counts(report)
    members.append(.init("note", JSON(record.note)))
    if includesAnswers {
      members.append(.init("answers", .array(record.answers.map(answer))))
    }
    return members
  }

  /// A number, or `"-"` skipped, `"x"` would rather not say, null not asked.
  static func answer(_ answer: Answer) -> JSON {
    switch answer {
    case .answered(let number): .integer(number)
    case .skipped: "-"
    case .declined: "x"
    case .notAsked: .null
    }
  }
}
