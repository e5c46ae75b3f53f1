import Formats
import Instruments
import Psychometrics
import TestSupport
import Testing

@testable import Outcomes

@Suite struct `A table scored in parts` {
  /// The header first, then all parts at the same time, put together in their order.
  static func scored(
    _ table: [UInt8], _ definition: Definition, _ options: TableOptions, room: Int
  ) async throws -> TableRun {
    var rows = try TableRows(definition, options: options)
    var parts = Parts(table, room: room)
    var products: [ScoredPart] = []
    while !rows.knowsColumns, let part = parts.next() {
      var product = rows.product
      rows.work(on: part, into: &product)
      products.append(product)
    }
    var later: [CSVPart] = []
    if products.allSatisfy({ $0.error == nil }) {
      while let part = parts.next() { later.append(part) }
    }
    let worker = rows
    products += await withTaskGroup(of: (Int, ScoredPart).self) { group in
      for (index, part) in later.enumerated() {
        group.addTask {
          var worker = worker
          var product = worker.product
          worker.work(on: part, into: &product)
          return (index, product)
        }
      }
      var products: [(Int, ScoredPart)] = []
      for await product in group { products.append(product) }
      return products.sorted { $0.0 < $1.0 }.map(\.1)
    }
    return TableRun(products, of: definition)
  }

  @Test(arguments: [10, 100, 1000])
  func `gives what it gives in one go`(room: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(room))
    for round in 0..<120 {
      let table = RandomTable.bytes(using: &generator)
      let options = TableOptions(
        missingCodes: ["-9"], extras: round.isMultiple(of: 3) ? [.mean, .answered] : [],
        rejectsBadRows: round.isMultiple(of: 2))
      let whole = try TableRun(table, .calm, options)
      let parts = try await Self.scored(table, .calm, options, room: room)
      #expect(parts == whole, "round \(round), seed \(generator.seed)")
    }
  }

  @Test func `tells its first bad row and no later one`() async throws {
    let good = String(repeating: "a,1,2,3,4\n", count: 30)
    let table = "p,item1,item2,item3,item4\n\(good)b,1,2,3,x\n\(good)c,1,2,3\n"
    let run = try await Self.scored(Array(table.utf8), .calm, TableOptions(), room: 40)
    let fault = CellFault(column: 5, name: "item4", value: "x", rule: .number)
    #expect(run.error == .cells(line: 32, faults: [fault]))
    #expect(run.scored.split(separator: "\n").count == 31)
  }

  /// A row between quotes is never taken at a glance.
  @Test(arguments: Catalog.scored.map(\.id.rawValue) + ["calm", "wide"])
  func `scores rows at a glance as it does cell by cell`(_ instrument: String) throws {
    let builtIn = Catalog.entry(InstrumentID(rawValue: instrument))?.definition
    let definition = builtIn ?? (instrument == "wide" ? .wide : .calm)
    var generator = SeededGenerator(seed: 30)
    let answers = definition.form.lowest...definition.form.highest
    let columns = (["a", "b, c"] + (1...definition.form.itemCount).map { "item\($0)" })
      .shuffled(using: &generator)
    for end in ["\n", "\r\n"] {
      var plain = columns.map { CSVWriter.quoted($0) }.joined(separator: ",") + end
      var quoted = plain
      for _ in 0..<300 {
        let cells = columns.map { name in
          if !name.hasPrefix("item") { return ["x", "", "7", "two words"].randomElement() ?? "" }
          if Int.random(in: 0..<15, using: &generator) == 0 {
            return ["", "NA", ".", "-99", "88"].randomElement(using: &generator) ?? ""
          }
          return String(Int.random(in: answers, using: &generator))
        }
        plain += cells.joined(separator: ",") + end
        quoted +=
          zip(columns, cells).map { $0.hasPrefix("item") ? "\"\($1)\"" : $1 }
          .joined(separator: ",") + end
      }
      let options = TableOptions(missingCodes: ["-99", "88"], extras: [.answered])
      let glanced = try TableRun(plain, definition, options)
      #expect(glanced.error == nil)
      #expect(try TableRun(quoted, definition, options) == glanced)
    }
  }

  @Test func `reads other headings and codes by a map`() throws {
    var map = ColumnMap()
    map.headings = ["item1": "q_1", "item2": "Q 2", "item3": "c", "item4": "d"]
    map.add = 1
    map.reversedAlready = [2]
    map.missingCodes = ["-9"]
    let options = TableOptions(map: map)
    // By hand: 0 is 1, 4 is 5; item 2 comes as 4, is 5, turned back 1, and reversed by the key 5.
    let run = try TableRun(
      "d,item9x,c,\"Q 2\",q_1\n0,x,4,4,0\n0,y,\"4\",\"4\",-9\n", .calm, options)
    #expect(run.scored == "item9x,calm_days,load\nx,6,6\ny,,6\n")
    let bad = try TableRun("d,c,\"Q 2\",q_1\n0,5,4,0\n", .calm, options)
    let fault = CellFault(column: 2, name: "c", value: "5", rule: .inRange)
    #expect(bad.error == .cells(line: 2, faults: [fault]))
  }

  @Test func `takes no map that does not suit the form`() {
    var map = ColumnMap()
    map.add = 2
    #expect(throws: TableOptionsFault.addTooLarge(2)) {
      try TableRun("", .calm, TableOptions(map: map))
    }
    map.add = 0
    map.reversedAlready = [5]
    map.headings = ["item7": "x"]
    #expect(throws: TableOptionsFault.mapHasOtherItems(["item5", "item7"])) {
      try TableRun("", .calm, TableOptions(map: map))
    }
    map = ColumnMap()
    map.add = 1
    map.missingCodes = ["0", "5"]
    #expect(throws: TableOptionsFault.missingCodesAreAnswers(["0"])) {
      try TableRun("", .calm, TableOptions(map: map))
    }
  }

  @Test func `keeps passed cells from being formulas on request`() throws {
    var options = TableOptions()
    let table = "=p,item1,item2,\"@x\",item3,item4\n=1,1,2,-3,3,4\n\"+a,b\",1,\"2\",\"\",3,4\n"
    #expect(
      try TableRun(table, .calm, options).scored
        == "=p,\"@x\",calm_days,load\n=1,-3,5,7\n\"+a,b\",\"\",5,7\n")
    options.isSpreadsheetSafe = true
    #expect(
      try TableRun(table, .calm, options).scored
        == "'=p,\"'@x\",calm_days,load\n'=1,-3,5,7\n\"'+a,b\",\"\",5,7\n")
  }
}

/// A table cut into parts.
struct Parts {
  private var cutter = CSVCutter()
  private var part: CSVPart
  private var rest: ArraySlice<UInt8>

  init(_ table: [UInt8], room: Int) {
    part = CSVPart(room: room)
    rest = table[...]
  }

  mutating func next() -> CSVPart? {
    var rest = rest
    let isPart = cutter.next(&part) { buffer, place in
      let length = min(buffer.count - place, rest.count)
      buffer.replaceSubrange(place..<place + length, with: rest.prefix(length))
      rest = rest.dropFirst(length)
      return length
    }
    self.rest = rest
    return isPart ? part : nil
  }
}
