/// Tries to solve one release, or an earlier and a later one together.
struct ReleaseProof {
  typealias Quantity = ProofEquations.Quantity

  let series: ProvenSeries
  let threshold: Int
  let equations: ProofEquations
  private var systems: ProofSystems
  private(set) var findings: [ProofFinding] = []
  private(set) var gaps: [ProofGap] = []
  /// The atoms of groups whose difference both releases show.
  private var toldDifferences: Set<Set<Int>> = []

  private var small: Range<Int> { 1..<threshold }

  init(
    _ series: ProvenSeries, releases: [ProvenSeries.Release], threshold: Int
  ) throws(ProvingLimit) {
    self.series = series
    self.threshold = threshold
    equations = try ProofEquations(releases)
    systems = try ProofSystems(equations)
    if releases.count == 1 {
      noteShown()
      noteConflicts()
    } else {
      noteShownDifferences()
    }
    try noteWorkedOut()
    noteFew()
    try noteNarrowed()
  }

  private func finding(
    _ kind: ProofFinding.Kind, _ groups: [PublishedGroup], _ files: [Int],
    from sources: Set<Int> = []
  ) -> ProofFinding {
    var finding = ProofFinding(kind, series, groups: groups, files: files)
    var lines: [ProofFinding.Line] = []
    for source in sources.sorted() where equations.statements.indices.contains(source) {
      let line = equations.statements[source].line
      if !lines.contains(line) { lines.append(line) }
    }
    finding.from = lines
    return finding
  }

  // MARK: - What stands there

  private mutating func noteShown() {
    for statement in equations.statements {
      guard let cell = statement.cell else { continue }
      if let size = cell.size, small.contains(size) {
        var finding = finding(.smallGroup, [cell.group], [statement.line.file])
        finding.count = size...size
        findings.append(finding)
      }
      // Of whole scores one that differs by 1 alone gives a variance of 1/n.
      let n = Double(cell.count.shown ?? 0)
      let isConstant = cell.moments.contains {
        $0.deviation.map { $0.high * $0.high * n < 0.99 } ?? false
      }
      if isConstant, n > 1 {
        findings.append(finding(.oneScore, [cell.group], [statement.line.file]))
      }
    }
  }

  private mutating func noteConflicts() {
    for (place, more) in systems.conflicts.sorted(by: { $0.key < $1.key }) {
      let line = equations.statements[place].line
      if small.contains(more) {
        var finding = finding(.leftOut, [line.group ?? .everybody], [line.file])
        finding.count = more...more
        findings.append(finding)
      } else {
        gaps.append(
          ProofGap(
            scale: series.scale, file: line.file, reason: .doesNotAddUp(line.group ?? .everybody)))
      }
    }
  }

  private mutating func noteShownDifferences() {
    for line in equations.releases[0].lines {
      guard let before = line.cell.count.shown,
        let later = equations.releases[1].line(of: line.cell.group),
        let now = later.cell.count.shown, small.contains(abs(now - before))
      else { continue }
      var finding = finding(.difference, [line.cell.group], [line.file, later.file])
      finding.count = abs(now - before)...abs(now - before)
      let known = ProofEquations.known(line.cell)
      for (quantity, value) in ProofEquations.known(later.cell) {
        guard case .sum(let measure) = quantity, let old = known[quantity] else { continue }
        finding.figures.insert(.sum)
        finding.means[measure] = value.minus(old).times(1 / Double(now - before))
      }
      findings.append(finding)
      toldDifferences.insert(Set(equations.atoms.within(line.cell.group)))
    }
  }

  // MARK: - What follows

  private mutating func noteWorkedOut() throws(ProvingLimit) {
    let told = Set(equations.statements.flatMap(\.known.keys))
    for statement in equations.statements {
      guard let cell = statement.cell,
        cell.count.isHidden || cell.moments.contains(where: \.isHidden),
        !statement.row.terms.isEmpty
      else { continue }
      let known = try systems.known(statement.row)
      let new = known.values.filter { statement.known[$0.key] == nil && told.contains($0.key) }
      guard !new.isEmpty else { continue }
      if new[.count]?.high == 0 { continue }
      var finding = finding(
        .workedOut, [cell.group], [statement.line.file], from: known.sources)
      tell(new, of: known.values[.count], in: &finding)
      findings.append(finding)
    }
  }

  private func tell(
    _ values: [Quantity: Bracket], of count: Bracket?, in finding: inout ProofFinding
  ) {
    for (quantity, value) in values {
      switch quantity {
      case .count:
        finding.figures.insert(.count)
        finding.count = value.wholes
      case .sum(let measure):
        finding.figures.insert(.sum)
        if let n = count?.whole, n != 0 { finding.means[measure] = value.times(1 / Double(n)) }
      case .squares: finding.figures.insert(.spread)
      }
    }
  }

  private mutating func noteFew() {
    let lines = Set(equations.statements.map { Set($0.row.terms.keys) })
    for sum in systems.sums {
      guard let count = sum.values[.count]?.whole, count != 0, let first = sum.unknowns.first
      else { continue }
      let isDifference = equations.isDifference(first)
      if !isDifference, sum.unknowns.contains(where: equations.isDifference) { continue }
      let isNew = !lines.contains(Set(sum.unknowns))
      let files = Set(equations.releases.flatMap(\.files)).sorted()
      let groups = sum.unknowns.map(equations.group)
      if isDifference, toldDifferences.contains(Set(sum.unknowns.map(equations.atom))) { continue }
      if small.contains(abs(count)), isDifference || isNew {
        var finding = finding(
          isDifference ? .difference : .fewTogether, groups, files, from: sum.sources)
        tell(sum.values, of: sum.values[.count], in: &finding)
        finding.count = abs(count)...abs(count)
        findings.append(finding)
      } else if isNew, Self.isConstant(sum.values) {
        findings.append(finding(.oneScore, groups, files, from: sum.sources))
      }
    }
  }

  /// Whether n times the squares is the square of the sum, so that nobody differs from the mean.
  private static func isConstant(_ values: [Quantity: Bracket]) -> Bool {
    guard let n = values[.count]?.whole, n > 1 else { return false }
    for (quantity, value) in values {
      guard case .sum(let measure) = quantity, let sum = value.whole,
        let squares = values[.squares(measure)]?.whole
      else { continue }
      let (left, overflow) = Int128(n).multipliedReportingOverflow(by: Int128(squares))
      if !overflow, left == Int128(sum) * Int128(sum) { return true }
    }
    return false
  }

  // MARK: - What can still be

  private mutating func noteNarrowed() throws(ProvingLimit) {
    let bounds = ProofBounds(equations, systems: systems)
    let solved = Set(findings.filter { $0.kind == .workedOut && $0.figures.contains(.count) })
    for statement in equations.statements {
      guard let cell = statement.cell, cell.count.isHidden, !statement.row.terms.isEmpty else {
        continue
      }
      let range = bounds.range(of: statement.row)
      guard range.count < threshold - 1, range.upperBound > 0 else { continue }
      // Of a group that one release shows, the other's count is about the same: no news, unless it
      // can be one of too few.
      if equations.releases.count > 1, range.lowerBound >= threshold { continue }
      let isSolved = solved.contains {
        $0.groups == [cell.group] && $0.files == [statement.line.file]
      }
      if isSolved { continue }
      var finding = finding(
        .narrowed, [cell.group], [statement.line.file], from: bounds.sources(of: statement.row))
      finding.count = range
      findings.append(finding)
    }
  }
}

extension PublishedMoments {
  /// Whether nothing is told of the measure.
  var isHidden: Bool { mean == nil && sum == nil }
}
