import Foundation

/// Where a program of this package lies that is not `tend`: an example.
package enum BuiltProgram {
  /// The absolute path of the program that was built beside the test runner; nil where there is
  /// none.
  package static func path(_ name: String) -> String? {
    TendBinary.folders(from: CommandLine.arguments)
      .map { $0.appendingPathComponent(name).path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
