import Formats
import Journal
import Psychometrics
import Store

/// The check-ins of an instrument in a program's store whose keeping was consented to, by date and
/// then by person.
struct ProgramEntries {
  private(set) var entries: [Entry] = []

  /// Nothing recorded yet.
  init() {}

  init(of store: Store, _ instrument: InstrumentID) throws(StoreError) {
    let consents = try store.consents()
    entries = try store.entries(matching: EntryFilter(instrument: instrument))
      .filter { $0.record.kind == .checkIn && consents[$0.id] != nil }
      .sorted { Self.place($0) < Self.place($1) }
  }

  /// The day of each person's first check-in.
  var firstDays: [Person: CivilDate] {
    var days: [Person: CivilDate] = [:]
    for entry in entries where days[entry.record.person] == nil {
      days[entry.record.person] = entry.record.date
    }
    return days
  }

  private static func place(_ entry: Entry) -> (CivilDate, String, Int) {
    (entry.record.date, entry.record.person.name, entry.id)
  }
}

/// How much a program's store holds.
struct ProgramHoldings {
  /// By instrument, in the order of their ids.
  let instruments: [Holding]
  /// How often somebody declined.
  let declined: Int

  struct Holding {
    let instrument: InstrumentID
    let checkIns: Int
    let people: Int
  }

  init(of store: Store) throws(StoreError) {
    declined = try store.declined()
    let entries = try store.entries().filter { $0.record.kind == .checkIn }
    instruments = Dictionary(grouping: entries, by: \.record.instrument)
      .map { id, entries in
        Holding(
          instrument: id, checkIns: entries.count,
          people: Set(entries.map(\.record.person)).count)
      }
      .sorted { $0.instrument.rawValue < $1.instrument.rawValue }
  }
}
