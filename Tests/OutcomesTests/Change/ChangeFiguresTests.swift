import Formats
import Instruments
import Outcomes
import Psychometrics
import Statistics
import Testing

/// Expected figures: R 4.2.2 on the answers of `MadeAnswers`, occasion 0 and 1: `t.test` and
/// `wilcox.test` with `paired = TRUE`, `sd`, and counts of differences over 1.96 SD √(1 - r) √2.
@Suite struct `Change figures` {
  static let panel = MadePanel(
    definition: ProQOL5().definition,
    rows: (0...1).flatMap { occasion in
      (1...100).map {
        MadePanel.Row(
          person: "p\($0)", day: $0 + 90 * occasion,
          group: [$0.isMultiple(of: 2) ? "north" : "south"],
          answers: MadeAnswers.proqol(person: $0, occasion: occasion))
      }
    })
  static let barc = MadePanel(
    definition: BARC10().definition,
    rows: (0...1).flatMap { occasion in
      (1...200).map {
        MadePanel.Row(
          person: "p\($0)", day: 400 * occasion,
          answers: MadeAnswers.barc(person: $0, occasion: occasion))
      }
    })

  @Test func `are those of R`() throws {
    let released = try Self.panel.releasedChange()
    let figures = try #require(released.table.rows[0].figures)
    #expect(figures.n == 100)
    #expect(agrees(figures.first?.mean, 29.66))
    #expect(agrees(figures.first?.standardDeviation, 7.9496140558119945))
    #expect(agrees(figures.last?.mean, 33.57))
    #expect(agrees(figures.last?.standardDeviation, 8.9185483712600355))
    #expect(agrees(figures.change?.mean, 3.91))
    #expect(agrees(figures.change?.standardDeviation, 4.5948917618405662))
    #expect(agrees(figures.interval?.lowerBound, 2.9982737875451178))
    #expect(agrees(figures.interval?.upperBound, 4.8217262124548830))
    #expect(agrees(figures.tTest?.t, 8.5094496294158191))
    #expect(agrees(figures.tTest?.p, 1.9209137359290883e-13))
    #expect(figures.wilcoxon?.w == 3530.5)
    #expect(agrees(figures.wilcoxon?.p, 5.7627511614998333e-11))
    #expect(agrees(figures.sizes?.dz, 0.85094496294158184))
    #expect(agrees(figures.sizes?.dav, 0.46359525133867197))
    // Hedges' factor for 99 degrees of freedom: 1 - 3 / 395.
    #expect(agrees(figures.sizes?.gz, 0.85094496294158184 * (1 - 3.0 / 395)))
  }

  @Test func `reliable change uses the pair of the instrument`() throws {
    let released = try Self.panel.releasedChange()
    // R: 34 65 1, 29 71 0, 27 72 1. One person down is too few to tell.
    #expect(released.table.rows[0].figures?.reliable == nil)
    let burnout = try #require(released.table.rows[1].figures?.reliable)
    #expect([burnout.up, burnout.within, burnout.down] == [29, 71, 0])
    #expect(burnout.expectedByChance == 5)
    #expect(released.error(of: "burnout")?.value?.figures.standardDeviation == 5.4)
    #expect(released.error(of: "burnout")?.value?.source.contains("De La Rosa") == true)
  }

  @Test func `the answers' own words leave no error, and a given pair goes first`() throws {
    var errors = ErrorChoice()
    errors.wording = .own
    let own = try Self.panel.releasedChange(errors: errors)
    #expect(own.error(of: "burnout") == .failure(.ownWording))
    #expect(own.table.rows[1].figures?.reliable == nil)
    #expect(own.findings.contains(.noError("burnout", .ownWording)))
    let barc = try Self.barc.releasedChange()
    #expect(barc.error(of: "recovery-capital") == .failure(.noErrorKnown))
  }

  @Test func `the run's own error comes from the first entries`() throws {
    var errors = ErrorChoice()
    errors.isOfRun = true
    let released = try Self.barc.releasedChange(threshold: 5, errors: errors)
    let error = try #require(released.error(of: "recovery-capital")?.value)
    #expect(agrees(error.figures.standardDeviation, 9.71346265674191045))
    #expect(agrees(error.figures.reliability, 0.91224232361923629))
    #expect(error.origin == .run(pairs: 200))
    let figures = try #require(released.table.rows[0].figures)
    // R: 69 125 6.
    #expect(figures.reliable?.up == 69)
    #expect(figures.reliable?.down == 6)

    var few = Self.barc
    few.rows.removeAll { Int($0.person.dropFirst()) ?? 0 > 49 }
    let small = try few.releasedChange(errors: errors)
    #expect(small.error(of: "recovery-capital") == .failure(.tooFewPairs))
  }

