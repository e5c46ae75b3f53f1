import Formats
import Instruments
import Outcomes
import Testing

@Suite struct `The change document` {
  @Test func `has the members that the command line promises`() throws {
    let released = try `Change figures`.barc.releasedChange(threshold: 5)
    let document = ChangeDocument.json(released, language: .english)
    #expect(document["schema"] == "tend.outcomes.change/1")
    #expect(document["threshold"] == 5)
    #expect(document["participants"] == 200)
    #expect(document["paired"] == ["recovery-capital": 200])
    let group = try #require(document["groups"]?[0])
    #expect(group["group"] == .object([]))
    #expect(group["favourable"] == "up")
    #expect(group["hidden"] == false)
    #expect(group["n"] == 200)
    #expect(group["first"]?.members?.map(\.name) == ["mean", "sd"])
    #expect(group["change"]?.members?.map(\.name) == ["mean", "sd", "ci95"])
    #expect(group["wilcoxon"]?.members?.map(\.name) == ["w", "p", "method"])
    #expect(group["wilcoxon"]?["method"] == "normal")
    #expect(group["reliable"] == .null)
    #expect(group["reliableReason"] == "no-error-known")
    // R: 29 at or above first, 65 last, 41 crossed up, 5 down.
    #expect(group["cutoff"]?["value"] == 47)
    #expect(group["cutoff"]?["crossedUp"] == 41)
    #expect(group["cutoff"]?["source"]?.string?.contains("Vilsaint") == true)
    let codes = document["findings"]?.array?.compactMap { $0["code"]?.string }
    #expect(
      codes == [
        "no-error-known", "no-comparison-group", "regression-to-the-mean", "who-left",
        "tests-run", "crossing-is-not-remission",
      ])
  }

  @Test func `gives a hidden group's name and nothing else`() throws {
    let released = try `Change figures`.barc.releasedChange(threshold: 201)
    let document = ChangeDocument.json(released, language: .english)
    #expect(document["participants"] == .null)
    let members = try #require(document["groups"]?[0]?.members)
    let known = members.filter { !$0.value.isNull }.map(\.name)
    #expect(known == ["group", "scale", "favourable", "hidden"])
    let lines = ChangeDocument.csv(released).split(separator: "\n")
    #expect(lines[1].hasPrefix("recovery-capital,up,true,,,"))
    #expect(lines[1].allSatisfy { !$0.isNumber })
  }

  @Test func `has the same figures as a table`() throws {
    var errors = ErrorChoice()
    errors.isOfRun = true
    let released = try `Change figures`.barc.releasedChange(threshold: 5, errors: errors)
    let lines = ChangeDocument.csv(released).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    func cell(_ name: String) -> Substring? {
      lines[0].firstIndex(of: Substring(name)).map { lines[1][$0] }
    }
    #expect(lines[0].count == lines[1].count)
    #expect(cell("n") == "200")
    #expect(cell("first_mean") == "35.02")
    #expect(cell("reliable_up") == "69")
    #expect(cell("cutoff_crossed_down") == "5")
    #expect(cell("wilcoxon_method") == "normal")
  }
}
