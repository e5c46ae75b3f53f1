public import Psychometrics

/// The Recovery Process Inventory, without its key.
///
/// Twenty-two items in six factors, tried with 459 adults in South Carolina. Which items make which
/// factor, which are reversed and how they are answered was not found, and none of it is guessed:
/// nothing can be scored until an organisation adds the key that it received with consent.
///
/// Source: Jerrell, Cousins & Roberts 2006, doi 10.1007/s11414-006-9031-5.
public struct RPI: Instrument {
  /// No scales are known.
  public typealias Scale = ScaleID

  public init() {}

  public var definition: Definition { Self.definition }

  static let definition = Definition(
    id: "rpi", version: "0", publishedName: "RPI", subject: .ownRecovery,
    form: .withUnknownAnswers(itemCount: 22), scales: [],
    scoring: .withheld(
      MissingKey(
        holder: "South Carolina Department of Mental Health",
        source: Source(
          "Jerrell, Cousins & Roberts 2006, doi 10.1007/s11414-006-9031-5", .published))))
}
