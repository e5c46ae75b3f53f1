import Formats
import Instruments
import Outcomes
import Psychometrics
import Testing

@Suite struct `The summary document` {
  @Test func `has the members that the command line promises`() throws {
    let released = try `Summary figures`.panel.released(by: ["site"], totals: true)
    let document = SummaryDocument.json(released, language: .spanish)
    #expect(document["schema"] == "tend.outcomes.summary/1")
    #expect(document["threshold"] == 11)
    #expect(document["rows"] == 100)
    #expect(
      document["unscored"] == [
        "compassion-satisfaction": 0, "burnout": 0, "secondary-traumatic-stress": 0,
      ])
    #expect(document["groups"]?.array?.count == 9)
    #expect(document["groups"]?[0]?["group"] == .object([]))
    let north = try #require(document["groups"]?[3])
    #expect(
      north.members?.map(\.name) == [
        "group", "scale", "hidden", "n", "people", "mean", "sd", "median", "q1", "q3", "ci95",
        "alpha", "bands",
      ])
    #expect(north["group"] == ["site": "north"])
    #expect(north["people"] == 50)
    #expect(north["mean"] == 30.44)
    #expect(north["q1"] == 24.5)
    #expect(document["psychometrics"] == nil)
    let findings = try #require(document["findings"]?.array)
    #expect(findings.map { $0["code"] } == ["hidden-parts", "describes-only"])
    #expect(findings.last?["text"]?.string?.hasPrefix("Esto dice cómo") == true)
  }

  @Test func `gives a hidden group's name and nothing else`() throws {
    let rows = `Summary figures`.panel.rows.prefix(3)
    let released = try MadePanel(
      definition: BARC10().definition,
      rows: rows.map {
        MadePanel.Row(person: $0.person, group: $0.group, answers: Array($0.answers.prefix(10)))
      }
    ).released(by: ["site"])
    #expect(
      SummaryDocument.csv(released) == """
        site,scale,hidden,n,people,mean,sd,median,q1,q3,ci95_low,ci95_high,alpha,\
        band_below_cutoff,band_at_or_above_cutoff
        north,recovery-capital,true,,,,,,,,,,,,
        south,recovery-capital,true,,,,,,,,,,,,

        """)
    let document = SummaryDocument.json(released, language: .english)
    #expect(document["rows"] == .null)
    #expect(document["unscored"] == ["recovery-capital": .null])
    let members = try #require(document["groups"]?[0]?.members)
    #expect(members.filter { !$0.value.isNull }.map(\.name) == ["group", "scale", "hidden"])
    #expect(document["findings"]?[0]?["code"] == "hidden-groups")
  }

  @Test func `has figures of items where they were asked for`() throws {
    let released = try `Summary figures`.panel.released(psychometrics: true)
    let items = try #require(
      SummaryDocument.json(released, language: .english)["psychometrics"])
    #expect(items[0]?["complete"] == 100)
    #expect(items[0]?["omegaReason"] == .null)
    #expect(items[1]?["omega"] == .null)
    #expect(items[1]?["omegaReason"] == "contested-structure")
    #expect(items[1]?["items"]?[0]?["answers"]?[3] == ["from": 4, "to": 5, "n": 34])
  }
}
