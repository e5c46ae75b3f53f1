import TestSupport
import Testing

/// The few questions after the last item of a check-in.
@Suite struct `After the last item` {
  private static let form = String(repeating: "4 ", count: 10)

  /// A store with so many check-ins, the newest a while ago.
  private func recorded(_ count: Int) async throws -> WorkFolder {
    let folder = try WorkFolder()
    for number in 0..<count {
      let result = try await folder.tend(
        "record", "barc-10", "--date", date(daysAgo: 100 - number), input: Self.form)
      #expect(result.status == .code(0), "\(result.errors)")
    }
    return folder
  }

  private func check(_ folder: WorkFolder, _ more: String...) throws -> Terminal {
    try Terminal(command: ["tend", "check", "barc-10", "--beside-form"] + more, folder: folder)
  }

  private func answerItems(_ terminal: Terminal) async throws {
    try await terminal.answer(Array(repeating: "4", count: 10))
  }

  private static let asked = """

    Yes or no; Enter passes.
    Has what "strongly agree" means to you changed over the last check-ins?
    > no
    Has your work changed over that time?
    > perhaps
    Yes or no; Enter passes.
    Has your work changed over that time?
    > yes
    Then the trend begins anew here. What came before stays as it is.

    Recorded as entry 3: {date}, the BARC-10 form. "tend undo" takes it back.
    """

  @Test func `every third time asks what the answers mean`() async throws {
    let folder = try await recorded(2)
    let terminal = try check(folder)
    try await answerItems(terminal)
    try await terminal.answer("no", "perhaps", "yes")
    #expect(try await terminal.waitForExit() == 0)
    let shown = await terminal.transcript().joined(separator: "\n")
    #expect(shown.contains(Self.asked), "\(shown)")
    #expect(shown.contains("cannot tell"), "\(shown)")
    let history = try await folder.tend("history").output
    #expect(history.contains("\(date(daysAgo: 0)), BARC-10, new trend: the work has changed\n"))
    let document = try await folder.tend("history", "--format", "json").output
    #expect(document.contains("\"meaningChanged\": false"))
    #expect(document.contains("\"workChanged\": true"))
    let chart = try await folder.tend("chart", "--format", "json").output
    #expect(chart.contains("\"breakBefore\": \"marked\""))
    #expect(chart.contains("\"reason\": \"marked-break\""))
    #expect(try await folder.tend("undo", "--yes").output == "Entry 3 is gone.\n")
    #expect(try await !folder.tend("history").output.contains("new trend"))
  }

  @Test(arguments: [["", ""], ["no", "no"], ["q", "salir"]])
  func `no and Enter leave the trend as it is`(_ replies: [String]) async throws {
    let folder = try await recorded(2)
    let terminal = try check(folder)
    try await answerItems(terminal)
    try await terminal.answer(replies)
    try await terminal.expect("Recorded as entry 3")
    #expect(try await terminal.waitForExit() == 0)
    #expect(await !terminal.plainOutput.contains("begins anew"))
    #expect(try await !folder.tend("history").output.contains("new trend"))
  }

  @Test(arguments: [0, 1, 3])
  func `other times ask nothing`(_ before: Int) async throws {
    let folder = try await recorded(before)
    let terminal = try check(folder)
    try await answerItems(terminal)
    try await terminal.expect("Recorded as entry \(before + 1)")
    #expect(try await terminal.waitForExit() == 0)
    #expect(await !terminal.plainOutput.contains("Has your work changed"))
  }

  @Test func `an older check-in, a reflection and a script ask nothing`() async throws {
    let folder = try await recorded(2)
    let older = try check(folder, "--date", date(daysAgo: 200))
    try await answerItems(older)
    try await older.expect("Recorded as entry 3")
    #expect(try await older.waitForExit() == 0)
    #expect(await !older.plainOutput.contains("Has your work changed"))
    let script = try await folder.tend(
      "check", "barc-10", "--beside-form", input: String(repeating: "4\n", count: 10))
    #expect(script.status == .code(0), "\(script.errors)")
    #expect(!script.errors.contains("Has your work changed"))
  }

  @Test func `Ctrl-C keeps the check-in`() async throws {
    let folder = try await recorded(2)
    let terminal = try check(folder)
    try await answerItems(terminal)
    try await terminal.expect("Yes or no")
    try await terminal.interruptAtPrompt()
    try await terminal.expect("Recorded as entry 3")
    #expect(try await terminal.waitForExit() == 130)
    #expect(try await folder.home().lastCheckIn?.id == 3)
  }

