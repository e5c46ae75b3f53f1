import Formats
import Outcomes
import TestSupport
import Testing

@Suite struct `Reading what was published` {
  private func csv(
    _ text: String, marks: PublishedMarks = PublishedMarks(), groups: [String]? = nil
  ) throws(PublicationFault) -> Publication {
    try PublishedCSV.read(Array(text.utf8), name: "a.csv", marks: marks, groups: groups)
  }

  // MARK: - CSV

  @Test func `takes columns by their headings, and groups by all others`() throws {
    let table = try csv(
      "Site,Month,Participants,Average score,SD,note\nnorth,2026-01,30,41.5,2.25,x\n")
    #expect(table.columns == ["Site", "Month"])
    let cell = try #require(table.cells.first)
    #expect(cell.group.values == ["Site": "north", "Month": "2026-01"])
    #expect(cell.count == .shown(30))
    #expect(cell.people == 30)
    #expect(cell.moments.map(\.deviation) == [Bracket(2.245, 2.255)] || cell.moments.count == 2)
  }

  @Test func `takes marks for hidden figures`() throws {
    for mark in ["", "*", "NA", "hidden", "-", "…"] {
      #expect(try csv("site,n\na,\(mark)\n").cells.first?.count == .hidden(atMost: nil))
    }
    for mark in ["<11", "< 11", "≤10", "1-10", "fewer than 11", "<=10"] {
      #expect(try csv("site,n\na,\(mark)\n").cells.first?.count == .hidden(atMost: 10))
    }
    var marks = PublishedMarks()
    marks.hidden = ["zzz"]
    #expect(try csv("site,n\na,zzz\n", marks: marks).cells.first?.count == .hidden(atMost: nil))
  }

