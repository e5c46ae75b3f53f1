import TestSupport
import Testing

@Suite struct `A talk in supervision` {
  @Test func `goes there and back between two stores as its page says`() async throws {
    let example = "Examples/supervision"
    let script = "\(Repository.root)/\(example)/run.sh"
    let run = try await WorkFolder().run(["sh", script, try TendBinary.path()])
    #expect(run.errors == "")
    #expect(run.status == .code(0))
    let comparison = TextComparison(
      expected: Array(try Repository.text(of: "\(example)/expected.txt").utf8),
      actual: run.outputBytes)
    #expect(comparison.matches, "\(comparison.difference)")
  }
}
