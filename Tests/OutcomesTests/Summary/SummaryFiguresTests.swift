import Formats
import Instruments
import Outcomes
import Psychometrics
import Testing

/// Expected figures: R 4.2.2 with psych 2.2.9 on the answers of `MadeAnswers`, people 1 to 100, north
/// where even: `mean`, `sd`, `quantile` (type 7), `t.test(s)$conf.int`, `psych::alpha` without
/// `check.keys`.
@Suite struct `Summary figures` {
  static let panel = MadePanel(
    definition: ProQOL5().definition,
    rows: (1...100).map {
      MadePanel.Row(
        person: "p\($0)", day: $0, group: [$0.isMultiple(of: 2) ? "north" : "south"],
        answers: MadeAnswers.proqol(person: $0))
    })

  @Test func `are those of R`() throws {
    let released = try Self.panel.released(by: ["site"], totals: true)
    let rows = released.table.rows
    #expect(
      rows.map(\.group) == [[], [], [], ["north"], ["north"], ["north"]]
        + [["south"], ["south"], ["south"]])
    let north = try #require(rows[3].figures)
    #expect(north.n == 50)
    #expect(north.people == 50)
    #expect(agrees(north.mean, 30.44))
    #expect(agrees(north.standardDeviation, 7.7753141546873614))
    #expect(north.median == 30)
    #expect(north.lowerQuartile == 24.5)
    #expect(north.upperQuartile == 36)
    #expect(agrees(north.interval?.lowerBound, 28.230280166746411))
    #expect(agrees(north.interval?.upperBound, 32.649719833253592))
    #expect(agrees(north.alpha, 0.91051758231536251))
    let burnout = try #require(rows[4].figures)
    #expect(agrees(burnout.alpha, 0.91268409028963016))
    #expect(burnout.lowerQuartile == 23.25)
    let all = try #require(rows[2].figures)
    #expect(agrees(all.mean, 29.8))
    #expect(agrees(all.alpha, 0.91221860724966308))
    #expect(all.median == 29.5)
  }

  @Test func `bands count entries, and show only where each holds enough`() throws {
    // R: table(cut(s, c(-Inf, 22, 41, Inf))); north 9 37 4, 12 33 5, 12 31 7; all 22 71 7,
    // 27 60 13, 26 63 11.
    let coarse = try Self.panel.released()
    #expect(coarse.table.rows[0].figures?.bands == nil)
    #expect(coarse.table.rows[1].figures?.bands?.map(\.n) == [27, 60, 13])
    #expect(coarse.table.rows[2].figures?.bands?.map(\.n) == [26, 63, 11])
    let fine = try Self.panel.released(by: ["site"], threshold: 5)
    #expect(fine.table.rows[0].figures?.bands == nil)
    #expect(fine.table.rows[1].figures?.bands?.map(\.n) == [12, 33, 5])
  }

  @Test func `somebody with several entries leaves the mean without its interval`() throws {
    var panel = Self.panel
    panel.rows.append(
      MadePanel.Row(
        person: "p1", day: 900, group: ["south"],
        answers: MadeAnswers.proqol(person: 1, occasion: 1)))
    let all = try panel.released()
    #expect(all.table.rows[0].figures?.n == 101)
    #expect(all.table.rows[0].figures?.people == 100)
    #expect(all.table.rows[0].figures?.interval == nil)
    #expect(all.findings.contains(.repeatedEntries("burnout")))
    let first = try panel.released(entries: .first)
    #expect(
      first.table.rows.map(\.figures) == (try Self.panel.released()).table.rows.map(\.figures))
    let last = try panel.released(entries: .last)
    #expect(last.table.rows[0].figures?.n == 100)
    #expect(last.table.rows[0].figures != first.table.rows[0].figures)
  }

  @Test func `the first entry is the first with a score, scale by scale`() throws {
    var panel = Self.panel
    // On an earlier day, without an answer to item 3: compassion satisfaction has no score.
    var early = MadeAnswers.proqol(person: 1, occasion: 1)
    early[2] = Scorer.missing
    panel.rows.append(MadePanel.Row(person: "p1", day: -5, group: ["south"], answers: early))
    let first = try panel.released(entries: .first)
    let before = try Self.panel.released()
    #expect(first.table.rows[0].figures == before.table.rows[0].figures)
    #expect(first.table.rows[1].figures != before.table.rows[1].figures)
    #expect(first.table.rows[1].figures?.n == 100)
  }

  @Test func `a missing answer takes the score, or is prorated on request`() throws {
    var panel = Self.panel
    for index in 0..<20 { panel.rows[index].answers[2] = Scorer.missing }
    let strict = try panel.released()
    #expect(strict.table.rows[0].figures?.n == 80)
    #expect(strict.table.counts == .forms(rows: 100, unscored: [20, 0, 0]))
    let prorated = try panel.released(rule: try #require(MissingRule(name: "prorate:0.8")))
    #expect(prorated.table.rows[0].figures?.n == 100)
    #expect(prorated.findings.contains(.proratedScores))
    // Alpha is listwise either way.
    #expect(prorated.table.rows[0].figures?.alpha == strict.table.rows[0].figures?.alpha)
  }

  @Test func `scores without answers have no alpha`() throws {
    var panel = Self.panel
    panel.isScored = true
    let released = try panel.released()
    #expect(released.table.rows[0].figures?.alpha == nil)
    #expect(agrees(released.table.rows[0].figures?.mean, 29.66))
    #expect(released.findings.contains(.noAnswers))
  }

  @Test(arguments: [0, 1, 2, 11])
  func `few people, or all the same, give no figure and no crash`(people: Int) throws {
    let rows = (0..<people).map {
      MadePanel.Row(person: "p\($0)", answers: MadeAnswers.proqol(person: 1))
    }
    let released = try MadePanel(definition: ProQOL5().definition, rows: rows).released()
    for row in released.table.rows {
      #expect(row.isHidden == (people > 0))
      #expect(row.figures?.mean == nil)
    }
  }

  @Test func `nothing but missing answers is nobody`() throws {
    let rows = (0..<30).map {
      MadePanel.Row(
        person: "p\($0)", answers: [UInt8](repeating: Scorer.missing, count: 30))
    }
    let released = try MadePanel(definition: ProQOL5().definition, rows: rows).released()
    #expect(released.table.rows[0].figures?.n == 0)
    #expect(released.table.rows[0].figures?.mean == nil)
    #expect(released.table.counts == .forms(rows: 30, unscored: [30, 30, 30]))
    #expect(released.findings.isEmpty)
  }

  @Test func `the total of a scale in parts is hidden where few have parts alone`() throws {
    // Five people lack item 24, of `reliance on others`: they have the other factors and no total.
    var rows = (1...60).map { person in
      MadePanel.Row(
        person: "p\(person)",
        answers: (1...24).map {
          UInt8(MadeAnswers.answer(person: person, item: $0, occasion: 0, options: 5))
        })
    }
    for index in 0..<5 { rows[index].answers[23] = Scorer.missing }
    let released = try MadePanel(definition: RASR().definition, rows: rows).released()
    #expect(released.table.rows.last?.scale == "total")
    #expect(released.table.rows.last?.isHidden == true)
    #expect(released.table.rows.first?.isHidden == false)
  }
}
