import TestSupport
import Testing

@Suite struct `Source files` {
  /// Answers and files are data: nothing in them may stop the program.
  @Test(arguments: [
    "try!", " as! ", "fatalError(", "preconditionFailure(", "precondition(", "unsafelyUnwrapped",
    "@unchecked", "nonisolated(unsafe)",
  ])
  func `hold no trap and no way round the compiler`(_ word: String) throws {
    for file in try ["Sources", "Instruments"].flatMap(Repository.swiftFiles) {
      let lines = SwiftSource(try Repository.text(of: file)).lines(holding: word)
      #expect(lines == [], "\(file) has \(word)")
    }
  }

  @Test(arguments: ["Sources", "Instruments", "Tests", "Examples"])
  func `have at most 400 lines`(_ folder: String) throws {
    for file in try Repository.swiftFiles(under: folder) {
      let lines = try Repository.text(of: file).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 401, "\(file) has \(lines.count - 1) lines")
    }
  }

  @Test func `lie in folders of fixed names`() throws {
    // What building leaves behind, and no part of the repository.
    let made: Set = ["Package.resolved", "default.profraw"]
    let entries = try Set(Repository.entries().filter { !$0.hasPrefix(".") }).subtracting(made)
    let known: Set = [
      "Package.swift", "README.md", "LICENSE", "Sources", "Tests", "Instruments", "Examples",
    ]
    #expect(entries.subtracting(known) == [])
    #expect(entries.isSuperset(of: ["Package.swift", "Sources", "Tests", "Instruments"]))
  }
}
