import Formats
import Instruments
import Outcomes
import Psychometrics
import Testing

extension MadePanel {
  func releasedRetest(
    window: String, by columns: [String] = [], threshold: Int = 11, unprotected: Bool = false,
    rule: MissingRule = .strict
  ) throws -> ReleasedRetest {
    let days = try #require(DayWindow(window))
    let settings = ReleaseSettings(
      control: try DisclosureControl(threshold: threshold, isUnprotected: unprotected),
      columns: columns)
    let panel = grouped(columns.count)
    return try panel.pairs(.retest(days), rule: rule).releasedRetest(
      settings, names: panel.names, wording: .published, window: days)
  }
}

/// Expected figures: R 4.2.2 on the answers of `MadeAnswers.barc`, occasion 0 and 1 of persons 1 to
/// 60: `cor.test`, the row ICC2 of `ICC(lmer = FALSE)` of psych 2.2.9, the components of variance of
/// `anova(lm(score ~ person + occasion))`, and `t.test` with `paired = TRUE`.
@Suite struct `Test-retest figures` {
  static func panel(of people: Int = 60, after days: Int = 14) -> MadePanel {
    MadePanel(
      definition: BARC10().definition,
      rows: (0...1).flatMap { occasion in
        (1...people).map {
          MadePanel.Row(
            person: "p\($0)", day: days * occasion + $0,
            group: [$0.isMultiple(of: 6) ? "north" : "south"],
            answers: MadeAnswers.barc(person: $0, occasion: occasion))
        }
      })
  }

  @Test func `are those of R`() throws {
    let retest = try Self.panel().releasedRetest(window: "7d..30d")
    let figures = try #require(retest.table.rows[0].figures)
    #expect(figures.n == 60)
    #expect(agrees(figures.first?.mean, 34.98333333333333))
    #expect(agrees(figures.second?.standardDeviation, 10.925776808541189))
    #expect(agrees(figures.difference?.mean, 4.7))
    #expect(agrees(figures.differenceInterval?.lowerBound, 3.175567860572028))
    #expect(agrees(figures.differenceInterval?.upperBound, 6.2244321394279716))
    #expect(agrees(figures.correlation.value, 0.84530519325160758))
    #expect(agrees(figures.correlationInterval?.lowerBound, 0.75300932657540964))
    #expect(agrees(figures.correlationInterval?.upperBound, 0.90498122382557822))
    #expect(agrees(figures.agreement.value, 0.7680790638497802))
    #expect(agrees(figures.agreementInterval?.lowerBound, 0.36820628049415022))
    #expect(agrees(figures.agreementInterval?.upperBound, 0.89630743289600756))
    #expect(agrees(figures.standardDeviation, 11.020409930136385))
    #expect(agrees(figures.standardErrorOfMeasurement, 5.3072277760302242))
    #expect(agrees(figures.smallestDetectableChange, 14.710884858951678))
  }

