import TestSupport
import Testing

/// Asking again within the days that a form looks back over.
@Suite struct `A second check-in within the look-back` {
  private func recorded(daysAgo days: Int = 10) async throws -> WorkFolder {
    let folder = try WorkFolder()
    let result = try await folder.tend(
      "record", "proqol-5", "--date", date(daysAgo: days),
      input: String(repeating: "3 ", count: 30))
    #expect(result.status == .code(0), "\(result.errors)")
    return folder
  }

  private func words(_ folder: WorkFolder, _ more: String...) throws -> Terminal {
    try Terminal(command: ["tend", "check", "--beside-form"] + more, folder: folder)
  }

  private static let said = """
    There is a check-in with ProQOL 5 of {date} already, 10 days apart. The form
    looks back over 30 days, so the two share days.
    Enter goes on, n writes down "not now", q leaves.
    > q

    """

  @Test func `is said once, and q leaves without a trace`() async throws {
    let folder = try await recorded()
    let terminal = try words(folder)
    try await terminal.answer("q")
    #expect(try await terminal.waitForExit() == 0)
    let shown = await terminal.transcript()
    #expect(shown.suffix(lines(Self.said).count).elementsEqual(lines(Self.said)), "\(shown)")
    let home = try await folder.home()
    #expect(home.unfinished == [])
    #expect(home.lastCheckIn?.id == 1)
  }

  @Test(arguments: ["", "y", "sí", "yes"])
  func `goes on where the person wants it`(_ reply: String) async throws {
    let folder = try await recorded()
    let terminal = try words(folder)
    try await terminal.answer(reply)
    try await terminal.answer(Array(repeating: "3", count: 30))
    try await terminal.expect("Recorded as entry 2")
    #expect(try await terminal.waitForExit() == 0)
    #expect(await terminal.plainOutput.matches(of: /share days/).count == 1)
  }

  @Test(arguments: ["n", "not now", "AHORA NO"])
  func `writes down a not now`(_ reply: String) async throws {
    let folder = try await recorded()
    let terminal = try words(folder)
    try await terminal.answer("perhaps", reply)
    try await terminal.expect("Noted as entry 2")
    #expect(try await terminal.waitForExit() == 0)
    let history = try await folder.tend("history").output
    #expect(history.contains("\(date(daysAgo: 0)), entry 2: ProQOL 5, not now\n"))
    let home = try await folder.home()
    #expect(home.unfinished == [])
    #expect(home.lastCheckIn?.id == 1)
  }

  @Test func `h hides, and nothing is begun`() async throws {
    let folder = try await recorded()
    let terminal = try words(folder)
    try await terminal.answer("h")
    #expect(try await terminal.waitForExit() == 0)
    #expect(try await folder.home().unfinished == [])
  }

  @Test func `Ctrl-C leaves, and nothing is begun`() async throws {
    let folder = try await recorded()
    let terminal = try words(folder)
    try await terminal.expect("share days")
    try await terminal.interruptAtPrompt()
    #expect(try await terminal.waitForExit() == 130)
    #expect(try await folder.home().unfinished == [])
  }

  @Test func `counts for an earlier day too`() async throws {
    let folder = try await recorded()
    let terminal = try words(folder, "--date", date(daysAgo: 11))
    try await terminal.expect("1 day apart")
    try await terminal.answer("n")
    #expect(try await terminal.waitForExit() == 0)
    let far = try words(folder, "--date", date(daysAgo: 40))
    try await far.expect("Item 1 of 30")
    try await far.answer("d", "yes")
    #expect(try await far.waitForExit() == 0)
    #expect(await !far.plainOutput.contains("share days"))
  }

  @Test func `says nothing of other items`() async throws {
    let folder = try WorkFolder()
    let first = try Terminal(
      command: ["tend", "check", "proqol-5/compassion-satisfaction", "--beside-form"],
      folder: folder)
    try await first.answer(Array(repeating: "3", count: 10))
    #expect(try await first.waitForExit() == 0)
    let second = try Terminal(
      command: ["tend", "check", "proqol-5/burnout", "--beside-form"], folder: folder)
    try await second.expect("Item 1 on the form, 1 of 10")
    try await second.answer("q")
    #expect(try await second.waitForExit() == 0)
    #expect(await !second.plainOutput.contains("share days"))
  }

  @Test func `says nothing where the form names no time`() async throws {
    let folder = try WorkFolder()
    let form = String(repeating: "3 ", count: 10)
    #expect(try await folder.tend("record", "barc-10", input: form).status == .code(0))
    let terminal = try Terminal(
      command: ["tend", "check", "barc-10", "--beside-form"], folder: folder)
    try await terminal.expect("Item 1 of 10")
    try await terminal.answer("q")
    #expect(try await terminal.waitForExit() == 0)
    #expect(await !terminal.plainOutput.contains("share days"))
  }
}
