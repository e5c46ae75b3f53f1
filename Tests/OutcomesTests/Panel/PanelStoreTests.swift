import Formats
import Instruments
import Psychometrics
import Testing

@testable import Outcomes

/// Tables of BARC-10 check-ins, with 10 items of 1 to 6, on their way into a store.
@Suite struct `A panel for a store` {
  private static let items = (1...10).map { "item\($0)" }.joined(separator: ",")
  private static let fives = Array(repeating: "5", count: 10).joined(separator: ",")
  private static let definition = BARC10().definition

  private static func options(_ kind: PanelOptions.Kind = .forms) -> PanelOptions {
    var options = PanelOptions.test(kind)
    options.columns = EntryList.columns
    options.keepsAnswers = true
    options.isForStore = true
    return options
  }

  private func rows(
    _ text: String, options: PanelOptions = options(), room: Int = 1 << 16
  ) throws -> [EntryRow] {
    var list = EntryList()
    let (_, error, _) = try PanelRun.read(
      [Array(text.utf8)], Self.definition, options, room: room, into: &list)
    if let error { throw error }
    return list.rows
  }

  private func faults(
    _ row: String, header: String = "participant,date", options: PanelOptions = options()
  ) throws -> [CellFault] {
    do {
      _ = try rows("\(header),\(Self.items)\n\(row)\n", options: options)
      return []
    } catch PanelError.table(0, .cells(line: 2, let faults)) {
      return faults
    }
  }

  private func cell(
    _ column: Int, _ name: String, _ value: String, _ rule: CellFault.StoreRule
  ) -> [CellFault] {
    [CellFault(column: column, name: name, value: value, rule: .store(rule))]
  }

  @Test func `gives who, when, and the answers in item order`() throws {
    let turned = (1...10).reversed().map { "item\($0)" }.joined(separator: ",")
    let read = try rows(
      "site,date,\(turned),participant,language,wording\n"
        + "north,2026-05-03,NA,6,.,5,4,3,2,1,,1,P-07,es,published:Ours\n")
    let row = try #require(read.first)
    #expect(row.participant == "P-07")
    #expect(row.date == CivilDate("2026-05-03"))
    #expect(row.answers == [1, nil, 1, 2, 3, 4, 5, nil, 6, nil])
    #expect(row.language == .spanish)
    #expect(row.wording == "published:Ours")
    #expect(row.line == 2)
  }

  @Test func `keeps each row as it was, however it is cut`() throws {
    let text =
      "participant,date,\(Self.items)\r\n\"P-07\",2026-05-03,\(Self.fives)\r\n"
      + "P-08,\"2026-05-04\",\(Self.fives)"
    let whole = try rows(text)
    #expect(
      whole.map { String(decoding: $0.bytes, as: UTF8.self) }
        == ["\"P-07\",2026-05-03,\(Self.fives)\n", "P-08,\"2026-05-04\",\(Self.fives)\n"])
    for room in 1...64 { #expect(try rows(text, room: room) == whole) }
  }

  @Test func `keeps all the rows of an entry with an answer a row`() throws {
    let rows = try rows(
      "participant,date,item,answer\nP-07,2026-05-03,1,5\nP-08,2026-05-03,1,6\n"
        + "P-07,2026-05-03,item2,4\n", options: Self.options(.answers))
    #expect(rows.map(\.participant) == ["P-07", "P-08"])
    #expect(rows.first?.answers == [5, 4] + Array(repeating: nil, count: 8))
    #expect(
      rows.map { String(decoding: $0.bytes, as: UTF8.self) }
        == ["P-07,2026-05-03,1,5\nP-07,2026-05-03,item2,4\n", "P-08,2026-05-03,1,6\n"])
  }

  @Test func `takes only the codes, words, languages and versions that a store knows`() throws {
    let header = "participant,date,wording,language,version,instrument"
    func row(
      _ code: String = "P", _ wording: String = "", _ language: String = "",
      _ version: String = "", _ instrument: String = ""
    ) -> String {
      "\(code),2026-05-03,\(wording),\(language),\(version),\(instrument),\(Self.fives)"
    }
    let version = Self.definition.version
    #expect(try faults(row(), header: header).isEmpty)
    #expect(
      try faults(row("P", "published:Our text", "en", version, "barc-10"), header: header).isEmpty)
    for code in ["P 7", "me", "Me", "-7", String(repeating: "a", count: 65)] {
      #expect(try faults(row(code), header: header) == cell(1, "participant", code, .code))
    }
    for word in ["other", "published:", "Own"] {
      #expect(try faults(row("P", word), header: header) == cell(3, "wording", word, .wording))
    }
    #expect(try faults(row("P", "", "fr"), header: header) == cell(4, "language", "fr", .language))
    #expect(
      try faults(row("P", "", "", "0"), header: header)
        == cell(5, "version", "0", .version(version)))
    #expect(
      try faults(row("P", "", "", "", "rpi"), header: header)
        == cell(6, "instrument", "rpi", .instrument("barc-10")))
  }

  @Test func `reads other headings, codings and dates by a map`() throws {
    var options = Self.options()
    options.dateOrder = .mdy
    options.map.headings = ["participant": "Client", "date": "Day"]
    options.map.add = 1
    options.map.reversedAlready = [1]
    let read = try rows(
      "Client,Day,\(Self.items)\nP-07,5/3/2026,0,1,2,3,4,5,0,1,2,3\n", options: options)
    #expect(read.first?.date == CivilDate("2026-05-03"))
    #expect(read.first?.answers == [6, 2, 3, 4, 5, 6, 1, 2, 3, 4])
  }

  @Test func `a report takes codes that a store does not`() throws {
    var options = Self.options()
    options.isForStore = false
    #expect(try faults("P 7,2026-05-03,\(Self.fives)", options: options).isEmpty)
  }
}
