import Psychometrics

/// Where the parts of a definition stand in its document, as JSON Pointers.
struct DefinitionPlaces {
  private var first: [ScaleID: String] = [:]
  private var last: [ScaleID: String] = [:]

  init(_ scales: [GivenScale]) {
    for scale in scales {
      first[scale.definition.id] = first[scale.definition.id] ?? scale.pointer
      last[scale.definition.id] = scale.pointer
    }
  }

  func pointer(to fault: DefinitionFault) -> String {
    switch fault {
    case .itemCount, .itemInNoScale: "/form/items"
    case .responseRange: "/form"
    case .noScales, .keyWithoutScale, .scalesWithoutKey, .itemInTwoAreas: "/scales"
    case .scaleTwice(let scale): (last[scale] ?? "/scales") + "/id"
    case .noKey(let scale), .emptyKey(let scale), .itemOutsideForm(let scale, _),
      .itemTwice(let scale, _):
      pointer(to: scale) + "/items"
    case .reversalOutsideScale(let scale, _), .reversalTwice(let scale, _):
      pointer(to: scale) + "/reversed"
    case .noDirection(let scale): pointer(to: scale) + "/favourable"
    case .figuresWithoutScore(let scale): pointer(to: scale)
    case .noBands(let scale), .bandTwice(let scale, _), .bandsNotAscending(let scale),
      .lowestBandOffFloor(let scale, _, _), .bandAboveCeiling(let scale, _, _):
      pointer(to: scale) + "/bands/bands"
    case .bandsWithoutCitation(let scale): pointer(to: scale) + "/bands/source"
    case .impossibleNorm(let scale): pointer(to: scale) + "/norm"
    case .impossibleError(let scale): pointer(to: scale) + "/error"
    case .exampleAnswerCount(let example, _, _): "/workedExamples/\(example - 1)/answers"
    case .exampleUnknownScale(let example, _): "/workedExamples/\(example - 1)"
    }
  }

  /// Where the expectation stands that a score did not meet.
  func pointer(to failure: SelfTestFailure, of scale: ScaleID) -> String {
    guard case .example(let number) = failure.place else { return pointer(to: scale) }
    let member =
      switch failure.expected {
      case .band: "bands"
      case .score, .counts: "scores"
      }
    return "/workedExamples/\(number - 1)/\(member)/\(scale.rawValue)"
  }

  private func pointer(to scale: ScaleID) -> String {
    first[scale] ?? "/scales"
  }
}

extension DefinitionFault {
  /// Whether it may be there only because something else did not read.
  var mayComeFromGaps: Bool {
    switch self {
    case .noScales, .itemInNoScale, .exampleUnknownScale: true
    default: false
    }
  }
}
