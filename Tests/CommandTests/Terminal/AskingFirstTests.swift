import TestSupport
import Testing

/// What asks at a terminal before, or while, it changes something.
@Suite struct `Commands that ask` {
  private func recorded() async throws -> WorkFolder {
    let folder = try WorkFolder()
    let result = try await folder.tend(
      "record", "barc-10", input: "5 5 5 5 5 5 5 5 5 2\n")
    #expect(result.status == .code(0), "\(result.errors)")
    return folder
  }

  private func answers(_ folder: WorkFolder) async throws -> String {
    try await folder.tend("show", "1", "--answers").output
  }

  @Test func `a note ends with an empty line`() async throws {
    let terminal = try Terminal(command: ["tend", "note"])
    try await terminal.answer("A good talk with Ana.", "It helped.", "")
    try await terminal.expect("Kept as n1")
    #expect(try await terminal.waitForExit() == 0)
    let history = try await terminal.folder.tend("history").output
    #expect(history.contains("A good talk with Ana."))
    #expect(history.contains("It helped."))
  }

  @Test func `Ctrl-C keeps nothing of a note`() async throws {
    let terminal = try Terminal(command: ["tend", "note"])
    try await terminal.answer("Never mind.")
    try await terminal.interruptAtPrompt()
    #expect(try await terminal.waitForExit() == 130)
    #expect(try await !terminal.folder.tend("history").output.contains("Never mind."))
  }

  @Test func `revise asks for one item and says that the old version stays`() async throws {
    let folder = try await recorded()
    let terminal = try Terminal(command: ["tend", "revise", "last"], folder: folder)
    try await terminal.answer("0", "x", "10", "7", "6")
    try await terminal.expect("The old version stays in the file as history")
    try await terminal.expect("51 on a range of 10 to 60")
    #expect(try await terminal.waitForExit() == 0)
    #expect(try await answers(folder).contains("item 9: 5\nitem 10: 6\n"))
  }

  @Test(arguments: [["q"], ["10", "q"]])
  func `revise can be left`(_ replies: [String]) async throws {
    let folder = try await recorded()
    let terminal = try Terminal(command: ["tend", "revise", "last"], folder: folder)
    try await terminal.answer(replies)
    try await terminal.expect("Nothing was changed.")
    #expect(try await terminal.waitForExit() == 0)
    #expect(try await answers(folder).contains("item 10: 2\n"))
  }

  @Test func `forget erases only after a yes`() async throws {
    let folder = try await recorded()
    for (reply, said) in [("", "Nothing was changed."), ("no", "Nothing was changed.")] {
      let terminal = try Terminal(command: ["tend", "forget", "1"], folder: folder)
      try await terminal.expect("Erase entry 1 (BARC-10, ")
      try await terminal.answer(reply)
      try await terminal.expect(said)
      #expect(try await terminal.waitForExit() == 0)
    }
    #expect(try await folder.home().lastCheckIn?.id == 1)
    let terminal = try Terminal(command: ["tend", "forget", "1"], folder: folder)
    try await terminal.answer("yes")
    try await terminal.expect("Erased: entry 1")
    #expect(try await terminal.waitForExit() == 0)
    #expect(try await folder.home().lastCheckIn == nil)
  }

  @Test func `Ctrl-C at a question changes nothing`() async throws {
    let folder = try await recorded()
    for command in [["forget", "1"], ["undo"], ["revise", "1"], ["store", "erase"]] {
      let terminal = try Terminal(command: ["tend"] + command, folder: folder)
      try await terminal.interruptAtPrompt()
      #expect(try await terminal.waitForExit() == 130, "\(command)")
    }
    #expect(try await answers(folder).contains("item 10: 2\n"))
  }

  @Test func `undo takes back after a yes, in Spanish too`() async throws {
    let folder = try await recorded()
    let terminal = try Terminal(command: ["tend", "undo", "--lang", "es"], folder: folder)
    try await terminal.expect("¿Deshacer la anotación 1")
    try await terminal.answer("sí")
    try await terminal.expect("La anotación 1 ya no está.")
    #expect(try await terminal.waitForExit() == 0)
    #expect(try await folder.home().lastCheckIn == nil)
  }

  @Test func `erase wants the word typed, and asks about the settings apart`() async throws {
    let folder = try await recorded()
    #expect(try await folder.tend("settings", "home", "figures").status == .code(0))
    for word in ["yes", "", "eras"] {
      let refused = try Terminal(command: ["tend", "store", "erase"], folder: folder)
      try await refused.answer(word)
      try await refused.expect("Nothing was changed.")
      #expect(try await refused.waitForExit() == 0)
    }
    #expect(try await folder.home().lastCheckIn?.id == 1)
    let terminal = try Terminal(command: ["tend", "store", "erase"], folder: folder)
    try await terminal.answer("erase")
    try await terminal.expect("Your settings are kept apart from the store")
    try await terminal.answer("no")
    try await terminal.expect("What tend cannot reach")
    #expect(try await terminal.waitForExit() == 0)
    #expect(try await folder.home().lastCheckIn == nil)
    #expect(try await folder.tend("settings", "home").output == "home figures\n")
  }

  @Test func `erase in Spanish wants the Spanish word, and the settings can go too`()
    async throws
  {
    let folder = try await recorded()
    #expect(try await folder.tend("settings", "home", "figures").status == .code(0))
    let terminal = try Terminal(
      command: ["tend", "store", "erase", "--lang", "es"], folder: folder)
    try await terminal.answer("BORRAR", "sí")
    try await terminal.expect("Lo que tend no alcanza")
    #expect(try await terminal.waitForExit() == 0)
    #expect(try await folder.tend("settings", "home").output == "home dates\n")
  }
}
