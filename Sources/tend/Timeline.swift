import Care
import Formats
import Journal
import Psychometrics
import Store

/// What stands beside the check-ins on a person's line of time: notes, changes of work, what became
/// of the plan, and where a trend begins anew.
struct Timeline {
  var notes: [TimelineNote] = []
  var planEvents: [PlanEvent] = []
  var meaningChecks: [MeaningCheck] = []

  init() {}

  /// - Parameters:
  ///   - since: the first day; nil for all.
  ///   - only: one instrument, beside which neither notes nor the plan stand.
  init(of store: Store, since: CivilDate?, only: InstrumentID?) throws(StoreError) {
    meaningChecks = try store.meaningChecks().filter { check in
      (since.map { check.date >= $0 } ?? true) && (only.map { check.instrument == $0 } ?? true)
    }
    guard only == nil else { return }
    notes = try store.notes(since: since)
    planEvents = try store.planEvents().filter { event in
      since.map { event.date >= $0 } ?? true
    }
  }

  /// Keeps what was answered after these check-ins, and nothing of others.
  mutating func keepChecks(of entries: [Entry]) {
    let ids = Set(entries.map(\.id))
    meaningChecks = meaningChecks.filter { ids.contains($0.entry) }
  }

  /// In the order of the line of time.
  var events: [TimelineEvent] {
    let events =
      notes.map { TimelineEvent($0) } + planEvents.map { TimelineEvent($0) }
      + meaningChecks.compactMap { TimelineEvent($0) }
    return events.sorted()
  }

  /// Notes, changes of work and plan within the dates of a series, in their order. Where a trend
  /// begins anew the series says itself. Whether something helped stands in the history alone: right
  /// under a score it would read as a cause.
  func events(within series: Series) -> [TimelineEvent] { events(within: [series]) }

  /// The same from the first to the last date of several series.
  func events(within series: [Series]) -> [TimelineEvent] {
    let dates = series.flatMap { $0.points.map(\.date) }
    guard let first = dates.min(), let last = dates.max() else { return [] }
    let moves = planEvents.filter { event in
      if case .helped = event.kind { false } else { true }
    }
    let events = notes.map { TimelineEvent($0) } + moves.map { TimelineEvent($0) }
    return events.filter { $0.date >= first && $0.date <= last }.sorted()
  }
}
