import Care
import Formats
import Journal
import Psychometrics
import Testing

@Suite struct `A trend on a card` {
  private func trend(
    _ entries: [Entry], months: Int = 6, marked: Set<Int> = []
  ) throws -> CardTrend? {
    let scale = try CardForms.workScale("load")
    let choice = CardChoice(trend: CardChoice.Trend(scale, months: months, marked: marked))
    return try Card.made(choice, from: entries).trend
  }

  /// 7.48 is the smallest detectable change of the made-up form.
  @Test func `judges each change against the point above it`() throws {
    let entries = [
      try CardForms.entry(1, on: "2026-07-01", load: 20),
      try CardForms.entry(2, on: "2026-08-01", load: 27),
      try CardForms.entry(3, on: "2026-09-01", load: 35),
    ]
    let trend = try #require(try trend(entries))
    #expect(trend.points.map(\.verdict) == [nil, .withinError, .beyondError])
    #expect(trend.sinceFirst == .beyondError)
    #expect(trend.points.map(\.value) == [20, 27, 35])
  }

  /// The card is of 2026-11-20: six months before it is 2026-05-20, which is not in the stretch.
  @Test func `shows the months asked for and hides that there were others`() throws {
    let early = [
      try CardForms.entry(1, on: "2026-05-20", load: 48),
      try CardForms.entry(2, on: "2025-05-21", load: 10),
    ]
    let late = [
      try CardForms.entry(3, on: "2026-05-21", load: 30),
      try CardForms.entry(4, on: "2026-11-20", load: 31),
    ]
    #expect(try trend(early + late) == trend(late))
    let trend = try #require(try trend(early + late))
    #expect(trend.points.map(\.date.description) == ["2026-05-21", "2026-11-20"])
    #expect(trend.points.first?.verdict == nil)
    #expect(trend.sinceFirst == nil)
  }

  @Test func `of one point stands alone, of none not at all`() throws {
    let one = try CardForms.entry(1, on: "2026-11-01", load: 30)
    let trend = try #require(try self.trend([one]))
    #expect(trend.points.count == 1)
    #expect(!trend.words.text.contains("twenty"))
    #expect(try self.trend([try CardForms.entry(1, on: "2026-11-01", load: nil)]) == nil)
    #expect(try self.trend([one], months: 0) == nil)
  }

  @Test func `skips a check-in without a score as if it had not been`() throws {
    let scored = [
      try CardForms.entry(1, on: "2026-09-01", load: 30),
      try CardForms.entry(3, on: "2026-11-01", load: 31),
    ]
    let open = try CardForms.entry(2, on: "2026-10-01", load: nil)
    #expect(try trend(scored + [open]) == trend(scored))
  }

  @Test func `cannot tell across other words, another version, or a break the person marked`()
    throws
  {
    let first = try CardForms.entry(1, on: "2026-09-01", load: 10)
    let plain = try CardForms.entry(2, on: "2026-10-01", load: 50)
    let own = try CardForms.entry(2, on: "2026-10-01", load: 50) {
      $0.wording = WordingUsed(kind: .own, language: .english)
    }
    let newer = try CardForms.entry(2, on: "2026-10-01", load: 50) { $0.version = "2" }
    func verdict(_ second: Entry, marked: Set<Int> = []) throws -> CardTrend.Verdict? {
      try trend([first, second], marked: marked)?.points.last?.verdict
    }
    #expect(try verdict(plain) == .beyondError)
    #expect(try verdict(own) == .cannotTell)
    #expect(try verdict(newer) == .cannotTell)
    #expect(try verdict(plain, marked: [2]) == .cannotTell)
    // Before the first point there is nothing to compare with.
    #expect(try verdict(plain, marked: [1]) == .beyondError)
  }

  @Test func `carries a mark at a check-in without a score to the next score`() throws {
    let entries = [
      try CardForms.entry(1, on: "2026-08-01", load: 10),
      try CardForms.entry(2, on: "2026-09-01", load: nil),
      try CardForms.entry(3, on: "2026-10-01", load: 50),
      try CardForms.entry(4, on: "2026-11-01", load: 10),
    ]
    let trend = try #require(try trend(entries, marked: [2]))
    #expect(trend.points.map(\.verdict) == [nil, .cannotTell, .beyondError])
    #expect(trend.sinceFirst == .cannotTell)
  }

  @Test func `does not say why it cannot tell`() throws {
    let entries = [
      try CardForms.entry(1, on: "2026-10-01", load: 10),
      try CardForms.entry(2, on: "2026-11-01", load: 50),
    ]
    let scale = try CardForms.workScale("load")
    let card = try Card.made(
      CardChoice(trend: CardChoice.Trend(scale, months: 6, marked: [2])), from: entries)
    #expect(
      card.page.contains("since the one above: up 40, cannot tell whether that is a real\n"))
    #expect(!card.page.contains("mark"))
    #expect(!card.page.contains("break"))
  }

  /// By hand, and by what a wall calendar says of the ends of months.
  @Test func `goes back by calendar months`() throws {
    let scale = try CardForms.workScale("load")
    let id = try #require(CardID("00000000000000aa"))
    let words = try CardForms.plain("words")
    func isShown(_ entry: String, on made: String, months: Int) throws -> Bool {
      let card = try Card(
        CardChoice(trend: CardChoice.Trend(scale, months: months)),
        from: [CardForms.entry(1, on: entry, load: 20)], id: id, made: CardForms.date(made),
        until: CardForms.date(made), language: .english, to: words, purpose: words)
      return card.trend != nil
    }
    #expect(try isShown("2026-03-01", on: "2026-03-31", months: 1))
    #expect(try !isShown("2026-02-28", on: "2026-03-31", months: 1))
    #expect(try !isShown("2024-02-29", on: "2024-03-31", months: 1))
    #expect(try isShown("2025-12-16", on: "2026-01-15", months: 1))
    #expect(try !isShown("2025-01-15", on: "2026-01-15", months: 12))
    #expect(try isShown("2025-01-16", on: "2026-01-15", months: 12))
    #expect(try isShown("0001-01-02", on: "2026-01-15", months: .max))
    #expect(try !isShown("2026-01-15", on: "2026-01-15", months: .min))
  }
}
