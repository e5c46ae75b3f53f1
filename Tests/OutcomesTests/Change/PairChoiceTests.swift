import Outcomes
import Psychometrics
import Testing

/// Worked by hand: one scale of two items, so that a score tells which entry it came from.
@Suite struct `The choice of pairs` {
  static let definition = Definition(
    id: "two", version: "1", publishedName: "Two", subject: .work,
    form: Form(itemCount: 2, answers: 0...9),
    scales: [
      ScaleDefinition(
        id: "sum", publishedName: "Sum", favourable: .up, source: Source("made up", .published))
    ],
    scoring: .keyed(["sum": Key(items: [1, 2])]))

  /// One person's entries: the day, the sum (nil for no score), the event.
  static func panel(
    _ entries: [(day: Int, sum: Int?, event: String)], groups: [String] = []
  ) -> MadePanel {
    MadePanel(
      definition: definition,
      rows: entries.enumerated().map { index, entry in
        MadePanel.Row(
          person: "p", day: entry.day, group: groups.isEmpty ? [] : [groups[index]],
          answers: entry.sum.map { [UInt8($0), 0] } ?? [Scorer.missing, 0], event: entry.event)
      })
  }

  static func pair(_ panel: MadePanel, _ choice: PairChoice, sameDay: SameDay = .refuse) throws
    -> [Double]
  {
    try panel.pairs(choice, sameDay: sameDay).pairs(scale: 0, inGroups: [0])
      .flatMap { [$0.first, $0.last] }
  }

  @Test func `the first and the last scored entry, of different days`() throws {
    let panel = Self.panel([(9, 3, ""), (1, nil, ""), (2, 1, ""), (5, 2, ""), (20, nil, "")])
    #expect(try Self.pair(panel, .firstAndLast) == [1, 3])
    #expect(try Self.pair(Self.panel([(2, 1, "")]), .firstAndLast).isEmpty)
    #expect(try Self.pair(Self.panel([(2, 1, ""), (2, 1, "")]), .firstAndLast).isEmpty)
  }

  @Test func `windows count from the first row, and hold both their ends`() throws {
    // Day 100 is the first row, without a score.
    let panel = Self.panel([
      (100, nil, ""), (110, 1, ""), (130, 2, ""), (131, 3, ""), (250, 4, ""), (310, 5, ""),
      (311, 6, ""),
    ])
    let from = try #require(DayWindow("0d..30d"))
    let to = try #require(DayWindow("150d..210d"))
    let windows = try PairWindows(from: from, to: to)
    // The first inside the one, the last inside the other.
    #expect(try Self.pair(panel, .windows(windows)) == [1, 5])
    let late = try PairWindows(
      from: try #require(DayWindow("30d..30d")), to: try #require(DayWindow("31d..31d")))
    #expect(try Self.pair(panel, .windows(late)) == [2, 3])
    let none = try PairWindows(from: from, to: try #require(DayWindow("400d..500d")))
    #expect(try Self.pair(panel, .windows(none)).isEmpty)
    #expect(
      try panel.pairs(.windows(none)).alone(scale: 0, inGroups: [0]).map(\.score) == [1])
  }

  @Test func `windows that overlap or stand the wrong way round are refused`() throws {
    let early = try #require(DayWindow("0d..30d"))
    #expect(throws: PairWindowFault.overlapping) {
      try PairWindows(from: early, to: try #require(DayWindow("30d..60d")))
    }
    #expect(throws: PairWindowFault.laterFirst) {
      try PairWindows(from: try #require(DayWindow("31d..60d")), to: early)
    }
  }

  @Test(arguments: [
    "", "5d", "5..6", "7d..6d", "-1d..3d", "0d...3d", "0d..3d ", "１d..2d", "0d..9999999d",
  ])
  func `a window that is none is nil`(text: String) {
    #expect(DayWindow(text) == nil)
  }

  @Test func `events are compared in the order of their days`() throws {
    let events = PairChoice.events(EventPair(column: 0, from: "in", to: "out"))
    let panel = Self.panel([
      (1, 9, "out"), (2, 1, "in"), (3, 2, "in"), (4, 3, "out"), (9, 4, "out"), (10, 5, "call"),
    ])
    #expect(try Self.pair(panel, events) == [1, 4])
    #expect(try Self.pair(Self.panel([(1, 9, "out"), (2, 1, "in")]), events).isEmpty)
    #expect(try Self.pair(Self.panel([(2, 9, "out"), (2, 1, "in")]), events).isEmpty)
    #expect(
      try Self.pair(panel, .events(EventPair(column: 0, from: "never", to: "out"))).isEmpty)
  }

  @Test func `a day's doubles count once, and are an error where they differ`() throws {
    let same = Self.panel([(1, 1, ""), (1, 1, ""), (5, 2, "")])
    #expect(try Self.pair(same, .firstAndLast) == [1, 2])
    let other = Self.panel([(5, 2, ""), (1, 1, ""), (1, 3, ""), (5, 2, "")])
    #expect(
      throws: PanelError.differingDoubles(
        days: 1, first: PanelPlace(file: 0, line: 3), second: PanelPlace(file: 0, line: 4))
    ) { try Self.pair(other, .firstAndLast) }
    #expect(try Self.pair(other, .firstAndLast, sameDay: .last) == [3, 2])
    // The same answers at two sites are two groups.
    let sites = Self.panel([(1, 1, ""), (1, 1, "")], groups: ["a", "b"])
    #expect(throws: PanelError.self) { try Self.pair(sites, .firstAndLast) }
  }

  @Test func `the group is that of the first entry`() throws {
    let panel = Self.panel([(1, 1, ""), (5, 2, "")], groups: ["a", "b"])
    let pairs = try panel.pairs()
    #expect(pairs.pairs(scale: 0, inGroups: [0]).count == 1)
    #expect(pairs.pairs(scale: 0, inGroups: [1]).isEmpty)
  }
}
