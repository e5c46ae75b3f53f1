import Foundation
import TestSupport
import Testing

/// Whenever the program is killed while it makes a release that a ledger remembers: the ledger is
/// whole, and no figures are out that it does not know of.
@Suite(.serialized) struct `Killing while a release is remembered` {
  private static let ledger = "ledger.json"
  private static let output = "release.csv"

  private static func release(of answers: String, to output: String = output) -> [String] {
    [
      "tend", "outcomes", "summary", "barc-10", "--input", answers, "--group-by", "site",
      "--ledger",
      ledger, "--format", "csv", "--output", output,
    ]
  }

  /// Made-up answers of two sites, a check-in a person.
  private static func answers(people: Int) -> String {
    let items = (1...10).map { "item\($0)" }.joined(separator: ",")
    let rows = (1...people).map { person in
      let answers = (1...10).map { "\((person * 7 + $0 * 3 + person * $0) % 6 + 1)" }
      return "P-\(person),2026-04-01,\(person % 2 == 0 ? "north" : "south"),"
        + answers.joined(separator: ",")
    }
    return "participant,date,site,\(items)\n" + rows.joined(separator: "\n") + "\n"
  }

  private struct Ledger: Decodable {
    let releases: [Release]

    struct Release: Decodable {
      let date: String
    }
  }

  /// How many releases it holds; 0 where there is none yet.
  private static func releases(in folder: WorkFolder) throws -> Int {
    let path = folder.path(of: ledger)
    guard FileManager.default.fileExists(atPath: path) else { return 0 }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    return try JSONDecoder().decode(Ledger.self, from: bytes).releases.count
  }

  private static func remove(_ names: [String], in folder: WorkFolder) {
    for name in names { try? FileManager.default.removeItem(atPath: folder.path(of: name)) }
  }

  /// What was being written when the program was killed.
  private static func unfinished(in folder: WorkFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".partial")
    }
  }

  @Test(.timeLimit(.minutes(30)))
  func `no figures are out without a record`() async throws {
    var kills = Kills(share: 0.5)
    let folder = try WorkFolder()
    for people in [80, 120] {
      try folder.write(Array(Self.answers(people: people).utf8), to: "\(people).csv")
    }
    kills.usual = try await folder.usualTime(of: Self.release(of: "80.csv")) {
      Self.remove([Self.ledger, Self.output], in: folder)
    }

    for round in 1...kills.rounds {
      Self.remove([Self.output], in: folder)
      // Every third time a ledger is begun.
      if round % 3 == 1 { Self.remove([Self.ledger], in: folder) }
      let answers = round % 2 == 0 ? "80.csv" : "120.csv"
      let before = try Self.releases(in: folder)
      let moment =
        round % 3 == 1
        ? kills.moment(writing: Self.ledger, for: 0...2_000) : kills.anywhere()
      let result = try folder.run(Self.release(of: answers), killedAt: moment)
      kills.aim(after: result)
      let after = try Self.releases(in: folder)
      let isOut = FileManager.default.fileExists(atPath: folder.path(of: Self.output))
      #expect((before...before + 1).contains(after), kills.place)
      if isOut { #expect(after == before + 1, kills.place) }
      if result.status == .code(0) { #expect(isOut, kills.place) }
      let unfinished = try Self.unfinished(in: folder)
      for name in unfinished {
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path(of: name))[
          .posixPermissions]
        #expect(mode as? Int == 0o600, kills.place)
      }
      Self.remove(unfinished, in: folder)
      kills.count(
        result.status == .code(0)
          ? "ended before the kill"
          : isOut
            ? "out and remembered" : after > before ? "remembered and not out" : "neither")

      // The ledger is whole: it takes the release again, and what is out is whole, too.
      let again = try await folder.run(Self.release(of: answers, to: "again.csv"))
      #expect(again.status == .code(0), "\(kills.place): \(again.errors)")
      guard isOut else { continue }
      let out = try Data(contentsOf: URL(fileURLWithPath: folder.path(of: Self.output)))
      let once = try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "again.csv")))
      #expect(out == once, kills.place)
    }
    kills.report("ledger")
  }
}
