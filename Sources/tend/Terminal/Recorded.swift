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
    let beside = try beside(new)
    if let other = beside.sameDay(as: new) { try session.tell(ClosingPage.sameDay(other, as: new)) }
    try session.show(
      ClosingPage.page(
        new, report: report, of: entry, among: beside.entries, marked: beside.marked,
        nextOfPlan: beside.nextOfPlan, lifelineCountry: session.settings.lifelineCountry))
  }

  /// What the page compares with and reminds of.
  private struct Beside {
    var entries: [Entry]
    var marked: Set<Int> = []
    var nextOfPlan: PlanItem?

    func sameDay(as new: Entry) -> Entry? {
      entries.last { $0.record.date == new.record.date && $0.id != new.id }
    }
  }

  /// Reads what stands beside the entry. It is recorded already: where others put the store away or
  /// keep it busy just then, the page says so and stands alone, and nothing has failed.
  private func beside(_ new: Entry) throws -> Beside {
    do throws(StoreError) {
      return Beside(
        entries: try store.entries(
          matching: EntryFilter(instrument: new.record.instrument, person: new.record.person)
        ).filter { $0.record.kind == .checkIn },
        marked: try store.meaningChecks().marked,
        nextOfPlan: new.record.person == .me ? try store.plan().current.first : nil)
    } catch {
      try session.tell(ClosingPage.recordedAlone)
      return Beside(entries: [new])
    }
  }
}
