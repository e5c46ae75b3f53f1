import TestSupport
import Testing

/// What is shown on a narrow terminal breaks between words; a file stays the page it is.
@Suite struct `Sharing on a narrow terminal` {
  private static let form = Array(repeating: "3", count: 30).joined(separator: " ")

  /// The lines that are wider; a path or a key stands whole on a line of its own.
  private func wider(_ terminal: Terminal, than columns: Int) async -> [Substring] {
    await terminal.plainOutput.split(separator: "\n").filter { line in
      line.count > columns && !line.hasPrefix("  /") && !line.hasPrefix("  age1")
    }
  }

  @Test(arguments: [30, 40, 200], [["--lang", "en"], ["--lang", "es"], ["--accessible"]])
  func `holds every line`(_ columns: Int, _ options: [String]) async throws {
    let folder = try WorkFolder()
    _ = try await folder.tend("record", "proqol-5", "--date", "2026-05-01", input: Self.form)
    _ = try await folder.tend("supervision", "reply", "--yes", input: "a room\nAna\n\n\n\n")
    for (words, replies) in [
      (
        ["share", "new"],
        ["Time with the team", "", "1 2", "3", "1", "", "", "Ana", "our talk", "", "yes"]
      ),
      (
        ["share", "new", "--output", "n"],
        ["My schedule", "", "1", "", "", "", "Ana", "talk", "", "yes"]
      ),
      (["open", "n"], ["yes", ""]), (["share", "list"], []), (["share", "withdraw", "last"], []),
      (["supervision", "guide"], [""]), (["supervision", "list"], []),
      (["supervision", "hours"], []), (["supervision", "hours", "--sheet"], []),
      (["keys", "new"], []), (["keys", "list"], []),
    ] {
      let terminal = try Terminal(
        columns: columns, command: ["tend"] + words + options, folder: folder)
      try await terminal.answer(replies)
      #expect(try await terminal.waitForExit() == 0, "\(words)")
      #expect(await wider(terminal, than: columns) == [], "\(words)")
    }
    let opened = try await folder.tend("open", "n")
    #expect(opened.output == String(decoding: try folder.read("n"), as: UTF8.self))
  }
}