  @Test func `takes an empty group, all and total for everybody`() throws {
    var marks = PublishedMarks()
    marks.totals = ["Statewide"]
    let table = try csv("site,month,n\na,,30\nall,Total,40\nStatewide,1,20\n", marks: marks)
    #expect(
      table.cells.map(\.group.values) == [["site": "a"], [:], ["month": "1"]])
  }

  /// A total, and those of whom nobody knows the site.
  @Test func `takes the second of two empty groups for those without one`() throws {
    let table = try csv("site,n\n,90\na,30\n,60\n")
    #expect(table.cells.map(\.group.values) == [[:], ["site": "a"], ["site": ""]])
  }

  @Test func `knows that numbers of many digits were not rounded`() throws {
    let table = try csv("site,n,mean\na,30,41.5\nb,30,41.33333333333333\n")
    #expect(table.cells.first?.moments.first?.mean == Bracket(41.5))
    let rounded = try csv("site,n,mean\na,30,41.5\n")
    #expect(rounded.cells.first?.moments.first?.mean == Bracket(41.45, 41.55))
  }

  @Test func `leaves columns aside that nobody groups by, where they are named`() throws {
    let table = try csv("site,comment,n\na,x,30\n", groups: ["site"])
    #expect(table.columns == ["site"])
  }

  @Test(arguments: [
    ("", PublicationFault.empty), ("site,n\n", .empty),
    ("site,site,n\na,b,1\n", .headingTwice("site")),
    ("site,n\na\n", .fields(line: 2, given: 1, expected: 2)),
    ("site,mean\na,4\n", .noCounts),
    ("site,n\na,many\n", .cell(line: 2, column: "n", text: "many")),
    ("site,n\na,-4\n", .cell(line: 2, column: "n", text: "-4")),
    ("site,n\na,2.5\n", .cell(line: 2, column: "n", text: "2.5")),
    ("site,n\na,99999999999999\n", .cell(line: 2, column: "n", text: "99999999999999")),
    ("site,n,percent\na,9,300\n", .cell(line: 2, column: "percent", text: "300")),
    ("site,n\na,4\na,5\n", .sameGroup(line: 3, other: 2)),
  ])
  func `refuses tables that are none`(_ text: String, _ fault: PublicationFault) {
    #expect(throws: fault) { try csv(text) }
  }

  // MARK: - JSON

  private let summary = """
    {"schema": "tend.outcomes.summary/1", "instrument": {"id": "barc-10"}, "threshold": 5,
     "rows": 60, "unscored": {"recovery-capital": 12},
     "groups": [
      {"group": {"site": "a"}, "scale": "recovery-capital", "hidden": false, "n": 48, "people": 40,
       "mean": 41.5, "sd": 2, "bands": [{"id": "low", "n": 20}, {"id": "high", "n": 28}]},
      {"group": {"site": "b"}, "scale": "recovery-capital", "hidden": true, "n": null}]}
    """

  @Test func `takes a summary`() throws {
    let read = try PublishedJSON.read(Array(summary.utf8), name: "s.json")
    #expect(read.threshold == 5)
    #expect(read.columns == ["site"])
    #expect(read.cells.map(\.count) == [.shown(48), .hidden(atMost: nil)])
    #expect(read.cells.first?.people == 40)
    #expect(read.cells.first?.moments.first?.mean == Bracket(41.5))
    #expect(read.cells.first?.breakdowns.first?.categories.count == 2)
    #expect(read.tops.map(\.counted) == [48])
  }

  @Test func `takes a change`() throws {
    let text = """
      {"schema": "tend.outcomes.change/1", "participants": 60, "paired": {"load": 40},
       "groups": [{"group": {}, "scale": "load", "hidden": false, "n": 40,
        "first": {"mean": 4, "sd": 1}, "last": {"mean": 5, "sd": 1}, "change": {"mean": 1, "sd": 1},
        "reliable": {"up": 12, "within": 28, "down": 0},
        "cutoff": {"firstAtOrAbove": 20, "lastAtOrAbove": 26, "crossedUp": 11, "crossedDown": 5},
        "atFloor": 0}]}
      """
    let read = try PublishedJSON.read(Array(text.utf8), name: "c.json")
    let cell = try #require(read.cells.first)
    #expect(cell.moments.map(\.measure) == ["first", "last", "change"])
    #expect(cell.breakdowns.map(\.name) == ["reliable", "cutoff", "atFloor"])
    // 20 less 5, and 40 less 20 and 11.
    #expect(
      cell.breakdowns[1].categories.map(\.count) == [
        .shown(11), .shown(5), .shown(15), .shown(9),
      ])
    #expect(read.tops.map(\.without) == [20])
    #expect(Prover.prove([read]).findings.contains { $0.category == "crossedDown" })
  }

  @Test(arguments: [
    (
      #"{"schema": "tend.outcomes.sites/1"}"#,
      PublicationFault.otherDocument("tend.outcomes.sites/1")
    ),
    ("{}", .otherDocument(nil)),
    (#"{"schema": "tend.outcomes.summary/1"}"#, .member(pointer: "/groups")),
    (
      #"{"schema": "tend.outcomes.summary/1", "groups": [{"group": {}, "n": -1}]}"#,
      .member(pointer: "/groups/0/n")
    ),
    (
      #"{"schema": "tend.outcomes.summary/1", "groups": [{"group": {"site": 7}, "n": 1}]}"#,
      .member(pointer: "/groups/0/group/site")
    ),
  ])
  func `refuses documents that are none of ours`(_ text: String, _ fault: PublicationFault) {
    #expect(throws: fault) { try PublishedJSON.read(Array(text.utf8), name: "x.json") }
  }

  /// Whatever bytes come, it ends with a publication or a fault, and so does the prover.
  @Test func `ends with any bytes at all`() throws {
    let table = "site,month,n,people,mean,sd,percent,band_a,band_b\n,1,30,20,4.5,1.25,30%,12,18\n"
    let starts = [Array(summary.utf8), Array((table + "a,2,<11,*,,,12%,,\n").utf8)]
    let spice = Array("{}[]\",:0123456789.-eE%*<\n\u{0}xna ".utf8) + [0xFF, 0xC3]
    var read = 0
    for number in 0..<3_000 {
      var generator = SeededGenerator(seed: UInt64(number))
      var bytes = starts[number % 2]
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let new = spice.randomElement(using: &generator) ?? 0
        if Bool.random(using: &generator) {
          bytes[place] = new
        } else {
          bytes.insert(new, at: place)
        }
      }
      do throws(PublicationFault) {
        let publication =
          number % 2 == 0
          ? try PublishedJSON.read(bytes, name: "x") : try PublishedCSV.read(bytes, name: "x")
        _ = Prover.prove([publication, publication])
        read += 1
      } catch {
        continue
      }
    }
    #expect(read > 100)
  }
}
