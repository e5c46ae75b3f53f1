import Foundation
import TestSupport
import Testing

/// A participant sits down at a program's computer.
@Suite struct `A participant's check-in` {
  /// Cursor home, erase the screen, erase the scrollback: ECMA-48 CUP and ED 2, and xterm's ED 3.
  private static let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  private let folder: WorkFolder

  init() async throws {
    folder = try WorkFolder()
    let made = try await folder.tend(
      "store", "new", "--program", "--run-by", "Harbor Peer Center")
    #expect(made.status == .code(0), "\(made.errors)")
  }

  private func sit(
    _ code: String = "P-07", _ words: String..., environment: [String: String] = [:]
  ) throws -> Terminal {
    try Terminal(
      command: ["tend", "check", "barc-10", "--beside-form", "--person", code] + words,
      environment: environment, folder: folder)
  }

  private func finished(_ terminal: Terminal, _ lines: [String]) async throws -> [String] {
    try await terminal.answer(lines)
    #expect(try await terminal.waitForExit() == 0)
    return await terminal.output.components(separatedBy: Self.clearing)
  }

  private static let fives = Array(repeating: "5", count: 10)

  private static let before = """
    Before you start

    Harbor Peer Center keeps these answers under the code P-07, with no name.
    Those of its people who hold this file can read each answer. Whoever has the
    list of codes can tell that they are yours.
    You may say no. It costs you nothing, nobody minds, and nothing of it is kept
    under your code.
    You may leave any item out, and stop at any time.

    May the program keep your answers? q leaves.
    yes or no > yes

    BARC-10: what holds you up in your own recovery
    """

  private static let after = """
    That was the last item. Would you like a copy for yourself?
      1  Show it here, once. Enter does this too.
      2  Write it to a file to print or to take along.
      n  No copy.
    >

    BARC-10: what holds you up in your own recovery
    {date}

    What you have to build on in recovery (Recovery Capital)
      50 on a range of 10 to 60; higher is the favourable side.

    The answers, item by item (- left out, x would rather not say):
      1: 5, 2: 5, 3: 5, 4: 5, 5: 5, 6: 5, 7: 5, 8: 5, 9: 5, 10: 5

    BARC-10: Vilsaint, Kelly, Bergman, Groshkova, Best & White, 2017.
    If you ever want to talk to somebody: 988, day or night, call or text
    (tend lifeline).
    Enter clears the screen.
    >
    Thank you. Recorded as entry 1. "tend undo" takes it back.

    """

  @Test func `says who will see it, asks, and shows a copy once`() async throws {
    let terminal = try sit()
    let parts = try await finished(terminal, ["yes"] + Self.fives + ["", ""])
    #expect(parts.count == 3)
    #expect(parts.first == "")
    #expect(parts.last == "Thank you. Recorded as entry 1. \"tend undo\" takes it back.\r\n")
    let shown = await terminal.transcript().map { $0.hasSuffix("> ") ? "\($0.dropLast())" : $0 }
    let before = lines(Self.before)
    #expect(shown.prefix(before.count).elementsEqual(before), "\(shown)")
    let after = lines(Self.after)
    #expect(shown.suffix(after.count).elementsEqual(after), "\(shown)")
    let table = try await folder.tend("outcomes", "table", "barc-10")
    #expect(table.output.contains(",published,,1,prompt,5,5,5,5,5,5,5,5,5,5\n"))
  }

  @Test func `shows nothing of what anybody recorded before`() async throws {
    for code in ["P-07", "P-08"] {
      _ = try await finished(try sit(code), ["y"] + Self.fives + ["n"])
    }
    let terminal = try sit()
    let shown = try await finished(
      terminal, ["y"] + Array(repeating: "4", count: 10) + ["1", ""]
    ).joined()
    #expect(!shown.contains("P-08"))
    #expect(!shown.contains("Since"))
    #expect(!shown.contains("already"))
    #expect(!shown.contains("last time"))
    #expect(!shown.contains("50 on a range"))
    #expect(shown.contains("40 on a range"))
  }

  @Test(arguments: ["no", "N"])
  func `a no keeps nothing but a number`(no: String) async throws {
    _ = try await finished(try sit(), ["yes", "5", "q"])
    let parts = try await finished(try sit(), [no])
    #expect(parts.last == "That is fine. Nothing was kept under your code.\r\n")
    #expect(try await folder.home().unfinished.isEmpty)
    let held = try await folder.tend("outcomes", "--format", "json")
    #expect(held.output.contains("\"declined\": 1"))
    #expect(held.output.contains("\"instruments\": []"))
    let bytes = try folder.read("data/tend/journal.db")
    #expect(!String(decoding: bytes, as: UTF8.self).contains("P-07"))
  }

