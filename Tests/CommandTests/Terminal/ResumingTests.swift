import TestSupport
import Testing

@Suite struct `Coming back to a check-in` {
  /// Leaves a draft with three answers, begun so many days ago.
  ///
  /// The program has no way to set its clock, so the dates in the file are put back.
  private func left(daysAgo days: Int = 0) async throws -> WorkFolder {
    let terminal = try Terminal(command: ["tend", "check", "--beside-form"])
    try await terminal.answer("5", "4", "2", "q")
    #expect(try await terminal.waitForExit() == 0)
    let folder = terminal.folder
    if days > 0 {
      let old = Array(date(daysAgo: days).utf8)
      let bytes = try folder.read(folder.storePath)
      try folder.write(
        bytes.replacing(Array(date(daysAgo: 0).utf8), with: old), to: folder.storePath)
    }
    return folder
  }

  @Test func `asks first and shows no earlier answer`() async throws {
    let folder = try await left()
    let terminal = try Terminal(command: ["tend", "check"], folder: folder)
    try await terminal.answer("")
    try await terminal.expect("Item 4 of 30 (1 to 5) > ")
    #expect(
      await terminal.transcript()
        == lines(
          """
          You began a check-in on {date} and got through 3 of 30 items, beside the
          form.
          Enter goes on, n begins anew, d drops it, q leaves it for later.
          >\u{20}

          ProQOL 5: how work sits with you
          Read each item on your form and type the number you chose.
          Keys: b back, s skip, x would rather not say, ? explain, q save and stop,
          h hide, d drop. Press Enter after each.

          Item 4 of 30 (1 to 5) >\u{20}
          """))
    try await terminal.send("b\n")
    #expect(try await terminal.expect("> ") == "b\nItem 3 of 30 (1 to 5) > ")
    await terminal.kill()
  }

  @Test func `what was answered before counts in the score`() async throws {
    let folder = try await left()
    let terminal = try Terminal(command: ["tend", "check"], folder: folder)
    try await terminal.answer([""] + Array(repeating: "3", count: 27))
    #expect(try await terminal.waitForExit() == 0)
    let shown = try await folder.tend("show", "last", "--answers").output
    #expect(shown.contains("item 1: 5\nitem 2: 4\nitem 3: 2\nitem 4: 3\n"))
    #expect(try await folder.home().unfinished.isEmpty)
  }

  @Test func `n begins anew`() async throws {
    let folder = try await left()
    let terminal = try Terminal(command: ["tend", "check"], folder: folder)
    try await terminal.answer("n", "1")
    try await terminal.expect("Item 1 of 30")
    try await terminal.answer("3", "q")
    #expect(try await terminal.waitForExit() == 0)
    #expect(try await folder.home().unfinished.count == 1)
  }

  @Test func `d drops it and q leaves it`() async throws {
    let folder = try await left()
    let leaving = try Terminal(command: ["tend", "check"], folder: folder)
    try await leaving.answer("what?", "q")
    #expect(try await leaving.waitForExit() == 0)
    #expect(try await folder.home().unfinished.count == 1)
    let dropping = try Terminal(command: ["tend", "check"], folder: folder)
    try await dropping.answer("d", "no", "d", "yes")
    try await dropping.expect("Dropped. Nothing of it is kept.")
    #expect(try await dropping.waitForExit() == 0)
    #expect(try await folder.home().unfinished.isEmpty)
  }

  @Test func `after seven days it can still be gone on with`() async throws {
    let folder = try await left(daysAgo: 7)
    #expect(try await folder.home().unfinished.first?.canResume == true)
  }

  @Test func `after more than seven days it can only be dropped or begun anew`() async throws {
    let folder = try await left(daysAgo: 8)
    #expect(try await folder.home().unfinished.first?.canResume == false)
    let trying = try Terminal(command: ["tend", "check"], folder: folder)
    try await trying.expect("can be begun anew or dropped")
    try await trying.answer("", "yes")
    try await trying.expect("n begins anew, d drops it, q leaves it for later.")
    try await trying.answer("q")
    #expect(try await trying.waitForExit() == 0)
    #expect(await !trying.plainOutput.contains("Item 4"))
    let anew = try Terminal(command: ["tend", "check", "--beside-form"], folder: folder)
    try await anew.answer("n")
    try await anew.expect("Item 1 of 30")
    try await anew.answer("d", "yes")
    #expect(try await anew.waitForExit() == 0)
  }

  @Test func `away from a terminal a draft that is too old is an error, and stays`() async throws {
    let folder = try await left(daysAgo: 8)
    let result = try await folder.tend("check", "--beside-form", input: "3\n")
    #expect(result.status == .code(65))
    #expect(
      result.errors.hasPrefix(
        "tend: error: a check-in of \(date(daysAgo: 8)) was not finished, and the days it asks "
          + "about have moved on\n"))
    #expect(try await folder.home().unfinished.count == 1)
  }

  @Test func `a check-in for an earlier day waits as long as any other`() async throws {
    let terminal = try Terminal(
      command: ["tend", "check", "--beside-form", "--date", date(daysAgo: 30)])
    try await terminal.answer("3", "q")
    try await terminal.expect("until \(date(daysAgo: -7))")
    #expect(try await terminal.waitForExit() == 0)
    #expect(try await terminal.folder.home().unfinished.first?.canResume == true)
  }

  @Test func `a draft of one instrument leaves another alone`() async throws {
    let folder = try await left()
    let other = try Terminal(
      command: ["tend", "check", "barc-10", "--beside-form"], folder: folder)
    try await other.expect("Item 1 of 10")
    try await other.answer("2", "q")
    #expect(try await other.waitForExit() == 0)
    #expect(try await folder.home().unfinished.map(\.instrument) == ["proqol-5", "barc-10"])
  }
}
