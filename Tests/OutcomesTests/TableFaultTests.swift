import Testing

@testable import Formats
@testable import Outcomes

@Suite struct `A table that cannot be scored` {
  private let header = "p,item1,item2,item3,item4\n"

  @Test(arguments: ["", "\u{feff}", "\n\n", "\r\n"])
  func `is empty`(_ table: String) throws {
    let run = try TableRun(table, .calm)
    #expect(run.error == .noHeader)
    #expect(run.scored == "")
  }

  @Test func `lacks item columns, all named at once`() throws {
    let run = try TableRun("p,item3,Item1\n", .calm)
    #expect(run.error == .header(line: 1, faults: [.missingItems([1, 2, 4])]))
  }

  @Test func `has an item twice`() throws {
    let run = try TableRun("item1,item2,p,item3,item4,\"item2\",item1\n", .calm)
    #expect(
      run.error
        == .header(
          line: 1,
          faults: [.itemTwice(item: 1, columns: [1, 7]), .itemTwice(item: 2, columns: [2, 6])]))
  }

  @Test(arguments: ["item5", "item31", "item0", "item01", "item99999999999999999999"])
  func `has a column of no item of the form`(_ name: String) throws {
    let run = try TableRun("item1,item2,\(name),item3,item4\n", .calm)
    #expect(run.error == .header(line: 1, faults: [.noSuchItem(column: 3, name: name)]))
  }

  @Test(arguments: ["item", "item1a", "items", "item 1", "item-1", "item1_note", "ITEM1"])
  func `is not one with a column of a similar name, which passes through`(_ name: String) throws {
    let run = try TableRun("item1,item2,\(name),item3,item4\n1,2,x,3,4\n", .calm)
    #expect(run.scored == "\(name),calm_days,load\nx,5,7\n")
  }

  @Test func `has a passed column named like a score`() throws {
    let table = "load_mean,item1,item2,item3,item4,load,\"calm_days\"\n"
    let run = try TableRun(table, .calm)
    #expect(
      run.error
        == .header(
          line: 1,
          faults: [
            .namedLikeScore(column: 6, name: "load"), .namedLikeScore(column: 7, name: "calm_days"),
          ]))
    let more = try TableRun("load_mean,item1,item2,item3,item4", .calm, .init(extras: [.mean]))
    #expect(
      more.error == .header(line: 1, faults: [.namedLikeScore(column: 1, name: "load_mean")]))
  }

  @Test func `has every fault of its header named at once`() throws {
    let run = try TableRun("\nitem7,item1,item1,load\n", .calm)
    #expect(
      run.error
        == .header(
          line: 2,
          faults: [
            .missingItems([2, 3, 4]), .itemTwice(item: 1, columns: [2, 3]),
            .noSuchItem(column: 1, name: "item7"), .namedLikeScore(column: 4, name: "load"),
          ]))
  }

  static let badCells: [(cell: String, rule: CellFault.Rule)] = [
    ("6", .inRange), ("0", .inRange), ("10", .inRange), ("-1", .inRange), ("-99", .inRange),
    ("99999999999999999999", .inRange), ("3.5", .whole), ("3.0", .whole), ("3,0", .whole),
    ("3.", .whole), (".5", .whole), ("-3.5", .whole), (" 3 ", .withoutSpace),
    ("3 ", .withoutSpace), ("\t3", .withoutSpace), (" ", .withoutSpace), ("3\n", .withoutSpace),
    ("03", .withoutLeadingZeros), ("00", .withoutLeadingZeros), ("-03", .withoutLeadingZeros),
    ("-", .number), ("x", .number), ("-0", .number), ("+3", .number), ("3a", .number),
    ("three", .number), ("na", .number), ("..", .number), (",", .number), ("1e0", .number),
    ("--3", .number), ("3-", .number), ("\u{663}", .number), ("\u{ff13}", .number),
    ("3\u{a0}", .number), ("\"", .number),
  ]

  @Test(arguments: badCells)
  func `has a cell that is no answer`(_ bad: (cell: String, rule: CellFault.Rule)) throws {
    let cell = CSVWriter.quoted(bad.cell)
    let run = try TableRun(header + "a,1,2,3,4\nb,1,\(cell),3,4\n", .calm)
    let fault = CellFault(column: 3, name: "item2", value: bad.cell, rule: bad.rule)
    #expect(run.error == .cells(line: 3, faults: [fault]))
    let quoted = try TableRun(header + "b,1,\"\(bad.cell == "\"" ? "\"\"" : bad.cell)\",3,4", .calm)
    #expect(quoted.error == .cells(line: 2, faults: [fault]))
  }

  @Test func `has every bad cell of its first bad row named, from the left`() throws {
    let run = try TableRun(
      "item4,p,item1,item3,item2\n1,\"a\nb\",1,1,1\n\nx,c,9,3,\" 2\"\n7,7,7,7,7\n", .calm)
    #expect(
      run.error
        == .cells(
          line: 5,
          faults: [
            CellFault(column: 1, name: "item4", value: "x", rule: .number),
            CellFault(column: 3, name: "item1", value: "9", rule: .inRange),
            CellFault(column: 5, name: "item2", value: " 2", rule: .withoutSpace),
          ]))
  }

  @Test(arguments: [("a,1,2,3\n", 4), ("a,1,2,3,4,\n", 6), ("a\n", 1)])
  func `has a ragged line`(_ ragged: (line: String, count: Int)) throws {
    let run = try TableRun(header + "a,1,2,3,4\n" + ragged.line, .calm)
    #expect(run.error == .fieldCount(line: 3, given: ragged.count, expected: 5))
  }

  @Test func `has bytes that are no text`() throws {
    let nul = try TableRun(header + "a,1,\u{0},3,4\n", .calm)
    #expect(nul.error == .unreadable(CSVFault(kind: .nulByte, line: 2, column: 3)))
    let latin1 = Array(header.utf8) + [0x4E, 0x69, 0xF1, 0x6F] + Array(",1,2,3,4\n".utf8)
    #expect(
      try TableRun(latin1, .calm).error
        == .unreadable(CSVFault(kind: .invalidUTF8, line: 2, column: 1)))
  }

  @Test func `has a quote that is not closed, also where bad rows are set aside`() throws {
    let table = header + "a,1,2,3,4\nb,\"1,2,3,4\nc,1,2,3,4\n"
    let fault = CSVFault(kind: .unclosedQuote, line: 3, column: 2)
    #expect(try TableRun(table, .calm).error == .unreadable(fault))
    let setAside = try TableRun(table, .calm, TableOptions(rejectsBadRows: true))
    #expect(setAside.error == .unreadable(fault))
  }

  @Test func `has a quote that is not closed behind another fault of its row`() throws {
    let table = header + "a\"a,1,2,\"3,4\nc,1,2,3,4\n"
    let run = try TableRun(table, .calm, TableOptions(rejectsBadRows: true))
    let fault = CSVFault(kind: .unclosedQuote, line: 2, column: 4)
    #expect(run.error == .unreadable(fault))
  }

  @Test func `has a header that is no sound CSV, also where bad rows are set aside`() throws {
    let run = try TableRun("p\",item1\n1,2\n", .calm, TableOptions(rejectsBadRows: true))
    let fault = CSVFault(kind: .quoteInUnquotedField, line: 1, column: 1)
    #expect(run.error == .unreadable(fault))
  }

  @Test func `stays over once it has failed`() throws {
    var scorer = try TableScorer(.calm)
    var output = TableOutput()
    let bad = Array((header + "a,1,2,3,9\n").utf8)
    let good = Array("a,1,2,3,4\n".utf8)
    let fault = CellFault(column: 5, name: "item4", value: "9", rule: .inRange)
    var seen: [TableError] = []
    for block in [bad, good] {
      do { try scorer.feed(block.span, into: &output) } catch { seen.append(error) }
    }
    do { _ = try scorer.finish(into: &output) } catch { seen.append(error) }
    #expect(seen == Array(repeating: .cells(line: 2, faults: [fault]), count: 3))
    #expect(String(decoding: output.scored, as: UTF8.self) == "p,calm_days,load\n")
  }
}

