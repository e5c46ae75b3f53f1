import Instruments
import Outcomes
import Psychometrics
import Statistics
import Testing

/// Expected figures: R 4.2.2 on the answers of `MadeAnswers`: `t.test(a, f)` with a the first 30
/// people and f the other 70, and `prop.test(70, 100, correct = FALSE)`, which is Wilson's interval.
@Suite struct `Attrition` {
  /// People 1 to `alone` have their first entry only.
  static func withFirstEntriesOnly(_ alone: Int) -> MadePanel {
    var rows: [MadePanel.Row] = []
    for occasion in 0...1 {
      for person in (occasion == 0 ? 1 : alone + 1)...100 {
        rows.append(
          MadePanel.Row(
            person: "p\(person)", day: 200 * occasion,
            answers: MadeAnswers.proqol(person: person, occasion: occasion)))
      }
    }
    return MadePanel(definition: ProQOL5().definition, rows: rows)
  }

  @Test func `compares the first scores of those with and without a follow-up`() throws {
    let released = try Self.withFirstEntriesOnly(30).releasedChange()
    let attrition = released.attrition[0]
    #expect(attrition.participants == 100)
    #expect(attrition.paired == 70)
    #expect(attrition.alone == 30)
    #expect(attrition.followUpRate == 0.7)
    let difference = try #require(attrition.difference)
    #expect(agrees(difference.welch.difference, 1.29523809523809419))
    #expect(agrees(difference.interval.lowerBound, -2.19854447523822305))
    #expect(agrees(difference.interval.upperBound, 4.78902066571441143))
    #expect(agrees(difference.welch.standardised, 0.16235488962099937))
  }

  @Test(arguments: [1, 10])
  func `says nothing of a few people without a follow-up`(alone: Int) throws {
    let released = try Self.withFirstEntriesOnly(alone).releasedChange()
    let attrition = released.attrition[0]
    #expect(attrition.alone == nil)
    #expect(attrition.difference == nil)
    #expect(attrition.followUpRate == nil)
    #expect(released.findings.contains(.disclosure(.countsHidden)))
  }

  @Test func `where everybody has a follow-up the rate is 1`() throws {
    let attrition = try Self.withFirstEntriesOnly(0).releasedChange().attrition[0]
    #expect(attrition.followUpRate == 1)
    #expect(attrition.alone == 0)
    #expect(attrition.difference == nil)
  }

  @Test func `the response rate is given whole or not at all`() throws {
    let panel = Self.withFirstEntriesOnly(30)
    let all = (1...130).map { "p\($0)" }
    let counts = EligibleCounts(codes: all + all, participants: panel.names.people)
    #expect(counts.eligible == 130)
    #expect(counts.responded == 100)
    #expect(counts.others == 0)
    let eligible = try #require(try panel.releasedChange(eligible: counts).eligible)
    #expect(agrees(eligible.rate, 100.0 / 130))
    let few = EligibleCounts(codes: all.prefix(105), participants: panel.names.people)
    let hidden = try #require(try panel.releasedChange(eligible: few).eligible)
    #expect(hidden.counts == nil)
    #expect(hidden.rate == nil)
    // R: prop.test(70, 100, correct = FALSE).
    let seventy = EligibleCounts(codes: all.prefix(100), participants: (1...70).map { "p\($0)" })
    let rate = try #require(try panel.releasedChange(eligible: seventy).eligible)
    #expect(agrees(rate.interval?.lowerBound, 0.60415145366653333))
    #expect(agrees(rate.interval?.upperBound, 0.78105114705067225))
  }
}
