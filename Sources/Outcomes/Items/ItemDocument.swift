import Formats
import Psychometrics

/// The `psychometrics` of a summary's document, scale by scale.
///
/// A scale is `hidden` where everybody together is too few. `alphaReason` and `omegaReason` say why a
/// figure is null, `source` whom to ask about it; `answers` are runs of neighbouring answers as the
/// form has them.
enum ItemDocument {
  static func json(_ scale: ScaleID, _ figures: ItemFigures?) -> JSON {
    [
      "scale": .string(scale.rawValue), "hidden": .boolean(figures == nil),
      "complete": .whole(figures?.complete), "alpha": .number(figures?.alpha.value),
      "alphaReason": reason(figures?.alpha), "alphaCi95": .interval(figures?.alphaInterval),
      "omega": .number(figures?.omega.value), "omegaReason": reason(figures?.omega),
      "omegaSource": source(figures?.omega), "sd": .number(figures?.standardDeviation),
      "standardErrorOfMeasurement": .number(figures?.standardErrorOfMeasurement),
      "smallestDetectableChange": .number(figures?.smallestDetectableChange),
      "items": figures.map { .array($0.items.map(item)) } ?? .null,
    ]
  }

  private static func item(_ item: ItemFigures.Item) -> JSON {
    [
      "item": .integer(item.number), "reversed": .boolean(item.isReversed),
      "missing": .number(item.missing),
      "answers": item.answers.map { runs in
        .array(
          runs.map {
            [
              "from": .integer($0.answers.lowerBound), "to": .integer($0.answers.upperBound),
              "n": .integer($0.n),
            ]
          })
      } ?? .null,
      "alphaIfDropped": .number(item.alphaIfDropped), "itemRest": .number(item.itemRest),
    ]
  }

  private static func reason<Value>(_ result: Result<Value, FigureReason>?) -> JSON {
    guard case .failure(let reason) = result else { return .null }
    return .string(reason.code)
  }

  private static func source<Value>(_ result: Result<Value, FigureReason>?) -> JSON {
    guard case .failure(.contestedStructure(let source)) = result else { return .null }
    return .string(source.citation)
  }
}
