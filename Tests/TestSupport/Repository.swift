import Foundation

/// The repository's own files, for tests that read sources and pages.
package enum Repository {
  /// The absolute path of the folder that holds `Package.swift`.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The text of a file, named from the root.
  package static func text(of name: String) throws -> String {
    try String(contentsOf: URL(fileURLWithPath: "\(root)/\(name)"), encoding: .utf8)
  }

  /// Writes a file, named from the root, anew.
  package static func write(_ text: String, to name: String) throws {
    try text.write(
      to: URL(fileURLWithPath: "\(root)/\(name)"), atomically: true, encoding: .utf8)
  }

  /// The names of what lies in a folder named from the root, sorted; files and folders.
  package static func entries(of folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted()
  }

  /// The Swift files under a folder, at any depth, each named from the root, sorted.
  package static func swiftFiles(under folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
      .filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }.sorted()
  }
}
