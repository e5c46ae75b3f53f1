import TestSupport
import Testing

/// What is given away is what was shown, whatever is in the journal.
@Suite struct `A donated file` {
  @Test(arguments: 1...4)
  func `is the shown one, byte for byte`(_ seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let folder = try WorkFolder()
    for index in 1...Int.random(in: 1...4, using: &random) {
      let day = date(daysAgo: 400 - 40 * index)
      try await Self.record("proqol-5", items: 30, on: day, &random, in: folder)
      try await Self.record("barc-10", items: 10, on: day, &random, in: folder)
      let noted = try await folder.tend("note", "--date", day, input: "MARKEDNOTE\n")
      #expect(noted.status == .code(0))
    }
    let before = try await folder.tend("history", "--format", "json")
    let given = try await folder.tend(
      "outcomes", "donate", "--output", "scores.json", input: "yes\n")
    #expect(given.status == .code(0), "\(given.errors)")
    #expect(given.output == "")
    let file = String(decoding: try folder.read("scores.json"), as: UTF8.self)
    #expect(given.errors.contains("\n" + file))
    for mark in ["MARKED", "barc", "item"] { #expect(!file.contains(mark)) }
    #expect(file.firstMatch(of: #/\d{4}-\d\d/#) == nil)
    // Nothing of it stays in the journal, and the next one has another code.
    #expect(try await folder.tend("history", "--format", "json").output == before.output)
    let next = try await folder.tend("outcomes", "donate")
    #expect(Self.withoutCode(next.output) == Self.withoutCode(file))
    #expect(next.output != file)
  }

  private static func record(
    _ instrument: String, items: Int, on day: String, _ random: inout SeededGenerator,
    in folder: WorkFolder
  ) async throws {
    let line = (1...items).map { _ in String(Int.random(in: 1...5, using: &random)) }
      .joined(separator: " ")
    let recorded = try await folder.tend(
      "record", instrument, "--date", day, input: line + "\n")
    #expect(recorded.status == .code(0), "\(recorded.errors)")
  }

  private static func withoutCode(_ file: String) -> String {
    file.replacing(#/"d[0-9a-f]{16}"/#, with: "code")
  }
}
