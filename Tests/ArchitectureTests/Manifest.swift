import TestSupport

/// The targets of `Package.swift` with the modules they declare, read from its text.
///
/// A rough reading: a target is a call that begins in the list of targets; every other name in
/// quotes inside it is a module. Names of products from outside stand in the text as constants.
struct Manifest {
  let targets: [Target]

  struct Target: Sendable, CustomStringConvertible {
    let name: String
    let folder: String
    let declares: Set<String>

    var description: String { name }
    var isOfTests: Bool { name.hasSuffix("Tests") }
  }

  init() throws {
    let text = try Repository.text(of: "Package.swift")
    let list = text.firstRange(of: "\n  targets: [\n").map { text[$0.upperBound...] } ?? ""
    var targets: [Target] = []
    var call = ""
    for line in list.split(separator: "\n") where !line.contains("//") {
      let begins = line.hasPrefix("    ") && !line.hasPrefix("     ") && !line.hasPrefix("    ]")
      if begins, !line.hasPrefix("    )") {
        if let target = Self.target(call) { targets.append(target) }
        call = ""
      }
      call += line
    }
    if let target = Self.target(call) { targets.append(target) }
    self.targets = targets
  }

  func target(_ name: String) -> Target? {
    targets.first { $0.name == name }
  }

  private static func target(_ call: String) -> Target? {
    var names: [String] = []
    var folder: String?
    var label = ""
    for (index, piece) in call.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if index.isMultiple(of: 2) {
        label = String(piece)
      } else if label.hasSuffix("path: ") {
        folder = String(piece)
      } else if !isOther(label) {
        names.append(String(piece))
      }
    }
    guard let name = names.first else { return nil }
    var declares = Set(names.dropFirst())
    for (constant, module) in outside where call.contains(constant) { declares.insert(module) }
    let usual = name.hasSuffix("Tests") ? "Tests/\(name)" : "Sources/\(name)"
    return Target(name: name, folder: folder ?? usual, declares: declares)
  }

  /// What stands before a name in quotes that is no module.
  private static func isOther(_ label: String) -> Bool {
    label.hasSuffix("linkedLibrary(") || label.contains("exclude: [") || label.contains("files: [")
  }

  /// The constants of the manifest for products from outside.
  private static let outside = [
    "argumentParser": "ArgumentParser", "grdb": "GRDB", "crypto": "Crypto",
  ]
}
