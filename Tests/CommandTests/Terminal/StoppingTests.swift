import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Every way out of a check-in, and what is kept.
@Suite struct `Stopping a check-in` {
  /// Answers two items beside the form.
  private func begun() async throws -> Terminal {
    let terminal = try Terminal(command: ["tend", "check", "--beside-form"])
    try await terminal.answer("5", "4")
    try await terminal.expect("Item 3 of 30")
    return terminal
  }

  private func expectKept(_ folder: WorkFolder, answered: Int = 2) async throws {
    #expect(
      try await folder.home().unfinished == [.init(instrument: "proqol-5", canResume: true)])
    let again = try Terminal(command: ["tend", "check"], folder: folder)
    try await again.expect("got through \(answered) of 30 items")
    try await again.answer("q")
    #expect(try await again.waitForExit() == 0)
  }

  @Test func `q saves, says how to come back, and ends with 0`() async throws {
    let terminal = try await begun()
    try await terminal.answer("q")
    try await terminal.expect(
      "Saved. It waits for you until \(date(daysAgo: -7)): tend check proqol-5\n")
    #expect(try await terminal.waitForExit() == 0)
    try await expectKept(terminal.folder)
  }

  @Test func `the end of input saves and ends with 0`() async throws {
    let terminal = try await begun()
    try await terminal.expect("> ")
    try await terminal.sendEndOfInput()
    try await terminal.expect("Saved.")
    #expect(try await terminal.waitForExit() == 0)
    try await expectKept(terminal.folder)
  }

  @Test func `Ctrl-C in the middle saves and ends with 130`() async throws {
    let terminal = try await begun()
    try await terminal.interruptAtPrompt()
    try await terminal.expect("Saved.")
    #expect(try await terminal.waitForExit() == 130)
    try await expectKept(terminal.folder)
  }

  @Test func `Ctrl-C at the first item keeps nothing and ends with 130`() async throws {
    let terminal = try Terminal(command: ["tend", "check", "--beside-form"])
    try await terminal.interruptAtPrompt()
    #expect(try await terminal.waitForExit() == 130)
    #expect(try await terminal.folder.home().unfinished.isEmpty)
  }

  @Test func `Ctrl-C at the choice of words ends with 130, and nothing was begun`() async throws {
    let terminal = try Terminal(command: ["tend", "check"])
    try await terminal.expect("Type 1 or 2")
    try await terminal.interruptAtPrompt()
    #expect(try await terminal.waitForExit() == 130)
    #expect(try await terminal.folder.home().unfinished.isEmpty)
  }

  @Test func `Ctrl-C at the choice of words keeps the draft that was to be begun anew`()
    async throws
  {
    let terminal = try await begun()
    try await terminal.answer("q")
    #expect(try await terminal.waitForExit() == 0)
    let again = try Terminal(command: ["tend", "check"], folder: terminal.folder)
    try await again.answer("n")
    try await again.expect("Type 1 or 2")
    try await again.interruptAtPrompt()
    #expect(try await again.waitForExit() == 130)
    try await expectKept(terminal.folder)
  }

  @Test func `Ctrl-C with a half-typed line keeps only what was entered`() async throws {
    let terminal = try await begun()
    try await terminal.expect("> ")
    try await terminal.send("3")
    try await terminal.sendControlC()
    #expect(try await terminal.waitForExit() == 130)
    try await expectKept(terminal.folder)
  }

  @Test func `a polite kill saves`() async throws {
    let terminal = try await begun()
    try await terminal.expect("> ")
    await terminal.kill(SIGTERM)
    #expect(try await terminal.waitForExit() == 130)
    try await expectKept(terminal.folder)
  }

  @Test func `closing the window saves`() async throws {
    let terminal = try await begun()
    try await terminal.expect("> ")
    await terminal.hangUp()
    #expect(try await terminal.waitForExit() == 130)
    try await expectKept(terminal.folder)
  }

  @Test func `a kill that cannot be caught loses no answer that was taken`() async throws {
    let terminal = try await begun()
    await terminal.kill(SIGKILL)
    #expect(try await terminal.waitForExit() == 137)
    try await expectKept(terminal.folder)
  }

  @Test func `d asks, and drops the draft with all it holds`() async throws {
    let terminal = try await begun()
    try await terminal.answer("d")
    try await terminal.expect("Drop this check-in and its answers?")
    try await terminal.answer("no")
    try await terminal.expect("Item 3 of 30")
    try await terminal.answer("d", "yes")
    try await terminal.expect("Dropped. Nothing of it is kept.")
    #expect(try await terminal.waitForExit() == 0)
    let home = try await terminal.folder.home()
    #expect(home.unfinished.isEmpty)
    #expect(home.lastCheckIn == nil)
  }
}
