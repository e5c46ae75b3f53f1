import TestSupport
import Testing

/// What is asked where a text or an instrument is brought in or taken away.
@Suite struct `Bringing in and taking away` {
  private func folder() throws -> WorkFolder {
    let folder = try WorkFolder()
    let rows = (1...10).map { "\($0),Made-up sentence \($0).,en\n" }.joined()
    try folder.write(("item,text,language\n" + rows).utf8, to: "text.csv")
    let definition = """
      {"id": "two", "version": "1", "publishedName": "Two", "form": {"items": 2, "lowest": 1,
       "highest": 5}, "scales": [{"id": "ease", "publishedName": "Ease", "favourable": "up",
       "items": [1, 2]}]}
      """
    try folder.write(definition.utf8, to: "two.json")
    return folder
  }

  private static let asked = """
    A text that is brought in is used at the prompt and is never printed:
    instruments form leaves it out. Sentences of your own that may be printed belong
    in the file for instruments add.
    The sentences of the BARC-10 are somebody's. Who permits you to use them? q
    leaves.
    >{space}
    The sentences of the BARC-10 are somebody's. Who permits you to use them? q
    leaves.
    > Example Program
    On what terms (for what, where, until when)? q leaves.
    > for a test, until 2027
    Kept: "Example text" for the BARC-10, in English. It is used at the prompt from
    now on.
    Entries name it. It is never printed or exported, and a change of words parts
    the line in a chart.

    """

  @Test func `a text is asked once who permits it, and on what terms`() async throws {
    let folder = try folder()
    let words = ["tend", "instruments", "wording", "import", "barc-10", "text.csv"]
    let terminal = try Terminal(command: words + ["--name", "Example text"], folder: folder)
    try await terminal.answer("", "Example Program", "for a test, until 2027")
    #expect(try await terminal.waitForExit() == 0)
    let shown = await terminal.transcript()
    #expect(shown == lines(Self.asked.replacing("{space}", with: " ")))
    let list = try await folder.tend("instruments", "wording").output
    #expect(list.contains("With permission of Example Program: for a test, until 2027"))
    let check = try Terminal(command: ["tend", "check", "barc-10"], folder: folder)
    try await check.expect("used with permission of Example Program.")
    try await check.answer("q")
    #expect(try await check.waitForExit() == 0)
    #expect(await !check.plainOutput.contains("How would you like to answer?"))
  }

  @Test(arguments: [["q"], ["salir"], ["Example Program", "q"]])
  func `leaving keeps nothing of the text`(_ replies: [String]) async throws {
    let folder = try folder()
    let terminal = try Terminal(
      command: ["tend", "instruments", "wording", "import", "barc-10", "text.csv"], folder: folder)
    try await terminal.answer(replies)
    try await terminal.expect("Nothing was changed.")
    #expect(try await terminal.waitForExit() == 0)
    let list = try await folder.tend("instruments", "wording").output
    #expect(list == "No texts were brought in.\n")
    #expect(throws: (any Error).self) { try folder.read(folder.storePath) }
  }

  @Test func `an instrument goes after a yes, in Spanish too`() async throws {
    let folder = try folder()
    #expect(try await folder.tend("instruments", "add", "two.json").status == .code(0))
    let kept = try Terminal(
      command: ["tend", "--lang", "es", "instruments", "remove", "two"], folder: folder)
    try await kept.expect("¿Quitar Two, con todas sus versiones, textos y normas?")
    try await kept.answer("no")
    try await kept.expect("Nada cambió.")
    #expect(try await kept.waitForExit() == 0)
    let gone = try Terminal(
      command: ["tend", "--lang", "es", "instruments", "remove", "two"], folder: folder)
    try await gone.answer("sí")
    try await gone.expect("Quitado: Two.")
    #expect(try await gone.waitForExit() == 0)
    #expect(try await folder.tend("check", "two").status == .code(64))
  }

  @Test func `a text that was taken away is asked for no more, and its draft can be begun anew`()
    async throws
  {
    let folder = try folder()
    let imported = try await folder.tend(
      "instruments", "wording", "import", "barc-10", "text.csv", "--permitted-by", "Example",
      "--terms", "test")
    #expect(imported.status == .code(0))
    let begun = try Terminal(command: ["tend", "check", "barc-10"], folder: folder)
    try await begun.answer("3", "q")
    #expect(try await begun.waitForExit() == 0)
    let removal = try Terminal(
      command: ["tend", "instruments", "wording", "remove", "barc-10", "en"], folder: folder)
    try await removal.expect("Take the text of the BARC-10 in English away?")
    try await removal.answer("y")
    #expect(try await removal.waitForExit() == 0)
    let again = try Terminal(command: ["tend", "check", "barc-10"], folder: folder)
    try await again.expect("begins anew")
    try await again.answer("n")
    try await again.expect("How would you like to answer?")
    try await again.answer("q")
    #expect(try await again.waitForExit() == 0)
  }
}
