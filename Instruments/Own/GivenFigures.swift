import Formats
import Psychometrics

/// The figures of one scale as an organisation gave them, each checked.
struct GivenFigures {
  let scale: ScaleID
  let wording: WordingKind
  let language: Language?
  let mean: Double?
  let standardDeviation: Double
  let reliability: Reliability.Kind
  let coefficient: Double
  let sample: String
  let people: Int?
  let date: CivilDate
  let organisation: String
  /// The digest of the definition that the figures belong to; nil where none is named.
  let madeWith: String?

  /// The sample in words, how many people where that was said, and when; the same in any language.
  private var wholeSample: String {
    let count = people.map { ", n = \($0)" } ?? ""
    return "\(sample)\(count), \(date)"
  }

  var localFigures: LocalFigures {
    let source = Source("\(organisation), \(date)", .derived)
    func figure(_ value: Double) -> Figure {
      Figure(value, sample: wholeSample, source: source)
    }
    return LocalFigures(
      norm: mean.map {
        Norm(
          mean: $0, standardDeviation: standardDeviation, sample: "\(organisation): \(wholeSample)",
          source: source)
      },
      error: MeasurementError(
        standardDeviation: figure(standardDeviation),
        reliability: Reliability(reliability, figure(coefficient)), certainty: .derived,
        organisation: organisation))
  }

  var document: JSON {
    .object(figureMembers + (madeWith.map { [JSON.Member("definition", .string($0))] } ?? []))
  }

  private var figureMembers: [JSON.Member] {
    let figures: JSON = [
      "schema": .string(NormsFile.schema),
      "scale": .string(scale.rawValue),
      "wording": .string(wording.rawValue),
      "language": JSON(language?.rawValue),
      "mean": JSON(mean),
      "standardDeviation": .number(standardDeviation),
      "reliability": [
        "kind": .string(reliability.rawValue), "coefficient": .number(coefficient),
      ],
      "sample": .string(sample),
      "people": JSON(people),
      "date": .string(date.description),
      "organisation": .string(organisation),
    ]
    return figures.members ?? []
  }
}

/// How far the scores of a scale can lie apart.
struct PossibleSpread {
  /// The lowest and the highest score of the scale.
  let scores: ClosedRange<Int>
  let people: Int?
  let mean: Double?

  /// Half a unit of the first digit after the point: figures are printed rounded.
  static let rounding = 0.05

  /// Whether people can have that standard deviation, with room for rounding.
  func allows(_ standardDeviation: Double) -> Bool {
    standardDeviation <= largest + Self.rounding
  }

  /// The largest standard deviation that the scores can have.
  ///
  /// Scores between a and b have at most the variance (b - mean)(mean - a) (Bhatia and Davis 2000,
  /// Am Math Monthly 107:353-357), and so at most (b - a)² / 4 where the mean is not given (Popoviciu
  /// 1935); times n / (n - 1) for a sample. Where nobody says how many people there were, it may have
  /// been two.
  var largest: Double {
    let low = Double(scores.lowerBound)
    let high = Double(scores.upperBound)
    let middle = (low + high) / 2
    var centre = middle
    if let mean {
      // The mean was rounded too: what lies nearer to the middle leaves more room.
      centre =
        mean < middle
        ? min(mean + Self.rounding, middle) : max(mean - Self.rounding, middle)
    }
    let people = Double(people ?? 2)
    let variance = max(0, (high - centre) * (centre - low)) * people / (people - 1)
    return variance.squareRoot()
  }
}
