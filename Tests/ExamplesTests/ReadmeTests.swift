import TestSupport
import Testing

/// The session of the README is what the program shows for made-up answers.
@Suite struct `The README` {
  private let answers = "\(Repository.root)/Examples/monthly-self-check/answers"

  /// A store with the check-ins that came before the session.
  private func before() async throws -> WorkFolder {
    let folder = try WorkFolder()
    for date in ["2025-06-03", "2025-09-02", "2025-10-07", "2025-11-04"] {
      let recorded = try await folder.run([
        "tend", "record", "proqol-5", "--input", "\(answers)/\(date).txt", "--date", date,
      ])
      #expect(recorded.status == .code(0))
    }
    return folder
  }

  /// The last check-in, typed in one number at a time.
  private func checkIn(in folder: WorkFolder) async throws -> CommandResult {
    let form = try Repository.text(of: "Examples/monthly-self-check/answers/2025-12-02.txt")
    let lines = form.split(whereSeparator: \.isWhitespace).map { "\($0)\n" }.joined()
    return try await folder.run(
      ["tend", "check", "--beside-form", "--date", "2025-12-02"], input: Array(lines.utf8))
  }

  @Test func `shows a check-in as it is`() async throws {
    let session = try #require(try Repository.text(of: "README.md").blocks("text").first)
    let result = try await checkIn(in: try await before())
    #expect(result.status == .code(0))
    #expect(session.hasSuffix(result.output))
    let opening = try #require(session.firstRange(of: "ProQOL 5: how"))
    let first = try #require(session.firstRange(of: "Item 1 of 30 (1 to 5) > "))
    #expect(result.errors.contains(session[opening.lowerBound..<first.upperBound]))
  }

  @Test func `shows a chart as it is`() async throws {
    let blocks = try Repository.text(of: "README.md").blocks("text")
    let folder = try await before()
    _ = try await checkIn(in: folder)
    let chart = try await folder.run(["tend", "chart", "proqol-5/burnout"])
    #expect(try #require(blocks.dropFirst().first).hasSuffix(chart.output))
  }
}
