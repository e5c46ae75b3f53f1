import TestSupport
import Testing

@Suite struct `Every width` {
  /// The longest line. A path stands whole on a line of its own, so that it can be copied.
  private func widest(_ terminal: Terminal) async -> (width: Int, line: String) {
    let lines = await terminal.plainOutput.split(separator: "\n")
      .filter { !$0.hasPrefix("  /") }.map(String.init)
    let line = lines.max { $0.count < $1.count } ?? ""
    return (line.count, line)
  }

  @Test(
    arguments: [20, 40, 80, 200], [["--lang", "en"], ["--lang", "es"], ["--accessible"]])
  func `holds every line`(_ columns: Int, _ options: [String]) async throws {
    let folder = try WorkFolder()
    for (way, instrument) in [("1", "proqol-5"), ("2", "ras-r"), ("2", "barc-10")] {
      let terminal = try Terminal(
        columns: columns, command: ["tend", "check", instrument] + options, folder: folder)
      let items = ["proqol-5": 30, "ras-r": 24, "barc-10": 10][instrument] ?? 0
      try await terminal.answer([way, "?", "99", "x", "b"] + Array(repeating: "3", count: items))
      #expect(try await terminal.waitForExit() == 0)
      let widest = await widest(terminal)
      #expect(widest.width <= columns, "\(widest.line)")
    }
    for words in [
      [], ["chart"], ["explain", "--entry", "last"], ["history"], ["show", "last", "--answers"],
      ["instruments"], ["instruments", "show", "proqol-5"], ["lifeline"], ["store", "check"],
      ["settings"],
    ] {
      let terminal = try Terminal(
        columns: columns, command: ["tend"] + words + options, folder: folder)
      #expect(try await terminal.waitForExit() == 0, "\(words)")
      let widest = await widest(terminal)
      #expect(widest.width <= columns, "\(words): \(widest.line)")
    }
    for words in [["forget", "last"], ["undo"], ["store", "erase"]] {
      let terminal = try Terminal(
        columns: columns, command: ["tend"] + words + options, folder: folder)
      try await terminal.answer("no")
      #expect(try await terminal.waitForExit() == 0)
      let widest = await widest(terminal)
      #expect(widest.width <= columns, "\(words): \(widest.line)")
    }
  }
}
