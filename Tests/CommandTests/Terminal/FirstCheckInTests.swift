import Foundation
import TestSupport
import Testing

/// Whole sessions, word for word, as a person sees them.
@Suite struct `A first check-in` {
  /// The worked vector A of the ProQOL: item i is answered ((i-1) mod 5)+1, and gives 28, 28, 32.
  @Test func `beside the form reads well from the first line to the last`() async throws {
    let terminal = try Terminal(command: ["tend", "check"])
    try await terminal.answer("1", "5", "b", "1", "2", "?", "9", "3")
    try await terminal.answer((4...30).map { "\(($0 - 1) % 5 + 1)" })
    #expect(try await terminal.waitForExit() == 0)
    #expect(await terminal.transcript() == lines(FirstCheckIn.besideForm))
  }

  /// Nine 5s and one 2 make 47.
  @Test func `in own words reads well from the first line to the last`() async throws {
    let terminal = try Terminal(command: ["tend", "check", "barc-10"])
    try await terminal.answer("2", "5", "b", "2")
    try await terminal.answer(Array(repeating: "5", count: 9))
    #expect(try await terminal.waitForExit() == 0)
    #expect(await terminal.transcript() == lines(FirstCheckIn.ownWords))
  }

  @Test func `leads on to home, a chart and an explained score`() async throws {
    let first = try Terminal(command: ["tend", "check", "--beside-form"])
    try await first.answer((1...30).map { "\(($0 - 1) % 5 + 1)" })
    #expect(try await first.waitForExit() == 0)

    let home = try Terminal(command: ["tend"], folder: first.folder)
    #expect(try await home.waitForExit() == 0)
    #expect(await home.transcript() == lines(FirstCheckIn.homeAfterwards))

    let chart = try Terminal(command: ["tend", "chart"], folder: first.folder)
    try await chart.expect("What the work gives you (Compassion Satisfaction)")
    try await chart.expect("Last score")
    #expect(try await chart.waitForExit() == 0)

    let explained = try Terminal(
      command: ["tend", "explain", "--entry", "last"], folder: first.folder)
    try await explained.expect("item 4: answer 4, counted the other way round: 6 - 4 adds 2")
    try await explained.expect("28 on a range of 10 to 50")
    #expect(try await explained.waitForExit() == 0)
  }

  @Test func `says once a store where the file lies and who can read it`() async throws {
    let folder = try WorkFolder()
    for isFirst in [true, false] {
      let terminal = try Terminal(command: ["tend", "check", "--beside-form"], folder: folder)
      try await terminal.answer("q")
      #expect(try await terminal.waitForExit() == 0)
      let text = await terminal.transcript().joined(separator: "\n")
      #expect(text.contains("Before you start") == isFirst)
      #expect(text.contains("{store}") == isFirst)
      #expect(text.contains("It is not encrypted.") == isFirst)
    }
    let other = try Terminal(command: ["tend", "--store", "other.db", "check"], folder: folder)
    try await other.expect("/other.db")
    try await other.answer("q")
    #expect(try await other.waitForExit() == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.path(of: "other.db")))
  }

  @Test func `asks with the words of the last time without asking again`() async throws {
    let first = try Terminal(command: ["tend", "check", "barc-10"])
    try await first.answer(["2"] + Array(repeating: "4", count: 10))
    #expect(try await first.waitForExit() == 0)
    let second = try Terminal(command: ["tend", "check", "barc-10"], folder: first.folder)
    try await second.answer(Array(repeating: "4", count: 10))
    #expect(try await second.waitForExit() == 0)
    #expect(await !second.plainOutput.contains("Type 1 or 2"))
  }
}
