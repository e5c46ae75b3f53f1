import TestSupport
import Testing

@Suite struct `Score one form` {
  @Test func `prints what its page shows`() async throws {
    let page = try Repository.text(of: "Examples/ScoreOneForm/README.md")
    let program = try #require(BuiltProgram.path("ScoreOneForm"))
    let result = try await WorkFolder().run([program])
    #expect(result.status == .code(0))
    #expect(result.errors == "")
    #expect(result.output == page.blocks("text").first)
  }

  /// Added up by hand from the key of the form, in item order: compassion satisfaction
  /// 4+4+5+4+5+4+4+5+4+5, burnout 2+2+2+2+2+3+3+3+2+2 (with 4, 4, 4, 3 and 4 reversed), secondary
  /// traumatic stress 2+2+1+1+4+2+1+1+2+1.
  @Test func `agrees with the sums by hand`() throws {
    let shown =
      try Repository.text(of: "Examples/ScoreOneForm/README.md").blocks("text").first ?? ""
    #expect(shown.contains("compassion-satisfaction: 44.0 of 10 to 50, high"))
    #expect(shown.contains("burnout: 23.0 of 10 to 50, moderate"))
    #expect(shown.contains("secondary-traumatic-stress: 17.0 of 10 to 50, low"))
  }
}
