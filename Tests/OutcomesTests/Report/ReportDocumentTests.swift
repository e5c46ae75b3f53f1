import Formats
import Outcomes
import Testing

@Suite struct `A report's documents` {
  private static let rows =
    MadeReport.rows(20, at: "=north", occasions: 2)
    + MadeReport.rows(12, from: 101, at: "b|c", occasions: 2)
    + MadeReport.rows(4, from: 201, at: "c", occasions: 2)

  private func report() throws -> ProgramReport {
    try MadeReport.report(try MadeReport.part(Self.rows), title: "Our year")
  }

  @Test func `name the domains in the order of the report`() throws {
    let document = ReportDocument.json(try report(), language: .english)
    #expect(document["schema"] == "tend.outcomes.report/1")
    #expect(document["title"] == "Our year")
    #expect(document["threshold"] == 11)
    let domains = try #require(document["domains"]?.array)
    #expect(domains.count == 10)
    #expect(domains.first?["id"] == "hope-and-confidence")
    #expect(domains.filter { $0["measured"] == true }.map { $0["id"] } == ["recovery-as-a-whole"])
  }

  @Test func `hold the groups of the summary and of change`() throws {
    let document = ReportDocument.json(try report(), language: .english)
    let scale = try #require(document["domains"]?[9]?["scales"]?[0])
    #expect(scale["scale"] == "recovery-capital")
    #expect(scale["minimum"]?.double == 10)
    #expect(scale["maximum"]?.double == 60)
    for table in ["summary", "change"] {
      let groups = try #require(scale[table]?.array)
      #expect(
        groups.map { $0["group"]?["site"]?.string } == [nil, "=north", "b|c", "c"])
      #expect(groups.map { $0["hidden"]?.boolean } == [false, false, true, true])
      #expect(groups.map { $0["n"]?.isNull } == [false, false, true, true])
    }
    #expect(document["instruments"]?[0]?["changeShown"] == "groups")
  }

  @Test func `are one table as CSV`() throws {
    let lines = ReportDocument.csv(try report()) { "'" + $0 }.split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines[0].hasPrefix("part,domain,instrument,scale,'site,hidden,n,people,mean,"))
    #expect(
      lines[2].hasPrefix(
        "summary,recovery-as-a-whole,barc-10,recovery-capital,'=north,false,40,20,"))
    #expect(
      lines[3].hasPrefix("summary,recovery-as-a-whole,barc-10,recovery-capital,'b|c,true,,,,"))
    let width = lines[0].split(separator: ",", omittingEmptySubsequences: false).count
    for line in lines {
      #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == width)
    }
  }

  @Test func `escape what Markdown would read`() throws {
    let text = ReportMarkdown.text(ReportOutline(try report()), language: .english)
    #expect(text.hasPrefix("# Our year\n\n"))
    #expect(text.contains("| b\\|c | hidden |"))
    #expect(text.contains("| \\=north |"))
  }
}
