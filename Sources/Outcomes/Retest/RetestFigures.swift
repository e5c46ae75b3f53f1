import Psychometrics
import Statistics

/// How far two scores of a person agree, of one group and scale: one pair a person. What cannot be
/// said is nil, or has a reason.
package struct RetestFigures: Hashable, Sendable {
  /// Pairs, and so people.
  package let n: Int
  package let first: ChangeFigures.Spread?
  package let second: ChangeFigures.Spread?
  /// The second score minus the first.
  package let difference: ChangeFigures.Spread?
  /// The 95 % interval of the mean difference by Student's t.
  package let differenceInterval: ClosedRange<Double>?
  /// Pearson's r of both scores.
  package let correlation: Result<Double, FigureReason>
  /// Its 95 % interval by Fisher's z.
  package let correlationInterval: ClosedRange<Double>?
  /// ICC(2,1): absolute agreement of single scores, people and days taken as random.
  package let agreement: Result<Double, FigureReason>
  /// Its 95 % interval after McGraw & Wong.
  package let agreementInterval: ClosedRange<Double>?
  /// Of a single score, from the same analysis of variance as the ICC.
  package let standardDeviation: Double?
  /// That SD times √(1 - ICC).
  package let standardErrorOfMeasurement: Double?
  /// 1.96 √2 times that.
  package let smallestDetectableChange: Double?
  /// The mean of both scores, that SD and the ICC; nil where the ICC is none from 0 up to under 1.
  package let norms: NormsFigures?
  /// Whether any score has missing answers filled with the mean of the others.
  package let hasProrated: Bool

  init(_ pairs: [PairCount]) {
    let table = try? PairTable(pairs.map { (first: $0.first, last: $0.last, count: $0.count) })
    n = table?.count ?? 0
    first = table.flatMap { ChangeFigures.Spread($0.first) }
    second = table.flatMap { ChangeFigures.Spread($0.last) }
    difference = table.flatMap { ChangeFigures.Spread($0.change) }
    differenceInterval = (try? table?.change.meanInterval()).map { $0.low...$0.high }
    correlation = Self.figure { () throws(Unavailable) in
      guard let table else { throw .outOfRange }
      return try table.correlation
    }
    correlationInterval = (try? table?.correlationInterval()).map { $0.low...$0.high }
    let analysis = Self.figure { () throws(Unavailable) in
      guard let table else { throw .outOfRange }
      return try IntraclassCorrelation(table)
    }
    agreement = analysis.map(\.coefficient)
    let found = analysis.value
    agreementInterval = (try? found?.interval()).map { $0.low...$0.high }
    standardDeviation = found?.standardDeviation
    standardErrorOfMeasurement = found?.standardErrorOfAgreement
    smallestDetectableChange = found?.smallestDetectableChange
    norms = Self.norms(found, first: first, second: second)
    hasProrated = pairs.contains(where: \.isProrated)
  }

  private static func figure<Value>(
    _ make: () throws(Unavailable) -> Value
  ) -> Result<Value, FigureReason> {
    do throws(Unavailable) { return .success(try make()) } catch {
      return .failure(.unavailable(error))
    }
  }

  private static func norms(
    _ found: IntraclassCorrelation?, first: ChangeFigures.Spread?, second: ChangeFigures.Spread?
  ) -> NormsFigures? {
    guard let found, let first, let second, (0..<1).contains(found.coefficient),
      found.standardDeviation > 0
    else { return nil }
    return NormsFigures(
      people: found.people, mean: (first.mean + second.mean) / 2,
      standardDeviation: found.standardDeviation, kind: .testRetest,
      coefficient: found.coefficient)
  }
}
