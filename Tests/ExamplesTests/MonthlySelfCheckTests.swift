import TestSupport
import Testing

@Suite struct `A monthly self-check` {
  @Test func `prints what its page says`() async throws {
    let example = "Examples/monthly-self-check"
    let script = "\(Repository.root)/\(example)/run.sh"
    let run = try await WorkFolder().run(["sh", script, try TendBinary.path()])
    #expect(run.errors == "")
    #expect(run.status == .code(0))
    #expect(run.output == (try Repository.text(of: "\(example)/expected.txt")))
  }
}
