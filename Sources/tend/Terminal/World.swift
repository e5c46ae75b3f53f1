import Formats
import Sealing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Everything outside the program that a command may look at; made once, in `main`.
struct World: Sendable {
  let environment: [String: String]
  let clock: Clock
  let console: Console
  let random: SystemRandomNumberGenerator

  /// The machine as it is.
  static func actual() -> World {
    let environment = readEnvironment()
    return World(
      environment: environment, clock: .reading(environment: environment), console: Console(),
      random: SystemRandomNumberGenerator())
  }

  /// A variable that is set to something.
  subscript(variable: String) -> String? {
    environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// How dear a passphrase is to try, as `AgeWorkFactor` counts it.
  ///
  /// A debug build takes another factor from `TEND_DEBUG_WORK_FACTOR`: unoptimised, one try takes
  /// seconds, and the tests take many. A release has no such way.
  var workFactor: Int {
    #if DEBUG
      if let factor = self["TEND_DEBUG_WORK_FACTOR"].flatMap({ Int($0) }) {
        return factor
      }
    #endif
    return AgeWorkFactor.standard
  }

  private static func readEnvironment() -> [String: String] {
    var variables: [String: String] = [:]
    var pointer = unsafe environ
    while let entry = unsafe pointer.pointee {
      let text = unsafe String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      unsafe pointer += 1
    }
    return variables
  }
}
