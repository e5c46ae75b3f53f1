import Formats
import Instruments
import Journal
import Psychometrics
import Testing

@Suite struct `A scale over time` {
  @Test func `has a point an entry, oldest first`() throws {
    let entries = [
      MadeUp.entry(4, on: try MadeUp.date("2026-03-01"), 33),
      MadeUp.entry(1, on: try MadeUp.date("2026-05-01"), 35),
      MadeUp.entry(3, on: try MadeUp.date("2025-12-31"), 31),
    ]
    let series = try Series("compassion-satisfaction", of: ProQOL5(), entries)
    #expect(series.points.map(\.entry) == [3, 4, 1])
    #expect(series.points.map(\.value) == [31, 33, 35])
    #expect(
      series.points.map(\.date.description) == ["2025-12-31", "2026-03-01", "2026-05-01"])
  }

  @Test func `puts a day's entries in the order of their numbers`() throws {
    let day = try MadeUp.date("2026-03-01")
    let entries = [10, 2, 9].map { MadeUp.entry($0, on: day, Double($0 + 20)) }
    let series = try Series("compassion-satisfaction", of: ProQOL5(), entries)
    #expect(series.points.map(\.entry) == [2, 9, 10])
    #expect(series.points.map { $0.sinceLast?.points } == [nil, 7, 1])
  }

  @Test func `leaves out the entries of other instruments`() throws {
    let own = try MadeUp.months([35, 42, 36])
    let other = try MadeUp.months([50, nil, 10], of: "barc-10") { number, record in
      record.wording = WordingUsed(kind: .own, language: .english)
      record.version = "\(number)"
    }
    #expect(
      try Series("compassion-satisfaction", of: ProQOL5(), own + other)
        == Series("compassion-satisfaction", of: ProQOL5(), own))
  }

  @Test func `without entries says nothing`() throws {
    let series = try Series("burnout", of: ProQOL5(), [])
    #expect(series.points.isEmpty)
    #expect(series.sinceFirst == nil)
    #expect(series.comparisons == 0)
    #expect(series.ownRange == nil)
  }

  /// Ten items from 1 to 5; ten from 1 to 6; 24 and three from 1 to 5.
  @Test func `runs from the scale's true floor to its ceiling`() throws {
    func ends(_ scale: ScaleID, _ instrument: any Instrument) throws -> [Int] {
      let series = try Series(scale, of: instrument, [])
      return [series.minimum, series.maximum]
    }
    #expect(try ends("burnout", ProQOL5()) == [10, 50])
    #expect(try ends("recovery-capital", BARC10()) == [10, 60])
    #expect(try ends("total", RASR()) == [24, 120])
    #expect(try ends("willingness-to-ask-for-help", RASR()) == [3, 15])
  }

  @Test func `says how many items of an open form were answered`() throws {
    let point = try #require(
      try Series("burnout", of: ProQOL5(), MadeUp.months([nil], scale: "burnout")).points.first)
    #expect(point.value == nil)
    #expect(point.answered == 9)
    #expect(point.items == 10)
    #expect(point.band == nil)
  }

  @Test func `has an open point where an entry knows no such scale`() throws {
    let series = try Series("burnout", of: ProQOL5(), MadeUp.months([35]))
    #expect(series.points.map(\.value) == [nil])
  }

  /// Stamm 2009: 22 or less low, 42 or more high.
  @Test func `names the band of each score`() throws {
    let series = try Series(
      "burnout", of: ProQOL5(), MadeUp.months([10, 22, nil, 23, 41, 42, 50], scale: "burnout"))
    #expect(
      series.points.map { $0.band?.id }
        == ["low", "low", nil, "moderate", "moderate", "high", "high"])
    #expect(series.points.allSatisfy { !$0.borrowed })
  }

  @Test func `knows the one cut-off of the BARC-10 and no band of the RAS-R`() throws {
    let capital = try Series(
      "recovery-capital", of: BARC10(),
      MadeUp.months([46, 47], scale: "recovery-capital", of: "barc-10"))
    #expect(capital.points.map { $0.band?.id } == ["below-cutoff", "at-or-above-cutoff"])
    let total = try Series("total", of: RASR(), MadeUp.months([82], scale: "total", of: "ras-r"))
    #expect(total.points.map { $0.band?.id } == [nil])
  }

  @Test func `borrows its bands where the words were own`() throws {
    let entries = try MadeUp.months([30, nil, 30]) { number, record in
      record.wording =
        number < 3 ? WordingUsed(kind: .own, language: .english) : WordingUsed(kind: .published)
    }
    let series = try Series("compassion-satisfaction", of: ProQOL5(), entries)
    #expect(series.points.map { $0.band?.id } == ["moderate", nil, "moderate"])
    #expect(series.points.map(\.borrowed) == [true, false, false])
    #expect(series.points.map(\.wording) == [.own, .own, .published])
  }
}