  @Test func `the cut-off counts the four cells`() throws {
    // R: 29 at or above first, 65 last, 41 crossed up, 5 down.
    let released = try Self.barc.releasedChange(threshold: 5)
    let cutoff = try #require(released.table.rows[0].figures?.cutoff)
    #expect(cutoff.firstAtOrAbove == 29)
    #expect(cutoff.lastAtOrAbove == 65)
    #expect(cutoff.crossedUp == 41)
    #expect(cutoff.crossedDown == 5)
    #expect(released.findings.contains(.crossingIsNotRemission))
    #expect(try Self.barc.releasedChange().table.rows[0].figures?.cutoff == nil)
  }

  @Test func `room and ends are of the first scores`() throws {
    // Ten people each at 10, 20, 30, 40, 50 and 60; an error that needs over 19 points.
    let definition = BARC10().definition
    let rows = (0..<2).flatMap { occasion in
      (0..<60).map { person in
        // The last scores differ a little from person to person.
        var answers = [UInt8](repeating: UInt8(1 + person / 10), count: 10)
        if occasion == 1 { answers[0] = UInt8(1 + (person / 10 + 1 + person % 2) % 6) }
        return MadePanel.Row(person: "p\(person)", day: occasion, answers: answers)
      }
    }
    let panel = MadePanel(definition: definition, rows: rows)
    var errors = ErrorChoice()
    errors.given["recovery-capital"] = try .init(standardDeviation: 7, reliability: 0.02)
    let released = try panel.releasedChange(threshold: 10, errors: errors)
    let figures = try #require(released.table.rows[0].figures)
    // 1.96 √2 · 7 √0.98 is 19.2: from 50 and 60 nobody can rise so far, nor fall from 10 and 20.
    #expect(figures.room?.couldNotRise == 20)
    #expect(figures.room?.couldNotFall == 20)
    #expect(figures.ends?.atFloor == 10)
    #expect(figures.ends?.atCeiling == 10)
    let none = try panel.releasedChange(threshold: 10)
    #expect(none.table.rows[0].figures?.room?.couldNotRise == 10)
    #expect(try panel.releasedChange().table.rows[0].figures?.ends == nil)
  }

  @Test func `groups, parts and order give the same bits`() throws {
    let whole = ChangeDocument.json(
      try Self.panel.releasedChange(by: ["site"], totals: true), language: .english)
    var tally = ChangeTally(Self.panel.definition, rule: .strict)
    var second = tally
    for (index, batch) in Self.panel.batches(of: 9).enumerated() {
      if index.isMultiple(of: 2) {
        try tally.take(batch, names: Self.panel.names)
      } else {
        try second.take(batch, names: Self.panel.names)
      }
    }
    second.append(tally)
    var settings = ReleaseSettings(control: try DisclosureControl(), columns: ["site"])
    settings.hasTotals = true
    let parts = try second.pairs(names: Self.panel.names)
      .released(settings, names: Self.panel.names)
    #expect(ChangeDocument.json(parts, language: .english) == whole)
    var reversed = Self.panel
    reversed.rows.reverse()
    #expect(
      ChangeDocument.json(
        try reversed.releasedChange(by: ["site"], totals: true), language: .english) == whole)
  }

  @Test(arguments: [0, 1, 2, 11])
  func `few people, or all the same, give no figure and no crash`(people: Int) throws {
    let rows = (0..<2).flatMap { day in
      (0..<people).map {
        MadePanel.Row(person: "p\($0)", day: day, answers: MadeAnswers.barc(person: 1))
      }
    }
    var errors = ErrorChoice()
    errors.isOfRun = true
    let released = try MadePanel(definition: BARC10().definition, rows: rows)
      .releasedChange(errors: errors)
    #expect(released.table.rows[0].isHidden == (people > 0))
    #expect(released.table.rows[0].figures?.change == nil)
    #expect(released.attrition[0].difference == nil)
  }
}
