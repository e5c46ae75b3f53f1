import Formats
import Psychometrics
import TestSupport
import Testing

@testable import Outcomes

@Suite struct `Random panels` {
  private func options(_ kind: PanelOptions.Kind, setsAside: Bool) -> PanelOptions {
    var options = PanelOptions.test(kind)
    options.grouping = [.column("site"), .month]
    options.columns = [.init("mode", isOptional: true)]
    options.missingCodes = ["-9"]
    options.rejectsBadRows = setsAside
    options.keepsAnswers = true
    return options
  }

  private static let kinds: [(kind: PanelOptions.Kind, header: String)] = [
    (.forms, "\u{feff}site,item1,participant,item2,item3,date,item4,mode\r\n"),
    (.scores, "load,participant,x,site,date,calm_days,mode\n"),
    (.answers, "participant,item,answer,date,site\n"),
  ]

  private static let cells: [String: [String]] = [
    "participant": ["a", "b", "c", "\"d\"", "\"e \"\"e\"\"\"", "é", "f,", "", "a", "b"],
    "date": ["2026-01-05", "2026-02-28", "\"2025-12-31\"", "2026-01-05", "1/2/2026", "2027-01-01"],
    "site": ["north", "south", "\"no, rth\"", "", "\"two\nlines\""],
    "mode": ["", "paper", "prompt"],
    "x": ["", "\"", "a\rb", "\u{0}", "x"],
    "item": ["1", "2", "3", "item4", "5", "1"],
    "load": ["2", "7", "10", "", "7.5"], "calm_days": ["2", "9.0", "-9", "NA", "11"],
    "answer": ["1", "2", "5", "", "\"3\"", "6", "-9"],
  ]

  private func table(
    _ header: String, soundOnly: Bool, using generator: inout SeededGenerator
  ) -> [UInt8] {
    let names = header.filter { $0 != "\u{feff}" && !$0.isNewline }.split(separator: ",")
    var table = header
    for _ in 0..<Int.random(in: 0...25, using: &generator) {
      let isSound = soundOnly || Int.random(in: 0..<4, using: &generator) > 0
      let cells = names.map { name -> String in
        let choice = Self.cells[String(name)] ?? Self.cells["answer"] ?? []
        let sound = name == "x" ? [""] : choice.prefix(name == "load" ? 3 : 3)[...]
        return (isSound ? Array(sound) : choice).randomElement(using: &generator) ?? ""
      }
      table += cells.joined(separator: ",") + ["\n", "\n", "\r\n"][Int(generator.next() % 3)]
    }
    return Array(table.utf8)
  }

  @Test(arguments: kinds.indices)
  func `give the same entries however they are cut`(index: Int) throws {
    let (kind, header) = Self.kinds[index]
    var generator = SeededGenerator(seed: 11 + UInt64(index))
    var accepted = 0
    for round in 0..<150 {
      let isStrict = round.isMultiple(of: 2)
      let options = options(kind, setsAside: !isStrict)
      let files = (0..<3).map { _ in
        table(header, soundOnly: round.isMultiple(of: 4), using: &generator)
      }
      var whole = try PanelRun(files, .calm, options)
      if whole.error == nil { accepted += 1 }
      whole.batches = 0
      for room in [1, 13, 60, 300] {
        var cut = try PanelRun(files, .calm, options, room: room)
        cut.batches = 0
        #expect(cut == whole, "round \(round), room \(room), seed \(generator.seed)")
      }
    }
    #expect(accepted > 10)
  }

  /// Copies of the rows of a file read its parts at the same time.
  @Test func `give the same entries when parts are read at the same time`() async throws {
    var generator = SeededGenerator(seed: 5)
    let options = options(.forms, setsAside: true)
    for _ in 0..<40 {
      let file = table(Self.kinds[0].header, soundOnly: false, using: &generator)
      let whole = try PanelRun([file], .calm, options)
      var reader = try PanelReader(.calm, options: options)
      var collector = EntryCollector()
      var rows = reader.startFile()
      var parts = Parts(file, room: 64)
      while !rows.knowsColumns, let part = parts.next() {
        var product = rows.product
        rows.work(on: part, into: &product)
        try reader.take(&product, into: &collector)
      }
      var later: [CSVPart] = []
      while let part = parts.next() { later.append(part) }
      let worker = rows
      let products = await withTaskGroup(of: (Int, PanelPart).self) { group in
        for (index, part) in later.enumerated() {
          group.addTask {
            var worker = worker
            var product = worker.product
            worker.work(on: part, into: &product)
            return (index, product)
          }
        }
        var products: [Int: PanelPart] = [:]
        for await (index, product) in group { products[index] = product }
        return products
      }
      for index in later.indices {
        var product = try #require(products[index])
        try reader.take(&product, into: &collector)
      }
      #expect(collector.entries == whole.entries, "seed \(generator.seed)")
      #expect(String(decoding: reader.rejects, as: UTF8.self) == whole.rejects)
    }
  }

  @Test func `of any bytes never trap`() throws {
    var generator = SeededGenerator(seed: 44)
    for round in 0..<1500 {
      let (kind, header) = Self.kinds[round % 3]
      let signs = Array("a1,,,\"\n\r/-2026-01-05é".utf8) + [0, 0xFF]
      let count = Int.random(in: 0...90, using: &generator)
      let bytes = (0..<count).map { _ in signs.randomElement(using: &generator) ?? 0 }
      let options = options(kind, setsAside: true)
      _ = try PanelRun([Array(header.utf8) + bytes, bytes], .calm, options, room: 8)
    }
  }

  @Test func `number texts as a dictionary would`() {
    var generator = SeededGenerator(seed: 8)
    var table = TextTable()
    var known: [String: Int32] = [:]
    for _ in 0..<20_000 {
      let text = "p\(Int.random(in: 0..<3_000, using: &generator))"
      let tag = Int32.random(in: 0...1, using: &generator)
      let bytes = Array(text.utf8)
      let found = table.number(of: bytes.span, hash: TextTable.hash(of: bytes.span), tag: tag)
      let expected = known["\(tag) \(text)"]
      #expect(found.isNew == (expected == nil), "seed \(generator.seed)")
      known["\(tag) \(text)"] = found.number
      #expect(found.number == expected ?? Int32(known.count - 1))
      #expect(table.text(Int(found.number)) == text)
    }
    #expect(table.count == known.count)
  }
}
