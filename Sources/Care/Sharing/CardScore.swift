package import Formats
import Psychometrics

/// One score with what can be said of it alone.
///
/// It compares with no other score: whether there was one before is not on a card, unless the
/// person shows a ``CardTrend``.
package struct CardScore: Hashable, Sendable {
  /// The everyday name of the scale.
  package let scale: PlainText
  /// Within `range`, with at most two digits after the point.
  package let value: Double
  /// The lowest and the highest score there can be.
  package let range: ClosedRange<Int>
  package let date: CivilDate
  /// Which side is favourable, and how far a score wobbles by itself.
  package let words: PlainText

  init(
    scale: PlainText, value: Double, range: ClosedRange<Int>, date: CivilDate, words: PlainText
  ) {
    self.scale = scale
    self.value = value
    self.range = range
    self.date = date
    self.words = words
  }

  /// Nil where the scale has no range.
  init?(_ scale: WorkScale, _ reading: WorkScale.Reading, _ language: Language) {
    guard let name = scale.name(language), let range = scale.range,
      let words = ScoreWords.about(scale, answeredTo: reading.words, language)
    else { return nil }
    self.init(
      scale: name, value: reading.value, range: range, date: reading.date, words: words)
  }
}
