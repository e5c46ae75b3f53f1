import TestSupport
import Testing

/// Every example in the help is a line that works, in a folder that holds what it names.
@Suite struct `The examples of the help` {
  private static let form = Array(repeating: "3", count: 30)

  /// A journal of twelve entries and three notes, a form, a table and a backup.
  private func folder(for example: String) async throws -> WorkFolder {
    let folder = try WorkFolder()
    let items = example.contains("barc-10") ? 10 : 30
    _ = try folder.write(Self.line(items).utf8, to: "form.txt")
    _ = try folder.write(Self.line(30).utf8, to: "whole.txt")
    let header = (1...30).map { "item\($0)" }.joined(separator: ",")
    _ = try folder.write(
      (header + "\n" + Self.form.joined(separator: ",") + "\n").utf8, to: "answers.csv")
    let needsNone = ["instruments", "lifeline", "demo", "settings", "score"]
    if needsNone.contains(where: { example.hasPrefix("tend \($0)") }) { return folder }
    for month in 1...12 {
      let date = "2025-\(month < 10 ? "0" : "")\(month)-05"
      let recorded = try await folder.tend(
        "record", "proqol-5", "--input", "whole.txt", "--date", date)
      #expect(recorded.status == .code(0))
    }
    for note in ["one", "two", "three"] { _ = try await folder.tend("note", input: note) }
    if example.contains("restore") {
      _ = try await folder.tend("store", "backup", "journal-backup.db")
    }
    return folder
  }

  private static func line(_ items: Int) -> String {
    form.prefix(items).joined(separator: " ") + "\n"
  }

  /// What is typed where the command reads.
  private func input(_ words: [String]) -> String {
    switch words.first {
    case "check":
      words.contains("--beside-form")
        ? Self.form.prefix(10).map { $0 + "\n" }.joined()
        : "1\n" + Self.form.map { $0 + "\n" }.joined()
    case "note": "New shift."
    case "revise": Self.line(30)
    default: ""
    }
  }

  @Test func `work as they stand`() async throws {
    var examples: Set<String> = []
    for help in try await HelpText.all() { examples.formUnion(help.examples) }
    #expect(examples.count > 35)
    for example in examples.sorted() {
      let folder = try await folder(for: example)
      let words = example.replacing("/media/stick/", with: "").split(separator: " ").dropFirst()
      let result = try await folder.run(
        ["tend"] + words.map(String.init) + ["--yes"],
        input: Array(input(words.map(String.init)).utf8))
      #expect(result.status == .code(0), "\(example): \(result.errors)")
    }
  }
}
