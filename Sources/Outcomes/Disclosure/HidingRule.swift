/// What makes hidden cells safe from subtraction: the part of hiding that differs between the cells
/// of a table and their breakdowns.
protocol HidingRule {
  associatedtype Sum
  /// The sum of no leaves.
  func nothing() -> Sum
  /// Adds those leaves of one hidden cell that no shown cell beneath it covers.
  func add(cell leaves: [Int], to sum: inout Sum)
  /// Whether the hidden cells of a line are safe from whoever knows their sum.
  ///
  /// - Parameters:
  ///   - sum: what they hold together, as far as it is hidden.
  ///   - parent: the node whose children the line is.
  ///   - isHidden: whether the parent is hidden too.
  func isSafe(_ sum: Sum, below parent: Int, whichIsHidden isHidden: Bool) -> Bool
}

/// The rule of cells: `Gathering.keepsApart`, and a hidden parent is not the sum of shown children.
struct CellRule<People: PeopleCounting>: HidingRule {
  let threshold: Int
  let holdings: CellHoldings<People>
  /// For each node its entries on each scale, one node after the other.
  let entries: [Int]

  func nothing() -> Gathering<People> { Gathering(of: holdings) }

  func add(cell leaves: [Int], to sum: inout Gathering<People>) {
    sum.add(cell: leaves, of: holdings)
  }

  func isSafe(
    _ sum: Gathering<People>, below parent: Int, whichIsHidden isHidden: Bool
  ) -> Bool {
    guard sum.keepsApart(threshold: threshold) else { return false }
    guard isHidden else { return true }
    for (scale, holding) in sum.holdings.enumerated() where holding.entries == 0 {
      if entries[parent * holdings.scaleCount + scale] > 0 { return false }
    }
    return true
  }
}

/// The rule of cells for a scale that is the sum of others, as a total is.
///
/// The sums of its parts less its own sum are the parts of those who have some of them and not the
/// whole: 1 to threshold - 1 people must not stand alone there.
struct WholeScaleRule<People: PeopleCounting>: HidingRule {
  let cells: CellRule<People>
  let link: ScaleLink<People>

  func nothing() -> (cells: Gathering<People>, incomplete: People.Gathered) {
    (cells.nothing(), link.incomplete.nobody())
  }

  func add(
    cell leaves: [Int], to sum: inout (cells: Gathering<People>, incomplete: People.Gathered)
  ) {
    cells.add(cell: leaves, to: &sum.cells)
    for leaf in leaves { sum.incomplete.add(leaf: leaf) }
  }

  func isSafe(
    _ sum: (cells: Gathering<People>, incomplete: People.Gathered), below parent: Int,
    whichIsHidden isHidden: Bool
  ) -> Bool {
    !(1..<cells.threshold).contains(sum.incomplete.people)
      && cells.isSafe(sum.cells, below: parent, whichIsHidden: isHidden)
  }
}

/// The rule of breakdowns: what subtraction leaves of one is held to what a shown one is held to.
struct BreakdownRule<People: PeopleCounting>: HidingRule {
  let threshold: Int
  let people: People

  func nothing() -> People.Gathered { people.nobody() }

  func add(cell leaves: [Int], to sum: inout People.Gathered) {
    for leaf in leaves { sum.add(leaf: leaf) }
  }

  /// Each category holds nobody or enough people, and none holds everybody.
  func isShowable(_ sum: People.Gathered) -> Bool {
    (0..<people.scaleCount).allSatisfy { category in
      let count = sum.people(on: category)
      return count == 0 || count >= threshold && count < sum.people
    }
  }

  /// Without the parent's breakdown nothing can be subtracted; the next shown one above it has a
  /// line of its own, on which this one's hidden cells count.
  func isSafe(
    _ sum: People.Gathered, below parent: Int, whichIsHidden isHidden: Bool
  ) -> Bool {
    isHidden || isShowable(sum)
  }
}
