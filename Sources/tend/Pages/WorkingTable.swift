import Formats
import Journal
import Outcomes
import Psychometrics

/// A program's confidential working table: a row a check-in, with the participants' codes and the
/// dates. It goes back in through `outcomes import`.
struct WorkingTable {
  private let entries: [Entry]

  /// - Parameter entries: in the order of the rows.
  init(of entries: [Entry]) {
    self.entries = entries
  }

  /// As CSV (RFC 4180 with lines that end in LF); the same entries give the same bytes.
  func text(itemCount: Int) -> String {
    let items = EntryCells.items(of: entries, atLeast: itemCount)
    var text = CSVWriter.line(
      ["participant", "date"] + EntryCells.names + (1...items).map { "item\($0)" })
    for entry in entries {
      text += CSVWriter.line(
        [entry.record.person.name, entry.record.date.description] + EntryCells.cells(of: entry)
          + EntryCells.answers(of: entry, count: items))
    }
    return text
  }
}

/// A program's check-ins for people outside it: random codes, and days or the year in place of
/// dates. No site and no notes; still not de-identified.
struct ResearchTable {
  private let entries: [Entry]
  private let firstDays: [Person: CivilDate]
  private let byYear: Bool

  /// - Parameters:
  ///   - entries: by date.
  ///   - firstDays: the day of each person's first check-in.
  ///   - byYear: whether the year stands in place of the days since that one.
  init(of entries: [Entry], firstDays: [Person: CivilDate], byYear: Bool) {
    self.entries = entries
    self.firstDays = firstDays
    self.byYear = byYear
  }

  /// As CSV, sorted by the random codes: neither codes nor order come from who somebody is.
  func text(itemCount: Int, random: inout some RandomNumberGenerator) -> String {
    let items = EntryCells.items(of: entries, atLeast: itemCount)
    var text = CSVWriter.line(
      ["participant", byYear ? "year" : "day"] + EntryCells.names
        + (1...items).map { "item\($0)" })
    let people = Dictionary(grouping: entries, by: \.record.person)
    let codes = Self.codes(people.count, random: &random)
    let shuffled = people.keys.sorted { $0.name < $1.name }.shuffled(using: &random)
    for (code, person) in zip(codes, shuffled) {
      for entry in people[person] ?? [] {
        text += CSVWriter.line(
          [code, time(of: entry)] + EntryCells.cells(of: entry)
            + EntryCells.answers(of: entry, count: items))
      }
    }
    return text
  }

  private func time(of entry: Entry) -> String {
    if byYear { return String(entry.record.date.year) }
    let first = firstDays[entry.record.person] ?? entry.record.date
    return String(first.days(until: entry.record.date))
  }

  /// Codes of twelve hexadecimal digits behind an `r`, all different, in their order.
  private static func codes(_ count: Int, random: inout some RandomNumberGenerator) -> [String] {
    var codes: Set<UInt64> = []
    while codes.count < count { codes.insert(.random(in: 0..<(1 << 48), using: &random)) }
    return codes.sorted().map { code in
      let digits = String(code, radix: 16)
      return "r" + String(repeating: "0", count: 12 - digits.count) + digits
    }
  }
}

/// The cells that both tables have.
enum EntryCells {
  static let names = ["wording", "language", "version", "mode"]

  static func cells(of entry: Entry) -> [String] {
    let record = entry.record
    let wording = record.wording.name.map { WordingText.namedPrefix + $0 }
    return [
      wording ?? record.wording.kind.rawValue, record.wording.language?.rawValue ?? "",
      record.version, record.mode.rawValue,
    ]
  }

  /// The numbers; empty where there is none, for whatever reason.
  static func answers(of entry: Entry, count: Int) -> [String] {
    (0..<count).map { entry.record.answers[safe: $0]?.number.map(String.init) ?? "" }
  }

  /// An older version of a form may have had more items.
  static func items(of entries: [Entry], atLeast count: Int) -> Int {
    entries.map(\.record.answers.count).reduce(count, max)
  }
}
