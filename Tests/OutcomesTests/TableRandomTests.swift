import Instruments
import Outcomes
import Psychometrics
import TestSupport
import Testing

@Suite struct `Random tables` {
  /// Against the path of single forms: `Answers.report`.
  @Test(arguments: Catalog.scored.map(\.id.rawValue) + ["calm", "wide"])
  func `score as their forms do one by one`(_ instrument: String) throws {
    let builtIn = Catalog.entry(InstrumentID(rawValue: instrument))?.definition
    let definition = builtIn ?? (instrument == "wide" ? .wide : .calm)
    var generator = SeededGenerator(seed: 2_026)
    let share = try #require(Share("0.6"))
    for rule in [MissingRule.strict, .prorate(share)] {
      for wording in WordingKind.allCases {
        let forms = (0..<150).map { _ in form(of: definition, using: &generator) }
        let items = Array(1...definition.form.itemCount).shuffled(using: &generator)
        var table = (items.map { "item\($0)" } + ["n"]).joined(separator: ",") + "\n"
        for (index, form) in forms.enumerated() {
          let cells = items.map { cell(form[$0 - 1], using: &generator) } + ["\(index)"]
          table += cells.joined(separator: ",") + "\n"
        }
        let run = try TableRun(
          table, definition,
          TableOptions(missingRule: rule, wording: wording, extras: [.mean, .band, .t]))
        #expect(run.error == nil)
        let lines = run.scored.split(separator: "\n").dropFirst()
        #expect(lines.count == forms.count)
        for (index, (line, form)) in zip(lines, forms).enumerated() {
          let report = try Answers(form, to: definition).report(missing: rule, wording: wording)
          try expect(String(line), row: index, holds: report, seed: generator.seed)
        }
      }
    }
  }

  @Test func `give the same bytes however they are cut into blocks`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let table = RandomTable.bytes(using: &generator)
      let blocks = (0..<5).map { _ in Int.random(in: 1...12, using: &generator) }
      let options = TableOptions(
        missingCodes: ["-9"], extras: [.mean], rejectsBadRows: Bool.random(using: &generator))
      let whole = try TableRun(table, .calm, options)
      let cut = try TableRun(table, .calm, options, blocks: blocks)
      #expect(whole == cut, "seed \(generator.seed), blocks \(blocks)")
    }
  }

  @Test func `lose no row: each is scored or set aside`() throws {
    var generator = SeededGenerator(seed: 99)
    for _ in 0..<300 {
      let table = RandomTable.bytes(using: &generator)
      let run = try TableRun(table, .calm, TableOptions(rejectsBadRows: true))
      guard run.error == nil else { continue }
      let strict = try TableRun(table, .calm)
      #expect((strict.error == nil) == (run.summary?.rejected == 0))
      if strict.error == nil { #expect(strict.scored == run.scored) }
      let again = try TableRun(run.rejects, .calm, TableOptions(rejectsBadRows: true))
      // Bytes that are no UTF-8 cannot go through the text of `rejects` unchanged, and a stray
      // carriage return at the end of a row would become part of the end of its line.
      guard !run.rejects.contains("\u{fffd}"), !run.rejects.utf8.contains(0x0D) else { continue }
      #expect(again.summary?.scored == 0, "seed \(generator.seed)")
      #expect(again.summary?.rejected == run.summary?.rejected)
      #expect(again.rejects == run.rejects)
    }
  }

  @Test func `of any bytes never trap`() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...80, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let options = TableOptions(rejectsBadRows: true)
      _ = try TableRun(bytes, .calm, options, blocks: [3, 1, 7])
      let withHeader = Array("item1,item2,item3,item4\n".utf8) + bytes
      _ = try TableRun(withHeader, .calm, options, blocks: [5, 2])
    }
  }

  // MARK: - Making them

  private func form(
    of definition: Definition, using generator: inout SeededGenerator
  ) -> [Answer] {
    let answers = definition.form.lowest...definition.form.highest
    let missing = Int.random(in: 0...3, using: &generator)
    return (0..<definition.form.itemCount).map { _ in
      Int.random(in: 0..<12, using: &generator) < missing
        ? .skipped : .answered(Int.random(in: answers, using: &generator))
    }
  }

  private func cell(_ answer: Answer, using generator: inout SeededGenerator) -> String {
    let text = answer.number.map(String.init) ?? ["", "NA"].randomElement(using: &generator)
    return Int.random(in: 0..<10, using: &generator) == 0 ? "\"\(text ?? "")\"" : text ?? ""
  }

  // MARK: - Comparing

  /// Compares a line of the row's number, raw scores, then mean, band and T of each scale.
  private func expect(_ line: String, row: Int, holds report: Report, seed: UInt64) throws {
    let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let count = report.scores.count
    try #require(cells.count == 1 + count * 4)
    #expect(cells[0] == "\(row)")
    for (index, score) in report.scores.enumerated() {
      let extras = 1 + count + 3 * index
      #expect(number(cells[1 + index]) == score.value, "seed \(seed)")
      #expect(number(cells[extras]) == score.mean, "seed \(seed)")
      #expect(cells[extras + 1] == score.band?.id.rawValue ?? "", "seed \(seed)")
      #expect(number(cells[extras + 2]) == score.standard?.t, "seed \(seed)")
      #expect(!cells[1 + index].hasSuffix(".0"))
    }
  }

  private func number(_ cell: String) -> Double? {
    cell.isEmpty ? nil : Double(cell) ?? .nan
  }
}
