import TestSupport
import Testing

/// Others record while a store is put away and taken back: what was reported as recorded is in it, and
/// who came too late was told.
@Suite struct `Recording while a store is put away` {
  @Test(.timeLimit(.minutes(10))) func `loses no entry that was reported`() async throws {
    let folder = try WorkFolder()
    _ = try folder.write("plum tree harbour\n".utf8, to: "pass.txt")
    try await `Killing the program`.record("the first", in: folder, day: day(0))

    var reported = 1
    try await withThrowingTaskGroup(of: Int.self) { group in
      for writer in 1...2 {
        group.addTask {
          var count = 0
          for round in 1...40 {
            let result = try await folder.run(
              ["tend", "record", "barc-10", "--date", day(writer * 100 + round)],
              input: Array("4 4 4 4 4 4 4 4 4 4\n".utf8))
            switch result.status {
            case .code(0): count += 1
            // Busy, or put away.
            case .code(69), .code(77): break
            default: Issue.record("\(result.status): \(result.errors)")
            }
          }
          return count
        }
      }
      group.addTask {
        for command in ["away", "away", "back", "back", "away", "back"] {
          let result = try await folder.run(
            ["tend", "store", command, "--passphrase-from", "pass.txt"])
          let allowed: Set = [ExitStatus.code(0), .code(69), .code(77)]
          #expect(allowed.contains(result.status), "\(result.errors)")
        }
        return 0
      }
      for try await count in group { reported += count }
    }

    let back = try await folder.run(["tend", "store", "back", "--passphrase-from", "pass.txt"])
    #expect(back.status == .code(0), "\(back.errors)")
    try await folder.expectSound("after all")
    let kept = try await folder.history().count
    #expect(kept == reported)
    #expect(reported > 1)
  }
}
