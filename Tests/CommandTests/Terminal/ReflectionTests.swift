import TestSupport
import Testing

@Suite struct `A reflection at a terminal` {
  private static let opening = """
    My boundaries: where you draw your lines at work
    The items are in Tend's words.
    Keys: b back, s skip, x would rather not say, ? explain, q save and stop,
    h hide, d drop. Press Enter after each.

    1 of 4. Families
      I ask the person what their family may know.
    1 yes, 2 partly, 3 not yet, 4 not for me
    > 1
    """

  private static let closing = """
    Recorded as entry 1: {date}, My boundaries, in Tend's words. "tend undo"
    takes it back.

    Families: yes 1, partly 1, not yet 1, not for me 1
    Not asked this time: Social media; Courts and probation; Hard moments; Trauma;
    Unburdening myself; Being asked to pass things on; Endings.

    A question to take with you: What is going well at work, and what about the
    load, your role or the support there would you like to be different?

    A reflection in Tend's own words. It measures nothing: it is for thinking and
    talking.
    If you ever want to talk to somebody: 988, day or night, call or text
    (tend lifeline).

    One more part, to read: Closeness and attraction. It asks nothing, and nothing
    of it is kept.
    Enter shows it, q leaves.
    > q

    """

  private func answered(_ folder: WorkFolder? = nil) async throws -> Terminal {
    let terminal = try Terminal(command: ["tend", "check", "boundaries/families"], folder: folder)
    try await terminal.answer("1", "2", "3", "4")
    return terminal
  }

  @Test func `asks one area alone, and offers what is only to be read`() async throws {
    let terminal = try await answered()
    try await terminal.answer("q")
    #expect(try await terminal.waitForExit() == 0)
    let shown = await terminal.transcript()
    let opening = lines(Self.opening)
    #expect(shown.dropFirst(9).prefix(opening.count).elementsEqual(opening), "\(shown)")
    #expect(shown.suffix(lines(Self.closing).count).elementsEqual(lines(Self.closing)), "\(shown)")
  }

  @Test func `shows each text on Enter, and keeps nothing of them`() async throws {
    let terminal = try await answered()
    try await terminal.expect("One more part, to read: Closeness and attraction.")
    try await terminal.answer("")
    try await terminal.expect("Acting on them is never all right.")
    try await terminal.expect("One more part, to read: If you return to use.")
    try await terminal.answer("what", "")
    try await terminal.expect("At work you do not have a client's privacy rights.")
    try await terminal.answer("")
    #expect(try await terminal.waitForExit() == 0)
    let folder = terminal.folder
    let history = try await folder.tend("history", "--format", "json").output
    let store = try folder.read(folder.storePath)
    for marker in ["Closeness", "closeness", "attraction", "Acting on them", "return to use"] {
      #expect(!store.contains(Array(marker.utf8)), "\(marker)")
      #expect(!history.contains(marker), "\(marker)")
    }
    for page in [
      ["show", "1", "--answers"], ["explain", "--entry", "1"],
      ["instruments", "form", "boundaries"], ["instruments", "form", "boundaries", "--large"],
      ["instruments", "codebook", "boundaries"],
    ] {
      let result = try await folder.run(["tend"] + page)
      #expect(result.status == .code(0), "\(page): \(result.errors)")
      #expect(!result.output.contains("Acting on them"), "\(page)")
      #expect(!result.output.contains("privacy rights"), "\(page)")
    }
  }

  @Test func `h hides the screen there too, and the answers stay`() async throws {
    let terminal = try await answered()
    try await terminal.answer("", "h")
    #expect(try await terminal.waitForExit() == 0)
    // The screen and the lines above it are cleared.
    #expect(await terminal.output.contains("\u{1B}[3J"))
    #expect(try await terminal.folder.home().lastCheckIn?.id == 1)
  }

  @Test func `what was read can be cleared off the screen`() async throws {
    let terminal = try await answered()
    try await terminal.answer("", "q")
    try await terminal.expect("h clears the screen")
    try await terminal.answer("h")
    #expect(try await terminal.waitForExit() == 0)
    #expect(await terminal.output.contains("\u{1B}[3J"))
  }

  @Test func `the end of input there ends it well`() async throws {
    let terminal = try await answered()
    try await terminal.expect("Closeness and attraction.")
    try await terminal.expect("> ")
    try await terminal.sendEndOfInput()
    #expect(try await terminal.waitForExit() == 0)
    #expect(try await terminal.folder.home().lastCheckIn?.id == 1)
  }

  @Test func `a reflection without such texts ends with its counts`() async throws {
    let terminal = try Terminal(command: ["tend", "check", "ethics/oneself"])
    try await terminal.answer(Array(repeating: "3", count: 7))
    #expect(try await terminal.waitForExit() == 0)
    #expect(await !terminal.plainOutput.contains("One more part"))
  }

  @Test func `away from a terminal they are not offered`() async throws {
    let folder = try WorkFolder()
    let result = try await folder.tend("check", "boundaries/families", input: "1\n2\n3\n4\n")
    #expect(result.status == .code(0))
    #expect(!(result.output + result.errors).contains("One more part"))
  }

  @Test func `a draft of an area waits, and comes back in its own area`() async throws {
    let terminal = try Terminal(command: ["tend", "check", "boundaries/endings"])
    try await terminal.answer("1", "q")
    #expect(try await terminal.waitForExit() == 0)
    let again = try Terminal(command: ["tend", "check", "boundaries"], folder: terminal.folder)
    try await again.expect("got through 1 of 4 items")
    try await again.answer("")
    try await again.expect("2 of 4. Endings")
    try await again.answer("2", "3", "4", "q")
    #expect(try await again.waitForExit() == 0)
    #expect(await again.plainOutput.contains("Endings: yes 1, partly 1, not yet 1, not for me 1"))
  }
}
