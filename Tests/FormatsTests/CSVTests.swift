import TestSupport
import Testing

@testable import Formats

/// What a parser told of a table: rows as text, faults as text, in their order.
struct CSVReading: Equatable {
  var rows: [[String]] = []
  var lines: [Int] = []
  var raw: [[UInt8]] = []
  var faults: [String] = []
  var faultBytes: [[UInt8]] = []
  /// Whether the last fault ends the reading.
  var hasEnded = false

  init(_ bytes: [UInt8], blocks: [Int] = [], rowLimit: Int = 1 << 20) {
    var parser = CSVParser(rowLimit: rowLimit)
    var start = 0
    for length in blocks + [bytes.count] {
      let end = min(bytes.count, start + length)
      parser.feed(
        bytes.span.extracting(start..<end),
        row: { add($0, $1) }, fault: { add($0, $1) })
      start = end
    }
    parser.finish(row: { add($0, $1) }, fault: { add($0, $1) })
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ part: CSVPart) {
    self.init([])
    read(part)
  }

  mutating func read(_ part: CSVPart, rowLimit: Int = 1 << 20) {
    var parser = CSVParser(of: part, rowLimit: rowLimit)
    parser.read(part, row: { add($0, $1) }, fault: { add($0, $1) })
  }

  private mutating func add(_ row: Span<UInt8>, _ fields: borrowing CSVFields) {
    var texts: [String] = []
    for index in 0..<fields.count { texts.append(fields.text(of: index, in: row) ?? "no field") }
    rows.append(texts)
    lines.append(fields.line)
    raw.append(row.indices.map { row[$0] })
  }

  private mutating func add(_ fault: CSVFault, _ row: Span<UInt8>) {
    hasEnded = fault.endsReading
    faults.append("\(fault.kind) at line \(fault.line), field \(fault.column)")
    faultBytes.append(row.indices.map { row[$0] })
  }
}

@Suite struct `Reading CSV` {
  /// The kinds of table of the csv-spectrum collection, with data of our own.
  @Test(
    arguments: [
      ("a,b,c\n1,2,3\n", [["a", "b", "c"], ["1", "2", "3"]]),
      ("a,b,c\n1,2,3", [["a", "b", "c"], ["1", "2", "3"]]),
      (
        "name,home\nAda,\"12 Elm St, Camden\"\n",
        [["name", "home"], ["Ada", "12 Elm St, Camden"]]
      ),
      (
        "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,\"\"\"\"\n",
        [["a", "b"], ["1", "ha \"ha\" ha"], ["3", "\""]]
      ),
      ("a,b\n1,\"one\ntwo\"\n2,\"x\r\ny\"\n", [["a", "b"], ["1", "one\ntwo"], ["2", "x\r\ny"]]),
      ("a,b\n\"say \"\"hi\"\",\nthen go\",2\n", [["a", "b"], ["say \"hi\",\nthen go", "2"]]),
      ("a,b,c\n1,\"\",\"\"\n2,,\n", [["a", "b", "c"], ["1", "", ""], ["2", "", ""]]),
      ("a,b\r\n1,\"\"\r\n,\r\n", [["a", "b"], ["1", ""], ["", ""]]),
      ("a,b\nñandú,ʤ\n漢,🙂\n", [["a", "b"], ["ñandú", "ʤ"], ["漢", "🙂"]]),
      (
        "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [102.0, 0.5]}\"\n",
        [["key", "val"], ["1", "{\"type\": \"Point\", \"at\": [102.0, 0.5]}"]]
      ),
      (
        "lat,long\n\"37.77 N, west\",-122.4194\n",
        [["lat", "long"], ["37.77 N, west", "-122.4194"]]
      ),
      ("\u{FEFF}\"a\",b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("", []), ("\u{FEFF}", []), ("\n\r\n\n", []), ("a\n\n\r\nb\n", [["a"], ["b"]]),
      ("\"\"\n", [[""]]), (" \n", [[" "]]), (",", [["", ""]]),
      ("x,\u{FEFF}y", [["x", "\u{FEFF}y"]]),
      ("a b,#c! $\n", [["a b", "#c! $"]]),
    ] as [(String, [[String]])])
  func `takes each kind of table`(text: String, rows: [[String]]) {
    let reading = CSVReading(text)
    #expect(reading.rows == rows)
    #expect(reading.faults == [])
  }

  @Test func `keeps the bytes of a row and the line where it starts`() {
    let reading = CSVReading("id,note\r\n1,\"two\n\"\"lines\"\"\"\r\n\r\n2,é\n3,")
    #expect(reading.lines == [1, 2, 5, 6])
    #expect(
      reading.raw == [
        Array("id,note".utf8), Array("1,\"two\n\"\"lines\"\"\"".utf8), Array("2,é".utf8),
        Array("3,".utf8),
      ])
  }

