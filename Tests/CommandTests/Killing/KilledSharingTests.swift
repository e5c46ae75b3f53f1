import Foundation
import TestSupport
import Testing

/// Whenever the program is killed while it seals or opens a page: the file is there whole or not at
/// all, what it holds is nowhere in the clear, and what lies there is remembered.
@Suite(.serialized) struct `Killing while a page is sealed or opened` {
  private static let note = "note.age"
  private static let seal = ["tend", "share", "new", "--yes", "--to", "me.pub", "--output", note]
  private static let open = ["tend", "open", note]

  private static func picks(_ topic: String) -> [UInt8] {
    Array("\(topic)\n\n\nAna\nour talk\n\n".utf8)
  }

  /// A folder with a pair of keys.
  private static func folderWithKeys() async throws -> WorkFolder {
    let folder = try WorkFolder()
    _ = try await folder.tend("keys", "new")
    try folder.write(try await folder.tend("keys", "show").outputBytes, to: "me.pub")
    return folder
  }

  private static func files(in folder: WorkFolder) throws -> Set<String> {
    let manager = FileManager.default
    let inside =
      try manager.contentsOfDirectory(atPath: folder.path)
      + manager.contentsOfDirectory(atPath: folder.path(of: "tmp"))
    return Set(inside)
  }

  @Test(.timeLimit(.minutes(30)))
  func `the file is whole or not there`() async throws {
    var kills = Kills(share: 0.5)
    let folder = try await Self.folderWithKeys()
    let before = try Self.files(in: folder).union(["data"])
    kills.usual = try await folder.usualTime(
      of: Self.seal, input: String(decoding: Self.picks("first"), as: UTF8.self)
    ) {
      try? FileManager.default.removeItem(atPath: folder.path(of: Self.note))
    }

    for round in 1...kills.rounds {
      try? FileManager.default.removeItem(atPath: folder.path(of: Self.note))
      let secret = "secret-\(round)-\(UInt64.random(in: .min ... .max, using: &kills.random))"
      let result = try folder.run(
        Self.seal, input: Self.picks(secret),
        killedAt: kills.moment(writing: Kills.journal, for: 0...60_000))
      kills.aim(after: result)
      let files = try Self.files(in: folder)
      #expect(try folder.files(under: ".", holding: secret) == [], kills.place)
      try await folder.expectSound(kills.place)
      guard files.contains(Self.note) else {
        #expect(files == before, kills.place)
        kills.count("no file")
        continue
      }
      #expect(files == before.union([Self.note]), kills.place)
      kills.count(result.status == .code(0) ? "ended before the kill" : "a whole file")
      let opened = try await folder.run(Self.open)
      #expect(opened.output.contains("- \(secret)\n"), kills.place)
      let id = try #require(opened.output.firstMatch(of: /(?m)^id: ([0-9a-f]{16})$/)?.output.1)
      let list = try await folder.tend("share", "list", "--format", "json")
      #expect(list.output.contains(id), kills.place)

      _ = try folder.run(Self.open, killedAt: kills.anywhere())
      #expect(try Self.files(in: folder) == files, kills.place)
      #expect(try folder.files(under: ".", holding: secret) == [], kills.place)
    }
    kills.report("sealing")
  }
}
