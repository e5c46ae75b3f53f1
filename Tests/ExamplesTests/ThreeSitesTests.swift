import TestSupport
import Testing

@Suite struct `Three sites that report together` {
  private static let example = "Examples/three-sites"

  @Test func `go from files of their own to a release, and to a second that is held back`()
    async throws
  {
    let script = "\(Repository.root)/\(Self.example)/run.sh"
    let run = try await WorkFolder().run(["sh", script, try TendBinary.path()])
    #expect(run.errors == "")
    #expect(run.status == .code(0))
    #expect(run.output == (try Repository.text(of: "\(Self.example)/expected.txt")))
  }

  /// The late form is the only row that the second table of the site has more.
  @Test func `differ between the releases by one form`() throws {
    let before = try Repository.text(of: "\(Self.example)/data/hillside.csv")
    let after = try Repository.text(of: "\(Self.example)/data/hillside-july.csv")
    #expect(after.hasPrefix(before))
    #expect(after.dropFirst(before.count).split(separator: "\n").count == 1)
  }
}