  @Test(arguments: ["", "s", "maybe", "5"])
  func `only a yes is a yes`(slip: String) async throws {
    let terminal = try sit()
    try await terminal.answer(slip)
    try await terminal.expect("Please type yes or no, then Enter.")
    let parts = try await finished(terminal, ["q"])
    #expect(parts.last == "")
    #expect(
      try await folder.tend("outcomes", "--format", "json").output.contains("\"declined\": 0"))
  }

  @Test func `an unfinished one is offered to nobody else`() async throws {
    let parts = try await finished(try sit(), ["yes", "5", "4", "q"])
    #expect(parts.last?.hasPrefix("Saved. It waits for you until ") == true)
    #expect(parts.last?.contains("P-07") == false)
    let other = try sit("P-08")
    try await other.answer("yes")
    #expect(try await !other.expect("Item 1 of 10").contains("got through"))
    _ = try await finished(other, ["d", "yes"])
    let same = try sit()
    try await same.answer("yes")
    try await same.expect("got through 2 of 10 items")
    try await same.answer("")
    try await same.expect("Item 3 of 10")
    try await same.answer("h")
    #expect(try await same.waitForExit() == 0)
    #expect(await same.output.hasSuffix("> h\r\n" + Self.clearing))
  }

  @Test(arguments: [[], ["yes"], ["yes", "5"]])
  func `Ctrl-C leaves nothing on the screen`(typed: [String]) async throws {
    let terminal = try sit()
    try await terminal.answer(typed)
    try await terminal.interruptAtPrompt()
    #expect(try await terminal.waitForExit() == 130)
    let last = await terminal.output.components(separatedBy: Self.clearing).last
    let closing =
      typed.count < 2
      ? "Nothing was answered" : "Saved. It waits for you until "
    #expect(last == "" || last?.hasPrefix(closing) == true)
    #expect(await terminal.output.components(separatedBy: Self.clearing).count == 3)
  }

  @Test func `Ctrl-C at the copy says what is kept`() async throws {
    let terminal = try sit()
    try await terminal.answer(["yes"] + Self.fives)
    try await terminal.interruptAtPrompt()
    #expect(try await terminal.waitForExit() == 130)
    let last = await terminal.output.components(separatedBy: Self.clearing).last
    #expect(last?.hasPrefix("Thank you. Recorded as entry 1.") == true)
  }

  @Test func `a copy goes to a new file that only its owner can read`() async throws {
    _ = try folder.write("mine".utf8, to: "there.txt")
    let terminal = try sit()
    let typed = ["yes"] + Self.fives + ["2", "there.txt", "2", "copy.txt", ""]
    let parts = try await finished(terminal, typed)
    #expect(parts.joined().contains("There is a file of that name."))
    #expect(parts.last?.hasPrefix("Thank you.") == true)
    #expect(try String(decoding: folder.read("there.txt"), as: UTF8.self) == "mine")
    let copy = try String(decoding: folder.read("copy.txt"), as: UTF8.self)
    #expect(copy.contains("50 on a range of 10 to 60"))
    #expect(copy.contains("1: 5, 2: 5"))
    #expect(!copy.contains("P-07"))
  }

  @Test func `on paper it asks whether consent is on record`() async throws {
    let terminal = try sit("P-07", "--mode", "paper")
    try await terminal.expect("Is it on record that this person lets the program keep the answers?")
    _ = try await finished(terminal, ["yes"] + Self.fives)
    #expect(await !terminal.transcript().contains { $0.contains("a copy for yourself") })
    let again = try sit("P-07", "--mode", "paper", "--consent", "recorded")
    try await again.expect("Consent is on record.")
    _ = try await finished(again, Self.fives)
  }

  @Test func `at the prompt a consent on record answers for nobody`() async throws {
    let terminal = try sit("P-07", "--consent", "recorded")
    try await terminal.expect("May the program keep your answers?")
    _ = try await finished(terminal, ["q"])
    let asked = try sit("P-07", "--consent", "recorded", "--mode", "interview")
    try await asked.expect("Read this to the person:")
    try await asked.expect("Consent is on record.")
    _ = try await finished(asked, ["q"])
  }

  @Test func `the accessible form clears too`() async throws {
    let parts = try await finished(
      try sit("P-07", "--accessible"), ["yes"] + Self.fives + ["1", ""])
    #expect(parts.count == 3)
    #expect(parts.dropFirst().first?.contains("10: 5\r\n") == true)
    #expect(parts.dropFirst().first?.contains("\u{1B}") == false)
  }

  @Test func `speaks Spanish`() async throws {
    let terminal = try sit("P-07", "--lang", "es")
    try await terminal.expect("Harbor Peer Center guarda estas respuestas con el código P-07")
    try await terminal.expect("¿El programa puede guardar tus respuestas?")
    let parts = try await finished(terminal, ["s"] + Self.fives + ["n"])
    #expect(parts.last == "Gracias. Guardado como anotación 1. «tend undo» la deshace.\r\n")
    let declined = try await finished(try sit("P-07", "--lang", "es"), ["no"])
    #expect(declined.last == "Está bien. No se guardó nada con tu código.\r\n")
  }
}
