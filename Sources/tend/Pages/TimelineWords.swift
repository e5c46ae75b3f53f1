import Care
import Formats

/// What stands beside a chart on the line of time, as short dated lines: side by side with the
/// scores, and never as their cause.
enum TimelineWords {
  /// So many stand under each chart; `tend history` has them all.
  static let most = 6

  /// - Parameters:
  ///   - events: in the order of the line of time.
  ///   - latestFirst: as the sentences of a chart are said.
  static func lines(_ events: [TimelineEvent], latestFirst: Bool = false) -> [Phrase] {
    let chosen = chosen(of: events)
    let lines = chosen.compactMap(line)
    guard !lines.isEmpty else { return [] }
    let heading = chosen.count < events.count ? headingOfSome : heading
    return [heading] + (latestFirst ? lines.reversed() : lines)
  }

  /// At most ``most``, in their order: changes of work first, then notes, then what became of the
  /// plan, and of each the latest.
  private static func chosen(of events: [TimelineEvent]) -> [TimelineEvent] {
    var chosen: [TimelineEvent] = []
    for weight in Weight.allCases {
      chosen += events.filter { Weight(of: $0) == weight }.suffix(most - chosen.count)
    }
    return chosen.sorted()
  }

  private enum Weight: CaseIterable {
    case work
    case note
    case plan

    /// Nil for what does not stand under a chart.
    init?(of event: TimelineEvent) {
      switch event.what {
      case .note(let note): self = note.kind == .work ? .work : .note
      case .plan: self = .plan
      case .checkIn, .newTrend: return nil
      }
    }
  }

  private static let heading = Phrase(
    en: "In the same time (side by side, not as a cause):",
    es: "En el mismo tiempo (al lado, no como causa):")

  private static let headingOfSome = Phrase(
    en: "In the same time (side by side, not as a cause), some of it:",
    es: "En el mismo tiempo (al lado, no como causa), una parte:")

  private static func line(_ event: TimelineEvent) -> Phrase? {
    switch event.what {
    case .note(let note): dated(note.date, note.kind.name, note.text)
    case .plan(let plan): dated(plan.date, plan.name, plan.what.text)
    case .checkIn, .newTrend: nil
    }
  }

  /// No longer than a line or two, whatever was written.
  private static func dated(_ date: CivilDate, _ kind: Phrase, _ text: String) -> Phrase {
    let words = text.printable().truncated(to: 60)
    return Phrase(
      en: "\(date), \(kind.english): \(words)", es: "\(date), \(kind.spanish): \(words)")
  }
}
