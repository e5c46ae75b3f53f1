import Formats
import Instruments
import Journal
import Outcomes
import Psychometrics
import TestSupport
import Testing

@testable import tend

/// What of a journal is in a donation, over random journals.
@Suite struct `Scores that are given` {
  static let proqol = ProQOL5().definition
  static let barc = BARC10().definition

  static func entry(
    _ id: Int, _ definition: Definition, _ date: CivilDate, _ answers: [Answer],
    note: String? = nil, wording: WordingUsed = WordingUsed(kind: .own, language: .english)
  ) throws -> Entry {
    let checked = try Answers(answers, to: definition)
    return Entry(
      id: id,
      record: EntryRecord(
        checked, date: date, zone: "America/Chicago", person: .me, mode: .prompt,
        digest: "sha256:0", wording: wording, note: note), revision: 1)
  }

  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  static func answers(_ count: Int, _ random: inout SeededGenerator) -> [Answer] {
    (0..<count).map { _ in .answered(Int.random(in: 1...5, using: &random)) }
  }

  @Test(arguments: [
    ("2026-01-31", "2026-02-28", 0), ("2026-01-31", "2026-03-31", 2),
    ("2026-01-05", "2026-01-05", 0),
    ("2025-11-20", "2026-02-19", 2), ("2025-11-20", "2026-02-20", 3),
    ("2024-02-29", "2026-02-28", 23),
  ])
  func `are so many whole months apart`(first: String, last: String, months: Int) throws {
    #expect(DonatedScores.months(from: try Self.day(first), to: try Self.day(last)) == months)
  }

  /// Two journals that differ in all that is not given: days, notes, answers with the same sums,
  /// other instruments, "not now". Each file is the other's but for the code.
  @Test(arguments: 1...50)
  func `are all that makes a difference`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...8, using: &random)
    var one: [Entry] = []
    var other: [Entry] = []
    // The other journal began four years and some days before, on a day of the month that both have.
    let shift = Int.random(in: 0...5, using: &random)
    for index in 0..<count {
      let month = 1 + index
      let answers = Self.answers(30, &random)
      one.append(
        try Self.entry(
          index, Self.proqol, try #require(CivilDate(year: 2024, month: month, day: 10)), answers))
      let date = try #require(CivilDate(year: 2020, month: month, day: 10 + shift))
      other.append(
        try Self.entry(
          100 + index, Self.proqol, date, Self.moved(answers, &random), note: "MARKED \(index)"))
      other.append(
        try Self.entry(200 + index, Self.barc, date, Self.answers(10, &random), note: "MARKED"))
    }
    let given = [one, other].map { DonatedScores.checkIns(of: $0, instruments: [Self.proqol]) }
    #expect(given[0] == given[1])
    #expect(given[0].count == count)
    let files = given.map { Donation(code: DonationCode(using: &random), checkIns: $0) }
    #expect(files[0].code != files[1].code)
    let texts = files.map { $0.text.replacing($0.code.text, with: "CODE") }
    #expect(texts[0] == texts[1])
    for mark in ["MARKED", "202", "America", "sha256", "barc", "prompt", "item"] {
      #expect(!texts[1].contains(mark), "\(mark)")
    }
  }

  /// The same sums: answers of the items that count alike change places. Source: the key as five
  /// independent programs have it.
  private static func moved(_ answers: [Answer], _ random: inout SeededGenerator) -> [Answer] {
    let alike = [
      [3, 6, 12, 16, 18, 20, 22, 24, 27, 30], [8, 10, 19, 21, 26], [1, 4, 15, 17, 29],
      [2, 5, 7, 9, 11, 13, 14, 23, 25, 28],
    ]
    var moved = answers
    for items in alike {
      for (item, answer) in zip(items, items.map { answers[$0 - 1] }.shuffled(using: &random)) {
        moved[item - 1] = answer
      }
    }
    return moved
  }

  @Test func `are of one check-in a day, and of none without a score`() throws {
    var random = SeededGenerator(seed: 3)
    let day = try Self.day("2026-01-05")
    let last = Self.answers(30, &random)
    let entries = [
      try Self.entry(
        1, Self.proqol, try Self.day("2025-06-01"), Array(repeating: .skipped, count: 30)),
      try Self.entry(2, Self.proqol, day, Self.answers(30, &random)),
      try Self.entry(3, Self.proqol, day, last),
    ]
    let given = DonatedScores.checkIns(of: entries, instruments: [Self.proqol])
    #expect(given.count == 1)
    #expect(given.first?.months == 0)
    #expect(
      given.first?.scores.map { $0.value.map(Double.init) } == entries[2].record.scores.map(\.value)
    )
  }

  @Test func `of two instruments stand in their order, from the first of both on`() throws {
    var random = SeededGenerator(seed: 4)
    let entries = [
      try Self.entry(1, Self.barc, try Self.day("2026-01-05"), Self.answers(10, &random)),
      try Self.entry(2, Self.proqol, try Self.day("2026-03-05"), Self.answers(30, &random)),
    ]
    let both = DonatedScores.checkIns(of: entries, instruments: [Self.proqol, Self.barc])
    #expect(both.map(\.instrument) == ["barc-10", "proqol-5"])
    #expect(both.map(\.months) == [0, 2])
    let one = DonatedScores.checkIns(of: entries, instruments: [Self.proqol])
    #expect(one.map(\.months) == [0])
  }
}
