import Formats
import GRDB
package import Journal
import Psychometrics

/// What became of check-ins from a table, each by its place among those given, from 0.
package struct Import: Hashable, Sendable {
  /// The numbers of the new entries, which follow one another; nil where nothing was new.
  package internal(set) var entries: ClosedRange<Int>?
  /// Those that were there already, or stood earlier in the table: the same person, day, instrument
  /// and answers.
  package internal(set) var doubles: [Int] = []
  /// Those that say something else than another check-in of the same person, day and instrument.
  package internal(set) var differing: [Int] = []

  /// How many are new.
  package var added: Int { entries?.count ?? 0 }
}

extension Store {
  /// Brings in the check-ins of a table, all or none of them.
  ///
  /// - Parameters:
  ///   - records: of one instrument.
  ///   - settingAside: whether the others are brought in where some differ from what is there;
  ///     otherwise nothing is then.
  /// - Throws: `wrongKind` but in a program's store.
  package func bringIn(
    _ records: [EntryRecord], definition: KeptDefinition, consent: ParticipantConsent,
    settingAside: Bool,
    random: inout some RandomNumberGenerator
  ) throws(StoreError) -> Import {
    try admit(only: .program)
    let keys = records.map { _ in RandomKey(random: &random) }
    return try write { db in
      var result = Import()
      var known = try db.knownForms(of: records.first?.instrument.rawValue)
      var new: [Int] = []
      for (index, record) in records.enumerated() {
        let numbers = record.answers.map(\.number)
        let others = known[PersonDay(record)] ?? []
        if others.contains(numbers) {
          result.doubles.append(index)
        } else if others.isEmpty {
          known[PersonDay(record)] = [numbers]
          new.append(index)
        } else {
          result.differing.append(index)
        }
      }
      guard !new.isEmpty, settingAside || result.differing.isEmpty else { return result }
      try db.keep(definition)
      var ids: [Int] = []
      for index in new {
        ids.append(try db.insert(records[index], key: keys[index], consent: consent))
      }
      if let first = ids.first, let last = ids.last {
        result.entries = first...last
        try db.log(imported: first...last)
      }
      return result
    }
  }
}

private struct PersonDay: Hashable {
  let person: String
  let date: CivilDate

  init(person: String, date: CivilDate) {
    self.person = person
    self.date = date
  }

  init(_ record: EntryRecord) {
    self.init(person: record.person.name, date: record.date)
  }
}

extension Database {
  /// The answers that the store holds, as they stand after their last revisions.
  fileprivate func knownForms(of instrument: String?) throws -> [PersonDay: [[Int?]]] {
    var known: [PersonDay: [[Int?]]] = [:]
    let rows = try list(
      """
      SELECT person, date, answers
      FROM entry JOIN revision ON revision.entry = entry.id AND number = latest
      WHERE instrument = ? AND kind = 'check-in'
      """, [instrument]
    ) {
      (PersonDay(person: try $0.text(), date: try $0.date()), try $0.answers().map(\.number))
    }
    for (day, numbers) in rows { known[day, default: []].append(numbers) }
    return known
  }
}
