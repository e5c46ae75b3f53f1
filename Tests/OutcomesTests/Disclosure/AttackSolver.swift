import Outcomes

/// Works out what a page gives away. It shares no code with disclosure control.
///
/// It knows the page, the names of all groups, and, which is more than anybody is told, on which
/// scales a hidden group holds nobody.
struct AttackSolver {
  /// A line of the page.
  struct Cell {
    let group: [String]
    let scale: Int
    /// nil where the page hides it.
    let sums: AttackPanel.Sums?
  }

  enum Leak: Hashable, CustomStringConvertible {
    /// The sum of a hidden group follows from the page.
    case fixed([String], scale: Int)
    /// The hidden groups below some node, together, are too few people or entries.
    case few(leaves: Set<Int>, scale: Int)
    /// They have fewer than three workers.
    case workers(leaves: Set<Int>)
    /// Hidden groups are known to hold one and the same score throughout.
    case constant(leaves: Set<Int>, scale: Int)
    /// A hidden number of entries or people can be one of too few.
    case narrow([String], scale: Int, range: ClosedRange<Int>)
    /// Nested groups gave sums that are no plain ones: a fault of the attack.
    case unexpected(scale: Int)

    var description: String {
      switch self {
      case .fixed(let group, let scale): "the sum of \(group) on \(scale)"
      case .few(let leaves, let scale): "few people in \(leaves.sorted()) on \(scale)"
      case .workers(let leaves): "few workers in \(leaves.sorted())"
      case .constant(let leaves, let scale): "one score in \(leaves.sorted()) on \(scale)"
      case .narrow(let group, let scale, let range): "\(group) on \(scale) holds \(range)"
      case .unexpected(let scale): "no plain sum on \(scale)"
      }
    }
  }

  let panel: AttackPanel
  let threshold: Int

  /// - Parameters:
  ///   - page: every cell of the page.
  ///   - counts: the counts above it.
  func leaks(
    in page: [Cell], counts: ReleasedCounts?
  ) throws(Fraction.Overflow) -> [Leak] {
    var leaks: [Leak] = []
    for scale in 0..<panel.scaleCount {
      leaks += try self.leaks(in: page.filter { $0.scale == scale }, counts, scale)
    }
    return leaks
  }

  private func leaks(
    in page: [Cell], _ counts: ReleasedCounts?, _ scale: Int
  ) throws(Fraction.Overflow) -> [Leak] {
    let occupied = panel.paths.map { panel.truth($0, scale).entries > 0 }
    var known: [(leaves: Set<Int>, sums: AttackPanel.Sums)] = []
    for (leaf, isOccupied) in occupied.enumerated() where !isOccupied {
      known.append(([leaf], .init()))
    }
    var cells: [AttackBounds.Known] = []
    for cell in page {
      guard let sums = cell.sums else { continue }
      let leaves = leaves(of: cell.group)
      known.append((leaves, sums))
      cells.append(.init(leaves: leaves, sums: sums, isWhole: true))
    }
    if case .forms(let rows?, let unscored)? = counts, let unscored = unscored[scale] {
      let all = AttackPanel.Sums(entries: rows - unscored)
      cells.append(.init(leaves: Set(occupied.indices), sums: all, isWhole: false))
    }
    let equations = try AttackEquations(leafCount: occupied.count, known: known)
    let bounds = AttackBounds(known: cells, occupied: occupied, scores: 1...6)
    var leaks = atomLeaks(equations, hidden: hiddenLeaves(page), scale)
    for cell in page where cell.sums == nil {
      let leaves = leaves(of: cell.group).filter { occupied[$0] }
      if leaves.isEmpty { continue }
      if try equations.fixes(leaves) { leaks.append(.fixed(cell.group, scale: scale)) }
      let entries = bounds.entries(of: leaves, known: cells)
      if entries.count < threshold - 1 {
        leaks.append(.narrow(cell.group, scale: scale, range: entries))
      }
      if let leaf = leaves.first, cell.group.count == panel.columns.count,
        bounds.people[leaf].count < threshold - 1
      {
        leaks.append(.narrow(cell.group, scale: scale, range: bounds.people[leaf]))
      }
    }
    return leaks
  }

  /// The smallest known sums must themselves be fit to be seen.
  private func atomLeaks(
    _ equations: AttackEquations, hidden: Set<Int>, _ scale: Int
  ) -> [Leak] {
    equations.atoms.compactMap { atom in
      guard let atom else { return .unexpected(scale: scale) }
      guard atom.entries > 0, !atom.leaves.isDisjoint(with: hidden) else { return nil }
      if panel.truth(leaves: atom.leaves, scale).people < threshold {
        return .few(leaves: atom.leaves, scale: scale)
      }
      if panel.hasWorkers, panel.workers(leaves: atom.leaves).count < 3 {
        return .workers(leaves: atom.leaves)
      }
      let isConstant = atom.entries * atom.squares == atom.sum * atom.sum
      return isConstant ? .constant(leaves: atom.leaves, scale: scale) : nil
    }
  }

  private func hiddenLeaves(_ page: [Cell]) -> Set<Int> {
    page.filter { $0.sums == nil && $0.group.count == panel.columns.count }
      .reduce(into: Set<Int>()) { $0.formUnion(leaves(of: $1.group)) }
  }

  private func leaves(of group: [String]) -> Set<Int> {
    Set(panel.paths.indices.filter { panel.paths[$0].starts(with: group) })
  }
}
