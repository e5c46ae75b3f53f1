import Care
import Formats
import Instruments
import Journal
import Psychometrics
import Store

/// Shows an entry just recorded, with what changed since the last one.
struct Recorded {
  let session: Session
  let store: Store
  /// Whether what stands beside it are the earlier entries of the same person.
  var compares = true

  func show(_ new: Entry, of entry: CatalogEntry) throws {
    let report = try entry.instrument.report(
      new.record.answers, wording: new.record.wording.kind,
      language: new.record.wording.language?.rawValue)
    if session.format == .json {
      try session.show(EntryDocument.entry(new, report: report))
      return
    }
    guard compares else {
      try session.show(
        ClosingPage.page(
          new, report: report, of: entry, among: [new],
          lifelineCountry: session.settings.lifelineCountry))
      return
    }
    let entries = try store.entries(
      matching: EntryFilter(instrument: entry.id, person: new.record.person)
    ).filter { $0.record.kind == .checkIn }
    let sameDay = entries.filter { $0.record.date == new.record.date && $0.id != new.id }
    if let other = sameDay.last { try session.tell(ClosingPage.sameDay(other, as: new)) }
    try session.show(
      ClosingPage.page(
        new, report: report, of: entry, among: entries,
        marked: try store.meaningChecks().marked,
        nextOfPlan: new.record.person == .me ? try store.plan().current.first : nil,
        lifelineCountry: session.settings.lifelineCountry))
  }
}
