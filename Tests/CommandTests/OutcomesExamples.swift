import TestSupport
import Testing

/// What the examples of `outcomes` need before they can be run: a program's store and a table.
enum OutcomesExamples {
  static func prepare(_ example: String, in folder: WorkFolder) async throws {
    guard example.contains(" outcomes") else { return }
    let made = try await folder.tend("--store", "program.db", "store", "new", "--program")
    #expect(made.status == .code(0), "\(made.errors)")
    let items = (1...10).map { "item\($0)" }.joined(separator: ",")
    let answers = Array(repeating: "5", count: 10).joined(separator: ",")
    try folder.write(
      "participant,date,\(items)\nP-07,2026-03-01,\(answers)\n".utf8, to: "forms.csv")
  }
}
