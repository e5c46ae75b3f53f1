import Care
import Formats

/// What stands beside a chart on the line of time, as short dated lines: side by side with the
/// scores, and never as their cause.
enum TimelineWords {
  /// The latest so many stand under each chart; `tend history` has them all.
  static let most = 6

  /// - Parameters:
  ///   - events: in the order of the line of time.
  ///   - latestFirst: as the sentences of a chart are said.
  static func lines(_ events: [TimelineEvent], latestFirst: Bool = false) -> [Phrase] {
    let lines = events.compactMap(line)
    guard !lines.isEmpty else { return [] }
    let left = lines.count - most
    let heading = left > 0 ? headingOfLatest : heading
    let latest = Array(lines.suffix(most))
    return [heading] + (latestFirst ? latest.reversed() : latest)
  }

  private static let heading = Phrase(
    en: "In the same time (side by side, not as a cause):",
    es: "En el mismo tiempo (al lado, no como causa):")

  private static let headingOfLatest = Phrase(
    en: "In the same time (side by side, not as a cause), the latest of it:",
    es: "En el mismo tiempo (al lado, no como causa), lo más reciente:")

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
