import Formats
import Instruments
import Journal
import Psychometrics
import Testing

@Suite struct `A break in a series` {
  /// What may change between two check-ins, and what it is called.
  enum Changed: CaseIterable, Sendable {
    case version
    case digest
    case wording
    case language

    var isCalled: Series.Break {
      switch self {
      case .version, .digest: .version
      case .wording: .wording
      case .language: .language
      }
    }

    var reason: Change.Reason {
      switch self {
      case .version, .digest: .versionChanged
      case .wording: .wordingChanged
      case .language: .languageChanged
      }
    }

    func change(_ record: inout EntryRecord) {
      switch self {
      case .version: record.version = "2"
      case .digest: record.digest = "sha256:second"
      case .wording:
        record.wording = WordingUsed(kind: .own, language: record.wording.language)
      case .language:
        record.wording = WordingUsed(kind: record.wording.kind, language: .spanish)
      }
    }
  }

  /// The check-ins of `numbers` changed, the others as they were.
  private func series(
    _ scores: [Double?], _ changed: Changed, in numbers: ClosedRange<Int>
  ) throws -> Series {
    try Series(
      "compassion-satisfaction", of: ProQOL5(),
      MadeUp.months(scores) { number, record in
        record.wording = WordingUsed(kind: .published, language: .english)
        if numbers.contains(number) { changed.change(&record) }
      })
  }

  @Test(arguments: Changed.allCases)
  func `is named and keeps what lies on both sides from comparison`(_ changed: Changed) throws {
    let series = try series([30, 33, 45], changed, in: 3...3)
    #expect(series.points.map(\.breakBefore) == [nil, nil, changed.isCalled])
    #expect(series.verdicts == [nil, .withinError, .cannotTell(changed.reason)])
    #expect(series.points[2].sinceLast?.points == 12)
    #expect(series.sinceFirst?.points == 15)
    #expect(series.sinceFirst?.verdict == .cannotTell(changed.reason))
    #expect(series.comparisons == 1)
  }

  @Test(arguments: Changed.allCases)
  func `counts also where an open point lies between`(_ changed: Changed) throws {
    // The break before the open point, and the break after it.
    for numbers in [2...3, 3...3] {
      let series = try series([30, nil, 45], changed, in: numbers)
      #expect(series.verdicts == [nil, nil, .cannotTell(changed.reason)])
      #expect(series.sinceFirst == nil)
      #expect(series.comparisons == 0)
    }
  }

  @Test(arguments: Changed.allCases)
  func `there and back around an open point still counts`(_ changed: Changed) throws {
    let series = try series([30, nil, 45], changed, in: 2...2)
    #expect(series.points.map(\.breakBefore) == [nil, changed.isCalled, changed.isCalled])
    #expect(series.verdicts == [nil, nil, .cannotTell(changed.reason)])
  }

