import TestSupport
import Testing

@Suite struct `Hiding` {
  /// Cursor home, erase the screen, erase the scrollback: ECMA-48 CUP and ED 2, and xterm's ED 3.
  private let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  @Test func `clears screen and scrollback, saves, and says nothing`() async throws {
    let terminal = try Terminal(command: ["tend", "check", "--beside-form"])
    try await terminal.answer("5", "4", "h")
    #expect(try await terminal.waitForExit() == 0)
    // What is behind the last typed line; the terminal shows it as "h" and a new line.
    #expect(await terminal.output.hasSuffix("> h\r\n" + clearing))
    let again = try Terminal(command: ["tend", "check"], folder: terminal.folder)
    try await again.expect("got through 2 of 30")
    try await again.answer("h")
    #expect(try await again.waitForExit() == 0)
    #expect(await again.output.hasSuffix("> h\r\n" + clearing))
    #expect(try await terminal.folder.home().unfinished.count == 1)
  }

  @Test func `works at the choice of words`() async throws {
    let terminal = try Terminal(command: ["tend", "check"])
    try await terminal.expect("Type 1 or 2")
    try await terminal.answer("h")
    #expect(try await terminal.waitForExit() == 0)
    #expect(await terminal.output.hasSuffix("> h\r\n" + clearing))
  }

  @Test func `clears in the accessible form and without colour too`() async throws {
    let terminal = try Terminal(
      command: ["tend", "check", "--accessible", "--beside-form"], environment: ["NO_COLOR": "1"])
    try await terminal.answer("h")
    #expect(try await terminal.waitForExit() == 0)
    #expect(await terminal.output.hasSuffix("> h\r\n" + clearing))
  }

  @Test func `pushes the screen away where a terminal knows no sequences`() async throws {
    let terminal = try Terminal(
      columns: 80, rows: 24, command: ["tend", "check", "--beside-form"],
      environment: ["TERM": "dumb"])
    try await terminal.answer("h")
    #expect(try await terminal.waitForExit() == 0)
    let output = await terminal.output
    #expect(!output.contains("\u{1B}"))
    #expect(output.hasSuffix("> h\r\n" + String(repeating: "\r\n", count: 24)))
  }
}
