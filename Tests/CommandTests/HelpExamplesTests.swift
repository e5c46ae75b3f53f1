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
    try Self.writeOwnFiles(in: folder)
    try await SharingExamples.prepare(example, in: folder)
    try await PlanExamples.prepare(example, in: folder)
    try await OutcomesExamples.prepare(example, in: folder)
    if let before = Self.preparations.first(where: { example.contains($0.key) })?.value {
      for command in before {
        let words = command.split(separator: " ").map(String.init)
        let prepared = try await folder.run(["tend"] + words + ["--yes"])
        #expect(prepared.status == .code(0), "\(command): \(prepared.errors)")
      }
    }
    let needsNone = ["instruments", "lifeline", "demo", "settings", "score", "keys"]
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
    try await PutAwayExamples.prepare(example, in: folder)
    return folder
  }

  /// What must have been done before an example can be.
  private static let preparations: [String: [String]] = [
    "instruments remove": ["instruments add example-check.json"],
    "wording remove": [
      "instruments wording import proqol-5 text.csv --permitted-by Owner --terms 2026"
    ],
    "norms remove": ["instruments norms add barc-10 norms.json"],
    "example-check@1": [
      "instruments add example-check.json", "instruments add example-check-2.json",
    ],
  ]

  /// An instrument of two items in two versions, a text and norms; all made up.
  private static func writeOwnFiles(in folder: WorkFolder) throws {
    for (version, name) in [("1", "example-check.json"), ("2", "example-check-2.json")] {
      let reversed = version == "1" ? "[]" : "[2]"
      let definition = """
        {"id": "example-check", "version": "\(version)", "publishedName": "Example check",
         "form": {"items": 2, "lowest": 1, "highest": 5},
         "scales": [{"id": "ease", "publishedName": "Ease", "favourable": "up", "items": [1, 2],
                     "reversed": \(reversed)}],
         "wordings": [{"language": "en", "name": "Example check",
                       "items": ["I had time to rest.", "I could ask for help."]}]}
        """
      _ = try folder.write(definition.utf8, to: name)
      _ = try folder.write(definition.utf8, to: "mine.json")
    }
    var text = "item,text,language\n"
    for language in ["en", "es"] {
      for item in 1...30 { text += "\(item),Sentence \(item).,\(language)\n" }
    }
    _ = try folder.write(text.utf8, to: "text.csv")
    let norms = """
      {"schema": "tend.norms/1", "scale": "recovery-capital", "wording": "published",
       "standardDeviation": 8.2, "reliability": {"kind": "test-retest", "coefficient": 0.84},
       "sample": "made up", "people": 60, "date": "2026-01-05", "organisation": "Example Program"}
      """
    _ = try folder.write(norms.utf8, to: "norms.json")
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
    case "plan": PlanExamples.input(words)
    case "share", "supervision": SharingExamples.input(words)
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
        ["tend"] + words.map(String.init) + PutAwayExamples.options(example) + ["--yes"],
        input: Array(input(words.map(String.init)).utf8))
      #expect(result.status == .code(0), "\(example): \(result.errors)")
    }
  }
}
