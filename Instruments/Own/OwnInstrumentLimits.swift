import Psychometrics

/// How much a document may hold. Real instruments stay far below; a test form of 1000 items in as
/// many scales as that would keep the self-test busy for hours.
enum OwnInstrumentLimits {
  static let items = Definition.mostItems
  static let scales = 100
  /// Items of all scales together, an item counted in each scale that holds it.
  static let itemsOfScales = 4000
  static let bands = 20
  static let otherReliabilities = 20
  static let workedExamples = 1000
  static let answerLabels = Definition.answerLimits.count
  static let wordings = 10
  static let asides = 20
  static let paragraphs = 50
  static let caveats = 50
  static let lookBackDays = 3660
}
