/// Something in a definition that keeps it from scoring as its paper form does.
///
/// It holds facts alone. Examples are counted from 1, in the definition's order.
public enum DefinitionFault: Hashable, Sendable {
  /// Not 1 to `Definition.mostItems`.
  case itemCount(Int)
  /// Not lowest under highest, or not within 0 to 254.
  case responseRange(lowest: Int, highest: Int)

  case noScales
  case scaleTwice(ScaleID)
  case noKey(ScaleID)
  case emptyKey(ScaleID)
  /// A key for a scale that the definition does not list.
  case keyWithoutScale(ScaleID)

  /// A scale without a favourable side; only areas of a reflection have none.
  case noDirection(ScaleID)
  /// Bands, norms, an error or a percentage of a reflection's area, which has no score.
  case figuresWithoutScore(ScaleID)
  /// Scales of an instrument whose key is missing.
  case scalesWithoutKey

  case itemOutsideForm(ScaleID, item: Int)
  case itemTwice(ScaleID, item: Int)
  /// An item that is reverse-keyed in a scale to which it does not belong.
  case reversalOutsideScale(ScaleID, item: Int)
  case reversalTwice(ScaleID, item: Int)
  /// An item that two areas of a reflection would both count.
  case itemInTwoAreas(item: Int)

  /// Bands are given, but none is in the list.
  case noBands(ScaleID)
  case bandTwice(ScaleID, BandID)
  case bandsNotAscending(ScaleID)
  /// The lowest band does not begin at the floor of the scale.
  case lowestBandOffFloor(ScaleID, from: Int, floor: Int)
  /// No score of the scale reaches the band.
  case bandAboveCeiling(ScaleID, BandID, ceiling: Int)
  /// Bands that claim to be seen somewhere, and do not say where.
  case bandsWithoutCitation(ScaleID)

  /// A mean that is no number, or a standard deviation that is not over 0.
  case impossibleNorm(ScaleID)
  /// A standard deviation that is not over 0, or a reliability that is not from 0 up to, but not, 1.
  case impossibleError(ScaleID)

  case exampleAnswerCount(example: Int, given: Int, expected: Int)
  case exampleUnknownScale(example: Int, ScaleID)

  /// Asked and never counted: allowed, and worth a second look.
  case itemInNoScale(item: Int)

  /// Whether the definition may be used all the same.
  public var isWarning: Bool {
    if case .itemInNoScale = self { true } else { false }
  }
}

extension Definition {
  /// The greatest number of items that a form may have.
  public static let mostItems = 1000

  /// The answers that a response scale may lie within; 255 marks a missing one.
  public static let answerLimits = 0...254
}