  @Test(arguments: [
    ("a\n1,\"x", "unclosedQuote at line 2, field 2", "1,\"x"),
    ("a\n\"x\ny\",\"z\nb\n", "unclosedQuote at line 3, field 2", "\"x\ny\",\"z\nb\n"),
    ("1,\"x\"y,2\n", "textAfterQuote at line 1, field 2", "1,\"x\"y,2"),
    ("1,\"x\" ,2\n", "textAfterQuote at line 1, field 2", "1,\"x\" ,2"),
    ("1,x\"y\",2\n", "quoteInUnquotedField at line 1, field 2", "1,x\"y\",2"),
    ("1, \"y\"\n", "quoteInUnquotedField at line 1, field 2", "1, \"y\""),
    ("a\rb\rc\r", "loneCarriageReturn at line 1, field 1", "a\rb\rc\r"),
    ("a,b\r\r\nc\n", "loneCarriageReturn at line 1, field 2", "a,b\r"),
    ("a\n1,2\r", "loneCarriageReturn at line 2, field 2", "1,2\r"),
    ("1,\u{0},3\n", "nulByte at line 1, field 2", "1,\u{0},3"),
    ("\"1\n\u{0}\",3\n", "nulByte at line 2, field 1", "\"1\n\u{0}\",3"),
  ])
  func `names the first fault of a row`(text: String, fault: String, bytes: String) {
    let reading = CSVReading(text)
    #expect(reading.faults == [fault])
    #expect(reading.faultBytes == [Array(bytes.utf8)])
  }

