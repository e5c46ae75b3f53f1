import Foundation
import TestSupport
import Testing

/// Killing what handles a whole store.
@Suite(.serialized) struct `Killing a store command` {
  /// A folder with a store of some entries.
  private func filled() async throws -> WorkFolder {
    let folder = try WorkFolder()
    for round in 1...5 {
      try await `Killing the program`.record("a note of day \(round)", in: folder, day: day(round))
    }
    return folder
  }

  private func remove(_ names: [String], in folder: WorkFolder) throws {
    for name in names {
      let path = folder.path(of: name)
      if FileManager.default.fileExists(atPath: path) {
        try FileManager.default.removeItem(atPath: path)
      }
    }
  }

  /// Each restore looks through all that were set aside before, and so takes longer.
  private func removeSetAside(in folder: WorkFolder) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/data/tend")
    try remove(
      names.filter { $0.contains(".set-aside-") }.map { "data/tend/\($0)" }, in: folder)
  }

  @Test(.timeLimit(.minutes(30)))
  func `a backup is whole or none, and the store is as it was`() async throws {
    var kills = Kills(share: 0.125)
    let folder = try await filled()
    let entries = try await folder.history()
    let copy = ["copy.db", "copy.db-journal"]
    let backup = ["tend", "store", "backup", "copy.db"]
    kills.usual = try await folder.usualTime(of: backup) { try remove(copy, in: folder) }

    for _ in 1...kills.rounds {
      try remove(copy, in: folder)
      let result = try folder.run(
        backup,
        killedAt: kills.moment(writing: "copy.db", for: 0...40_000))
      kills.aim(after: result)
      try await folder.expectSound(kills.place)
      #expect(try await folder.history() == entries, kills.place)
      try await folder.expectSound(kills.place, store: "copy.db")
      let copied = try await folder.history(store: "copy.db")
      #expect(copied.isEmpty || copied == entries, kills.place)
      #expect(result.output.isEmpty || copied == entries, kills.place)
      kills.count(
        !result.output.isEmpty
          ? "said" : copied.isEmpty ? "no copy" : "copied and not yet said")
    }
    kills.report("backup")
  }

  @Test(.timeLimit(.minutes(30)))
  func `a restore leaves either store in the place, and the other beside it`() async throws {
    var kills = Kills(share: 0.125)
    let folder = try await filled()
    #expect(try await folder.tend("store", "backup", "old.db").status == .code(0))
    let old = try await folder.history()
    let restore = ["tend", "store", "restore", "old.db", "--yes"]
    kills.usual = try await folder.usualTime(of: restore) { try removeSetAside(in: folder) }

    for round in 1...kills.rounds {
      try removeSetAside(in: folder)
      try await `Killing the program`.record("a later one", in: folder, day: day(100 + round))
      let new = try await folder.history()
      let result = try folder.run(
        restore,
        killedAt: kills.moment(
          writing: "data/tend/journal.db.restoring", for: 0...80_000))
      kills.aim(after: result)
      try await folder.expectSound(kills.place)
      let now = try await folder.history()
      #expect(now == old || now == new, kills.place)
      #expect(result.output.isEmpty || now == old, kills.place)
      kills.count(
        !result.output.isEmpty ? "said" : now == old ? "restored and not yet said" : "as it was")
      #expect(try await folder.run(restore).status == .code(0), kills.place)
      #expect(try await folder.history() == old, kills.place)
    }
    kills.report("restore")
  }

  @Test(.timeLimit(.minutes(30)))
  func `an erasing leaves all or no store, and ends when it is done again`() async throws {
    var kills = Kills(share: 0.125)
    let folder = try WorkFolder()
    let erase = ["tend", "store", "erase", "--yes"]
    kills.usual = try await folder.usualTime(of: erase) {
      try await `Killing the program`.record("a note", in: folder)
    }

    for round in 1...kills.rounds {
      let secret = "secret-\(round)-\(UInt64.random(in: .min ... .max, using: &kills.random))"
      try await `Killing the program`.record(secret, in: folder)
      let result = try folder.run(erase, killedAt: kills.anywhere())
      kills.aim(after: result)
      try await folder.expectSound(kills.place)
      let count = try await folder.history().count
      #expect(count <= 1, kills.place)
      let isSaid = !result.output.isEmpty
      if isSaid {
        #expect(try folder.files(under: "data", holding: secret).isEmpty, kills.place)
      }
      kills.count(isSaid ? "said" : count == 1 ? "as it was" : "no store, and not yet said")
      #expect(try await folder.run(erase).status == .code(0), kills.place)
      #expect(try await folder.history().isEmpty, kills.place)
      #expect(try folder.files(under: "data", holding: secret).isEmpty, kills.place)
    }
    kills.report("erase")
  }
}
