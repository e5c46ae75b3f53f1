import Outcomes
import Psychometrics

/// What one whole table gave.
struct TableRun: Hashable {
  var scored = ""
  var rejects = ""
  var summary: TableSummary?
  var error: TableError?

  /// Scores a table that comes in blocks of these lengths, over and over; in one block without any.
  init(
    _ table: [UInt8], _ definition: Definition, _ options: TableOptions = TableOptions(),
    blocks: [Int] = []
  ) throws(TableOptionsFault) {
    var scorer = try TableScorer(definition, options: options)
    var output = TableOutput()
    do throws(TableError) {
      var start = 0
      var turn = 0
      while start < table.count {
        let length = blocks.isEmpty ? table.count : max(1, blocks[turn % blocks.count])
        let end = min(table.count, start + length)
        try scorer.feed(table.span.extracting(start..<end), into: &output)
        start = end
        turn += 1
      }
      summary = try scorer.finish(into: &output)
    } catch {
      self.error = error
    }
    scored = String(decoding: output.scored, as: UTF8.self)
    rejects = String(decoding: output.rejects, as: UTF8.self)
  }

  /// Puts together what the parts of a table gave.
  init(_ parts: [ScoredPart], of definition: Definition) {
    var output = TableOutput()
    var summary = TableSummary(definition)
    for part in parts where error == nil {
      output.scored += part.output.scored
      output.rejects += part.output.rejects
      summary.add(part.summary)
      error = part.error
    }
    scored = String(decoding: output.scored, as: UTF8.self)
    rejects = String(decoding: output.rejects, as: UTF8.self)
    self.summary = error == nil ? summary : nil
  }

  init(
    _ table: String, _ definition: Definition, _ options: TableOptions = TableOptions()
  ) throws(TableOptionsFault) {
    try self.init(Array(table.utf8), definition, options)
  }
}

extension Definition {
  /// Four items of 1 to 5 in two scales of two; item 2 is reversed.
  ///
  /// Made up for these tests.
  static let calm = Definition(
    id: "calm", version: "1", publishedName: "Calm", subject: .work,
    form: Form(itemCount: 4, answers: 1...5),
    scales: [
      ScaleDefinition(
        id: "calm-days", publishedName: "Calm days", favourable: .up,
        bands: Bands([Band("few", from: 2), Band("many", from: 7)], source: madeUp),
        norm: Norm(mean: 6, standardDeviation: 4, sample: "nobody", source: madeUp),
        source: madeUp),
      ScaleDefinition(
        id: "load", publishedName: "Load", favourable: .down, source: madeUp),
    ],
    scoring: .keyed([
      "calm-days": Key(items: [1, 2], reversed: [2]), "load": Key(items: [3, 4]),
    ]))

  /// Two items of 0 to 10 in one scale.
  ///
  /// Made up for these tests.
  static let wide = Definition(
    id: "wide", version: "1", publishedName: "Wide", subject: .work,
    form: Form(itemCount: 2, answers: 0...10),
    scales: [
      ScaleDefinition(id: "sum", publishedName: "Sum", favourable: .up, source: madeUp)
    ],
    scoring: .keyed(["sum": Key(items: [1, 2])]))

  private static let madeUp = Source("made up for a test", .published)
}
