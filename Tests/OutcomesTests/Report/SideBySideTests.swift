import Outcomes
import Psychometrics
import Testing

@Suite struct `A summary and a change table side by side` {
  @Test func `stand together where everybody has two check-ins`() throws {
    let part = try MadeReport.part(
      MadeReport.rows(20, at: "north", occasions: 2)
        + MadeReport.rows(20, from: 101, at: "south", occasions: 2))
    #expect(part.reach == .to(1))
    #expect(part.changeRows.count == 3)
    #expect(!part.isShortened)
  }

  /// The scores of all entries less those of the pairs are the scores of the people who left.
  @Test func `do not where few have one check-in, for their scores could be read`() throws {
    let left = MadeReport.rows(3, from: 201, at: "north", occasions: 1)
    let rows = MadeReport.rows(20, at: "north", occasions: 2) + left
    let summary = try #require(try MadeReport.part(rows, content: .summary).summary)
    let change = try #require(try MadeReport.part(rows, content: .change).changeRows.first?.figures)
    let all = try #require(summary.table.rows.first?.figures)
    let sum = { (mean: Double?, n: Int) in (mean ?? 0) * Double(n) }
    let read =
      sum(all.mean, all.n) - sum(change.first?.mean, change.n) - sum(change.last?.mean, change.n)
    let true3 = left.reduce(0) { $0 + $1.answers.reduce(0) { $0 + Int($1) } }
    #expect(abs(read - Double(true3)) < 1e-9)

    let part = try MadeReport.part(rows)
    #expect(part.reach == .withheld)
    #expect(part.change == nil)
    #expect(part.summary != nil)
  }

  @Test func `show change for everybody where few left each site, and enough in all`() throws {
    let part = try MadeReport.part(
      MadeReport.rows(30, at: "north", occasions: 2)
        + MadeReport.rows(6, from: 101, at: "north", occasions: 1)
        + MadeReport.rows(30, from: 201, at: "south", occasions: 2)
        + MadeReport.rows(6, from: 301, at: "south", occasions: 1))
    #expect(part.reach == .to(0))
    #expect(part.isShortened)
    #expect(part.changeRows.map(\.group) == [[]])
  }

  @Test func `stand together where enough people left every site`() throws {
    let part = try MadeReport.part(
      MadeReport.rows(30, at: "north", occasions: 2)
        + MadeReport.rows(12, from: 101, at: "north", occasions: 1)
        + MadeReport.rows(30, from: 201, at: "south", occasions: 2)
        + MadeReport.rows(12, from: 301, at: "south", occasions: 1))
    #expect(part.reach == .to(1))
  }

  /// The first scores alone would be those of a month that the summary shows.
  @Test func `look into the months of a site as well`() throws {
    var rows = MadeReport.rows(30, at: "north", occasions: 4)
    rows += MadeReport.rows(30, from: 101, at: "south", occasions: 4)
    for index in rows.indices { rows[index].group.append("2026-0\(1 + index % 4)") }
    #expect(try MadeReport.part(rows, by: ["site", "month"]).reach == .to(1))
    // Two who came once in January: January less the first scores would be theirs.
    for person in 201...202 {
      var late = MadeReport.rows(1, from: person, at: "north", occasions: 1)
      late[0].group.append("2026-01")
      rows += late
    }
    #expect(try MadeReport.part(rows, by: ["site", "month"]).reach == .withheld)
  }

  /// A change table that hides a group must not be given away by a summary that is the same as it.
  @Test func `do not where one hides what the other shows`() throws {
    let rows =
      MadeReport.rows(40, at: "east", occasions: 2)
      + MadeReport.rows(12, from: 101, at: "north", occasions: 2)
      + MadeReport.rows(13, from: 201, at: "south", occasions: 1)
      + MadeReport.rows(4, from: 301, at: "south", occasions: 2)
    let part = try MadeReport.part(rows)
    #expect(part.reach != .to(1))
  }

  @Test func `count the entries that a choice keeps`() throws {
    let rows =
      MadeReport.rows(30, at: "north", occasions: 3)
      + MadeReport.rows(4, from: 101, at: "north", occasions: 1)
    #expect(try MadeReport.part(rows, entries: .first).reach == .withheld)
    #expect(try MadeReport.part(rows, entries: .last).reach == .withheld)
    #expect(try MadeReport.part(Array(rows.prefix(90)), entries: .first).reach == .to(1))
  }

  @Test func `are whole in an unprotected report`() throws {
    let rows =
      MadeReport.rows(20, at: "north", occasions: 2)
      + MadeReport.rows(3, from: 101, at: "north", occasions: 1)
    #expect(try MadeReport.part(rows, isUnprotected: true).reach == .to(1))
  }
}
