import Formats
import Instruments
import Outcomes
import Psychometrics
import Testing

/// Expected figures: R 4.2.2 with psych 2.2.9 on the answers of `MadeAnswers`: `alpha.ci` (Feldt),
/// alpha of the other items, `factanal(factors = 1)` with omega in raw points, `table`.
@Suite struct `Item figures` {
  static func items(_ panel: MadePanel, threshold: Int = 11) throws -> [ItemFigures?] {
    try #require(try panel.released(threshold: threshold, psychometrics: true).items).scales
      .map(\.figures)
  }

  @Test func `are those of R`() throws {
    let scales = try Self.items(`Summary figures`.panel)
    let figures = try #require(scales[0])
    #expect(agrees(figures.alpha.value, 0.90924267190642327))
    #expect(agrees(figures.alphaInterval?.lowerBound, 0.88022231699084930))
    #expect(agrees(figures.alphaInterval?.upperBound, 0.93360730211245146))
    #expect(agrees(figures.items[0].alphaIfDropped, 0.90099303135888498))
    #expect(agrees(figures.items[9].alphaIfDropped, 0.90461046377512844))
    #expect(agrees(figures.items[0].itemRest, 0.65748957244371853))
    #expect(agrees(figures.omega.value, 0.91032801892736059, within: 1e-5))
    #expect(agrees(figures.standardDeviation, 7.9496140558119945))
    #expect(agrees(figures.standardErrorOfMeasurement, 2.3948973065387245))
    #expect(agrees(figures.smallestDetectableChange, 6.6383166527398041))
    // Direction-corrected: burnout's alpha is that of the items turned one way.
    #expect(agrees(scales[1]?.alpha.value, 0.91859899477778373))
    #expect(scales[1]?.items[0].isReversed == true)
  }

  @Test func `no omega is given where the structure is in doubt`() throws {
    let burnout = try #require(try Self.items(`Summary figures`.panel)[1])
    guard case .failure(.contestedStructure(let source)) = burnout.omega else {
      Issue.record("burnout has an omega")
      return
    }
    #expect(source.citation.contains("Hotchkiss & Wong 2022"))
  }

  @Test func `answers stand as they were given, small ones with their neighbours`() throws {
    let scales = try Self.items(`Summary figures`.panel)
    // R: item 3 has 10 27 35 23 5, item 1 (reversed, as on the form) 12 17 37 26 8.
    let third = try #require(scales[0]?.items[0])
    #expect(third.number == 3)
    #expect(third.answers?.map(\.answers) == [1...2, 3...3, 4...5])
    #expect(third.answers?.map(\.n) == [37, 35, 28])
    let first = try #require(scales[1]?.items[0])
    #expect(first.answers?.map(\.n) == [12, 17, 37, 34])
    #expect(third.missing == 0)
  }

  @Test func `a few missing answers are not told`() throws {
    var panel = `Summary figures`.panel
    for index in 0..<12 { panel.rows[index].answers[2] = Scorer.missing }
    #expect(try Self.items(panel)[0]?.items[0].missing == 0.12)
    panel.rows[0].answers[2] = 3
    panel.rows[1].answers[2] = 3
    #expect(try Self.items(panel)[0]?.items[0].missing == nil)
  }

  @Test func `an item of two scales is told of once`() throws {
    let rows = (1...60).map { person in
      MadePanel.Row(
        person: "p\(person)",
        answers: (1...24).map {
          UInt8(MadeAnswers.answer(person: person, item: $0, occasion: 0, options: 5))
        })
    }
    let scales = try Self.items(MadePanel(definition: RASR().definition, rows: rows), threshold: 5)
    #expect(scales[0]?.items.allSatisfy { $0.answers != nil } == true)
    #expect(scales[5]?.items.count == 24)
    #expect(scales[5]?.items.allSatisfy { $0.answers == nil } == true)
  }

  @Test func `norms can be added as they come`() throws {
    let items = try #require(
      try `Summary figures`.panel.released(psychometrics: true).items)
    let today = try #require(CivilDate("2026-05-03"))
    let file = try #require(
      items.normsFile(
        wording: .own, sample: "peer workers", organisation: "Example Program", date: today))
    let norms = try NormsFile(
      Array(file.text().utf8), for: ProQOL5().definition, today: today
    ).norms
    #expect(norms.count == 3)
    #expect(norms[0].figures.error.standardDeviation.value == 7.9496140558119945)
    #expect(norms[0].wording == .own)
  }

  @Test func `several entries of a person make no norms`() throws {
    var panel = `Summary figures`.panel
    panel.rows.append(panel.rows[0])
    panel.rows[100].day = 500
    #expect(try Self.items(panel)[0]?.norms == .failure(.repeatedEntries))
  }

  @Test(arguments: [0, 1, 2, 11])
  func `few people, or all the same, give no figure and no crash`(people: Int) throws {
    let rows = (0..<people).map {
      MadePanel.Row(person: "p\($0)", answers: MadeAnswers.barc(person: 1))
    }
    let scales = try Self.items(MadePanel(definition: BARC10().definition, rows: rows))
    #expect(scales.allSatisfy { $0 == nil })
  }
}
