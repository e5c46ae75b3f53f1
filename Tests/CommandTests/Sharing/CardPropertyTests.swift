import TestSupport
import Testing

/// What a page to show never holds, whatever is in the journal and whatever is picked.
@Suite struct `What is shown` {
  /// What stands in the journal and must never stand on a page.
  private static let marks = [
    "MARKEDNOTE", "MARKEDWORK", "MARKEDPLAN", "MARKEDWELL", "MARKEDGOAL", "BARC", "RAS",
    "recovery",
  ]

  @Test(arguments: 1...6)
  func `holds nothing that was not picked`(_ seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let scores = try Self.forms(&random)
    let picks = Picks(&random)
    // Two journals of which the same can be picked; all else is another.
    let plain = try await Self.journal(scores, in: WorkFolder())
    let full = try await Self.journal(
      Self.older(&random) + scores.map { ($0.date, Self.otherAnswers($0.answers, &random)) },
      in: WorkFolder())
    try await Self.addWhatIsNotPicked(&random, in: full)
    let pages = [
      try await Self.page(picks.lines(hasPlan: false), in: plain),
      try await Self.page(picks.lines(hasPlan: true), in: full),
    ]
    #expect(Self.withoutID(pages[0]) == Self.withoutID(pages[1]))
    for mark in Self.marks { #expect(!pages[1].contains(mark), "\(mark) in\n\(pages[1])") }
    // The items of a form are numbers in a row; no page has such a row.
    #expect(pages[1].firstMatch(of: #/(\d[ ,]){5}/#) == nil)
  }

  /// A person code is in a program's store alone, and nothing of one can be shown.
  @Test func `is nothing of a program's participants`() async throws {
    let folder = try WorkFolder()
    var random = SeededGenerator(seed: 7)
    _ = try await folder.tend("--store", "program.db", "store", "new", "--program")
    let recorded = try await folder.tend(
      "--store", "program.db", "record", "proqol-5", "--person", "MARKEDCODE", "--consent",
      "recorded", "--mode", "paper", input: Self.line(30, &random))
    #expect(recorded.status == .code(0), "\(recorded.errors)")
    let shown = try await folder.tend(
      "--store", "program.db", "share", "new", "--yes",
      input: "topic\n\n1\n1\n1\n\n\nAna\ntalk\n\n")
    #expect(shown.status == .code(77))
    #expect(shown.output == "")
  }

  /// Forms of the ProQOL with their dates, months apart.
  private static func forms(
    _ random: inout SeededGenerator
  ) throws -> [(date: String, answers: String)] {
    let count = Int.random(in: 1...4, using: &random)
    return (0..<count).map { index in
      (date(daysAgo: (count - index) * 35), line(30, &random))
    }
  }

  /// Forms from before any stretch of time that is picked.
  private static func older(
    _ random: inout SeededGenerator
  ) -> [(date: String, answers: String)] {
    (1...Int.random(in: 1...3, using: &random)).map { index in
      (date(daysAgo: 900 - index * 35), line(30, &random))
    }
  }

  /// Other answers with the very same scores: those of one scale and one direction change places.
  private static func otherAnswers(
    _ line: String, _ random: inout SeededGenerator
  ) -> String {
    var answers = line.split(whereSeparator: \.isWhitespace).map(String.init)
    for items in alike {
      let moved = items.map { answers[$0 - 1] }.shuffled(using: &random)
      for (item, answer) in zip(items, moved) { answers[item - 1] = answer }
    }
    return answers.joined(separator: " ") + "\n"
  }

  /// The items of the ProQOL 5 that count alike; those of burnout that are reversed apart. Source:
  /// the key as five independent programs have it.
  private static let alike = [
    [3, 6, 12, 16, 18, 20, 22, 24, 27, 30], [8, 10, 19, 21, 26], [1, 4, 15, 17, 29],
    [2, 5, 7, 9, 11, 13, 14, 23, 25, 28],
  ]

  private static func line(
    _ items: Int, upTo highest: Int = 5, _ random: inout SeededGenerator
  ) -> String {
    (1...items).map { _ in String(Int.random(in: 1...highest, using: &random)) }
      .joined(separator: " ") + "\n"
  }

  private static func journal(
    _ forms: [(date: String, answers: String)], in folder: WorkFolder
  ) async throws -> WorkFolder {
    for form in forms {
      let recorded = try await folder.tend(
        "record", "proqol-5", "--date", form.date, input: form.answers)
      #expect(recorded.status == .code(0), "\(recorded.errors)")
    }
    return folder
  }

  /// Notes, changes of work, other instruments, "not now", and a step of a plan.
  private static func addWhatIsNotPicked(
    _ random: inout SeededGenerator, in folder: WorkFolder
  ) async throws {
    func tend(_ words: String..., input: String = "") async throws {
      let result = try await folder.run(["tend"] + words, input: Array(input.utf8))
      #expect(result.status == .code(0), "\(words): \(result.errors)")
    }
    for index in 1...3 {
      let day = date(daysAgo: Int.random(in: 0...120, using: &random))
      try await tend("note", "--date", day, input: "MARKEDNOTE \(index)\n")
      try await tend("note", "--work", "--date", day, input: "MARKEDWORK \(index)\n")
      try await tend("record", "barc-10", "--date", day, input: line(10, &random))
      try await tend("check", "--not-now", "--date", day)
    }
    try await tend("record", "ras-r", input: line(24, &random))
    try await tend("plan", "add", input: "what: MARKEDPLAN\n")
    try await tend("plan", "wellness", "add", "people", input: "MARKEDWELL\n")
    try await tend("plan", "learn", "add", input: "MARKEDGOAL\n")
    try await tend("record", "ethics", input: line(25, upTo: 4, &random))
  }

  private static func page(_ lines: String, in folder: WorkFolder) async throws -> String {
    let shown = try await folder.tend("share", "new", "--yes", input: lines)
    #expect(shown.status == .code(0), "\(shown.errors)")
    return shown.output
  }

  private static func withoutID(_ page: String) -> String {
    page.replacing(#/(?m)^id: [0-9a-f]{16}$/#, with: "id")
  }

  /// A choice of what to show.
  private struct Picks {
    private let bands: String
    private let scores: String
    private let trend: String
    private let months: Int

    init(_ random: inout SeededGenerator) {
      func some() -> String {
        [1, 2, 3].filter { _ in Bool.random(using: &random) }.map(String.init)
          .joined(separator: " ")
      }
      bands = some()
      scores = some()
      trend = Bool.random(using: &random) ? String(Int.random(in: 1...3, using: &random)) : ""
      months = Int.random(in: 1...12, using: &random)
    }

    /// What is typed; where there is a plan, its question is passed.
    func lines(hasPlan: Bool) -> String {
      let over = trend.isEmpty ? "" : "\(months)\n"
      let plan = hasPlan ? "\n" : ""
      return "a topic\n\n\(bands)\n\(scores)\n\(trend)\n\(over)\(plan)\nAna\ntalk\n\n"
    }
  }
}