  @Test func `finds bytes that are no UTF-8`() {
    let latin1 = Array("a,b\n1,se".utf8) + [0xF1] + Array("or\n\"\n".utf8) + [0xC3]
    let reading = CSVReading(latin1 + Array("\",5\n2,x\n".utf8) + [0xEF, 0xBB])
    #expect(
      reading.faults == [
        "invalidUTF8 at line 2, field 2", "invalidUTF8 at line 4, field 1",
        "invalidUTF8 at line 6, field 1",
      ])
    #expect(reading.rows == [["a", "b"], ["2", "x"]])
    #expect(CSVReading([0xEF, 0xBB]).faults == ["invalidUTF8 at line 1, field 1"])
  }

  @Test func `goes on after a faulty row, and gives the sound ones whole`() {
    let reading = CSVReading("a,b\n1,x\"\n2,3\n\"4\"4,5\n6\n")
    #expect(reading.rows == [["a", "b"], ["2", "3"], ["6"]])
    #expect(reading.lines == [1, 3, 5])
    #expect(reading.faults.count == 2)
  }

  @Test(arguments: [1, 3, 7, 100])
  func `stops at a row over the limit, wherever blocks end`(blockLength: Int) {
    let text = "12345678\r\n1,3456789\nnever,read\n"
    let blocks = [Int](repeating: blockLength, count: 40)
    let reading = CSVReading(Array(text.utf8), blocks: blocks, rowLimit: 8)
    #expect(reading.rows == [["12345678"]])
    #expect(reading.faults == ["rowTooLong(limit: 8) at line 2, field 1"])
    #expect(reading.faultBytes == [Array("1,345678".utf8)])
  }

  @Test func `keeps no more of an endless row than its limit and one block`() {
    let bytes = Array("a\n\"".utf8) + [UInt8](repeating: 0x2C, count: 3_000_000)
    let reading = CSVReading(bytes)
    #expect(reading.faults == ["rowTooLong(limit: 1048576) at line 2, field 1"])
    #expect(reading.faultBytes.first?.count == 1 << 20)
  }

  @Test func `takes a row of thousands of fields`() {
    let cells = (0..<5000).map { $0.isMultiple(of: 2) ? String($0) : "\"\($0)\"" }
    let bytes = Array((cells.joined(separator: ",") + "\n,\n").utf8)
    for blocks in [[], [1, 4000, 7]] {
      let reading = CSVReading(bytes, blocks: blocks)
      #expect(reading.rows == [(0..<5000).map { String($0) }, ["", ""]])
    }
    let commas = CSVReading("\"q\"" + String(repeating: ",", count: 5000))
    #expect(commas.rows == [["q"] + [String](repeating: "", count: 5000)])
  }

  @Test func `ends where the caller throws`() {
    struct Enough: Error, Equatable {}
    var parser = CSVParser()
    let bytes = Array("1\n2\n3\n".utf8)
    var seen = 0
    #expect(throws: Enough()) {
      try parser.feed(
        bytes.span,
        row: { _, fields throws(Enough) in
          seen += 1
          if fields.line == 2 { throw Enough() }
        }, fault: { _, _ throws(Enough) in })
    }
    #expect(seen == 2)
  }

  @Test func `gives the same rows however the table is cut`() {
    var generator = SeededGenerator(seed: 4180)
    let signs = Array("ab1,,,\"\"\"\n\n\r é🙂".utf8) + [0, 0xEF, 0xBB, 0xBF, 0xFF]
    for round in 0..<4000 {
      let count = Int.random(in: 0...80, using: &generator)
      var bytes = (0..<count).map { _ in signs.randomElement(using: &generator) ?? 0 }
      if round.isMultiple(of: 3) { bytes = [0xEF, 0xBB, 0xBF] + bytes }
      let whole = CSVReading(bytes, rowLimit: 40)
      let blocks = (0..<count).map { _ in Int.random(in: 0...9, using: &generator) }
      #expect(CSVReading(bytes, blocks: blocks, rowLimit: 40) == whole, "seed \(generator.seed)")
      let single = [Int](repeating: 1, count: count)
      #expect(CSVReading(bytes, blocks: single, rowLimit: 40) == whole, "seed \(generator.seed)")
    }
  }

  @Test func `knows no field beyond its row`() {
    var parser = CSVParser()
    parser.feed(
      Array("a,b\n".utf8).span,
      row: { bytes, fields in
        #expect(fields.range(of: 1) == 2..<3)
        #expect(fields.range(of: 2) == nil)
        #expect(fields.range(of: -1) == nil)
        #expect(fields.text(of: 2, in: bytes) == nil)
        #expect(fields.text(of: 1, in: bytes.extracting(first: 1)) == nil)
      }, fault: { _, _ in Issue.record("no fault here") })
  }
}

@Suite struct `Writing CSV` {
  @Test(arguments: [
    ("plain", "plain"), ("two words", "two words"), ("a,b", "\"a,b\""),
    ("say \"hi\"", "\"say \"\"hi\"\"\""), ("one\ntwo", "\"one\ntwo\""), ("x\r", "\"x\r\""),
    ("", ""), ("señal", "señal"),
  ])
  func `puts quotes only where they are needed`(content: String, field: String) {
    #expect(CSVWriter.quoted(content) == field)
  }

  @Test func `never writes a row as an empty line`() {
    #expect(CSVWriter.line([""]) == "\"\"\n")
    #expect(CSVWriter.line(["", ""]) == ",\n")
  }

  @Test func `writes what is read back the same`() {
    var generator = SeededGenerator(seed: 80)
    let signs: [Character] = ["a", ",", "\"", "\n", "\r", "é", "🙂", " "]
    for _ in 0..<3000 {
      let rows = (0..<3).map { _ in
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in
          String(
            (0..<5).map { _ in signs.randomElement(using: &generator) ?? "a" }.prefix(
              Int.random(in: 0...5, using: &generator)))
        }
      }
      let reading = CSVReading(rows.map(CSVWriter.line).joined())
      #expect(reading.rows == rows, "seed \(generator.seed)")
      #expect(reading.faults == [], "seed \(generator.seed)")
    }
  }
}
