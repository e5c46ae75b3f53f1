import Formats
import Psychometrics

@testable import Outcomes

/// What reading a panel gave: its entries as text, a line an entry, and what else was told.
struct PanelRun: Equatable {
  var entries: [String] = []
  var error: PanelError?
  var summary = PanelSummary()
  var sharedCodes: SharedCodes?
  var rejects = ""
  var batches = 0

  /// Reads files, each in parts of about that many bytes.
  init(
    _ files: [[UInt8]], _ definition: Definition, _ options: PanelOptions, room: Int = 1 << 16
  ) throws(TableOptionsFault) {
    var collector = EntryCollector()
    let reader: PanelReader
    (reader, error, rejects) = try Self.read(
      files, definition, options, room: room, into: &collector)
    entries = collector.entries
    batches = collector.batches
    summary = reader.summary
    // Behind an error it may have seen more rows than the ones before it.
    sharedCodes = error == nil ? reader.sharedCodes : nil
  }

  init(
    _ files: String..., of definition: Definition = .calm, options: PanelOptions
  ) throws(TableOptionsFault) {
    try self.init(files.map { Array($0.utf8) }, definition, options)
  }

  static func read<Consumer: PanelConsumer>(
    _ files: [[UInt8]], _ definition: Definition, _ options: PanelOptions, room: Int = 1 << 16,
    into consumer: inout Consumer
  ) throws(TableOptionsFault) -> (PanelReader, PanelError?, rejects: String) {
    var reader = try PanelReader(definition, options: options)
    var rejects: [UInt8] = []
    do throws(PanelError) {
      for file in files {
        var rows = reader.startFile()
        var product = rows.product
        var parts = Parts(file, room: room)
        while let part = parts.next() {
          rows.work(on: part, into: &product)
          try reader.take(&product, into: &consumer)
          rejects += reader.rejects
          reader.rejects.removeAll()
        }
        try reader.endFile(into: &consumer)
      }
    } catch {
      return (reader, error, String(decoding: rejects + reader.rejects, as: UTF8.self))
    }
    return (reader, nil, String(decoding: rejects, as: UTF8.self))
  }
}

/// Writes each entry as `file:line person day group|group column tallies answers`.
struct EntryCollector: PanelConsumer {
  var entries: [String] = []
  var batches = 0

  mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    batches += 1
    let tallies = batch.tallies.count / batch.count
    let answers = batch.answers.count / batch.count
    for entry in 0..<batch.count {
      var words = ["\(batch.file):\(batch.lines[entry])", names.people[Int(batch.people[entry])]]
      words.append(CivilDate(daysSinceEpoch: Int(batch.days[entry]))?.description ?? "no date")
      words.append(names.groups[Int(batch.groups[entry])].joined(separator: "|"))
      for (column, values) in batch.columns.enumerated() {
        words.append(names.values[column][Int(values[entry])])
      }
      words.append(
        batch.tallies[entry * tallies..<(entry + 1) * tallies].map(String.init)
          .joined(separator: "/"))
      if answers > 0 {
        words.append(
          batch.answers[entry * answers..<(entry + 1) * answers]
            .map { $0 == Scorer.missing ? "-" : String($0) }.joined())
      }
      entries.append(words.joined(separator: " "))
    }
  }
}

extension PanelOptions {
  /// The last day that is not ahead is 30 June 2026.
  static func test(_ kind: Kind = .forms) -> PanelOptions {
    var options = PanelOptions(today: CivilDate(year: 2026, month: 6, day: 30) ?? .epoch)
    options.kind = kind
    return options
  }
}
