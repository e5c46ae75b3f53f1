import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite struct `A program killed at a moment` {
  @Test func `leaves what it wrote until then`() throws {
    let result = try WorkFolder().run(
      ["sh", "-c", "echo begun; exec sleep 30"], killedAt: .after(.milliseconds(300)))
    #expect(result.status == .signal(SIGKILL))
    #expect(result.output == "begun\n")
  }

  @Test func `may be killed once a file is there`() throws {
    let folder = try WorkFolder()
    let result = try folder.run(
      ["sh", "-c", "sleep 0.05; touch mark; sleep 30; echo never"],
      killedAt: .once(file: "mark", then: .milliseconds(1)))
    #expect(result.status == .signal(SIGKILL))
    #expect(result.output.isEmpty)
    #expect(try folder.read("mark").isEmpty)
  }

  @Test func `may have ended before`() throws {
    let result = try WorkFolder().run(
      ["sh", "-c", "cat; exit 3"], input: Array("words".utf8), killedAt: .after(.seconds(10)))
    #expect(result.status == .code(3))
    #expect(result.output == "words")
  }
}
