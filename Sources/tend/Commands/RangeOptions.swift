import ArgumentParser
import Formats
import Instruments
import Journal
import Store

/// Which entries to look at.
struct RangeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("From this date on, as 2026-05-03.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("The last so many.", valueName: "number"))
  var last: Int?

  @Option(help: ArgumentHelp("One participant, in a program's store.", valueName: "code"))
  var person: String?

  /// Whether the entries are the reader's own.
  var isOfReader: Bool { person == nil || person == Person.me.name }

  /// Checked against the kind of store; nil where there is none yet.
  func filter(
    instrument: CatalogEntry?, kind: StoreKind?
  ) throws -> EntryFilter {
    if let last, last < 1 { throw UsageFault.notACount(option: "--last") }
    let since = try self.since.map { text throws(UsageFault) in
      guard let date = CivilDate(text) else { throw .notADate(text) }
      return date
    }
    return EntryFilter(
      instrument: instrument?.id, person: try who(kind), since: since, last: last)
  }

  private func who(_ kind: StoreKind?) throws -> Person? {
    guard let person else { return nil }
    if person == Person.me.name {
      if kind == .program { throw Refusal.programNeedsPerson }
      return .me
    }
    guard kind != .personal else { throw Refusal.personInPersonalStore }
    guard let code = PersonCode(person) else { throw UsageFault.notAPersonCode }
    return .code(code)
  }
}
