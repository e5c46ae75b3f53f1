import TestSupport
import Testing

@Suite struct `An organisation's own instrument` {
  @Test func `goes from its file to a chart as its page says`() async throws {
    let example = "Examples/own-instrument"
    let script = "\(Repository.root)/\(example)/run.sh"
    let run = try await WorkFolder().run(["sh", script, try TendBinary.path()])
    #expect(run.errors == "")
    #expect(run.status == .code(0))
    #expect(run.output == (try Repository.text(of: "\(example)/expected.txt")))
  }
}
