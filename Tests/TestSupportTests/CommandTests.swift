import Foundation
import TestSupport
import Testing

@Suite struct `Running a program` {
  private func shell(
    _ script: String, input: [UInt8] = [], within limit: Duration = .seconds(60)
  ) async throws -> CommandResult {
    try await WorkFolder().run(["sh", "-c", script], input: input, within: limit)
  }

  @Test func `gives both streams and the exit code`() async throws {
    let result = try await shell("cat; echo oops >&2; exit 65", input: [0x00, 0xE9])
    #expect(result.status == .code(65))
    #expect(result.outputBytes == [0x00, 0xE9])
    #expect(result.errors == "oops\n")
  }

  @Test func `tells a crash from an exit code`() async throws {
    #expect(try await shell("kill -SEGV $$").status == .signal(11))
    #expect(ExitStatus.signal(2).shellCode == 130)
  }

  @Test func `does not block on large outputs of both streams`() async throws {
    let result = try await shell(
      "i=0; while [ $i -lt 300 ]; do printf '%01000d' 1; printf '%01000d' 2 >&2; i=$((i+1)); done")
    #expect(result.outputBytes.count == 300_000)
    #expect(result.errorBytes.count == 300_000)
  }

  @Test func `kills what runs too long, with all it started`() async throws {
    let folder = try WorkFolder()
    await #expect(throws: CommandFailure.self) {
      try await folder.run(
        ["sh", "-c", "(while :; do echo beat >>beats; sleep 0.1; done) & sleep 300"],
        within: .seconds(4))
    }
    let beats = try folder.read("beats").count
    #expect(beats > 0)
    try await Task.sleep(for: .seconds(1))
    #expect(try folder.read("beats").count == beats)
  }

  @Test func `inherits nothing and has a home of its own`() async throws {
    let folder = try WorkFolder()
    let result = try await folder.run(["sh", "-c", "env; pwd; tty"])
    let lines = Set(result.output.split(separator: "\n").map(String.init))
    for expected in [
      "HOME=\(folder.path)/home", "XDG_DATA_HOME=\(folder.path)/data",
      "XDG_CONFIG_HOME=\(folder.path)/config", "TMPDIR=\(folder.path)/tmp", "TZ=UTC",
      "LANG=en_US.UTF-8", "TERM=dumb", folder.path, "not a tty",
    ] {
      #expect(lines.contains(expected))
    }
    #expect(!lines.contains { $0.hasPrefix("USER=") || $0.hasPrefix("COLUMNS=") })
  }

  @Test func `has no terminal to ask at`() async throws {
    #expect(try await shell("exec < /dev/tty").status != .code(0))
  }

  @Test func `an unknown program is an error`() async throws {
    let folder = try WorkFolder()
    await #expect(throws: CommandFailure.self) { try await folder.run(["no-such-program"]) }
  }

  @Test func `works in parallel`() async throws {
    try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<40 {
        group.addTask { try await shell("echo \(number)").output }
      }
      var seen: Set<String> = []
      for try await output in group { seen.insert(output) }
      #expect(seen.count == 40)
    }
  }

  @Test func `the folder goes, even when a program locked a part of it`() async throws {
    var folder: WorkFolder? = try WorkFolder()
    let path = try #require(folder?.path)
    _ = try await folder?.run(["sh", "-c", "mkdir -p a/b && echo x > a/b/c && chmod 0500 a a/b"])
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
