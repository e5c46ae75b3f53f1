/// Everything that one release, or an earlier and a later one, say of one scale, as statements over
/// unknowns.
///
/// An unknown is what an atom holds in the earlier release; behind those of all atoms stand the
/// unknowns of what it holds more, or less, in the later one.
struct ProofEquations {
  /// What sums are taken of.
  enum Quantity: Hashable {
    case count
    case sum(String)
    case squares(String)
  }

  /// A line of a release, with what it says.
  struct Statement {
    let release: Int
    let line: ProofFinding.Line
    /// nil for a count above the groups.
    let cell: PublishedCell?
    let row: LinearRow
    let known: [Quantity: Bracket]
  }

  let atoms: Atoms
  let releases: [ProvenSeries.Release]
  private(set) var statements: [Statement] = []
  /// By release the atoms that its groups cover.
  private let covered: [Set<Int>]

  init(_ releases: [ProvenSeries.Release]) throws(ProvingLimit) {
    let tables = releases.map { release in
      Dictionary(grouping: release.lines, by: \.file).sorted { $0.key < $1.key }
        .map { $0.value.map(\.cell.group) }
    }
    let atoms = try Atoms(tables.flatMap(\.self))
    self.atoms = atoms
    self.releases = releases
    var covered: [Set<Int>] = []
    for parts in tables {
      // Who is in none of the groups that a release lists is not in it.
      covered.append(Set(parts.flatMap { Atoms.finest(of: $0).flatMap(atoms.within) }))
    }
    self.covered = covered
    for (number, release) in releases.enumerated() {
      for line in release.lines {
        add(
          number, ProofFinding.Line(file: line.file, group: line.cell.group), line.cell,
          Self.known(line.cell))
      }
      for top in release.tops {
        add(
          number, ProofFinding.Line(file: top.file, group: nil), nil,
          [.count: Bracket(Double(top.counted))])
      }
    }
    linkUnchanged()
  }

  private mutating func add(
    _ release: Int, _ line: ProofFinding.Line, _ cell: PublishedCell?,
    _ known: [Quantity: Bracket]
  ) {
    let row = row(of: line.group ?? .everybody, in: release)
    statements.append(
      Statement(release: release, line: line, cell: cell, row: row, known: known))
  }

  // MARK: - Unknowns

  /// How many there are of each kind.
  var atomCount: Int { atoms.groups.count }

  func isDifference(_ unknown: Int) -> Bool { unknown >= atomCount }

  func atom(of unknown: Int) -> Int { unknown % max(1, atomCount) }

  func group(of unknown: Int) -> PublishedGroup {
    let place = atom(of: unknown)
    return atoms.groups.indices.contains(place) ? atoms.groups[place] : .everybody
  }

  /// What a group holds in a release, as a sum of unknowns.
  func row(of group: PublishedGroup, in release: Int) -> LinearRow {
    let own = atoms.within(group)
    var unknowns: [Int] = []
    for atom in own where covered[release].contains(atom) {
      if release == 0 || covered[0].contains(atom) { unknowns.append(atom) }
      if release > 0 { unknowns.append(atomCount + atom) }
    }
    return LinearRow(unknowns)
  }

  /// Whether the later release can only have more: no count that both show falls, and no group of
  /// the earlier one is gone.
  var isGrowing: Bool {
    guard releases.count > 1, covered[0].isSubset(of: covered[1]) else { return false }
    return releases[0].lines.allSatisfy { line in
      guard let before = line.cell.count.shown,
        let now = releases[1].line(of: line.cell.group)?.cell.count.shown
      else { return true }
      return before <= now
    }
  }

  /// Atoms of a group that both releases show the same of hold nothing more in the later one.
  private mutating func linkUnchanged() {
    guard releases.count > 1 else { return }
    var linked: Set<Int> = []
    for line in releases[0].lines where line.cell.count.shown ?? 0 > 0 {
      guard let second = releases[1].line(of: line.cell.group)?.cell,
        line.cell.isSame(as: second)
      else { continue }
      for atom in atoms.within(line.cell.group)
      where covered[0].contains(atom) && covered[1].contains(atom) && linked.insert(atom).inserted {
        statements.append(
          Statement(
            release: 1, line: ProofFinding.Line(file: line.file, group: line.cell.group), cell: nil,
            row: LinearRow([atomCount + atom]), known: Self.nothing(line.cell)))
      }
    }
  }

  // MARK: - What a line says

  static func known(_ cell: PublishedCell) -> [Quantity: Bracket] {
    guard let count = cell.count.shown else {
      return cell.moments.reduce(into: [:]) { known, moments in
        known[.sum(moments.measure)] = moments.sum
      }
    }
    if count == 0 { return nothing(cell) }
    let n = Bracket(Double(count))
    var known: [Quantity: Bracket] = [.count: n]
    for moments in cell.moments {
      let printed = moments.mean.map { $0.times(n).settled(isWhole: moments.isExact) }
      guard let sum = moments.sum ?? printed else { continue }
      known[.sum(moments.measure)] = sum
      guard let deviation = moments.deviation, count > 1 else { continue }
      let squares = deviation.times(deviation).times(Double(count - 1))
        .plus(sum.times(sum).times(1 / Double(count)))
      known[.squares(moments.measure)] = squares.settled(isWhole: moments.isExact && sum.isExact)
    }
    return known
  }

  private static func nothing(_ cell: PublishedCell) -> [Quantity: Bracket] {
    var known: [Quantity: Bracket] = [.count: Bracket(0)]
    for moments in cell.moments {
      known[.sum(moments.measure)] = Bracket(0)
      known[.squares(moments.measure)] = Bracket(0)
    }
    return known
  }
}
