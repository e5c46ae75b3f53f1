package import Formats

/// How a chart is drawn, always without colour.
package struct ChartOptions: Hashable, Sendable {
  /// The cells of a line, 20 to 400.
  package let width: Int
  package let drawing: Drawing
  package let language: Language
  package let subject: Subject

  /// Options whose width, where it lies outside 20 to 400, is taken as the nearer end.
  package init(
    width: Int, drawing: Drawing = .unicode, language: Language = .english,
    subject: Subject = .reader
  ) {
    self.width = min(max(width, 20), 400)
    self.drawing = drawing
    self.language = language
    self.subject = subject
  }

  /// The characters that lines and marks are drawn with; words keep their letters in both.
  package enum Drawing: Hashable, Sendable {
    case unicode
    /// 7-bit characters alone.
    case ascii
  }

  /// Whose scores they are: a chart speaks of "your" range only to the person themselves.
  package enum Subject: Hashable, Sendable {
    case reader
    case someoneElse
  }

  /// Under this width a list of dates and values takes the chart's place.
  static let narrowestChart = 40
  /// From this width on the bands are named at the right margin; below it, under the chart.
  static let narrowestWithMargin = 50
}
