package import Formats
import Psychometrics

/// The band of one score, without the score.
package struct CardBand: Hashable, Sendable {
  /// The everyday name of the scale.
  package let scale: PlainText
  package let band: PlainText
  package let date: CivilDate
  /// Whether the band is that of other words than those answered to: a rough guide.
  package let borrowed: Bool

  init(scale: PlainText, band: PlainText, date: CivilDate, borrowed: Bool) {
    self.scale = scale
    self.band = band
    self.date = date
    self.borrowed = borrowed
  }

  /// Nil where the scale has no bands that may be shown, or where its bound is what one study found
  /// and no band.
  init?(_ scale: WorkScale, _ reading: WorkScale.Reading, _ language: Language) {
    guard scale.hasBands, let bands = scale.scale.bands,
      let band = bands.reading(of: reading.value), let name = scale.name(language),
      let bandName = scale.name(of: band.id, language)
    else { return nil }
    self.init(
      scale: name, band: bandName, date: reading.date, borrowed: reading.wording == .own)
  }
}
