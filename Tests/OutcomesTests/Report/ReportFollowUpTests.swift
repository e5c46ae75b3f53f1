import Formats
import Outcomes
import Psychometrics
import Testing

@Suite struct `Follow-up in a report` {
  /// 30 people with two check-ins and 12 with one, at each of two sites.
  private func part(
    content: ReportContent = .both, codes: [String]? = nil, left: Int = 12
  ) throws -> ReportPart {
    let rows =
      MadeReport.rows(30, at: "north", occasions: 2)
      + MadeReport.rows(left, from: 101, at: "north", occasions: 1)
      + MadeReport.rows(30, from: 201, at: "south", occasions: 2)
      + MadeReport.rows(left, from: 301, at: "south", occasions: 1)
    return try MadeReport.part(rows, content: content, eligible: codes)
  }

  @Test func `says how many have two scores and how the others began`() throws {
    let figures = try #require(try part().attrition(of: "recovery-capital"))
    #expect(figures.participants == 84)
    #expect(figures.paired == 60)
    #expect(figures.alone == 24)
    #expect(figures.followUpRate == 60.0 / 84)
    #expect(figures.difference != nil)
  }

  @Test func `tells no more than change does where change stands alone`() throws {
    let alone = try part(content: .change).attrition(of: "recovery-capital")
    #expect(try part().attrition(of: "recovery-capital") == alone)
  }

  @Test func `is not told where change is not`() throws {
    let part = try part(left: 3)
    #expect(part.reach == .withheld)
    #expect(part.attrition.isEmpty)
    #expect(part.eligible == nil)
    #expect(try self.part(content: .summary).attrition.isEmpty)
  }

  @Test func `gives the response rate of a list`() throws {
    let codes =
      (1...30).map { "P\($0)" } + (201...230).map { "P\($0)" }
      + (901...940).map { "P\($0)" }
    let eligible = try #require(try part(codes: codes).eligible)
    #expect(eligible.counts?.eligible == 100)
    #expect(eligible.counts?.responded == 60)
    #expect(eligible.counts?.others == 24)
    #expect(eligible.rate == 0.6)
  }

  /// A person without any score is a participant: with 84 others, those 3 would be told.
  @Test func `keeps participants to itself where few have no score`() throws {
    var rows = MadeReport.rows(30, at: "north", occasions: 2)
    for person in 101...103 {
      rows.append(
        MadePanel.Row(
          person: "P\(person)", day: 20_000, group: ["north"],
          answers: Array(repeating: Scorer.missing, count: 10)))
    }
    let part = try MadeReport.part(rows, eligible: ["P1"])
    let figures = try #require(part.attrition(of: "recovery-capital"))
    #expect(figures.paired == 30)
    #expect(figures.participants == nil)
    #expect(figures.followUpRate == nil)
    #expect(part.eligible?.counts == nil)
  }

  @Test func `stands in every format`() throws {
    let codes = (1...30).map { "P\($0)" } + (901...930).map { "P\($0)" }
    let report = try MadeReport.report(try part(codes: codes))
    let rate = "People with two scores: 60 of 84 (71%)."
    let share = "Of 60 people who could have taken part, 30 did (50%; 95%: 38 to 62)."
    let text = ReportMarkdown.text(ReportOutline(report), language: .english)
    #expect(text.contains("60 of 84"))
    let page = ReportHTML.text(ReportOutline(report), language: .english)
    for sentence in [rate, share] { #expect(page.contains(sentence)) }
    let csv = ReportDocument.csv(report)
    #expect(csv.contains("\nfollow-up,recovery-as-a-whole,barc-10,recovery-capital,"))
    #expect(csv.contains("\nresponse,,barc-10,,"))
    let document = ReportDocument.json(report, language: .english)
    #expect(document["instruments"]?[0]?["eligible"]?["responseRate"] == 0.5)
    let scale = document["domains"]?.array?.compactMap { $0["scales"]?[0] }.first
    #expect(scale?["attrition"]?["paired"] == 60)
  }
}