  @Test func `lie in the document as they are, and in the table`() throws {
    let retest = try Self.panel().releasedRetest(window: "7d..30d")
    let document = RetestDocument.json(retest, language: .english)
    #expect(document["schema"] == "tend.outcomes.retest/1")
    #expect(document["window"] == ["from": 7, "to": 30])
    #expect(document["participants"] == 60)
    let group = try #require(document["groups"]?[0])
    #expect(agrees(group["icc"]?.double, 0.7680790638497802))
    #expect(group["iccReason"] == .null)
    #expect(group["difference"]?.members?.map(\.name) == ["mean", "sd", "ci95"])
    #expect(
      document["findings"]?.array?.compactMap { $0["code"]?.string } == [
        "real-change", "practice", "who-came-again", "these-people",
      ])
    let lines = RetestDocument.csv(retest).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(lines[0].count == lines[1].count)
    let place = try #require(lines[0].firstIndex(of: "smallest_detectable_change"))
    #expect(agrees(Double(lines[1][place]), 14.710884858951678))
  }

  @Test func `make norms with the same smallest detectable change`() throws {
    let retest = try Self.panel().releasedRetest(window: "7d..30d")
    let today = try #require(CivilDate("2026-05-03"))
    let file = try #require(
      retest.normsFile(sample: "peer workers", organisation: "Example Program", date: today))
    let norms = try NormsFile(
      Array(file.text().utf8), for: BARC10().definition, today: today
    ).norms
    let error = try #require(norms.first).figures.error
    #expect(error.reliability.kind == .testRetest)
    #expect(agrees(error.reliability.coefficient.value, 0.7680790638497802))
    #expect(agrees(error.standardDeviation.value, 11.020409930136385))
    #expect(agrees(file["norms"]?[0]?["mean"]?.double, (34.98333333333333 + 39.68333333333333) / 2))
  }

  @Test func `of a small group are hidden, with another to cover it`() throws {
    let retest = try Self.panel().releasedRetest(window: "7d..30d", by: ["site"])
    #expect(!retest.table.rows.contains { !$0.isHidden })
    let document = RetestDocument.json(retest, language: .english)
    let members = try #require(document["groups"]?[0]?.members)
    #expect(members.filter { !$0.value.isNull }.map(\.name) == ["group", "scale", "hidden"])
    #expect(try Self.panel(of: 10).releasedRetest(window: "7d..30d").table.rows[0].isHidden)
    let few = try Self.panel(of: 11).releasedRetest(window: "7d..30d")
    #expect(few.table.rows[0].figures?.n == 11)
    #expect(few.findings.contains(.retest(.fewPeople)))
  }

  @Test(arguments: 1...5)
  func `of hardly anybody have reasons and never a wrong number`(people: Int) throws {
    let retest = try Self.panel(of: people).releasedRetest(window: "7d..30d", unprotected: true)
    let figures = try #require(retest.table.rows[0].figures)
    #expect(figures.n == people)
    #expect((figures.agreement.value == nil) == (people < 2))
    #expect((figures.correlationInterval == nil) == (people < 4))
    let text = RetestDocument.json(retest, language: .english).text()
    #expect(!text.contains("nan") && !text.contains("inf"))
  }

  @Test func `of scores that are all alike have none`() throws {
    let rows = (0...1).flatMap { occasion in
      (1...20).map {
        MadePanel.Row(
          person: "p\($0)", day: 14 * occasion, answers: MadeAnswers.barc(person: 3))
      }
    }
    let retest = try MadePanel(definition: BARC10().definition, rows: rows)
      .releasedRetest(window: "7d..30d", unprotected: true)
    let group = RetestDocument.json(retest, language: .english)["groups"]?[0]
    #expect(group?["icc"] == .null)
    #expect(group?["iccReason"] == "no-spread")
    #expect(group?["rReason"] == "no-spread")
    let today = try #require(CivilDate("2026-05-03"))
    #expect(retest.normsFile(sample: "a", organisation: "b", date: today) == nil)
  }
}

@Suite struct `The pair of a retest` {
  private func pair(_ entries: [(day: Int, sum: Int?)], _ window: String) throws -> [Double] {
    let panel = `The choice of pairs`.panel(entries.map { ($0.day, $0.sum, "") })
    return try `The choice of pairs`.pair(panel, .retest(try #require(DayWindow(window))))
  }

  @Test func `is the first score and the first later one inside the window`() throws {
    let entries: [(day: Int, sum: Int?)] = [
      (100, nil), (105, 1), (111, 2), (112, 3), (135, 4), (136, 5),
    ]
    #expect(try pair(entries, "7d..30d") == [1, 3])
    #expect(try pair(entries, "30d..30d") == [1, 4])
    #expect(try pair(entries, "31d..31d") == [1, 5])
    #expect(try pair(entries, "8d..29d").isEmpty)
  }

  @Test func `is never of one day, and never begins later`() throws {
    #expect(try pair([(1, 2), (1, 2), (2, 3)], "0d..9d") == [2, 3])
    #expect(try pair([(1, 2)], "0d..9d").isEmpty)
    #expect(try pair([(1, 2), (50, 3), (60, 4)], "7d..30d").isEmpty)
  }
}
