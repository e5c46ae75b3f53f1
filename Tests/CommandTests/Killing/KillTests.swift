import Foundation
import TestSupport
import Testing

/// What was reported as recorded is never lost, and the store is never damaged, whenever the program
/// is killed.
@Suite(.serialized) struct `Killing the program` {
  /// A fresh store is begun this often, so that its making is killed too.
  private static let roundsPerStore = 25

  @Test(.timeLimit(.minutes(30)))
  func `while it records loses no entry that was reported`() async throws {
    var kills = Kills()
    var folder = try WorkFolder()
    let sample = Array(repeating: "4", count: 10).joined(separator: " ")
    kills.usual = try await folder.usualTime(
      of: ["tend", "record", "barc-10", "--format", "json"], input: sample)
    var given: [String: Double] = [:]
    var reported: Set<WorkFolder.Recorded> = []

    for round in 1...kills.rounds {
      if round % Self.roundsPerStore == 1 {
        folder = try WorkFolder()
        given = [:]
        reported = []
      }
      let answers = (1...10).map { _ in Int.random(in: 1...6, using: &kills.random) }
      given[day(round)] = Double(answers.reduce(0, +))
      let result = try folder.run(
        ["tend", "record", "barc-10", "--date", day(round), "--format", "json"],
        input: Array(answers.map(String.init).joined(separator: " ").utf8),
        killedAt: kills.moment())
      kills.aim(after: result)
      let said = try? JSONDecoder().decode(
        WorkFolder.Recorded.self, from: Data(result.outputBytes))
      #expect(result.status != .code(0) || said != nil, kills.place)
      if let said { reported.insert(said) }
      let wasWriting = folder.hasJournal

      try await folder.expectSound(kills.place)
      let entries = try await folder.history()
      #expect(reported.isSubset(of: entries), kills.place)
      // None that is half one, or that nobody gave.
      #expect(Set(entries.map(\.date)).count == entries.count, kills.place)
      for entry in entries {
        #expect(entry.scores.map(\.value) == [given[entry.date]], kills.place)
      }
      let isThere = entries.contains { $0.date == day(round) }
      switch (result.status, said) {
      case (.code, _): kills.count("ended before the kill")
      case (_, .some): kills.count("killed after the result was printed")
      case _ where isThere: kills.count("recorded and not yet printed")
      case _ where wasWriting: kills.count("in the write, taken back")
      default: kills.count("before the write")
      }
    }
    kills.report("record")
  }

  @Test(.timeLimit(.minutes(30)))
  func `in a check-in loses no answer behind which the next was asked`() async throws {
    var kills = Kills(share: 0.25)
    var folder = try WorkFolder()
    let check = ["tend", "check", "--beside-form"]
    kills.usual = try await folder.usualTime(
      of: check, input: String(repeating: "3\n", count: 30))

    for round in 1...kills.rounds {
      if round % Self.roundsPerStore == 1 { folder = try WorkFolder() }
      let before = try await folder.history().count
      let answers = (1...30).map { _ in Int.random(in: 1...5, using: &kills.random) }
      let result = try folder.run(
        check, input: Array(answers.map { "\($0)\n" }.joined().utf8),
        killedAt: kills.anywhere())
      kills.aim(after: result)
      let asked = Self.lastAsked(result.errors)
      kills.count(
        result.status == .code(0)
          ? "ended before the kill"
          : folder.hasJournal ? "in a write" : asked == nil ? "before the first item" : "between")

      try await folder.expectSound(kills.place)
      let unfinished = try await folder.home().unfinished
      if try await folder.history().count > before {
        #expect(unfinished.isEmpty, kills.place)
        #expect(asked == 30, kills.place)
      } else {
        // What was answered stands; at most one answer more, which was saved and not yet said.
        let resumed = try await folder.run(check, input: [])
        let next = try #require(Self.firstAsked(resumed.errors), kills.place)
        #expect(((asked ?? 1)...((asked ?? 0) + 1)).contains(next), kills.place)
        let rest = try await folder.run(
          check, input: Array(answers[(next - 1)...].map { "\($0)\n" }.joined().utf8))
        #expect(rest.status == .code(0), "\(kills.place): \(rest.errors)")
      }
      let shown = try await folder.tend("show", "last", "--answers").output
      let items = answers.enumerated().map { "item \($0 + 1): \($1)\n" }.joined()
      #expect(shown.hasSuffix(items), kills.place)
    }
    kills.report("check")
  }

  private static func asked(_ prompts: String) -> [Int] {
    prompts.matches(of: /Item (\d+) of 30/).compactMap { Int($0.1) }
  }

  private static func lastAsked(_ prompts: String) -> Int? { asked(prompts).last }

  private static func firstAsked(_ prompts: String) -> Int? { asked(prompts).first }

  @Test(.timeLimit(.minutes(30)))
  func `while it forgets leaves the entry whole or no trace of it`() async throws {
    var kills = Kills(share: 0.25)
    var folder = try WorkFolder()
    let forget = ["tend", "forget", "last", "--yes"]
    kills.usual = try await folder.usualTime(of: forget) {
      try await Self.record("a note", in: folder)
    }

    for round in 1...kills.rounds {
      if round % Self.roundsPerStore == 1 {
        folder = try WorkFolder()
        try await Self.record("one that stays", in: folder)
      }
      let before = try await folder.history()
      let secret = "secret-\(round)-\(UInt64.random(in: .min ... .max, using: &kills.random))"
      try await Self.record(secret, in: folder)
      let result = try folder.run(
        forget, killedAt: kills.moment(for: 0...30_000))
      kills.aim(after: result)
      let wasWriting = folder.hasJournal
      let isSaid = result.output.contains("Erased")
      if isSaid {
        #expect(try folder.files(under: "data", holding: secret).isEmpty, kills.place)
      }

      try await folder.expectSound(kills.place)
      let isGone = try await folder.history() == before
      #expect(isGone || !isSaid, kills.place)
      let found = try folder.files(under: "data", holding: secret)
      #expect(found.isEmpty == isGone, "\(kills.place): \(found)")
      kills.count(
        isSaid
          ? "killed after the result was printed, or ended"
          : isGone ? "gone and not yet said" : wasWriting ? "taken back" : "before the write")
      if !isGone {
        #expect(try await folder.run(forget).status == .code(0), kills.place)
        #expect(try await folder.history() == before, kills.place)
        #expect(try folder.files(under: "data", holding: secret).isEmpty, kills.place)
      }
    }
    kills.report("forget")
  }

  /// Records a check-in with a note.
  static func record(_ note: String, in folder: WorkFolder, day: String = "2026-01-01")
    async throws
  {
    try folder.write(Array("4 4 4 4 4 4 4 4 4 4\n".utf8), to: "form.txt")
    let result = try await folder.tend(
      "record", "barc-10", "--input", "form.txt", "--note-from", "-", "--date", day,
      input: note)
    #expect(result.status == .code(0), "\(result.errors)")
  }
}