@Suite struct `A change since the last score` {
  /// The smallest detectable changes are 6.24, 7.48, 6.89 and 14.60 points.
  @Test(arguments: [
    ("compassion-satisfaction", 35.0, 42.0, true), ("compassion-satisfaction", 35, 41, false),
    ("compassion-satisfaction", 42, 35, true), ("compassion-satisfaction", 41, 35, false),
    ("compassion-satisfaction", 35, 35, false),
    ("burnout", 20, 27, false), ("burnout", 20, 28, true), ("burnout", 28, 20, true),
    ("secondary-traumatic-stress", 20, 26, false), ("secondary-traumatic-stress", 20, 27, true),
    ("total", 80, 94, false), ("total", 80, 95, true),
  ])
  func `is beyond error from the smallest detectable change on`(
    _ scale: String, _ earlier: Double, _ later: Double, _ isBeyond: Bool
  ) throws {
    let instrument: any Instrument = scale == "total" ? RASR() : ProQOL5()
    let id = ScaleID(rawValue: scale)
    let series = try Series(
      id, of: instrument,
      MadeUp.months([earlier, later], scale: id, of: instrument.definition.id))
    #expect(series.points[0].sinceLast == nil)
    #expect(series.points[1].sinceLast?.points == later - earlier)
    #expect(series.verdicts[1] == (isBeyond ? .beyondError : .withinError))
    #expect(series.comparisons == 1)
  }

  @Test func `is against the last entry with a score`() throws {
    let series = try Series(
      "compassion-satisfaction", of: ProQOL5(), MadeUp.months([nil, 35, nil, nil, 42, 41]))
    #expect(series.points.map { $0.sinceLast?.points } == [nil, nil, nil, nil, 7, -1])
    #expect(series.verdicts == [nil, nil, nil, nil, .beyondError, .withinError])
  }

  @Test func `cannot be told where no error is known`() throws {
    let series = try Series(
      "recovery-capital", of: BARC10(),
      MadeUp.months([10, 60, 47], scale: "recovery-capital", of: "barc-10"))
    #expect(
      series.verdicts == [nil, .cannotTell(.noErrorKnown), .cannotTell(.noErrorKnown)])
    #expect(series.points.map { $0.sinceLast?.points } == [nil, 50, -13])
    #expect(series.sinceFirst?.verdict == .cannotTell(.noErrorKnown))
    #expect(series.comparisons == 0)
  }

  @Test func `cannot be told where the words were own`() throws {
    let entries = try MadeUp.months([20, 50, 45]) { _, record in
      record.wording = WordingUsed(kind: .own, language: .spanish)
    }
    let series = try Series("compassion-satisfaction", of: ProQOL5(), entries)
    #expect(series.verdicts == [nil, .cannotTell(.ownWording), .cannotTell(.ownWording)])
    #expect(series.points.map(\.breakBefore) == [nil, nil, nil])
    #expect(series.points.map { $0.sinceLast?.points } == [nil, 30, -5])
    #expect(series.sinceFirst?.verdict == .cannotTell(.ownWording))
    #expect(series.sinceFirst?.points == 25)
    #expect(series.comparisons == 0)
  }
}

@Suite struct `A change since the first score` {
  @Test func `waits for three scores`() throws {
    #expect(
      try Series("compassion-satisfaction", of: ProQOL5(), MadeUp.months([20, nil, nil, 40]))
        .sinceFirst == nil)
    let three = try Series(
      "compassion-satisfaction", of: ProQOL5(), MadeUp.months([nil, 30, nil, 33, 37, nil]))
    #expect(three.sinceFirst?.points == 7)
    #expect(three.sinceFirst?.verdict == .beyondError)
    // Both neighbours and the one since the first.
    #expect(three.verdicts == [nil, nil, nil, .withinError, .withinError, nil])
    #expect(three.comparisons == 3)
  }

  @Test func `may be within error where each neighbour is beyond`() throws {
    let series = try Series(
      "burnout", of: ProQOL5(), MadeUp.months([20, 30, 22], scale: "burnout"))
    #expect(series.verdicts == [nil, .beyondError, .beyondError])
    #expect(series.sinceFirst?.points == 2)
    #expect(series.sinceFirst?.verdict == .withinError)
  }

  /// Twelve check-ins have eleven pairs of neighbours: 33 over the three scales.
  @Test func `comes on top of the 33 neighbours of a year`() throws {
    let definition = ProQOL5().definition
    var entries: [Entry] = []
    for month in 1...12 {
      let answers = try Answers(
        (1...30).map { .answered(($0 + month) % 5 + 1) }, to: definition)
      let record = EntryRecord(
        answers, date: try #require(CivilDate(year: 2025, month: month, day: 3)),
        zone: "America/Chicago", person: .me, mode: .paper, digest: "sha256:first",
        wording: WordingUsed(kind: .published))
      entries.append(Entry(id: month, record: record, revision: 1))
    }
    let series = definition.scales.map { Series($0, of: definition, entries: entries) }
    #expect(series.map { $0.verdicts.count { $0 != nil } } == [11, 11, 11])
    #expect(series.map(\.comparisons) == [12, 12, 12])
  }
}
