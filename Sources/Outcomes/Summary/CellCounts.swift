/// Counts by group and cell, which start at 0 and only grow.
///
/// Where the cells are few they lie side by side, so that counting is one addition; where they are
/// many (a long form with prorated scores) only those that occur are kept.
struct CellCounts: Sendable {
  /// How many cells a group has.
  let cells: Int
  private var dense: [Int] = []
  private var sparse: [[Int: Int]] = []
  private let isDense: Bool

  /// The most cells of a group that lie side by side: 32 KB.
  static let mostDense = 4096

  init(cells: Int) {
    self.cells = cells
    isDense = cells <= Self.mostDense
  }

  mutating func grow(toGroups groups: Int) {
    if isDense {
      let missing = groups * cells - dense.count
      if missing > 0 { dense.append(contentsOf: repeatElement(0, count: missing)) }
    } else {
      while sparse.count < groups { sparse.append([:]) }
    }
  }

  @inline(__always)
  mutating func add(_ count: Int = 1, group: Int, cell: Int) {
    if isDense {
      dense[group * cells + cell] += count
    } else {
      sparse[group][cell, default: 0] += count
    }
  }

  /// The cells of a range that hold anything, ascending.
  func occupied(_ range: Range<Int>, group: Int) -> [(cell: Int, count: Int)] {
    var occupied: [(cell: Int, count: Int)] = []
    if isDense {
      guard (group + 1) * cells <= dense.count else { return [] }
      for cell in range where dense[group * cells + cell] > 0 {
        occupied.append((cell, dense[group * cells + cell]))
      }
    } else {
      guard group < sparse.count else { return [] }
      for (cell, count) in sparse[group] where range.contains(cell) {
        occupied.append((cell, count))
      }
      occupied.sort { $0.cell < $1.cell }
    }
    return occupied
  }
}
