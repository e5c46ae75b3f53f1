package import Formats

/// The scores of one scale over a stretch of time.
///
/// It holds the points and no number of months and no count, so that nobody can tell whether there
/// are others, before, after or between.
package struct CardTrend: Hashable, Sendable {
  /// The everyday name of the scale.
  package let scale: PlainText
  /// The lowest and the highest score there can be.
  package let range: ClosedRange<Int>
  /// Which side is favourable, and how far a score wobbles by itself.
  package let words: PlainText
  /// Oldest first; never empty.
  package let points: [Point]
  /// The last point against the first; nil under three points.
  package let sinceFirst: Verdict?

  package struct Point: Hashable, Sendable {
    package let date: CivilDate
    /// Within the range, with at most two digits after the point.
    package let value: Double
    /// Against the point before it on the card; nil for the first.
    package let verdict: Verdict?
  }

  /// Whether a change can be told from error. Why it cannot be told is not on a card: it may be
  /// something that the person marked for themselves.
  package enum Verdict: CaseIterable, Hashable, Sendable {
    case beyondError
    case withinError
    case cannotTell
  }
}
