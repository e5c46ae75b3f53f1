import Formats
import Instruments
import Outcomes
import Psychometrics
import Testing

/// Tables of BARC-10 check-ins, with 10 items of 1 to 6.
@Suite struct `A table of check-ins` {
  private static let items = (1...10).map { "item\($0)" }.joined(separator: ",")
  private static let fives = Array(repeating: "5", count: 10).joined(separator: ",")

  private func read(
    _ text: String, settingAside: Bool = false, missingCodes: [String] = [], block: Int = 1 << 16
  ) throws -> EntryTableContent {
    var table = try EntryTable(
      BARC10().definition, missingCodes: missingCodes, settingAside: settingAside,
      today: try #require(CivilDate("2026-06-01")), isCode: { !$0.contains(" ") })
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + block)
      try table.feed(bytes.span.extracting(start..<end))
      start = end
    }
    return try table.finish()
  }

  private func fault(_ row: String, header: String = "participant,date") throws
    -> EntryTableError?
  {
    do {
      _ = try read("\(header),\(Self.items)\n\(row)\n")
      return nil
    } catch let error as EntryTableError {
      return error
    }
  }

  private func cell(
    _ column: Int, _ name: String, _ value: String, _ rule: EntryCellFault.Rule
  ) -> EntryTableError {
    .row(line: 2, [EntryCellFault(column: column, name: name, value: value, rule: rule)])
  }

  @Test func `gives who, when, and the answers in item order`() throws {
    let turned = (1...10).reversed().map { "item\($0)" }.joined(separator: ",")
    let content = try read(
      "site,date,\(turned),participant,language,wording\n"
        + "north,2026-05-03,NA,6,.,5,4,3,2,1,,1,P-07,es,own\n")
    let row = try #require(content.rows.first)
    #expect(row.participant == "P-07")
    #expect(row.date == CivilDate("2026-05-03"))
    #expect(row.answers == [1, nil, 1, 2, 3, 4, 5, nil, 6, nil])
    #expect(row.language == .spanish)
    #expect(row.wording == "own")
    #expect(row.line == 2)
    #expect(content.ignored == ["site"])
  }

  @Test func `reads the same however it is cut`() throws {
    let text =
      "participant,date,\(Self.items)\r\n\"P\"\"7\",2026-05-03,\(Self.fives)\r\n"
      + "P-08,1899-12-31,\(Self.fives)\r\nP-09,2026-05-04,\(Self.fives)"
    let whole = try read(text, settingAside: true)
    #expect(whole.rows.map(\.participant) == ["P\"7", "P-09"])
    #expect(whole.rejected.count == 1)
    for block in 1...64 {
      #expect(try read(text, settingAside: true, block: block) == whole)
    }
  }

  @Test func `names a bad cell by line and column`() throws {
    #expect(try fault(",2026-05-03,\(Self.fives)") == cell(1, "participant", "", .participant))
    #expect(try fault("P 7,2026-05-03,\(Self.fives)") == cell(1, "participant", "P 7", .code))
    for day in ["2026-02-30", "5/3/2026", "2026-5-3", ""] {
      #expect(try fault("P,\(day),\(Self.fives)") == cell(2, "date", day, .date))
    }
    #expect(try fault("P,1899-12-31,\(Self.fives)") == cell(2, "date", "1899-12-31", .dateFrom1900))
    #expect(try fault("P,1900-01-01,\(Self.fives)") == nil)
    #expect(try fault("P,2026-06-02,\(Self.fives)") == cell(2, "date", "2026-06-02", .dateNotAhead))
    #expect(try fault("P,2026-06-01,\(Self.fives)") == nil)
  }

  @Test func `names every bad cell of a row at once`() throws {
    let row = "P 7,2027-01-01,7," + Array(repeating: "5", count: 8).joined(separator: ",") + ",5.5"
    #expect(
      try fault(row)
        == .row(
          line: 2,
          [
            EntryCellFault(column: 1, name: "participant", value: "P 7", rule: .code),
            EntryCellFault(column: 2, name: "date", value: "2027-01-01", rule: .dateNotAhead),
            EntryCellFault(column: 3, name: "item1", value: "7", rule: .answer(.inRange)),
            EntryCellFault(column: 12, name: "item10", value: "5.5", rule: .answer(.whole)),
          ]))
  }

  @Test func `takes the words, languages and versions that Tend knows`() throws {
    let header = "participant,date,wording,language,version"
    func row(_ wording: String, _ language: String, _ version: String) -> String {
      "P,2026-05-03,\(wording),\(language),\(version),\(Self.fives)"
    }
    let version = BARC10().definition.version
    #expect(try fault(row("", "", ""), header: header) == nil)
    #expect(try fault(row("published:Our text", "en", version), header: header) == nil)
    for word in ["other", "published:", "Own"] {
      #expect(try fault(row(word, "", ""), header: header) == cell(3, "wording", word, .wording))
    }
    #expect(try fault(row("", "fr", ""), header: header) == cell(4, "language", "fr", .language))
    #expect(
      try fault(row("", "", "0"), header: header) == cell(5, "version", "0", .version(version)))
  }

  @Test func `needs its columns, each once`() throws {
    #expect(throws: EntryTableError.missingColumns(line: 1, ["participant", "date"])) {
      try read("\(Self.items)\n")
    }
    #expect(throws: EntryTableError.columnTwice(line: 1, name: "date", columns: [2, 3])) {
      try read("participant,date,date,\(Self.items)\n")
    }
    #expect(
      throws: EntryTableError.table(.header(line: 1, faults: [.missingItems(Array(2...10))]))
    ) {
      try read("participant,date,item1\n")
    }
    #expect(throws: EntryTableError.table(.noHeader)) { try read("") }
  }

  @Test func `sets bad rows aside as they were`() throws {
    let content = try read(
      "participant,date,\(Self.items)\nP,\"2026-05-03\",\(Self.fives)\n"
        + "\"Q\",2026-05-03\nR,x,\(Self.fives)\n", settingAside: true)
    #expect(content.rows.map(\.participant) == ["P"])
    #expect(
      content.rejected.map { String(decoding: $0.bytes, as: UTF8.self) }
        == ["\"Q\",2026-05-03", "R,x,\(Self.fives)"])
    #expect(String(decoding: content.header, as: UTF8.self) == "participant,date,\(Self.items)")
  }

  @Test func `a missing code is no answer of the form`() throws {
    let row = "P,2026-05-03,-99," + Array(repeating: "5", count: 9).joined(separator: ",")
    let content = try read(
      "participant,date,\(Self.items)\n\(row)\n", missingCodes: ["-99"])
    #expect(content.rows.first?.answers.first == .some(nil))
    #expect(throws: TableOptionsFault.missingCodesAreAnswers(["5"])) {
      try read("", missingCodes: ["5"])
    }
  }

  @Test func `a quote that is never closed ends it, also where bad rows are set aside`() throws {
    #expect(throws: EntryTableError.self) {
      try read("participant,date,\(Self.items)\n\"P,2026-05-03\n", settingAside: true)
    }
  }
}
