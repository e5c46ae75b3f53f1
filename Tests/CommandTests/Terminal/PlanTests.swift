import Foundation
import TestSupport
import Testing

/// The plan as a person sits before it.
@Suite struct `A plan at a terminal` {
  private func recorded() async throws -> WorkFolder {
    let folder = try WorkFolder()
    let result = try await folder.tend(
      "record", "barc-10", "--date", "2026-01-05", input: String(repeating: "4 ", count: 10))
    #expect(result.status == .code(0), "\(result.errors)")
    return folder
  }

  private func plan(_ folder: WorkFolder) async throws -> String {
    try await folder.tend("plan").output
  }

  private static let added = """
    Enter passes a question, q leaves.

    What would you like to do? Small and soon is easier than big.
    > Walk home slowly

    When, or how often?
    > Tuesdays

    What part of life is it good for?
      1  easing stress
      2  food
      3  movement
      4  sleep and rest
      5  being there for others
      6  people who support me
      7  looking forward
      8  kinder thoughts
      9  spirit
      10  meaning
    > eleven
    Type one of the numbers; Enter passes, q leaves.

    What part of life is it good for?
      1  easing stress
      2  food
      3  movement
      4  sleep and rest
      5  being there for others
      6  people who support me
      7  looking forward
      8  kinder thoughts
      9  spirit
      10  meaning
    > 3

    Is there a score that it goes with? It says nothing of a cause.
      1  BARC-10: What you have to build on in recovery (Recovery Capital)
    >

    Who can help with it? Enter: yourself.
      1  the organization: workload
      2  the organization: schedule
      3  the organization: role
      4  the organization: supervision
      5  a peer
      6  me
    > 2
    Added to your plan as 1. "tend undo" takes it back.
      Walk home slowly

    """

  @Test func `asks for one thing after the other`() async throws {
    let terminal = try Terminal(command: ["tend", "plan", "add"], folder: try await recorded())
    try await terminal.answer("Walk home slowly", "Tuesdays", "eleven", "3", "", "2")
    #expect(try await terminal.waitForExit() == 0)
    let shown = await terminal.transcript().map { $0 == "> " ? ">" : $0 }
    #expect(shown == lines(Self.added), "\(shown)")
  }

  @Test func `asks for no score before there is one`() async throws {
    let terminal = try Terminal(command: ["tend", "plan", "add"])
    try await terminal.answer("Rest", "", "", "")
    try await terminal.expect("Added to your plan as 1.")
    #expect(try await terminal.waitForExit() == 0)
    #expect(await !terminal.plainOutput.contains("a score that it goes with"))
  }

  @Test(arguments: [[""], ["q"], ["A walk", "salir"], ["A walk", "", "", "stop"]])
  func `can be left at any question, and then nothing is made`(_ replies: [String]) async throws {
    let terminal = try Terminal(command: ["tend", "plan", "add"])
    try await terminal.answer(replies)
    try await terminal.expect("Nothing was changed.")
    #expect(try await terminal.waitForExit() == 0)
    #expect(try await plan(terminal.folder).contains("There is nothing in your plan now"))
  }

  @Test func `keeps nothing after Ctrl-C`() async throws {
    let terminal = try Terminal(command: ["tend", "plan", "add"])
    try await terminal.answer("A walk")
    try await terminal.interruptAtPrompt()
    #expect(try await terminal.waitForExit() == 130)
    #expect(try await plan(terminal.folder).contains("There is nothing in your plan now"))
  }

  @Test func `takes an idea and asks only what is open`() async throws {
    let terminal = try Terminal(
      command: ["tend", "plan", "add", "--suggestion", "buddy", "--lang", "es"])
    try await terminal.expect("¿Cuándo o cada cuánto?")
    try await terminal.answer("los lunes")
    try await terminal.expect("Agregado a tu plan como 1.")
    #expect(try await terminal.waitForExit() == 0)
    #expect(try await plan(terminal.folder).contains("When: los lunes"))
  }

