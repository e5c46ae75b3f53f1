package import Formats
package import Journal

/// One thing on a person's line of time: a check-in, or something of their life and plan beside it.
///
/// They stand side by side. No event is ever said to have caused a score.
package struct TimelineEvent: Hashable, Sendable {
  package let date: CivilDate
  package let what: What

  package enum What: Hashable, Sendable {
    /// A check-in, or the choice of "not now".
    case checkIn(Entry)
    /// A note or a change of work.
    case note(TimelineNote)
    case plan(PlanEvent)
    /// A trend that begins anew with a check-in, since the person said so.
    case newTrend(MeaningCheck)
  }

  package init(_ entry: Entry) {
    date = entry.record.date
    what = .checkIn(entry)
  }

  package init(_ note: TimelineNote) {
    date = note.date
    what = .note(note)
  }

  package init(_ event: PlanEvent) {
    date = event.date
    what = .plan(event)
  }

  /// Nil where the answers begin nothing anew.
  package init?(_ check: MeaningCheck) {
    guard check.beginsAnew else { return nil }
    date = check.date
    what = .newTrend(check)
  }
}

extension TimelineEvent: Comparable {
  /// By date, then by kind (a new trend right before its check-in, then changes of work, notes, and
  /// what became of the plan), then by number.
  package static func < (a: TimelineEvent, b: TimelineEvent) -> Bool {
    (a.date, a.rank, a.number, a.step) < (b.date, b.rank, b.number, b.step)
  }

  private var rank: Int {
    switch what {
    // Among check-ins of a day by number, each right after what begins with it.
    case .newTrend, .checkIn: 0
    case .note(let note) where note.kind == .work: 1
    case .note: 2
    case .plan: 3
    }
  }

  private var number: Int {
    switch what {
    case .checkIn(let entry): entry.id
    case .newTrend(let check): check.entry
    case .note(let note): note.id
    case .plan(let event): event.item
    }
  }

  private var step: Int {
    switch what {
    case .newTrend: 0
    case .checkIn, .note: 1
    case .plan(let event): event.step
    }
  }
}
