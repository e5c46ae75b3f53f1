import TestSupport
import Testing

/// For people who listen to the screen.
@Suite struct `The accessible form` {
  /// Box drawing, blocks, shapes and braille (Unicode blocks U+2500 to U+28FF).
  private func drawings(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { (0x2500...0x28FF).contains($0.value) }
  }

  @Test func `draws nothing, moves nothing, and says first that it is on`() async throws {
    let terminal = try Terminal(command: ["tend", "check", "--accessible", "--own-words"])
    try await terminal.answer(Array(repeating: "3", count: 30))
    #expect(try await terminal.waitForExit() == 0)
    var outputs = [await terminal.output]
    for command in [
      ["tend"], ["tend", "chart"], ["tend", "explain", "--entry", "last"], ["tend", "history"],
      ["tend", "instruments", "show", "proqol-5"], ["tend", "lifeline"],
    ] {
      let next = try Terminal(
        command: command, environment: ["ACCESSIBLE": "1"], folder: terminal.folder)
      #expect(try await next.waitForExit() == 0, "\(command)")
      outputs.append(await next.output)
    }
    for output in outputs {
      #expect(output.hasPrefix("The accessible form is on.\r\n"))
      #expect(!output.contains("\u{1B}"), "\(output)")
      #expect(drawings(in: output).isEmpty, "\(output)")
    }
  }

  @Test func `reads the labels once and on a question mark`() async throws {
    let terminal = try Terminal(command: ["tend", "check", "--accessible", "--own-words"])
    let opening = try await terminal.expect("1 of 30\nI had enough rest to start my day well.\n")
    #expect(opening.contains("Every item begins with: In the last 30 days.\n"))
    #expect(opening.contains("1: never\n2: rarely\n3: sometimes\n4: often\n5: very often\n"))
    try await terminal.answer("2")
    let second = try await terminal.expect("> ")
    #expect(!second.contains("never"))
    try await terminal.send("?\n")
    #expect(try await terminal.expect("> ").contains("1: never\n2: rarely\n"))
    try await terminal.send("q\n")
    #expect(try await terminal.waitForExit() == 0)
  }

  @Test func `is a setting too, and says nothing of itself where nobody listens`() async throws {
    let folder = try WorkFolder()
    #expect(try await folder.tend("settings", "accessible", "on").status == .code(0))
    let terminal = try Terminal(command: ["tend"], folder: folder)
    #expect(try await terminal.waitForExit() == 0)
    #expect(await terminal.output.hasPrefix("The accessible form is on.\r\n"))
    #expect(try await folder.tend().errors.isEmpty)
  }
}

@Suite struct `A terminal without colour` {
  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func `gets no escape sequences`(_ environment: [String: String]) async throws {
    let terminal = try Terminal(
      command: ["tend", "check", "--own-words"], environment: environment)
    try await terminal.answer(Array(repeating: "3", count: 30))
    #expect(try await terminal.waitForExit() == 0)
    #expect(await !terminal.output.contains("\u{1B}"))
    let chart = try Terminal(
      command: ["tend", "chart"], environment: environment, folder: terminal.folder)
    #expect(try await chart.waitForExit() == 0)
    #expect(await !chart.output.contains("\u{1B}"))
  }

  @Test func `another gets bold and faint words, and no other sequence`() async throws {
    let terminal = try Terminal(command: ["tend", "check", "--own-words"])
    try await terminal.answer("q")
    #expect(try await terminal.waitForExit() == 0)
    let output = await terminal.output
    #expect(output.contains("\u{1B}[1mBefore you start\u{1B}[0m"))
    // SGR 1, 2 and 0 (ECMA-48, 8.3.117).
    let others = output.replacing(/\u{1B}\[[012]m/, with: "")
    #expect(!others.contains("\u{1B}"))
  }
}
