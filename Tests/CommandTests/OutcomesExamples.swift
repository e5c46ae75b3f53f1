import TestSupport
import Testing

/// What the examples of `outcomes` need before they can be run: a program's store and tables.
enum OutcomesExamples {
  static func prepare(_ example: String, in folder: WorkFolder) async throws {
    guard example.contains(" outcomes") else { return }
    let made = try await folder.tend("--store", "program.db", "store", "new", "--program")
    #expect(made.status == .code(0), "\(made.errors)")
    let answers = line(of: "5", items: 10)
    try folder.write(
      "participant,date,\(headings("item", 10))\nP-07,2026-03-01,\(answers)\n".utf8,
      to: "forms.csv")
    var table = "participant,date,site,visit,\(headings("item", 10))\n"
    for (visit, date) in [("intake", "2026-01-05"), ("month-3", "2026-04-05")] {
      table += "P-07,\(date),north,\(visit),\(answers)\nP-08,\(date),south,\(visit),\(answers)\n"
    }
    try folder.write(table.utf8, to: "answers.csv")
    try writeReportFiles(in: folder, barc: table)
    for name in ["summary.csv", "spring.csv", "summer.csv"] where example.contains(" prove ") {
      try folder.write("site,n,mean\nnorth,30,41.5\nsouth,25,38\n".utf8, to: name)
    }
    try await writeSiteFiles(for: example, in: folder)
    try folder.write(
      "Client ID,Date,\(headings("Q", 30))\nP-07,2026-03-01,\(line(of: "3", items: 30))\n".utf8,
      to: "clinic.csv")
    // Drafting one writes over no other.
    guard !example.contains(" columns ") else { return }
    try folder.write(
      """
      {"schema": "tend.columns/1", "participant": "Client ID", "date": "Date", "items": {\
      \((1...30).map { "\"item\($0)\": \"Q\($0)\"" }.joined(separator: ", "))}}
      """.utf8, to: "map.json")
  }

  /// A table for each of two instruments, and counts.
  private static func writeReportFiles(in folder: WorkFolder, barc: String) throws {
    try folder.write(barc.utf8, to: "barc.csv")
    let answers = line(of: "3", items: 24)
    try folder.write(
      "participant,date,\(headings("item", 24))\nP-07,2026-03-01,\(answers)\n".utf8, to: "ras.csv")
    try folder.write(
      """
      {"schema": "tend.outcomes.counts/1", "counts": [{"name": "Found paid work",
        "domain": "work-and-learning", "groups": [{"group": {}, "people": 64, "counted": 23}]}]}
      """.utf8, to: "counts.json")
  }

  /// Two sites' files, plain and sealed, with a key that opens them.
  private static func writeSiteFiles(for example: String, in folder: WorkFolder) async throws {
    guard example.contains("--mergeable") || example.contains("combine") else { return }
    let secretKey = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33"
    try folder.write("\(secretKey)\n".utf8, to: "evaluator.key")
    try folder.write("\(SharingExamples.publicKey)\n".utf8, to: "evaluator.pub")
    guard example.contains("combine") else { return }
    for site in ["north", "south"] {
      for (ending, seal) in [("json", ["--plain"]), ("age", ["--to", "evaluator.key"])] {
        let made = try await folder.run(
          ["tend", "outcomes", "summary", "barc-10", "--input", "answers.csv", "--mergeable"]
            + seal + ["--output", "\(site).\(ending)"])
        #expect(made.status == .code(0), "\(made.errors)")
      }
    }
  }

  private static func headings(_ name: String, _ items: Int) -> String {
    (1...items).map { "\(name)\($0)" }.joined(separator: ",")
  }

  private static func line(of answer: String, items: Int) -> String {
    Array(repeating: answer, count: items).joined(separator: ",")
  }
}