  @Test func `h hides, and the check-in is kept`() async throws {
    let folder = try await recorded(2)
    let terminal = try check(folder)
    try await answerItems(terminal)
    try await terminal.answer("yes", "h")
    #expect(try await terminal.waitForExit() == 0)
    #expect(await !terminal.plainOutput.contains("Recorded as entry"))
    #expect(try await folder.home().lastCheckIn?.id == 3)
    #expect(try await folder.tend("history").output.contains("new trend: what the answers mean"))
  }

  // MARK: Did it help?

  /// A store with a check-in, and an idea that was done after it.
  private func done() async throws -> WorkFolder {
    let folder = try await recorded(1)
    for words in [
      ["plan", "add", "--suggestion", "buddy", "--date", date(daysAgo: 50)],
      ["plan", "done", "1", "--date", date(daysAgo: 20)],
    ] {
      let result = try await folder.run(["tend"] + words)
      #expect(result.status == .code(0), "\(result.errors)")
    }
    return folder
  }

  private static let helped = """

    Find a buddy to talk with for ten minutes after work: did it help? (yes, some,
    no, cannot say; Enter passes)
    >
    """

  @Test(arguments: [
    ("yes", "yes"), ("Some", "some"), ("n", "no"), ("no sé decir", "cannot-say"), ("sí", "yes"),
  ])
  func `asks of what was done whether it helped`(_ reply: String, _ kept: String) async throws {
    let folder = try await done()
    let terminal = try check(folder)
    try await answerItems(terminal)
    try await terminal.answer("s", reply)
    try await terminal.expect("Recorded as entry 2")
    #expect(try await terminal.waitForExit() == 0)
    #expect(await terminal.transcript().joined(separator: "\n").contains(Self.helped))
    let plan = try await folder.tend("plan", "--format", "json").output
    #expect(plan.contains("\"helped\": \"\(kept)\""), "\(plan)")
    #expect(try await folder.tend("undo", "--yes").output == "Entry 2 is gone.\n")
  }

  @Test func `passes with Enter, and does not ask again`() async throws {
    let folder = try await done()
    let first = try check(folder)
    try await answerItems(first)
    try await first.answer("")
    try await first.expect("Recorded as entry 2")
    #expect(try await first.waitForExit() == 0)
    #expect(try await folder.tend("plan", "--format", "json").output.contains("\"helped\": null"))
    let second = try check(folder)
    try await answerItems(second)
    try await second.expect("Yes or no")
    #expect(await !second.plainOutput.contains("did it help"))
  }

  @Test func `Ctrl-C at it loses no answer`() async throws {
    let folder = try await done()
    let terminal = try check(folder)
    try await answerItems(terminal)
    try await terminal.expect("did it help")
    try await terminal.interruptAtPrompt()
    try await terminal.expect("Saved.")
    #expect(try await terminal.waitForExit() == 130)
    let again = try check(folder)
    try await again.expect("10 of 10")
    try await again.answer("", "some")
    try await again.expect("Recorded as entry 2")
    #expect(try await again.waitForExit() == 0)
    #expect(try await folder.tend("show", "2", "--answers").output.contains("item 10: 4"))
  }

  @Test func `h at it hides, and the check-in is kept`() async throws {
    let folder = try await done()
    let terminal = try check(folder)
    try await answerItems(terminal)
    try await terminal.answer("ocultar")
    #expect(try await terminal.waitForExit() == 0)
    #expect(await !terminal.plainOutput.contains("Recorded as entry"))
    #expect(try await folder.home().lastCheckIn?.id == 2)
  }

  @Test func `asks in Spanish`() async throws {
    let folder = try await done()
    let terminal = try check(folder, "--lang", "es")
    try await answerItems(terminal)
    try await terminal.expect("¿te ayudó? (sí, algo, no")
    try await terminal.answer("s")
    try await terminal.expect("Guardado como anotación 2")
    #expect(try await terminal.waitForExit() == 0)
    #expect(
      try await folder.tend("plan", "--format", "json").output.contains("\"helped\": \"yes\""))
    let history = try await folder.tend("history", "--lang", "es").output
    #expect(history.contains("plan, ¿te ayudó? sí\n"), "\(history)")
    let chart = try await folder.tend("chart", "--lang", "es").output
    #expect(!chart.contains("ayudó"), "\(chart)")
  }
}
