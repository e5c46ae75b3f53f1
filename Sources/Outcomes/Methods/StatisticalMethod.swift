package import Formats

/// A choice between ways to work out a figure that authorities do not agree on.
///
/// Every document of released figures names those that it made, under `methods`; the page on
/// statistics has the formulas and their sources.
package enum StatisticalMethod: String, CaseIterable, Hashable, Sendable {
  case sampleDeviation = "sample-sd"
  case studentInterval = "student-t"
  case quartilesOfTypeSeven = "r-type-7"
  case listwiseAlpha = "listwise"
  case feldtInterval = "feldt"
  case omegaByLikelihood = "one-factor-ml"
  case smallestDetectableChange = "sdc-95"
  case pairedTest = "paired-t"
  case changeByDeviationOfChanges = "dz"
  case changeByMeanDeviation = "dav-lakens-2013"
  case hedgesFactor = "hedges"
  case wilcoxonWithoutZeros = "zeros-dropped"
  case reliableChange = "jacobson-truax-1.96"
  case welchDifference = "welch"
  case wilsonInterval = "wilson"
  case fisherInterval = "fisher-z"
  case absoluteAgreement = "icc-2-1"
  case deviationOfOneScore = "sd-of-components"
  case errorFromAgreement = "sem-from-icc"

  /// The members of the documents that it holds for.
  package var figures: [String] {
    switch self {
    case .sampleDeviation: ["sd"]
    case .studentInterval: ["ci95"]
    case .quartilesOfTypeSeven: ["median", "q1", "q3"]
    case .listwiseAlpha: ["alpha"]
    case .feldtInterval: ["alphaCi95"]
    case .omegaByLikelihood: ["omega"]
    case .smallestDetectableChange: ["standardErrorOfMeasurement", "smallestDetectableChange"]
    case .pairedTest: ["t", "tTest"]
    case .changeByDeviationOfChanges: ["dz"]
    case .changeByMeanDeviation: ["dav"]
    case .hedgesFactor: ["gz", "gav"]
    case .wilcoxonWithoutZeros: ["wilcoxon"]
    case .reliableChange: ["reliable"]
    case .welchDifference: ["attrition.difference"]
    case .wilsonInterval: ["eligible.ci95"]
    case .fisherInterval: ["r", "rCi95"]
    case .absoluteAgreement: ["icc", "iccCi95"]
    case .deviationOfOneScore: ["sd"]
    case .errorFromAgreement: ["standardErrorOfMeasurement", "smallestDetectableChange"]
    }
  }

  /// Of a summary.
  package static let ofSummary: [Self] = [
    .sampleDeviation, .studentInterval, .quartilesOfTypeSeven, .listwiseAlpha,
  ]

  /// Of the figures of items, beside those of a summary.
  package static let ofItems: [Self] = [
    .feldtInterval, .omegaByLikelihood, .smallestDetectableChange,
  ]

  /// Of a change table and who left, without a response rate.
  package static let ofChange: [Self] = [
    .sampleDeviation, .studentInterval, .pairedTest, .changeByDeviationOfChanges,
    .changeByMeanDeviation, .hedgesFactor, .wilcoxonWithoutZeros, .reliableChange, .welchDifference,
  ]

  /// Of two scores of one person, close together.
  package static let ofRetest: [Self] = [
    .studentInterval, .fisherInterval, .absoluteAgreement, .deviationOfOneScore,
    .errorFromAgreement,
  ]
}

extension [StatisticalMethod] {
  /// As JSON has it: `code`, `figures` and `text`.
  func document(_ language: Language) -> JSON {
    .array(
      map { method in
        [
          "code": .string(method.rawValue), "figures": .array(method.figures.map(JSON.string)),
          "text": .string(method.phrase[language]),
        ]
      })
  }

  /// One paragraph of them all.
  package var phrase: Phrase {
    Phrase(
      en: map(\.phrase.english).joined(separator: " "),
      es: map(\.phrase.spanish).joined(separator: " "))
  }
}

extension ReleasedSummary {
  package var methods: [StatisticalMethod] {
    StatisticalMethod.ofSummary + (items == nil ? [] : StatisticalMethod.ofItems)
  }
}

extension ReleasedChange {
  package var methods: [StatisticalMethod] {
    // Nothing is reliable without an error of measurement.
    StatisticalMethod.ofChange
      .filter { $0 != .reliableChange || errors.contains { $0.value != nil } }
      + (eligible == nil ? [] : [.wilsonInterval])
  }
}

extension ProgramReport {
  /// Those of all its parts, each once.
  package var methods: [StatisticalMethod] {
    let all = parts.flatMap { part in
      (part.figures.summary?.methods ?? [])
        + (part.figures.changeRows.isEmpty ? [] : part.figures.change?.methods ?? [])
    }
    return StatisticalMethod.allCases.filter(all.contains)
  }
}
