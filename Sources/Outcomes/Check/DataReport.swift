import Formats
package import Psychometrics

/// Looks at a panel for what an evaluator should know before trusting it.
///
/// The panel is to be read with bad rows set aside and answers kept. Memory: 24 bytes an entry, and
/// some for people and values.
package struct DataReport: PanelConsumer, Sendable {
  private let definition: Definition
  private let columns: [PanelOptions.Column]
  private let siteColumn: Int?
  private let hasReversedItems: Bool
  private var figures = DataFigures()
  private var doubled = DoubledEntries()
  private var firstDay: Int32?
  private var lastDay: Int32?
  /// How often each answer was given.
  private var given = [Int](repeating: 0, count: 256)
  private var rests: [ItemRestSums]
  /// For each further column how many entries each value has.
  private var counts: [[Int]]
  /// The first site of each person, -1 before, -2 once there were two.
  private var siteOfPerson: [Int32] = []
  private var hasAnswers = false

  /// - Parameters:
  ///   - columns: the further columns that the panel is read with.
  ///   - site: the name of the one that holds the sites.
  package init(_ definition: Definition, columns: [PanelOptions.Column], site: String? = nil) {
    self.definition = definition
    self.columns = columns
    siteColumn = site.flatMap { site in columns.firstIndex { $0.name == site } }
    let keys = definition.scales.compactMap { definition.key(of: $0.id) }
    hasReversedItems = keys.contains { !$0.reversed.isEmpty }
    rests = definition.scales.compactMap { ItemRestSums($0.id, of: definition) }
    counts = columns.map { _ in [] }
    figures.missing = [Int](repeating: 0, count: definition.form.itemCount)
  }

  package mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    try doubled.take(batch, names: names)
    figures.entries += batch.count
    for day in batch.days {
      firstDay = min(firstDay ?? day, day)
      lastDay = max(lastDay ?? day, day)
    }
    for (column, values) in batch.columns.enumerated() where counts.indices.contains(column) {
      let missing = names.values[column].count - counts[column].count
      counts[column] += [Int](repeating: 0, count: max(0, missing))
      for value in values { counts[column][Int(value)] += 1 }
    }
    takeSites(batch, people: names.people.count)
    let items = definition.form.itemCount
    guard !batch.answers.isEmpty else { return }
    hasAnswers = true
    for entry in 0..<batch.count {
      takeForm(batch.answers.span.extracting(entry * items..<(entry + 1) * items))
    }
  }

  private mutating func takeForm(_ answers: Span<UInt8>) {
    var isStraight = true
    for item in answers.indices {
      let answer = answers[item]
      given[Int(answer)] += 1
      if answer == Scorer.missing { figures.missing[item] += 1 }
      isStraight = isStraight && answer == answers[0]
    }
    if hasReversedItems, isStraight, answers[0] != Scorer.missing {
      figures.straightLined = (figures.straightLined ?? 0) + 1
    }
    for scale in rests.indices { rests[scale].add(answers) }
  }

  private mutating func takeSites(_ batch: borrowing PanelBatch, people: Int) {
    guard let siteColumn, batch.columns.indices.contains(siteColumn) else { return }
    siteOfPerson += [Int32](repeating: -1, count: max(0, people - siteOfPerson.count))
    for (entry, site) in batch.columns[siteColumn].enumerated() {
      let person = Int(batch.people[entry])
      switch siteOfPerson[person] {
      case -1: siteOfPerson[person] = site
      case -2, site: continue
      default:
        siteOfPerson[person] = -2
        figures.codesInSeveralSites += 1
      }
    }
  }

  /// What was found, once all files were read by that reader.
  package func figures(of reader: PanelReader) -> DataFigures {
    var figures = figures
    figures.rejected = reader.summary.rejected
    figures.people = reader.names.people.count
    figures.doubled = doubled.figures
    figures.badColumns = reader.badCells.columns
    figures.sharedCodes = reader.sharedCodes
    if let firstDay, let lastDay, let first = CivilDate(daysSinceEpoch: Int(firstDay)),
      let last = CivilDate(daysSinceEpoch: Int(lastDay))
    {
      figures.days = first...last
    }
    if let siteColumn { figures.sites = counted(siteColumn, reader.names) }
    let circumstances = Set(PanelOptions.Column.circumstances.map(\.name))
    for (column, values) in counts.enumerated()
    where values.count > 1 && circumstances.contains(columns[column].name) {
      figures.mixed.append(
        .init(column: columns[column].name, values: counted(column, reader.names)))
    }
    if hasAnswers {
      if hasReversedItems, figures.straightLined == nil { figures.straightLined = 0 }
    } else {
      figures.missing = []
    }
    figures.againstScale = rests.flatMap(\.against).sorted { $0.correlation < $1.correlation }
    figures.shift = shift(reader.badCells)
    figures.add = reader.added
    return figures
  }

  private func counted(_ column: Int, _ names: PanelNames) -> [DataFigures.Counted] {
    zip(names.values[column], counts[column])
      .map { DataFigures.Counted(value: $0, entries: $1) }
      .sorted { Array($0.value.utf8).lexicographicallyPrecedes(Array($1.value.utf8)) }
  }

  private func shift(_ bad: BadCells) -> DataFigures.Shift? {
    guard bad.otherAnswers == 0 else { return nil }
    func isUsed(_ answer: Int) -> Bool {
      guard let answer = UInt8(exactly: answer) else { return false }
      return given[Int(answer)] > 0 || bad.soundAnswers[answer] != nil
    }
    if bad.oneBelow > 0, bad.oneAbove == 0, !isUsed(definition.form.highest) { return .oneTooLow }
    if bad.oneAbove > 0, bad.oneBelow == 0, !isUsed(definition.form.lowest) { return .oneTooHigh }
    return nil
  }
}
