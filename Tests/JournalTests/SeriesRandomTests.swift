import Formats
import Instruments
import Journal
import Psychometrics
import TestSupport
import Testing

/// Series of 0 to 30 check-ins with open forms, breaks, several a day, and other instruments' ones.
@Suite struct `Any series` {
  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `is the same however the entries come`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let entries = try entries(using: &generator)
    let series = try Series("compassion-satisfaction", of: ProQOL5(), entries)
    for _ in 0..<5 {
      let shuffled = entries.shuffled(using: &generator)
      #expect(
        try Series("compassion-satisfaction", of: ProQOL5(), shuffled) == series, "seed \(seed)")
    }
  }

  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `has a point an entry and counts its verdicts`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let entries = try entries(using: &generator)
    let series = try Series("compassion-satisfaction", of: ProQOL5(), entries)
    #expect(
      series.points.count == entries.count { $0.record.instrument == "proqol-5" }, "seed \(seed)")
    let verdicts = series.verdicts + [series.sinceFirst?.verdict]
    #expect(
      series.comparisons == verdicts.count { $0 == .beyondError || $0 == .withinError },
      "seed \(seed)")
  }

  /// Each verdict found anew by looking at the two scores and at everything between them.
  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `judges as one who looks at each pair alone`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let entries = try entries(using: &generator)
    let series = try Series("compassion-satisfaction", of: ProQOL5(), entries)
    let own = entries.filter { $0.record.instrument == "proqol-5" }
      .sorted { $0.id < $1.id }
      .sorted { $0.record.date < $1.record.date }
    var scored: [Int] = []
    for (index, point) in series.points.enumerated() {
      let score = own[index].record.scores[0].value
      #expect(point.value == score, "seed \(seed)")
      guard score != nil else {
        #expect(point.sinceLast == nil, "seed \(seed)")
        continue
      }
      expect(point.sinceLast, judges: own, from: scored.last, to: index, seed)
      scored.append(index)
    }
    expect(
      series.sinceFirst, judges: own, from: scored.count < 3 ? nil : scored.first,
      to: scored.last ?? 0, seed)
  }

  private func expect(
    _ change: Change?, judges own: [Entry], from first: Int?, to last: Int, _ seed: UInt64
  ) {
    guard let first, let earlier = own[first].record.scores[0].value,
      let later = own[last].record.scores[0].value
    else {
      #expect(change == nil, "seed \(seed)")
      return
    }
    #expect(change?.points == later - earlier, "seed \(seed)")
    func circumstances(_ entry: Entry) -> [String] {
      let record = entry.record
      return [
        record.version, record.digest, record.wording.kind.rawValue,
        record.wording.language?.rawValue ?? "",
      ]
    }
    let isOneStretch = Set(own[first...last].map(circumstances)).count == 1
    switch change?.verdict {
    // Whole points: the smallest detectable change is 6.24.
    case .beyondError: #expect(isOneStretch && (later - earlier).magnitude >= 7, "seed \(seed)")
    case .withinError: #expect(isOneStretch && (later - earlier).magnitude <= 6, "seed \(seed)")
    case .cannotTell(.ownWording):
      #expect(isOneStretch && own[last].record.wording.kind == .own, "seed \(seed)")
    case .cannotTell: #expect(!isOneStretch, "seed \(seed)")
    case nil: Issue.record("there is no change, seed \(seed)")
    }
    if isOneStretch, own[last].record.wording.kind == .own {
      #expect(change?.verdict == .cannotTell(.ownWording), "seed \(seed)")
    }
  }

  private func entries(using generator: inout SeededGenerator) throws -> [Entry] {
    func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &generator) <= percent }
    let breaks = [0, 5, 30].randomElement(using: &generator) ?? 0
    let ids = (1...99).shuffled(using: &generator)
    var day = try MadeUp.date("2024-01-31").daysSinceEpoch
    var version = "1"
    var digest = "sha256:first"
    var wording = WordingUsed(kind: chance(80) ? .published : .own, language: .english)
    var entries: [Entry] = []
    for id in ids.prefix(Int.random(in: 0...30, using: &generator)) {
      day += chance(20) ? 0 : Int.random(in: 1...60, using: &generator)
      if chance(breaks) { version = chance(50) ? "1" : "2" }
      if chance(breaks) { digest = chance(50) ? "sha256:first" : "sha256:second" }
      if chance(breaks) { wording = WordingUsed(kind: chance(50) ? .published : .own) }
      if chance(breaks) {
        wording = WordingUsed(
          kind: wording.kind, language: Language.allCases.randomElement(using: &generator))
      }
      let score = chance(20) ? nil : Double(Int.random(in: 25...45, using: &generator))
      entries.append(
        MadeUp.entry(
          id, on: try #require(CivilDate(daysSinceEpoch: day)), score,
          of: chance(15) ? "barc-10" : "proqol-5"
        ) {
          $0.version = version
          $0.digest = digest
          $0.wording = wording
        })
    }
    return entries
  }
}
