import Formats
import Outcomes
import Testing

@Suite struct `A program's own counts` {
  private static func read(
    _ counts: String, columns: [String] = ["site", "team"]
  ) throws(ProgramCountsFaults) -> ProgramCounts {
    try ProgramCountsFile.read(
      Array("{\"schema\": \"tend.outcomes.counts/1\", \"counts\": \(counts)}".utf8),
      columns: columns)
  }

  private static func sites(_ groups: [(String, Int, Int)]) throws -> ReleasedCount {
    let list = groups.map {
      "{\"group\": {\"site\": \"\($0.0)\"}, \"people\": \($0.1), \"counted\": \($0.2)}"
    }
    let text =
      "[{\"name\": \"Found work\", \"domain\": \"work-and-learning\", \"groups\": "
      + "[\(list.joined(separator: ","))]}]"
    return try #require(try read(text).released(DisclosureControl()).first)
  }

  @Test func `are read with their domain, source and groups`() throws {
    let counts = try Self.read(
      """
      [{"name": "Found work", "domain": "work-and-learning", "source": "interviews",
        "groups": [{"group": {"team": "a", "site": "north"}, "people": 40, "counted": 15}]}]
      """)
    let count = try #require(counts.counts.first)
    #expect(count.domain == .work)
    #expect(count.source == "interviews")
    #expect(count.columns == ["site", "team"])
    #expect(count.groups.map(\.path) == [["north", "a"]])
    #expect(count.groups.first?.people == 40)
    #expect(count.groups.first?.counted == 15)
  }

  @Test func `show people, how many were counted, and all together`() throws {
    let count = try Self.sites([("south", 50, 20), ("north", 40, 15)])
    #expect(count.table.rows.map(\.group) == [[], ["north"], ["south"]])
    #expect(count.table.rows.map { $0.figures?.people } == [90, 40, 50])
    #expect(count.table.rows.map { $0.figures?.counted } == [35, 15, 20])
    #expect(count.table.rows[1].figures?.share == 0.375)
  }

  @Test func `hide a small group and another with it`() throws {
    let count = try Self.sites([("a", 50, 20), ("b", 40, 15), ("c", 6, 3)])
    #expect(count.table.rows.map(\.isHidden) == [false, false, true, true])
  }

  /// One site's 3 of 50, or 47, would tell of few; with the total the other site's too.
  @Test(arguments: [3, 47, 50, 0])
  func `hide how many were counted where they or the others are few or all`(
    counted: Int
  ) throws {
    let count = try Self.sites([("a", 50, counted), ("b", 60, 25)])
    #expect(count.table.rows.map { $0.figures?.people } == [110, 50, 60])
    #expect(count.table.rows[1].figures?.counted == nil)
    #expect(count.table.rows[2].figures?.counted == nil)
  }

  @Test(arguments: [
    ("{}", "/counts", ProgramCountsFault.Kind.wrongKind(.list)),
    ("[]", "/counts", .wrongKind(.list)),
    ("[1]", "/counts/0", .wrongKind(.object)),
    (
      "[{\"name\": \"x\", \"domain\": \"home-and-safety\"}]", "/counts/0", .missingMember("groups")
    ),
    (
      "[{\"name\": \"\", \"domain\": \"home-and-safety\", \"groups\": [\(group)]}]",
      "/counts/0/name", .wrongKind(.text)
    ),
    (
      "[{\"name\": \"x\", \"domain\": \"jobs\", \"groups\": [\(group)]}]", "/counts/0/domain",
      .unknownDomain("jobs", nearest: nil)
    ),
    (
      "[{\"name\": \"x\", \"domain\": \"recovery-as-a-whole\", \"groups\": [\(group)]}]",
      "/counts/0/domain", .unknownDomain("recovery-as-a-whole", nearest: nil)
    ),
    (
      entry("{\"group\": {}, \"people\": 3, \"counted\": 4}"), "/counts/0/groups/0/counted",
      .moreThanPeople(counted: 4, people: 3)
    ),
    (
      entry("{\"group\": {}, \"people\": -3, \"counted\": -4}"), "/counts/0/groups/0/people",
      .outOfRange(-3)
    ),
    (
      entry("{\"group\": {}, \"people\": 3.5, \"counted\": 1}"), "/counts/0/groups/0/people",
      .wrongKind(.wholeNumber)
    ),
    (
      entry("{\"group\": {\"team\": \"a\"}, \"people\": 3, \"counted\": 1}"),
      "/counts/0/groups/0/group", .otherColumns(["team"], offered: ["site", "team"])
    ),
    (
      entry("{\"group\": {}, \"people\": 3, \"counted\": 1, \"sum\": 1}"),
      "/counts/0/groups/0/sum", .unknownMember("sum", nearest: nil)
    ),
    (entry("\(group), \(group)"), "/counts/0/groups/1/group", .groupTwice),
    (
      entry("{\"group\": {\"site\": \"a\"}, \"people\": 3, \"counted\": 1}, \(group)"),
      "/counts/0/groups/1/group", .columnsDiffer
    ),
    ("[\(one), \(one)]", "/counts/1/name", .nameTwice("x")),
  ])
  func `name what is wrong and where`(
    text: String, pointer: String, kind: ProgramCountsFault.Kind
  ) throws {
    do throws(ProgramCountsFaults) {
      _ = try Self.read(text)
      Issue.record("it was read")
    } catch {
      #expect(error.faults.contains { $0.pointer == pointer && $0.kind == kind }, "\(error)")
    }
  }

  private static let group = "{\"group\": {}, \"people\": 3, \"counted\": 1}"
  private static let one =
    "{\"name\": \"x\", \"domain\": \"home-and-safety\", \"groups\": [\(group)]}"

  private static func entry(_ groups: String) -> String {
    "[{\"name\": \"x\", \"domain\": \"home-and-safety\", \"groups\": [\(groups)]}]"
  }

  @Test func `are of a schema`() throws {
    do throws(ProgramCountsFaults) {
      _ = try ProgramCountsFile.read(Array("{\"counts\": []}".utf8), columns: [])
      Issue.record("it was read")
    } catch {
      #expect(error.faults.first?.pointer == "/schema")
      #expect(error.faults.first?.kind == .otherSchema(nil))
    }
  }
}
