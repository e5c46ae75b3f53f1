import Formats
import Instruments
import Journal
import Psychometrics
import Testing

@Suite struct `A trend that begins anew` {
  private func series(
    _ scores: [Double?], marked: Set<Int>, showing numbers: Set<Int>? = nil,
    edit: (Int, inout EntryRecord) -> Void = { _, _ in }
  ) throws -> Series {
    let definition = ProQOL5().definition
    return Series(
      try #require(definition.scale("compassion-satisfaction")), of: definition,
      entries: try MadeUp.months(scores, edit: edit), marked: marked,
      showing: { numbers?.contains($0.id) ?? true })
  }

  @Test func `has a break before the marked check-in, and compares nothing across it`() throws {
    let series = try series([30, 33, 45, 52], marked: [3])
    #expect(series.points.map(\.breakBefore) == [nil, nil, .marked, nil])
    #expect(
      series.verdicts == [nil, .withinError, .cannotTell(.markedBreak), .beyondError])
    #expect(series.sinceFirst?.verdict == .cannotTell(.markedBreak))
    #expect(series.points[2].sinceLast?.points == 12)
    #expect(series.comparisons == 2)
  }

  @Test func `is as any other where nothing is marked`() throws {
    let plain = try Series(
      "compassion-satisfaction", of: ProQOL5(), MadeUp.months([30, 33, 45, 52]))
    #expect(try series([30, 33, 45, 52], marked: []) == plain)
    #expect(try series([30, 33, 45, 52], marked: [99]) == plain)
    #expect(try series([30, 33, 45, 52], marked: [1]) == plain)
  }

  @Test func `counts also where the marked check-in has no score`() throws {
    let series = try series([30, nil, 45], marked: [2])
    #expect(series.points.map(\.breakBefore) == [nil, .marked, nil])
    #expect(series.verdicts == [nil, nil, .cannotTell(.markedBreak)])
  }

  @Test func `gives way to a change of version, wording or language`() throws {
    let series = try series([30, 33, 45], marked: [2, 3]) { number, record in
      if number > 1 { record.version = "2" }
    }
    #expect(series.points.map(\.breakBefore) == [nil, .version, .marked])
  }

  @Test func `counts also where the marked check-in is not shown`() throws {
    let series = try series([30, 33, 45, 46], marked: [3], showing: [1, 2, 4])
    #expect(series.points.map(\.entry) == [1, 2, 4])
    #expect(series.points.map(\.breakBefore) == [nil, nil, .marked])
    let tail = try self.series([30, 33, 45, 46], marked: [2], showing: [3, 4])
    #expect(tail.points.map(\.breakBefore) == [nil, nil])
  }

  /// Seven and eight scores as worked by hand in the tests of the own usual range.
  @Test func `makes the own usual range anew`() throws {
    let scores: [Double?] = [10, 50, 10, 50, 38, 40, 37, 39, 41, 36, 40, 30, 35]
    let range = try #require(try series(scores, marked: [5]).ownRange)
    #expect(range.entries == 8)
    #expect((range.low - 26.985).magnitude < 0.001)
    #expect((range.high - 48.265).magnitude < 0.001)
    #expect(try series(scores, marked: []).ownRange?.entries == 12)
  }
}
