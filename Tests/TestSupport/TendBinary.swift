import Foundation

/// Where the `tend` program lies that the tests drive.
package enum TendBinary {
  /// The absolute path of the program: `TEND_BINARY` where that is set, else the `tend` that was
  /// built beside the test runner.
  package static func path() throws(MissingTendBinary) -> String {
    try find(
      environment: ProcessInfo.processInfo.environment, arguments: CommandLine.arguments,
      isProgram: FileManager.default.isExecutableFile(atPath:))
  }

  /// The search itself, on the values it depends on.
  ///
  /// A `TEND_BINARY` that names no program is an error and not passed over: whoever set it wants
  /// that program tested and no other.
  static func find(
    environment: [String: String], arguments: [String], isProgram: (String) -> Bool
  ) throws(MissingTendBinary) -> String {
    if let named = environment["TEND_BINARY"], !named.isEmpty {
      let path = URL(fileURLWithPath: named).path
      guard isProgram(path) else { throw MissingTendBinary(lookedAt: [path], isNamed: true) }
      return path
    }
    let places = folders(from: arguments).map { $0.appendingPathComponent("tend").path }
    for place in places where isProgram(place) { return place }
    throw MissingTendBinary(lookedAt: places, isNamed: false)
  }

  /// The folders where a build puts programs, read off the runner's own arguments.
  ///
  /// On Linux the runner is the file `tendPackageTests.xctest` in that folder. On macOS a helper
  /// from the toolchain runs, and the bundle's path is one of its arguments; then the program lies
  /// beside the outermost `.xctest`.
  static func folders(from arguments: [String]) -> [URL] {
    var folders: [URL] = []
    for argument in arguments where argument.contains(".xctest") {
      var place = URL(fileURLWithPath: argument)
      var bundle: URL?
      while place.pathComponents.count > 1 {
        if place.pathExtension == "xctest" { bundle = place }
        place.deleteLastPathComponent()
      }
      if let bundle { folders.append(bundle.deletingLastPathComponent()) }
    }
    if let runner = arguments.first {
      folders.append(URL(fileURLWithPath: runner).deletingLastPathComponent())
    }
    return folders
  }
}

/// There is no `tend` to test.
package struct MissingTendBinary: Error, Hashable, Sendable, CustomStringConvertible {
  /// The paths where a program was looked for, in that order.
  package let lookedAt: [String]
  /// Whether the path came from `TEND_BINARY`.
  package let isNamed: Bool

  package var description: String {
    let places = lookedAt.joined(separator: ", ")
    return isNamed
      ? "TEND_BINARY names no program: \(places). Build it, or unset TEND_BINARY."
      : "found no tend program at \(places). Run `swift build`, or set TEND_BINARY to its path."
  }
}
