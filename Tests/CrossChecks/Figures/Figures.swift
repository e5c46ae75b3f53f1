import Statistics

/// Computes figures for the comparisons with R and scipy, which share no code with Tend.
///
/// Each line on stdin is a request: a word and numbers. Each figure becomes a line on stdout: the
/// number of the request from 1, a name, and the value, or `NA` where it cannot be given, with the
/// reason.
///
///     normal X                        cumulative, upper
///     t DF X                          cumulative, p
///     f DF1 DF2 X                     cumulative, upper
///     chisq DF X                      cumulative, upper
///     qnormal P, qt DF P, qf DF1 DF2 P
///     table (VALUE COUNT)...
///     pairs (FIRST LAST COUNT)...
///     reliable SD R (FIRST LAST COUNT)...
///     groups K (VALUE COUNT, K times) (VALUE COUNT)...
///     share COUNT WHOLE
///     items K ROWS SUM... PRODUCT...  the lower triangle by rows
///     factor K COVARIANCE...          the lower triangle by rows
///
/// Ends at the end of input with 0. A request that it does not know gives the figure `fault`.
@main struct Figures {
  private let request: Int

  static func main() {
    var number = 0
    while let line = readLine() {
      number += 1
      let words = line.split(separator: " ").map(String.init)
      guard let name = words.first else { continue }
      Figures(request: number).answer(name, Array(words.dropFirst()))
    }
  }

  private func answer(_ name: String, _ words: [String]) {
    if name == "items" { return items(words.compactMap { Int128($0) }) }
    let numbers = words.compactMap(Double.init)
    guard numbers.count == words.count, distribution(name, numbers) || data(name, numbers) else {
      return print(request, "fault", name)
    }
  }

  private func distribution(_ name: String, _ x: [Double]) -> Bool {
    switch (name, x.count) {
    case ("normal", 1):
      figure("cumulative") { () throws(Unavailable) in StandardNormal.cumulative(at: x[0]) }
      figure("upper") { () throws(Unavailable) in StandardNormal.upperTail(at: x[0]) }
    case ("t", 2):
      figure("cumulative") { () throws(Unavailable) in
        try StudentT(degreesOfFreedom: x[0]).cumulative(at: x[1])
      }
      figure("p") { () throws(Unavailable) in
        try StudentT(degreesOfFreedom: x[0]).twoSidedTail(at: x[1])
      }
    case ("f", 3):
      figure("cumulative") { () throws(Unavailable) in
        try FDistribution(numerator: x[0], denominator: x[1]).cumulative(at: x[2])
      }
      figure("upper") { () throws(Unavailable) in
        try FDistribution(numerator: x[0], denominator: x[1]).upperTail(at: x[2])
      }
    case ("chisq", 2):
      figure("cumulative") { () throws(Unavailable) in
        try ChiSquare(degreesOfFreedom: x[0]).cumulative(at: x[1])
      }
      figure("upper") { () throws(Unavailable) in
        try ChiSquare(degreesOfFreedom: x[0]).upperTail(at: x[1])
      }
    case ("qnormal", 1):
      figure("quantile") { () throws(Unavailable) in try StandardNormal.quantile(x[0]) }
    case ("qt", 2):
      figure("quantile") { () throws(Unavailable) in
        try StudentT(degreesOfFreedom: x[0]).quantile(x[1])
      }
    case ("qf", 3):
      figure("quantile") { () throws(Unavailable) in
        try FDistribution(numerator: x[0], denominator: x[1]).quantile(x[2])
      }
    default: return false
    }
    return true
  }

  func figure(_ name: String, _ value: () throws(Unavailable) -> Double) {
    do throws(Unavailable) {
      print(request, name, try value())
    } catch {
      print(request, name, "NA", error)
    }
  }

  func interval(_ name: String, _ value: () throws(Unavailable) -> ConfidenceInterval) {
    figure(name + ".low") { () throws(Unavailable) in try value().low }
    figure(name + ".high") { () throws(Unavailable) in try value().high }
  }
}