  @Test func `gives the first of several as the reason`() throws {
    let entries = try MadeUp.months([30, nil, 33, 34]) { number, record in
      record.wording = WordingUsed(kind: .published, language: number > 1 ? .spanish : .english)
      if number > 2 { record.version = "2" }
      if number > 3 { record.wording = WordingUsed(kind: .own, language: .spanish) }
    }
    let series = try Series("compassion-satisfaction", of: ProQOL5(), entries)
    #expect(series.points.map(\.breakBefore) == [nil, .language, .version, .wording])
    #expect(
      series.verdicts
        == [nil, nil, .cannotTell(.languageChanged), .cannotTell(.wordingChanged)])
    #expect(series.sinceFirst?.verdict == .cannotTell(.languageChanged))
  }

  @Test(arguments: [Changed.version, .digest, .language])
  func `is over for the scores behind it`(_ changed: Changed) throws {
    let series = try series([30, 45, 52, 51], changed, in: 2...4)
    #expect(
      series.verdicts
        == [nil, .cannotTell(changed.reason), .beyondError, .withinError])
    #expect(series.sinceFirst?.verdict == .cannotTell(changed.reason))
    #expect(series.comparisons == 2)
  }

  @Test(arguments: Changed.allCases)
  func `anywhere since the first score forbids that comparison`(_ changed: Changed) throws {
    for numbers in [2...2, 2...3, 3...3, 3...4, 4...4, 5...5] {
      let series = try series([30, 31, nil, 32, 45], changed, in: numbers)
      #expect(series.sinceFirst?.verdict == .cannotTell(changed.reason), "\(numbers)")
    }
  }

  @Test(arguments: [Changed.version, .digest, .language])
  func `before the first score changes nothing`(_ changed: Changed) throws {
    let series = try series([nil, 30, 31, 45], changed, in: 2...4)
    #expect(series.points.map(\.breakBefore) == [nil, changed.isCalled, nil, nil])
    #expect(series.verdicts == [nil, nil, .withinError, .beyondError])
    #expect(series.sinceFirst?.verdict == .beyondError)
  }

  @Test(arguments: Changed.allCases)
  func `after the last score leaves the last against the first`(_ changed: Changed) throws {
    let series = try series([30, 31, 45, nil], changed, in: 4...4)
    #expect(series.points.map(\.breakBefore) == [nil, nil, nil, changed.isCalled])
    #expect(series.sinceFirst?.points == 15)
    #expect(series.sinceFirst?.verdict == .beyondError)
    #expect(series.comparisons == 3)
  }

  @Test func `of own words says so first and then that the words are own`() throws {
    let series = try series([30, 45, 30], .wording, in: 2...3)
    #expect(
      series.verdicts == [nil, .cannotTell(.wordingChanged), .cannotTell(.ownWording)])
  }

  @Test func `from a known language to an unknown one is a break too`() throws {
    let series = try Series(
      "compassion-satisfaction", of: ProQOL5(),
      MadeUp.months([30, 45]) { number, record in
        record.wording = WordingUsed(kind: .published, language: number == 1 ? .english : nil)
      })
    #expect(series.points[1].breakBefore == .language)
  }

  @Test func `of several kinds at once is called by the one that weighs most`() throws {
    func called(_ changes: [Changed]) throws -> Series.Break? {
      try Series(
        "compassion-satisfaction", of: ProQOL5(),
        MadeUp.months([30, 45]) { number, record in
          record.wording = WordingUsed(kind: .published, language: .english)
          if number == 2 { for change in changes { change.change(&record) } }
        }
      ).points[1].breakBefore
    }
    #expect(try called([.language, .wording]) == .wording)
    #expect(try called([.language, .wording, .digest]) == .version)
    #expect(try called([.language, .version]) == .version)
  }

  @Test func `is not made by another mode, zone, note or revision`() throws {
    let modes: [Mode] = [.paper, .prompt, .interview, .imported]
    let entries = try MadeUp.months([30, 31, 32, 33]) { number, record in
      record.mode = modes[number - 1]
      record.zone = "Etc/GMT+\(number)"
      record.note = "\(number)"
    }.map { Entry(id: $0.id, record: $0.record, revision: $0.id) }
    let series = try Series("compassion-satisfaction", of: ProQOL5(), entries)
    #expect(series.points.allSatisfy { $0.breakBefore == nil })
    #expect(series.comparisons == 4)
  }
}

@Suite struct `The own usual range of a series` {
  /// Seven and eight earlier scores by hand: 271 / 7 = 38.714, neighbours differ by 2, 3, 2, 2, 5,
  /// 4, on average 3, times 2.66 is 7.98; 301 / 8 = 37.625, with the 10 on average 4, so 10.64.
  private let scores: [Double?] = [38, 40, 37, 39, 41, 36, 40, 30, 35]

  private func range(
    _ scores: some Sequence<Double?>, edit: (Int, inout EntryRecord) -> Void = { _, _ in }
  ) throws -> UsualRange? {
    try Series("compassion-satisfaction", of: ProQOL5(), MadeUp.months(Array(scores), edit: edit))
      .ownRange
  }

  private func expect(_ range: UsualRange?, _ low: Double, _ high: Double, _ entries: Int) throws {
    let range = try #require(range)
    #expect((range.low - low).magnitude < 0.001)
    #expect((range.high - high).magnitude < 0.001)
    #expect(range.entries == entries)
  }

  @Test func `comes with the eighth score, from those before it`() throws {
    #expect(try range(scores.prefix(7)) == nil)
    try expect(range(scores.prefix(8)), 30.734, 46.694, 7)
    try expect(range(scores), 26.985, 48.265, 8)
  }

  @Test func `passes over open points and does not count them`() throws {
    #expect(try range([nil, nil] + scores.prefix(7)) == nil)
    try expect(range([nil] + scores.prefix(3) + [nil, nil] + scores[3...7]), 30.734, 46.694, 7)
    try expect(range(scores.prefix(8) + [nil]), 30.734, 46.694, 7)
  }

  @Test func `is made of the scores since the last break`() throws {
    let moved: [Double?] = [10, 50, 10, 50] + scores
    let second: (Int, inout EntryRecord) -> Void = { number, record in
      if number > 4 { record.version = "2" }
    }
    #expect(try range(moved.prefix(11), edit: second) == nil)
    try expect(range(moved.prefix(12), edit: second), 30.734, 46.694, 7)
    try expect(range(moved, edit: second), 26.985, 48.265, 8)
    // Without the break the swings of the start count.
    #expect(try range(moved)?.entries == 12)
  }

  @Test func `is the person's own with own words too`() throws {
    let own = try range(scores.prefix(8)) { _, record in
      record.wording = WordingUsed(kind: .own, language: .english)
    }
    try expect(own, 30.734, 46.694, 7)
  }
}
