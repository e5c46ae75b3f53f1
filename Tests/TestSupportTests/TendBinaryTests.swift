import Testing

@testable import TestSupport

@Suite struct `Finding the program under test` {
  private func find(
    _ arguments: [String], _ programs: [String], environment: [String: String] = [:]
  ) throws(MissingTendBinary) -> String {
    try TendBinary.find(environment: environment, arguments: arguments) {
      programs.contains($0)
    }
  }

  @Test func `the environment names it`() throws {
    let found = try find(
      ["/b/debug/x.xctest"], ["/b/debug/tend", "/r/tend"],
      environment: ["TEND_BINARY": "/r/tend"])
    #expect(found == "/r/tend")
  }

  @Test func `a wrong name in the environment is not passed over`() {
    #expect(throws: MissingTendBinary(lookedAt: ["/r/none"], isNamed: true)) {
      try find(
        ["/b/debug/x.xctest"], ["/b/debug/tend"], environment: ["TEND_BINARY": "/r/none"])
    }
  }

  @Test func `on Linux it lies beside the runner`() throws {
    #expect(try find(["/b/debug/x.xctest"], ["/b/debug/tend"]) == "/b/debug/tend")
  }

  @Test func `on macOS it lies beside the bundle given to the helper`() throws {
    let arguments = [
      "/toolchain/swiftpm-testing-helper", "--test-bundle-path",
      "/b/debug/x.xctest/Contents/MacOS/x", "/b/debug/x.xctest/Contents/MacOS/x",
    ]
    #expect(try find(arguments, ["/b/debug/tend"]) == "/b/debug/tend")
  }

  @Test func `where there is none, the error says what to do`() {
    let error = #expect(throws: MissingTendBinary.self) { try find(["/b/debug/x.xctest"], []) }
    #expect(error?.description.contains("swift build") == true)
    #expect(error?.description.contains("/b/debug/tend") == true)
  }
}
