/// Tries to work out counts by category that are few, or where one category holds everybody.
struct BreakdownProof {
  private let series: ProvenSeries
  private let threshold: Int
  private let equations: ProofEquations
  private let name: String
  private let isWhole: Bool
  private var categories: [String] = []
  private(set) var findings: [ProofFinding] = []

  /// - Parameter name: of the breakdown.
  init(
    _ name: String, in series: ProvenSeries, equations: ProofEquations, threshold: Int
  ) throws(ProvingLimit) {
    self.series = series
    self.threshold = threshold
    self.equations = equations
    self.name = name
    var isWhole = true
    for statement in equations.statements {
      guard let own = statement.cell?.breakdown(name) else { continue }
      isWhole = isWhole && own.isWhole
      for category in own.categories where !categories.contains(category.name) {
        categories.append(category.name)
      }
    }
    self.isWhole = isWhole
    noteShown()
    try noteWorkedOut()
  }

  private mutating func note(
    _ kind: ProofFinding.Kind, _ groups: [PublishedGroup], _ files: [Int], _ category: String?,
    count: Int?, from sources: Set<Int> = []
  ) {
    var finding = ProofFinding(kind, series, groups: groups, files: files)
    finding.category = category
    finding.count = count.map { $0...$0 }
    for source in sources.sorted() {
      let line = equations.statements[source].line
      if !finding.from.contains(line) { finding.from.append(line) }
    }
    findings.append(finding)
  }

  private mutating func noteShown() {
    for statement in equations.statements {
      guard let cell = statement.cell, let own = cell.breakdown(name) else { continue }
      for category in own.categories {
        guard let count = category.count.shown else {
          noteShare(category, of: cell, statement.line.file)
          continue
        }
        guard count > 0 else { continue }
        if count < threshold {
          note(.smallCategory, [cell.group], [statement.line.file], category.name, count: count)
        } else if isWhole, count == cell.count.shown {
          note(.oneCategory, [cell.group], [statement.line.file], category.name, count: nil)
        }
      }
    }
  }

  /// A part of a count that is shown tells how many there are, as far as it was not rounded away.
  private mutating func noteShare(
    _ category: PublishedBreakdown.Category, of cell: PublishedCell, _ file: Int
  ) {
    guard let share = category.share, let all = cell.count.shown,
      let count = share.times(Double(all)).wholes, count.upperBound > 0,
      count.lowerBound < threshold, count.count < threshold - 1
    else { return }
    note(.smallCategory, [cell.group], [file], category.name, count: nil)
    findings[findings.count - 1].count = max(0, count.lowerBound)...count.upperBound
    findings[findings.count - 1].from = [.init(file: file, group: cell.group)]
  }

  // MARK: - Elimination

  /// The unknowns of a group and a category.
  private func row(_ statement: ProofEquations.Statement, _ category: Int) -> LinearRow {
    LinearRow(statement.row.terms.keys.map { $0 * categories.count + category })
  }

  private mutating func noteWorkedOut() throws(ProvingLimit) {
    var system = LinearSystem()
    var shown: Set<Set<Int>> = []
    let order = equations.statements.indices.sorted {
      (equations.statements[$0].row.terms.count, $0)
        < (equations.statements[$1].row.terms.count, $1)
    }
    for place in order {
      let statement = equations.statements[place]
      guard let own = statement.cell?.breakdown(name) else { continue }
      for category in own.categories {
        guard let index = categories.firstIndex(of: category.name) else { continue }
        let row = row(statement, index)
        shown.insert(Set(row.terms.keys))
        guard let count = category.count.shown else { continue }
        try system.add(
          LinearRow(row.terms, values: [Bracket(Double(count))], sources: [place]))
      }
    }
    for place in order where isWhole {
      let statement = equations.statements[place]
      guard let count = statement.known[.count] else { continue }
      let all = statement.row.terms.keys.flatMap { unknown in
        categories.indices.map { unknown * categories.count + $0 }
      }
      try system.add(LinearRow(all, values: [count], source: place))
    }
    try noteHidden(&system)
    for row in system.rows {
      guard let unknowns = row.plainSum, !shown.contains(Set(unknowns)),
        let count = row.values.first?.whole, (1..<threshold).contains(count)
      else { continue }
      note(few: unknowns, count, row.sources)
    }
    try noteEverybody(&system, shown)
  }

  /// Categories with a mark of their own.
  private mutating func noteHidden(_ system: inout LinearSystem) throws(ProvingLimit) {
    for statement in equations.statements {
      guard let cell = statement.cell, let own = cell.breakdown(name) else { continue }
      for category in own.categories where category.count.isHidden && !statement.row.terms.isEmpty {
        guard let index = categories.firstIndex(of: category.name),
          let known = try system.known(row(statement, index)), known.values.first?.high != 0
        else { continue }
        note(
          .smallCategory, [cell.group], [statement.line.file], category.name,
          count: known.values.first?.whole, from: known.sources)
      }
    }
  }

  /// Few people of one category in some groups, or of some categories in one group.
  private mutating func note(few unknowns: [Int], _ count: Int, _ sources: Set<Int>) {
    let width = max(1, categories.count)
    let groups = Set(unknowns.map { $0 / width }).sorted()
    let own = Set(unknowns.map { $0 % width }).sorted()
    guard groups.count == 1 || own.count == 1, own.count < width else { return }
    let names = own.map { categories[$0] }.joined(separator: " + ")
    note(
      .smallCategory, groups.map(equations.group), files, names, count: count, from: sources)
  }

  private var files: [Int] { Set(equations.releases.flatMap(\.files)).sorted() }

  /// Sums of one category that are as large as the groups they are of.
  private mutating func noteEverybody(
    _ system: inout LinearSystem, _ shown: Set<Set<Int>>
  ) throws(ProvingLimit) {
    guard isWhole else { return }
    let width = max(1, categories.count)
    for row in system.rows {
      guard let unknowns = row.plainSum, !shown.contains(Set(unknowns)),
        let count = row.values.first?.whole, count >= threshold,
        Set(unknowns.map { $0 % width }).count == 1,
        let category = unknowns.first.map({ $0 % width })
      else { continue }
      let all = LinearRow(
        unknowns.flatMap { unknown in
          categories.indices.map { unknown / width * width + $0 }
        })
      guard let whole = try system.known(all), whole.values.first?.whole == count else { continue }
      note(
        .oneCategory, unknowns.map { equations.group(of: $0 / width) }, files,
        categories[category], count: nil, from: row.sources)
    }
  }
}

extension PublishedCell {
  func breakdown(_ name: String) -> PublishedBreakdown? { breakdowns.first { $0.name == name } }
}
