package import Psychometrics

/// A table that may be seen: disclosure control alone can make one, and renderers take nothing else.
package struct ReleasedTable<Figures: Sendable>: Sendable {
  /// The grouping columns, the outermost first.
  package let columns: [String]
  package let threshold: Int
  /// Whether nothing was hidden: the table is not for release.
  package let isUnprotected: Bool
  /// nil where the report has none.
  package let counts: ReleasedCounts?
  /// Group by group in the order of the tree, each with all its scales in theirs.
  package let rows: [Row]
  /// How many groups have rows.
  package let cells: Int
  /// How many of them are hidden.
  package let hiddenCells: Int
  /// Whether a group that is shown lacks its parts, such as bands, since one is of few people.
  package let hidesParts: Bool
  /// Whether a group lacks its parts since an earlier release told those of some of its entries.
  package let holdsBackParts: Bool
  /// The larger grain that would show at least half of its cells, where fewer are shown here.
  package let coarser: CoarserGrouping.Grain?

  /// One group and scale.
  package struct Row: Sendable {
    /// The values of the first columns; none for everybody.
    package let group: [String]
    package let scale: ScaleID
    /// nil where the row is hidden, whatever for.
    package let figures: Figures?
    /// What its people may be shown divided into.
    package let breakdowns: Set<BreakdownKind>

    package var isHidden: Bool { figures == nil }

    fileprivate init(
      group: [String], scale: ScaleID, figures: Figures?, breakdowns: Set<BreakdownKind>
    ) {
      self.group = group
      self.scale = scale
      self.figures = figures
      self.breakdowns = breakdowns
    }
  }

  /// What the page has to say of the hiding.
  package var findings: [DisclosureFinding] {
    var findings: [DisclosureFinding] = []
    if isUnprotected { findings.append(.notForRelease) }
    if hiddenCells > 0 { findings.append(.hidden(cells: hiddenCells, of: cells)) }
    if hidesParts { findings.append(.partsHidden(threshold: threshold)) }
    if holdsBackParts { findings.append(.partsHeldBack) }
    if let coarser { findings.append(.wouldShow(coarser)) }
    if counts?.areHidden == true { findings.append(.countsHidden) }
    return findings
  }

  fileprivate init(
    columns: [String], control: DisclosureControl, counts: ReleasedCounts?, rows: [Row],
    cells: Int, hiddenCells: Int, hidesParts: Bool, holdsBackParts: Bool,
    coarser: CoarserGrouping.Grain?
  ) {
    self.columns = columns
    threshold = control.threshold
    isUnprotected = control.isUnprotected
    self.counts = counts
    self.rows = rows
    self.cells = cells
    self.hiddenCells = hiddenCells
    self.hidesParts = hidesParts
    self.holdsBackParts = holdsBackParts
    self.coarser = coarser
  }
}

/// Why no table was made of a report.
package enum ReleaseFault: Error, Hashable, Sendable {
  case holdings(HoldingsFault)
  /// A coarser path has another length than its columns.
  case groups(GroupTreeFault)
}

/// What hiding did to a table.
package enum DisclosureFinding: Hashable, Sendable {
  /// Nothing was hidden: not for release.
  case notForRelease
  case hidden(cells: Int, of: Int)
  /// Groups are shown without their parts.
  case partsHidden(threshold: Int)
  /// An earlier release told the parts of other groups with the same entries.
  case partsHeldBack
  /// Over half of the cells are hidden, and this larger grain would show them.
  case wouldShow(CoarserGrouping.Grain)
  /// Counts above the groups are withheld.
  case countsHidden
}

extension DisclosureControl {
  /// Makes the table of a report.
  ///
  /// - Parameter figures: the figures of a node and a scale, by number, for what may be seen alone:
  ///   it is never asked for a hidden cell. What the permit does not name it leaves out; a lowest
  ///   and a highest value it never gives. A cell of nobody has figures too: 0 and nulls.
  /// - Throws: where the request does not fit together.
  package func release<People, Figures>(
    _ request: ReleaseRequest<People>,
    figures: (_ node: Int, _ scale: Int, _ permit: FigurePermit) -> Figures
  ) throws(ReleaseFault) -> ReleasedTable<Figures> {
    do { try request.check() } catch { throw .holdings(error) }
    let tree = request.tree
    let plan = plan(of: request)
    let nodes = tree.nodes.indices.filter { request.hasTotals || tree.isLeaf($0) }
    var rows: [ReleasedTable<Figures>.Row] = []
    for node in nodes {
      for (scale, id) in request.scales.enumerated() {
        let permit = plan.permit(at: node, on: scale)
        rows.append(
          .init(
            group: tree.nodes[node].path, scale: id,
            figures: permit.map { figures(node, scale, $0) },
            breakdowns: permit?.breakdowns ?? []))
      }
    }
    let hidden = nodes.count { plan.hidden[$0] }
    var grain: CoarserGrouping.Grain?
    if 2 * hidden > nodes.count {
      do { grain = try coarser(for: request) } catch { throw .groups(error) }
    }
    return ReleasedTable(
      columns: tree.columns, control: self,
      counts: request.counts.map { plan.released($0, isHidden: request.hidesCounts) },
      rows: rows, cells: nodes.count, hiddenCells: hidden,
      hidesParts: nodes.contains(where: plan.hidesParts),
      holdsBackParts: nodes.contains(where: plan.holdsBackParts), coarser: grain)
  }
}
