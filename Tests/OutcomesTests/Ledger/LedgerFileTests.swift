import Formats
import Outcomes
import TestSupport
import Testing

@Suite struct `A ledger's file` {
  private let marks = [
    LedgerMark(person: 7, entry: .max), LedgerMark(person: 7, entry: 1),
    LedgerMark(person: 9, entry: 0),
  ]

  private func file() throws -> LedgerFile {
    var file = LedgerFile(
      key: Array(0..<32), subject: ["figures": "summary", "instrument": "calm"])
    file.add(
      LedgerRelease(
        date: try #require(CivilDate(year: 2026, month: 5, day: 3)), columns: ["site"],
        parts: [
          .init(
            group: ["a"], scale: "load", content: LedgerContent(marks), breakdowns: ["bands"]),
          .init(
            group: [], scale: "load",
            content: .histogram([LedgerScore(answered: 2, sum: 5): 4], people: 3)),
        ], counted: ["load": 7]))
    return file
  }

  @Test func `is read as it was written`() throws {
    let text = try file().document.text(pretty: false)
    #expect(text.hasPrefix("{\"confidential\""))
    let read = try LedgerFile(Array(text.utf8))
    #expect(try read == file())
  }

  @Test func `counts entries, and people once`() {
    #expect(LedgerContent(marks).entries == 3)
    #expect(LedgerContent(marks).people == 2)
  }

  @Test func `names the first thing in which a report is another`() throws {
    let file = try file()
    #expect(file.difference(from: ["figures": "summary", "instrument": "calm"]) == nil)
    #expect(file.difference(from: ["figures": "summary", "instrument": "wide"]) == "instrument")
    #expect(file.difference(from: ["figures": "summary"]) == "instrument")
  }

  @Test(arguments: [
    ("\"schema\": \"tend.outcomes.ledger/1\"", "\"schema\": \"tend.plan/1\"", "schema"),
    ("\"key\": \"00", "\"key\": \"0g", "/key"), ("\"key\": \"0001", "\"key\": \"01", "/key"),
    ("\"n\": 3", "\"n\": 4", "/releases/0/cells/0/n"),
    ("\"people\": 2", "\"people\": 3", "/releases/0/cells/0/people"),
    ("\"marks\": \"00", "\"marks\": \"", "/releases/0/cells/0/marks"),
    ("[2, 5, 4]", "[2, 5, 0]", "/releases/0/cells/1/histogram/0"),
    ("[\"bands\"]", "[7]", "/releases/0/cells/0/breakdowns"),
    ("[\"bands\"]", "null", "/releases/0/cells/0/breakdowns"),
    ("\"2026-05-03\"", "\"2026-05-33\"", "/releases/0/date"),
  ])
  func `is refused where it was altered`(_ old: String, _ new: String, _ pointer: String) throws {
    let text = try file().document.text(pretty: false)
    let altered = text.replacing(old, with: new)
    #expect(altered != text)
    let fault: LedgerFault =
      pointer == "schema" ? .otherSchema("tend.plan/1") : .member(pointer: pointer)
    #expect(throws: fault) { try LedgerFile(Array(altered.utf8)) }
  }

  @Test func `ends with any bytes at all`() throws {
    let start = Array(try file().document.text(pretty: false).utf8)
    for number in 0..<2_000 {
      var generator = SeededGenerator(seed: UInt64(number))
      var bytes = start
      for _ in 0..<3 {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] =
          Array("{}[],:\"0129af-".utf8).randomElement(using: &generator) ?? 0
      }
      _ = try? LedgerFile(bytes)
    }
  }
}