  @Test func `goes on with new words or the old ones`() async throws {
    let folder = try WorkFolder()
    _ = try await folder.tend("plan", "add", "--suggestion", "buddy", "--date", "2026-01-05")
    let terminal = try Terminal(command: ["tend", "plan", "carry-over", "1"], folder: folder)
    try await terminal.answer("", "Mondays")
    try await terminal.expect("Its number is now 2.")
    #expect(try await terminal.waitForExit() == 0)
    let left = try Terminal(command: ["tend", "plan", "carry-over", "2"], folder: folder)
    try await left.answer("Something else", "q")
    try await left.expect("Nothing was changed.")
    #expect(try await left.waitForExit() == 0)
    let shown = try await plan(folder)
    #expect(shown.contains("  2. Find a buddy to talk with for ten minutes after work\n"))
    #expect(shown.contains("When: Mondays"))
    #expect(!shown.contains("Something else"))
  }

  @Test func `asks which part of the wellness plan it is for`() async throws {
    let terminal = try Terminal(command: ["tend", "plan", "wellness", "add", "--lang", "es"])
    try await terminal.expect("6  Qué no quiero que hagan en una crisis")
    try await terminal.answer("2", "Ana, por la tarde", "Luis", "")
    try await terminal.expect("  2. Luis")
    #expect(try await terminal.waitForExit() == 0)
    let remove = try Terminal(
      command: ["tend", "plan", "wellness", "remove", "2"], folder: terminal.folder)
    try await remove.expect("Remove this line for good?")
    try await remove.answer("yes")
    #expect(try await remove.waitForExit() == 0)
    let shown = try await terminal.folder.tend("plan", "wellness").output
    #expect(shown.contains("Ana, por la tarde"))
    #expect(!shown.contains("Luis"))
  }

  @Test func `prints a page and keeps nothing of it`() async throws {
    let terminal = try Terminal(command: ["tend", "plan", "agreement", "crisis"])
    try await terminal.expect("Nothing is kept but in a file")
    try await terminal.answer("Sam", "Ana", "I stop answering.", "", "", "", "", "", "", "", "")
    try await terminal.expect("I stop answering.")
    try await terminal.expect("To keep this page: the name of a file")
    try await terminal.answer("my-page.txt")
    try await terminal.expect("Written to a file that only you can read:")
    #expect(try await terminal.waitForExit() == 0)
    let kept = try String(decoding: terminal.folder.read("my-page.txt"), as: UTF8.self)
    #expect(kept.contains("I stop answering."))
    #expect(try await !terminal.folder.tend("store", "path").output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: terminal.folder.storePath))
  }

  @Test func `offers a file again where one is there already, and none for a blank page`()
    async throws
  {
    let blank = try Terminal(command: ["tend", "plan", "accommodation", "--blank"])
    #expect(try await blank.waitForExit() == 0)
    let folder = blank.folder
    _ = try folder.write("kept".utf8, to: "there.txt")
    let terminal = try Terminal(
      command: ["tend", "plan", "accommodation", "--lang", "es"], folder: folder)
    try await terminal.answer("", "", "", "", "")
    try await terminal.expect("Para guardar esta página: el nombre de un archivo")
    try await terminal.answer("there.txt")
    try await terminal.expect("Ya hay un archivo con ese nombre.")
    try await terminal.answer("")
    #expect(try await terminal.waitForExit() == 0)
    #expect(try String(decoding: folder.read("there.txt"), as: UTF8.self) == "kept")
  }

  @Test(arguments: [40, 80])
  func `fits the screen`(_ columns: Int) async throws {
    let folder = try await recorded()
    for idea in ["plan-leave", "buddy", "leave-work-at-door"] {
      _ = try await folder.tend("plan", "add", "--suggestion", idea, "--date", "2026-01-05")
    }
    for words in [["plan"], ["plan", "suggest"], ["plan", "wellness"], ["plan", "sheet"], []] {
      for language in ["en", "es"] {
        let terminal = try Terminal(
          columns: columns, command: ["tend", "--lang", language] + words, folder: folder)
        #expect(try await terminal.waitForExit() == 0)
        for line in await terminal.transcript() {
          #expect(line.count <= columns, "\(words) \(line)")
        }
      }
    }
  }
}