@Suite struct `Rows set aside` {
  private let options = TableOptions(rejectsBadRows: true)

  @Test func `are kept as they were below the header, and the rest is scored`() throws {
    let run = try TableRun(
      "p,\"item1\",item2,item3,item4\r\na,1,2,3,4\r\n\"b\nb\",x, 2,3,4\r\nc,1,2\r\nd,\u{0},,,\r\n"
        + "e\"e,1,2,3,4\r\nf,5,1,5,5", .calm, options)
    #expect(run.error == nil)
    #expect(run.scored == "p,calm_days,load\na,5,7\nf,10,10\n")
    #expect(
      run.rejects
        == "p,\"item1\",item2,item3,item4\n\"b\nb\",x, 2,3,4\nc,1,2\nd,\u{0},,,\ne\"e,1,2,3,4\n")
    #expect(run.summary?.rows == 6)
    #expect(run.summary?.scored == 2)
    #expect(run.summary?.rejected == 4)
    #expect(run.summary?.firstRejected.count == 4)
    #expect(run.summary?.faults == 5)
  }

  @Test func `are all counted, and the first kept to be told`() throws {
    let rows = String(repeating: "0,2,3,x\n1,2\n", count: 40)
    let run = try TableRun("item1,item2,item3,item4\n\(rows)", .calm, options)
    let cells = { (line: Int) in
      TableError.cells(
        line: line,
        faults: [
          CellFault(column: 1, name: "item1", value: "0", rule: .inRange),
          CellFault(column: 4, name: "item4", value: "x", rule: .number),
        ])
    }
    #expect(run.summary?.rejected == 80)
    #expect(run.summary?.faults == 120)
    #expect(
      run.summary?.firstRejected == [
        cells(2), .fieldCount(line: 3, given: 2, expected: 4), cells(4),
      ])
  }

  @Test func `of which there are none leave the header alone`() throws {
    let run = try TableRun("item1,item2,item3,item4\n1,2,3,4\n", .calm, options)
    #expect(run.rejects == "item1,item2,item3,item4\n")
    #expect(run.summary?.rejected == 0)
    #expect(run.summary?.firstRejected == [])
    #expect(run.summary?.faults == 0)
  }

  @Test func `keep bytes that are no text`() throws {
    let row: [UInt8] = [0x4E, 0x69, 0xF1, 0x6F] + Array(",1,2,3,4\n".utf8)
    let header = Array("p,item1,item2,item3,item4\n".utf8)
    var scorer = try TableScorer(.calm, options: options)
    var output = TableOutput()
    try scorer.feed((header + row).span, into: &output)
    #expect(output.rejects == header + row)
  }
}
