import TestSupport
import Testing

@Suite struct `A program that looks at its outcomes` {
  @Test func `goes from forms to a table of change as its page says`() async throws {
    let example = "Examples/program-evaluation"
    let script = "\(Repository.root)/\(example)/run.sh"
    let run = try await WorkFolder().run(["sh", script, try TendBinary.path()])
    #expect(run.errors == "")
    #expect(run.status == .code(0))
    #expect(run.output == (try Repository.text(of: "\(example)/expected.txt")))
  }

  /// The wrong lines were put in by hand: one twice, a 7, and one without a code.
  @Test func `finds what went wrong in its tables`() throws {
    let page = try Repository.text(of: "Examples/program-evaluation/expected.txt")
    for found in ["Rows that cannot be read: 2.", "item5: 1 bad cell", "participant: 1 bad cell"] {
      #expect(page.contains(found))
    }
    #expect(page.contains("Check-ins that repeat one of the same person and day: 1."))
  }
}
