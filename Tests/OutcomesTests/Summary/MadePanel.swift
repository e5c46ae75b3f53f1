import Outcomes
import Psychometrics

/// A panel made by hand, as the reader would give it.
struct MadePanel {
  struct Row {
    var person: String
    var day = 0
    var group: [String] = []
    var answers: [UInt8]
    var event = ""
  }

  let definition: Definition
  var rows: [Row]
  /// Whether the table holds scores and no answers.
  var isScored = false

  /// The names as they turn up.
  var names: PanelNames {
    var names = PanelNames()
    names.values = [[]]
    for row in rows {
      if !names.people.contains(row.person) { names.people.append(row.person) }
      if !names.groups.contains(row.group) { names.groups.append(row.group) }
      if !names.values[0].contains(row.event) { names.values[0].append(row.event) }
    }
    return names
  }

  /// The rows in batches of that size, with the names of the whole.
  func batches(of size: Int = 1000) -> [PanelBatch] {
    let names = names
    let scorer = Scorer(definition)
    var batches: [PanelBatch] = []
    for (index, row) in rows.enumerated() {
      if index % size == 0 {
        batches.append(PanelBatch())
        batches[batches.count - 1].columns = [[]]
      }
      var tallies = [Int32](repeating: 0, count: scorer.tallyCount)
      var span = tallies.mutableSpan
      scorer.score(row.answers.span, into: &span)
      let last = batches.count - 1
      batches[last].people.append(Int32(names.people.firstIndex(of: row.person) ?? -1))
      batches[last].groups.append(Int32(names.groups.firstIndex(of: row.group) ?? -1))
      batches[last].columns[0].append(Int32(names.values[0].firstIndex(of: row.event) ?? -1))
      batches[last].lines.append(index + 2)
      batches[last].days.append(Int32(row.day))
      batches[last].tallies += tallies
      if !isScored { batches[last].answers += row.answers }
    }
    return batches
  }

  func feed(_ consumer: inout some PanelConsumer, batchesOf size: Int = 1000) throws {
    let names = names
    for batch in batches(of: size) { try consumer.take(batch, names: names) }
  }

  func summary(
    rule: MissingRule = .strict, entries: EntryChoice = .all, psychometrics: Int? = nil
  ) throws -> SummaryTally {
    var tally = SummaryTally(
      definition, rule: rule, entries: entries, psychometrics: psychometrics)
    try feed(&tally)
    return tally
  }

  func released(
    by columns: [String] = [], totals: Bool = false, threshold: Int = 11,
    rule: MissingRule = .strict, entries: EntryChoice = .all, psychometrics: Bool = false
  ) throws -> ReleasedSummary {
    var settings = ReleaseSettings(
      control: try DisclosureControl(threshold: threshold), columns: columns)
    settings.hasTotals = totals
    let panel = grouped(columns.count)
    return try panel.summary(
      rule: rule, entries: entries, psychometrics: psychometrics ? threshold : nil
    ).released(settings, names: panel.names)
  }

  /// The panel with that many of the grouping columns.
  func grouped(_ columns: Int) -> MadePanel {
    var panel = self
    for index in rows.indices { panel.rows[index].group = Array(rows[index].group.prefix(columns)) }
    return panel
  }
}

/// Answers that R makes by the same rule, so that figures can be compared: `x(p, i, t)` for person p
/// from 1, item i from 1 and occasion t from 0.
///
/// ```r
/// trait <- (p*37) %% 11
/// noise <- (p*7919 + i*104729 + t*1299709 + p*i*31 + p*p*i*17 + i*i*p*5) %% 97
/// v <- pmin(196, pmax(0, trait*10 + noise + t*((p*13) %% 60 - 12)))
/// x <- 1 + (v*options) %/% 197
/// ```
enum MadeAnswers {
  static func answer(person p: Int, item i: Int, occasion t: Int, options: Int) -> Int {
    let trait = (p * 37) % 11
    let noise =
      (p * 7919 + i * 104_729 + t * 1_299_709 + p * i * 31 + p * p * i * 17 + i * i * p * 5) % 97
    let v = min(196, max(0, trait * 10 + noise + t * ((p * 13) % 60 - 12)))
    return 1 + (v * options) / 197
  }

  /// A form of the ProQOL; its reversed items are turned, so that all point one way once scored.
  static func proqol(person: Int, occasion: Int = 0) -> [UInt8] {
    (1...30).map { item in
      let answer = answer(person: person, item: item, occasion: occasion, options: 5)
      return UInt8([1, 4, 15, 17, 29].contains(item) ? 6 - answer : answer)
    }
  }

  static func barc(person: Int, occasion: Int = 0) -> [UInt8] {
    (1...10).map {
      UInt8(answer(person: person, item: $0, occasion: occasion, options: 6))
    }
  }
}

/// Whether a figure is that of R to a relative 1e-8, or as given.
func agrees(_ value: Double?, _ expected: Double, within share: Double = 1e-8) -> Bool {
  guard let value else { return false }
  return abs(value - expected) <= share * max(abs(expected), 1e-12)
}
