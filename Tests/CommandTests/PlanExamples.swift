import TestSupport
import Testing

/// What the examples of `plan` and `remind` need before they can be run.
enum PlanExamples {
  /// What is typed where the command reads.
  static func input(_ words: [String]) -> String {
    switch words.dropFirst().prefix(2) {
    case ["add"]: "what: A walk after work\n"
    case ["wellness", "add"]: "A walk\nTea\n"
    case ["wellness", "change"]: "A slow walk\n"
    case ["learn", "add"]: "Motivational interviewing\n"
    default: ""
    }
  }

  static func prepare(_ example: String, in folder: WorkFolder) async throws {
    func tend(_ words: String..., input: String = "") async throws {
      let result = try await folder.run(["tend"] + words, input: Array(input.utf8))
      #expect(result.status == .code(0), "\(words): \(result.errors)")
    }
    if example.hasPrefix("tend remind") { try await tend("settings", "rhythm", "monthly-15") }
    guard example.hasPrefix("tend plan") || example.contains("forget p") else { return }
    try folder.write("what: A walk after work\nwhen: Tuesdays\n".utf8, to: "item.txt")
    if example.hasPrefix("tend plan add") { return }
    try await tend("plan", "add", "--input", "item.txt")
    try await tend("plan", "add", "--suggestion", "monthly-peers")
    try await tend("plan", "wellness", "add", "every-day", input: "A walk\nTea\n")
    try await tend("plan", "learn", "add", input: "Motivational interviewing\n")
    if example.contains("promise") {
      try await tend(
        "supervision", "reply", "--output", "reply.txt", "--yes",
        input: "a quiet room\nAna\n\n\n\n")
      try await tend("open", "reply.txt", "--yes")
    }
  }
}
