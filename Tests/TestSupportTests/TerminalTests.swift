import Testing

@testable import TestSupport

@Suite struct `A terminal` {
  @Test func `types to a program and reads what it says`() async throws {
    let terminal = try Terminal(command: ["cat"])
    try await terminal.send("hello\n")
    // Once as the echo, once from the program.
    try await terminal.expect("hello")
    let between = try await terminal.expect("hello")
    #expect(between == "\nhello")
    try await terminal.sendEndOfInput()
    #expect(try await terminal.waitForExit() == 0)
    #expect(await terminal.output == "hello\r\nhello\r\n")
    #expect(await terminal.plainOutput == "hello\nhello\n")
  }

  @Test func `is a terminal of the given size`() async throws {
    let terminal = try Terminal(columns: 33, rows: 7, command: ["sh", "-c", "stty size; tty"])
    try await terminal.expect("7 33")
    try await terminal.expect("/dev/")
    #expect(try await terminal.waitForExit() == 0)
  }

  @Test func `takes a new size while a program runs`() async throws {
    let terminal = try Terminal(command: [
      "sh", "-c", "trap 'stty size; exit 3' WINCH; echo ready; while :; do sleep 0.05; done",
    ])
    try await terminal.expect("ready")
    try await terminal.resize(columns: 20, rows: 10)
    try await terminal.expect("10 20")
    #expect(try await terminal.waitForExit() == 3)
  }

  @Test func `passes Ctrl-C to what stands in front`() async throws {
    let terminal = try Terminal(command: ["sh", "-c", "echo ready; exec sleep 3000"])
    try await terminal.expect("ready")
    try await terminal.sendControlC()
    #expect(try await terminal.waitForExit() == 130)
  }

  @Test func `a program may catch Ctrl-C and end in its own way`() async throws {
    let terminal = try Terminal(command: [
      "sh", "-c", "trap 'echo saved; exit 7' INT; echo ready; while :; do sleep 0.05; done",
    ])
    try await terminal.expect("ready")
    try await terminal.sendControlC()
    try await terminal.expect("saved")
    #expect(try await terminal.waitForExit() == 7)
  }

  @Test func `kills at once`() async throws {
    let terminal = try Terminal(command: ["sh", "-c", "trap '' INT TERM; echo ready; sleep 3000"])
    try await terminal.expect("ready")
    await terminal.kill()
    #expect(try await terminal.waitForExit() == 137)
    await terminal.kill()
    #expect(try await terminal.waitForExit() == 137)
  }

  @Test func `a closed window hangs up`() async throws {
    let terminal = try Terminal(command: ["sh", "-c", "echo ready; exec sleep 3000"])
    try await terminal.expect("ready")
    await terminal.hangUp()
    #expect(try await terminal.waitForExit() == 129)
  }

  @Test func `an expectation looks only behind the last`() async throws {
    let terminal = try Terminal(command: ["sh", "-c", "echo one; read x; echo two"])
    #expect(try await terminal.expect("one") == "one")
    await #expect(throws: TerminalFailure.self) {
      try await terminal.expect("one", within: .milliseconds(100))
    }
    try await terminal.send("\n")
    #expect(try await terminal.expect("two") == "\n\ntwo")
  }

  @Test func `a program that ended is not waited for`() async throws {
    let terminal = try Terminal(command: ["sh", "-c", "echo bye; exit 4"])
    let failure = await #expect(throws: TerminalFailure.self) {
      try await terminal.expect("welcome", within: .seconds(60))
    }
    #expect(failure == .ended(.code(4), awaited: "'welcome'", output: "bye\n"))
  }

  @Test func `much output neither blocks nor is lost`() async throws {
    let terminal = try Terminal(command: ["sh", "-c", "seq 1 20000; echo the end"])
    // Many reads, each of which may wait long for its turn on a busy machine.
    #expect(try await terminal.waitForExit(within: .seconds(600)) == 0)
    let lines = await terminal.plainOutput.split(separator: "\n")
    #expect(lines.count == 20_001)
    #expect(lines.last == "the end")
  }

  @Test func `a second terminal may come back to the same folder`() async throws {
    let first = try Terminal(command: ["sh", "-c", "echo kept > file"])
    #expect(try await first.waitForExit() == 0)
    let second = try Terminal(command: ["cat", "file"], folder: first.folder)
    try await second.expect("kept")
  }

  @Test func `is set up as asked`() async throws {
    let terminal = try Terminal(
      command: ["sh", "-c", "echo $TERM $LANG $A"], environment: ["A": "b"])
    try await terminal.expect("xterm-256color en_US.UTF-8 b")
  }
}

@Suite struct `Plain text of a terminal` {
  private func plain(_ text: String) -> String {
    String(decoding: PlainText.of(Array(text.utf8)), as: UTF8.self)
  }

  /// The forms of sequences: ECMA-48, sections 5.3 to 5.6, and xterm's control sequences.
  @Test(arguments: [
    ("\u{1B}[1;31mred\u{1B}[0m", "red"), ("\u{1B}[2J\u{1B}[3J\u{1B}[Htop", "top"),
    ("\u{1B}]0;title\u{07}a", "a"), ("\u{1B}]8;;http://x\u{1B}\\b", "b"), ("\u{1B}(Bc", "c"),
    ("\u{1B}7d\u{1B}8", "d"), ("a\r\nb\rc", "a\nb\rc"), ("\u{1B}[?25lé█", "é█"),
  ])
  func `has no escape sequences`(_ text: String, _ expected: String) {
    #expect(plain(text) == expected)
  }

  @Test func `of more output begins with that of less`() {
    let whole = Array("a\r\n\u{1B}[1mb\u{1B}[0m\u{1B}]0;t\u{1B}\\c\u{1B}(Bd\r\re\r\n".utf8)
    let full = PlainText.of(whole)
    for length in 0...whole.count {
      #expect(full.starts(with: PlainText.of(Array(whole.prefix(length)))), "\(length)")
    }
  }
}
