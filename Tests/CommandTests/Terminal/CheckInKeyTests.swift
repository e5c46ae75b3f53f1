import TestSupport
import Testing

@Suite struct `Keys of a check-in` {
  @Test func `skip and decline leave a scale without a score and say so`() async throws {
    let terminal = try Terminal(command: ["tend", "check", "barc-10", "--beside-form"])
    try await terminal.answer("s", "x", "b", "x")
    try await terminal.answer(Array(repeating: "5", count: 8))
    #expect(try await terminal.waitForExit() == 0)
    let shown = try await terminal.folder.tend("show", "last", "--answers").output
    #expect(shown.contains("item 1: skipped\nitem 2: would rather not say\nitem 3: 5\n"))
    #expect(await terminal.plainOutput.contains("no answer"))
  }

  @Test(arguments: ["", "0", "6", "3.5", "yes", "33", "-1", "\u{1B}[A", "３"])
  func `anything else is asked again, and nothing is stored`(_ typed: String) async throws {
    let terminal = try Terminal(command: ["tend", "check", "--beside-form"])
    try await terminal.answer(typed)
    try await terminal.expect("Please type a number from 1 to 5, or one of the keys (? explains).")
    try await terminal.expect("Item 1 of 30")
    try await terminal.answer("q")
    #expect(try await terminal.waitForExit() == 0)
  }

  @Test func `back at the first item stays there`() async throws {
    let terminal = try Terminal(command: ["tend", "check", "--beside-form"])
    try await terminal.answer("b")
    try await terminal.expect("This is the first item.")
    try await terminal.expect("Item 1 of 30")
    try await terminal.answer("q")
    #expect(try await terminal.waitForExit() == 0)
  }

  @Test func `whole words of either language work too`() async throws {
    let terminal = try Terminal(command: ["tend", "check", "--beside-form"])
    try await terminal.answer("skip", "atrás", "prefiero no decir", "BACK", "saltar", "explain")
    try await terminal.expect("There are no right answers")
    try await terminal.answer("salir")
    #expect(try await terminal.waitForExit() == 0)
    let again = try Terminal(command: ["tend", "check"], folder: terminal.folder)
    try await again.expect("got through 1 of 30")
    try await again.answer("q")
    #expect(try await again.waitForExit() == 0)
  }

  @Test func `one scale is asked by the numbers of the form`() async throws {
    let terminal = try Terminal(command: ["tend", "check", "proqol-5/burnout", "--beside-form"])
    try await terminal.expect("Item 1 on the form, 1 of 10 (1 to 5)")
    try await terminal.answer("2")
    try await terminal.expect("Item 4 on the form, 2 of 10 (1 to 5)")
    try await terminal.answer(Array(repeating: "2", count: 9))
    #expect(try await terminal.waitForExit() == 0)
    #expect(await terminal.plainOutput.contains("on a range of 10 to 50"))
  }
}
