/// The normal distribution with mean 0 and SD 1.
package enum StandardNormal {
  /// The share at or below x.
  package static func cumulative(at x: Double) -> Double {
    Elementary.complementaryErrorFunction(-x * 0.5.squareRoot()) / 2
  }

  /// The share above x, without loss where it is tiny.
  package static func upperTail(at x: Double) -> Double { cumulative(at: -x) }

  /// The point with the share p at or below it.
  ///
  /// Source: Wichura 1988, algorithm AS 241 (PPND16), Appl Stat 37:477-484; relative error about
  /// 1e-16.
  ///
  /// - Throws: `outOfRange` where p is not over 0 and under 1.
  package static func quantile(_ p: Double) throws(Unavailable) -> Double {
    guard p > 0, p < 1 else { throw .outOfRange }
    let fromMiddle = p - 0.5
    if fromMiddle.magnitude <= 0.425 {
      let r = 0.180625 - fromMiddle * fromMiddle
      return fromMiddle * ratio(centre, at: r)
    }
    let r = (-Elementary.logarithm(min(p, 1 - p))).squareRoot()
    let size = r <= 5 ? ratio(tail, at: r - 1.6) : ratio(farTail, at: r - 5)
    return fromMiddle < 0 ? -size : size
  }

  /// Coefficients of two polynomials, the highest power first; the constant of the lower is 1.
  private typealias Ratio = (upper: [Double], lower: [Double])

  private static func ratio(_ ratio: Ratio, at r: Double) -> Double {
    var upper = 0.0
    var lower = 0.0
    for coefficient in ratio.upper { upper = upper * r + coefficient }
    for coefficient in ratio.lower { lower = lower * r + coefficient }
    return upper / (lower * r + 1)
  }

  private static let centre: Ratio = (
    [
      2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
      13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080,
    ],
    [
      5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867,
      5394.1960214247511077, 687.18700749205790830, 42.313330701600911252,
    ]
  )

  private static let tail: Ratio = (
    [
      7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
      1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550,
      4.63033784615654529590, 1.42343711074968357734,
    ],
    [
      1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
      1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940,
      2.05319162663775882187,
    ]
  )

  private static let farTail: Ratio = (
    [
      2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
      2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580,
      5.46378491116411436990, 6.65790464350110377720,
    ],
    [
      2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
      7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
      5.99832206555887937690e-1,
    ]
  )
}
