import Foundation
import TestSupport
import Testing

/// Putting a store away, and taking it back, as a person does it at a terminal.
@Suite struct `Putting away at a terminal` {
  private func recorded() async throws -> WorkFolder {
    let folder = try WorkFolder()
    let result = try await folder.tend("record", "barc-10", input: "5 5 5 5 5 5 5 5 5 2\n")
    #expect(result.status == .code(0), "\(result.errors)")
    return folder
  }

  private func files(_ folder: WorkFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/data/tend").sorted()
  }

  @Test func `the passphrase is typed twice, shows nowhere, and opens it again`() async throws {
    let folder = try await recorded()
    let away = try Terminal(command: ["tend", "store", "away"], folder: folder)
    try await away.expect("Choose a passphrase for your store.")
    try await away.answer("plum tree harbour")
    try await away.expect("Once more, the same:")
    try await away.answer("plum tree harbour")
    try await away.expect("Recovery sheet for your Tend store")
    try await away.expect("Your store is put away.", within: .seconds(60))
    #expect(try await away.waitForExit() == 0)
    #expect(await !away.output.contains("plum"))
    #expect(try files(folder) == ["journal.db.age", "journal.db.key"])

    let wrong = try Terminal(command: ["tend", "store", "back"], folder: folder)
    try await wrong.expect("The passphrase of your store:")
    try await wrong.answer("plum tree")
    try await wrong.expect("that passphrase does not open it", within: .seconds(60))
    #expect(try await wrong.waitForExit() == 77)

    let back = try Terminal(command: ["tend", "store", "back", "--lang", "es"], folder: folder)
    try await back.expect("La frase de paso de tu archivo:")
    try await back.answer("plum tree harbour")
    try await back.expect("Tu archivo está de vuelta", within: .seconds(60))
    #expect(try await back.waitForExit() == 0)
    #expect(try await folder.home().lastCheckIn?.id == 1)
  }

  @Test func `two passphrases that differ, none, or Ctrl-C change nothing`() async throws {
    let folder = try await recorded()
    for (typed, said, code) in [
      (
        ["plum tree harbour", "plum tree house"], "the two passphrases are not the same",
        Int32(64)
      ),
      (["", ""], "the passphrase is empty", 64),
    ] {
      let terminal = try Terminal(command: ["tend", "store", "away"], folder: folder)
      try await terminal.answer(typed)
      try await terminal.expect(said)
      #expect(try await terminal.waitForExit() == code)
    }
    let terminal = try Terminal(
      command: ["tend", "store", "away", "--lang", "es"], folder: folder)
    try await terminal.expect("Elige una frase de paso para tu archivo.")
    try await terminal.interruptAtPrompt()
    #expect(try await terminal.waitForExit() == 130)
    #expect(try files(folder) == ["journal.db"])
  }

  @Test func `a short passphrase is the person's to use or not`() async throws {
    let folder = try await recorded()
    let terminal = try Terminal(command: ["tend", "store", "away"], folder: folder)
    try await terminal.answer("plum")
    try await terminal.expect("That is short; four words are safer. Use it anyway?")
    try await terminal.answer("no")
    try await terminal.expect("Choose a passphrase for your store.")
    try await terminal.answer("tree", "yes", "tree")
    try await terminal.expect("Your store is put away.", within: .seconds(60))
    #expect(try await terminal.waitForExit() == 0)
    #expect(await !terminal.output.contains("plum"))
  }

  @Test func `a narrow screen breaks neither the key nor a command`() async throws {
    let folder = try await recorded()
    let terminal = try Terminal(columns: 40, command: ["tend", "store", "away"], folder: folder)
    try await terminal.answer("plum tree harbour", "plum tree harbour")
    try await terminal.expect("Your store is put away.", within: .seconds(60))
    #expect(try await terminal.waitForExit() == 0)
    let lines = await terminal.transcript()
    #expect(lines.contains { $0.wholeMatch(of: /AGE-SECRET-KEY-1[A-Z0-9]{58}/) != nil })
    #expect(lines.contains("  age -d -i key.txt journal.db.age > journal.db"))
    let unbroken = ["AGE-SECRET-KEY-1", "age -d", "{store}"]
    let prose = lines.filter { line in !unbroken.contains { line.contains($0) } }
    #expect(prose.filter { $0.count > 40 } == [])
  }
}
