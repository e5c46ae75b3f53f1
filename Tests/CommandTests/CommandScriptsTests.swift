import TestSupport
import Testing

@Suite struct `Command scripts` {
  @Test(arguments: try CommandScript.all(in: "Scripts"))
  func `do what is written`(_ script: CommandScript) async throws {
    try await script.run()
  }
}
