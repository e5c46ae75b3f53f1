import TestSupport
import Testing

@testable import Formats

extension CSVReading {
  /// What parsers tell of the parts that a table is cut into, up to a fault that ends the reading.
  init(cutting bytes: [UInt8], blocks: [Int], room: Int, rowLimit: Int = 1 << 20) {
    self.init([])
    for part in Self.parts(of: bytes, blocks: blocks, room: room, rowLimit: rowLimit)
    where !hasEnded {
      read(part, rowLimit: rowLimit)
    }
  }

  /// The parts of a table that comes in blocks of these lengths, and then in one.
  static func parts(
    of bytes: [UInt8], blocks: [Int], room: Int, rowLimit: Int = 1 << 20
  ) -> [CSVPart] {
    var cutter = CSVCutter(rowLimit: rowLimit)
    var part = CSVPart(room: room)
    var parts: [CSVPart] = []
    var start = 0
    var turn = 0
    let read = { (buffer: inout [UInt8], place: Int) in
      let block = blocks.indices.contains(turn) ? max(1, blocks[turn]) : bytes.count
      let length = min(block, buffer.count - place, bytes.count - start)
      buffer.replaceSubrange(place..<place + length, with: bytes[start..<start + length])
      start += length
      turn += 1
      return length
    }
    while cutter.next(&part, read: read) { parts.append(part) }
    return parts
  }
}

@Suite struct `Cutting CSV into parts` {
  @Test func `ends each part where a row ends`() {
    let parts = CSVReading.parts(of: Array("a,b\n1,2\n3,4".utf8), blocks: [6, 3], room: 16)
    let texts = parts.map { String(decoding: $0.buffer.prefix($0.count), as: UTF8.self) }
    #expect(texts == ["a,b\n", "1,2\n", "3,4"])
    #expect(parts.map(\.line) == [1, 2, 3])
    #expect(parts.map(\.isFirst) == [true, false, false])
    #expect(parts.map(\.isLast) == [false, false, true])
  }

  @Test func `takes the first line by itself, however much has come`() {
    let parts = CSVReading.parts(of: Array("\"a\nb\",c\n1\n2\n3\n".utf8), blocks: [], room: 64)
    let texts = parts.map { String(decoding: $0.buffer.prefix($0.count), as: UTF8.self) }
    #expect(texts == ["\"a\nb\",c\n", "1\n2\n3\n"])
    #expect(parts.map(\.line) == [1, 3])
  }

  @Test func `keeps a quoted field with line breaks whole`() {
    let text = "a\n\"one\ntwo\n\"\"three\"\"\n\",x\nlast\n"
    for room in 1...text.utf8.count {
      let parts = CSVReading.parts(of: Array(text.utf8), blocks: [], room: room)
      let rows = parts.flatMap { part in CSVReading(part).rows }
      #expect(rows == [["a"], ["one\ntwo\n\"three\"\n", "x"], ["last"]], "room \(room)")
    }
  }

  @Test(arguments: [
    "1,x\"y\n2,3\n\"4\n4\",5\n", "\"x\"y\"\n2\n", "\"x\"\" \"\n2\n\"\n\"\n", "a\r\"b\n\"c\n\"\n",
    "\u{FEFF}\"a\n\",b\n1\n", "\"\u{FEFF}\"\n1\n", "x\u{FEFF}\"\n\"1\n", "\"\"\"\n\"\n\"\"\n1\n",
  ])
  func `is not led astray by stray quotes`(_ text: String) {
    let bytes = Array(text.utf8)
    let whole = CSVReading(bytes)
    for room in 1...bytes.count {
      #expect(CSVReading(cutting: bytes, blocks: [], room: room) == whole, "room \(room)")
    }
  }

  @Test func `gives the same rows as reading in one go, for any bytes and blocks`() {
    var generator = SeededGenerator(seed: 180_4180)
    let signs = Array("ab1,,,\"\"\"\n\n\n\r é".utf8) + [0, 0xEF, 0xBB, 0xBF, 0xFF]
    for round in 0..<3000 {
      let count = Int.random(in: 0...120, using: &generator)
      var bytes = (0..<count).map { _ in signs.randomElement(using: &generator) ?? 0 }
      if round.isMultiple(of: 3) { bytes = [0xEF, 0xBB, 0xBF] + bytes }
      let limit = round.isMultiple(of: 2) ? 30 : 1 << 20
      let whole = CSVReading(bytes, rowLimit: limit)
      let blocks = (0..<count).map { _ in Int.random(in: 1...9, using: &generator) }
      for room in [1, 7, 64] {
        let cut = CSVReading(cutting: bytes, blocks: blocks, room: room, rowLimit: limit)
        #expect(cut == whole, "round \(round), seed \(generator.seed)")
      }
    }
  }

  @Test func `gives long tables without quotes the right lines`() {
    let rows = (1...2000).map { "row \($0),\(String(repeating: "x", count: $0 % 40))" }
    let bytes = Array((rows.joined(separator: "\n") + "\n").utf8)
    for room in [100, 1000, 4096] {
      let cut = CSVReading(cutting: bytes, blocks: [], room: room)
      #expect(cut.lines == Array(1...2000))
      #expect(cut == CSVReading(bytes))
    }
  }

  @Test func `holds no more of an endless row than its limit and some room`() {
    let bytes = Array("a\n\"".utf8) + [UInt8](repeating: 0x2C, count: 300_000)
    let parts = CSVReading.parts(of: bytes, blocks: [], room: 1000, rowLimit: 5000)
    #expect(parts.count == 2)
    #expect((parts.last?.count ?? 0) < 11_000)
    let cut = CSVReading(cutting: bytes, blocks: [], room: 1000, rowLimit: 5000)
    #expect(cut.faults == ["rowTooLong(limit: 5000) at line 2, field 1"])
  }

  @Test func `lets a caller take rows at a glance, and counts their lines`() {
    let parts = CSVReading.parts(
      of: Array("h\nab\n\"x\ny\"\ncd\nef\"\nab\n".utf8), blocks: [], room: 64)
    var glanced: [Int] = []
    var lines: [Int] = []
    var faults: [Int] = []
    for part in parts {
      var parser = CSVParser(of: part)
      parser.read(
        part,
        glance: { bytes, start, line in
          guard bytes[start] == UInt8(ascii: "a") else { return nil }
          glanced.append(line)
          return start + 2
        }, row: { _, fields in lines.append(fields.line) },
        fault: { fault, _ in faults.append(fault.line) })
    }
    #expect(glanced == [2, 7])
    #expect(lines == [1, 3, 5])
    #expect(faults == [6])
  }
}
