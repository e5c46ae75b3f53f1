#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What this module takes from the system's mathematics library: the only file that imports it.
///
/// `lgamma` is not among it: the C function writes a variable that all threads share.
enum Elementary {
  static func logarithm(_ x: Double) -> Double { log(x) }

  static func exponential(_ x: Double) -> Double { exp(x) }

  /// The complement of the error function, without loss where it is tiny.
  static func complementaryErrorFunction(_ x: Double) -> Double { erfc(x) }

  /// log(1 + x), without loss where x is tiny.
  static func logarithmOfOnePlus(_ x: Double) -> Double { log1p(x) }

  static func hyperbolicTangent(_ x: Double) -> Double { tanh(x) }

  static func inverseHyperbolicTangent(_ x: Double) -> Double { atanh(x) }
}
