import Foundation
import TestSupport
import Testing

/// However often a store is put away and taken back, and whenever the program is killed on the way:
/// it is never lost, never damaged, and opens with the passphrase and with the printed key.
@Suite(.serialized) struct `Killing while a store is put away` {
  private static let passphrase = ["--passphrase-from", "pass.txt"]
  private static let away = ["tend", "store", "away"] + passphrase
  private static let plain = "data/tend/journal.db"
  private static let sealed = "data/tend/journal.db.age"

  /// A folder with a store of one entry, and a passphrase.
  private func filled() async throws -> WorkFolder {
    let folder = try WorkFolder()
    _ = try folder.write("plum tree harbour\n".utf8, to: "pass.txt")
    try await `Killing the program`.record("a note of the first day", in: folder, day: day(0))
    return folder
  }

  private func exists(_ name: String, in folder: WorkFolder) -> Bool {
    FileManager.default.fileExists(atPath: folder.path(of: name))
  }

  /// One time in four anywhere, which is mostly while the passphrase is worked on; else while the
  /// store is sealed, or while the sealed files get their names and the store goes.
  private static func moment(of kills: inout Kills) -> KillMoment {
    switch Int.random(in: 0...3, using: &kills.random) {
    case 0: kills.anywhere()
    case 1:
      .once(
        file: sealed + ".partial",
        then: .microseconds(Int.random(in: 0...40_000, using: &kills.random)))
    default:
      .once(
        file: "data/tend/journal.db.key",
        then: .microseconds(Int.random(in: 0...8_000, using: &kills.random)))
    }
  }

  /// The key on a recovery sheet, kept in a file.
  private func keep(_ sheet: String, in folder: WorkFolder) throws -> Bool {
    guard let key = sheet.firstMatch(of: /AGE-SECRET-KEY-1[A-Z0-9]{58}\n/)?.output else {
      return false
    }
    _ = try folder.write(key.utf8, to: "key.txt")
    return true
  }

  /// Takes the store back with the passphrase, as a person would who found it away.
  private func takeBack(in folder: WorkFolder, _ place: Comment) async throws {
    let back = try await folder.run(["tend", "store", "back"] + Self.passphrase)
    #expect(back.status == .code(0), "\(place): \(back.errors)")
    #expect(!exists(Self.sealed, in: folder), place)
  }

  @Test(.timeLimit(.minutes(60)))
  func `the store or its sealed files are there, and hold the same`() async throws {
    var kills = Kills(share: 0.1)
    let folder = try await filled()
    let start = ContinuousClock.now
    #expect(try await folder.run(Self.away).status == .code(0))
    kills.usual = .now - start
    try await takeBack(in: folder, kills.place)

    for round in 1...kills.rounds {
      let secret = "secret-\(round)-\(UInt64.random(in: .min ... .max, using: &kills.random))"
      try await `Killing the program`.record(secret, in: folder, day: day(round))
      let entries = try await folder.history()
      let result = try folder.run(Self.away, killedAt: Self.moment(of: &kills))
      let isPlain = exists(Self.plain, in: folder)
      kills.count(
        !isPlain ? "away" : exists(Self.sealed, in: folder) ? "both there" : "not yet away")

      if isPlain {
        try await folder.expectSound(kills.place)
        #expect(try await folder.history() == entries, kills.place)
      } else {
        // What opens it was printed before the store went.
        try #require(try keep(result.output, in: folder), kills.place)
        let refused = try await folder.run(["tend", "history"])
        #expect(refused.status == .code(77), "\(kills.place): \(refused.errors)")
        #expect(try folder.files(under: "data", holding: secret) == [], kills.place)
        _ = try folder.run(
          ["tend", "store", "back", "--identity", "key.txt"],
          killedAt: kills.moment(writing: Self.plain + ".restoring", for: 0...40_000))
        kills.count(
          !exists(Self.plain, in: folder)
            ? "not yet back"
            : exists(Self.sealed, in: folder) ? "back, and still sealed" : "back")
        let isBack = exists(Self.plain, in: folder)
        let looked = try await folder.run(["tend", "history"])
        #expect(looked.status == .code(isBack ? 0 : 77), "\(kills.place): \(looked.errors)")
      }

      if exists(Self.sealed, in: folder) { try await takeBack(in: folder, kills.place) }
      try await folder.expectSound(kills.place)
      #expect(try await folder.history() == entries, kills.place)
      #expect(
        try folder.files(under: "data", holding: secret) == ["tend/journal.db"], kills.place)
    }
    kills.report("away")
  }
}
