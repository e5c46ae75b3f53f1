package import Formats
package import Psychometrics

/// What earlier releases of the same figures told, and what this one is to be held against.
///
/// A release and an earlier one give away their difference. So a cell is hidden that differs from a
/// sum of an earlier release by the entries of 1 to threshold - 1 people; where a sum that subtraction
/// gives does, the smallest shown group within it is hidden too, until none does. At last all releases
/// are held against each other together (``LedgerSums``).
package struct EarlierReleases: Sendable {
  package let releases: [LedgerRelease]
  package let cells: LedgerCells
  package let date: CivilDate

  package init(_ releases: [LedgerRelease], cells: LedgerCells, date: CivilDate) {
    self.releases = releases
    self.cells = cells
    self.date = date
  }

  /// What a ledger is to remember of a table.
  ///
  /// - Parameters:
  ///   - depth: how many columns the groups that are seen have at most.
  ///   - tree: that the table was made of.
  package func record<Figures>(
    of table: ReleasedTable<Figures>, depth: Int = .max, tree: GroupTree, scales: [ScaleID]
  ) -> LedgerRelease {
    var shown: [[String]: [String]] = [:]
    for row in table.rows where !row.isHidden && row.group.count <= depth {
      shown[[row.scale.rawValue] + row.group] = row.breakdowns.map(\.name).sorted()
    }
    var counted: [String: Int] = [:]
    if case .forms(let rows?, let unscored)? = table.counts {
      counted = Self.counted(
        .forms(rows: rows, unscored: unscored.map { $0 ?? 0 }), scales: scales.map(\.rawValue))
    } else if case .pairs(let participants?, let paired)? = table.counts {
      counted = Self.counted(
        .pairs(participants: participants, paired: paired.map { $0 ?? 0 }),
        scales: scales.map(\.rawValue))
    }
    func place(_ node: Int, _ scale: Int) -> [String] {
      [scales[scale].rawValue] + tree.nodes[node].path
    }
    return cells.release(
      of: tree, scales: scales, date: date, counted: counted,
      breakdowns: { shown[place($0, $1)] ?? [] }, isShown: { shown[place($0, $1)] != nil })
  }

  /// Hides what would give a difference away.
  ///
  /// - Returns: how many of the groups with rows are hidden for it, partners included.
  package func holdBack<People>(
    _ request: inout ReleaseRequest<People>, control: DisclosureControl
  ) -> Int {
    let before = shownNodes(control.plan(of: request), request)
    var shown = before
    while let node = nodeToHide(shown, request, control) ?? lastNodeToHide(shown, request, control)
    {
      request.alsoHidden.insert(node)
      shown = shownNodes(control.plan(of: request), request)
    }
    if shown != before || countsDiffer(request, control) { request.counts = nil }
    // Larger groups would be held back, too.
    if shown != before { request.coarser = [] }
    request.heldBreakdowns = heldBreakdowns(request)
    let now = Set(shown.flatMap(\.self))
    return Set(before.flatMap(\.self)).subtracting(now).count
  }

  /// For each breakdown the nodes where it is held back.
  ///
  /// Parts are shown of entries that no earlier release told parts of, or of the very entries that it
  /// told them of. So parts of two releases never overlap in another way, and nothing follows from
  /// them together that does not from one alone.
  private func heldBreakdowns<People>(_ request: ReleaseRequest<People>) -> [Set<Int>] {
    request.breakdowns.map { breakdown in
      let scale = request.scales[breakdown.scale].rawValue
      let divided = releases.flatMap { $0.divided(of: scale) }
      guard !divided.isEmpty else { return [] }
      var told: Set<LedgerMark> = []
      for case .marks(let marks) in divided.map(\.whole) { told.formUnion(marks) }
      return Set(
        request.tree.nodes.indices.filter { node in
          let own = cells.content(
            ofLeaves: request.tree.leaves(of: node), scale: breakdown.scale)
          if case .marks(let marks) = own, told.isDisjoint(with: marks) { return false }
          return !divided.contains { part, whole in
            // The same scores of another group would be another's.
            guard whole == own, part.breakdowns.contains(breakdown.kind.name) else { return false }
            if case .histogram = own { return part.group == request.tree.nodes[node].path }
            return true
          }
        })
    }
  }

  /// By scale the nodes that the page shows; with totals groups that have groups within, too.
  private func shownNodes<People>(
    _ plan: ReleasePlan, _ request: ReleaseRequest<People>
  ) -> [Set<Int>] {
    request.scales.indices.map { scale in
      Set(
        request.tree.nodes.indices.filter { node in
          (request.hasTotals || request.tree.isLeaf(node))
            && plan.permit(at: node, on: scale) != nil
        })
    }
  }

  private func nodeToHide<People>(
    _ shown: [Set<Int>], _ request: ReleaseRequest<People>, _ control: DisclosureControl
  ) -> Int? {
    let now = cells.release(of: request.tree, scales: request.scales, date: date) {
      shown[$1].contains($0)
    }
    for (scale, id) in request.scales.enumerated() {
      let before = releases.map { ($0, $0.known(of: id.rawValue)) }
      for own in now.known(of: id.rawValue) {
        let tells = before.contains { earlier, known in
          known.contains { self.tells(own, of: now, $0, of: earlier, control) }
        }
        if tells, let node = node(of: own, shown[scale], request) { return node }
      }
      for earlier in releases {
        if let node = together(now, earlier, id.rawValue, shown[scale], request, control) {
          return node
        }
      }
    }
    return nil
  }

  /// The smallest shown group without which all releases together tell of nobody; the smallest at all
  /// where there is none such.
  private func lastNodeToHide<People>(
    _ shown: [Set<Int>], _ request: ReleaseRequest<People>, _ control: DisclosureControl
  ) -> Int? {
    let now = cells.release(of: request.tree, scales: request.scales, date: date) {
      shown[$1].contains($0)
    }
    for (scale, id) in request.scales.enumerated() where !shown[scale].isEmpty {
      // What is out already cannot be taken back.
      guard !tellOfFew(nil, id.rawValue, control), tellOfFew(now, id.rawValue, control) else {
        continue
      }
      let helping = shown[scale].filter { node in
        let path = request.tree.nodes[node].path
        let others = now.parts.filter { $0.group != path }
        return !tellOfFew(
          LedgerRelease(date: date, columns: now.columns, parts: others), id.rawValue, control)
      }
      return smallest(helping, request) ?? smallest(shown[scale], request)
    }
    return nil
  }

  private func tellOfFew(
    _ now: LedgerRelease?, _ scale: String, _ control: DisclosureControl
  ) -> Bool {
    LedgerSums(releases + [now].compactMap(\.self), scale: scale)
      .tellOfFew(threshold: control.threshold)
  }

  /// The smallest shown group of several sums that, together, differ from several earlier ones by
  /// too few.
  private func together<People>(
    _ now: LedgerRelease, _ earlier: LedgerRelease, _ scale: String, _ shown: Set<Int>,
    _ request: ReleaseRequest<People>, _ control: DisclosureControl
  ) -> Int? {
    let own = now.parts.filter { $0.scale == scale }
    let before = earlier.parts.filter { $0.scale == scale }
    for least in [1, control.threshold] {
      for component in LedgerComponents(own, before, least: least).all {
        let difference = LedgerDifference(
          LedgerContent.sum(component.now.map { own[$0].content }),
          LedgerContent.sum(component.before.map { before[$0].content }),
          limit: control.threshold)
        guard (1..<control.threshold).contains(difference.either) else { continue }
        let nodes = shown.filter { node in
          component.now.contains { own[$0].group == request.tree.nodes[node].path }
        }
        // A group that others are taken away from last: all of it would go.
        let inner = nodes.filter { !request.tree.isLeaf($0) }
        if let node = smallest(nodes.subtracting(inner), request) ?? smallest(inner, request) {
          return node
        }
      }
    }
    return nil
  }

  private func smallest<People>(
    _ nodes: Set<Int>, _ request: ReleaseRequest<People>
  ) -> Int? {
    nodes.map { (request.holdings.people.count(ofLeaves: request.tree.leaves(of: $0)), $0) }
      .min { $0 < $1 }?.1
  }

  /// Whether subtracting the one from the other leaves the entries of too few.
  private func tells(
    _ own: LedgerRelease.Known, of release: LedgerRelease, _ before: LedgerRelease.Known,
    of earlier: LedgerRelease, _ control: DisclosureControl
  ) -> Bool {
    let small = 1..<control.threshold
    let isSame =
      own.group == before.group && own.isRest == before.isRest
      && release.columns.starts(with: earlier.columns.prefix(own.group.count))
    if case .histogram = own.content, !isSame { return false }
    let difference = LedgerDifference(own.content, before.content, limit: control.threshold)
    if small.contains(difference.either) { return true }
    // Of one group also those who came, or went, by themselves.
    return isSame
      && (small.contains(difference.onlyFirst) || small.contains(difference.onlySecond))
  }

  /// The group itself where the page shows it, else the smallest shown one within it.
  private func node<People>(
    of known: LedgerRelease.Known, _ shown: Set<Int>, _ request: ReleaseRequest<People>
  ) -> Int? {
    let tree = request.tree
    guard let own = tree.nodes.firstIndex(where: { $0.path == known.group }) else { return nil }
    if !known.isRest, shown.contains(own) { return own }
    let within = shown.filter { $0 != own && tree.nodes[$0].path.starts(with: known.group) }
    return smallest(within, request) ?? (shown.contains(own) ? own : nil)
  }

  /// Whether counts above the groups differ by too few from earlier ones.
  private func countsDiffer<People>(
    _ request: ReleaseRequest<People>, _ control: DisclosureControl
  ) -> Bool {
    guard let counts = request.counts else { return false }
    let counted = Self.counted(counts, scales: request.scales.map(\.rawValue))
    return releases.contains { earlier in
      counted.contains { scale, count in
        earlier.counted[scale].map { (1..<control.threshold).contains(abs($0 - count)) } ?? false
      }
    }
  }

  /// By scale the entries of everybody that counts give; of all rows by the empty name.
  static func counted(_ counts: PanelCounts, scales: [String]) -> [String: Int] {
    var counted: [String: Int] = [:]
    switch counts {
    case .forms(let rows, let unscored):
      counted[""] = rows
      for (scale, without) in zip(scales, unscored) { counted[scale] = rows - without }
    case .pairs(let participants, let paired):
      counted[""] = participants
      for (scale, count) in zip(scales, paired) { counted[scale] = count }
    }
    return counted
  }
}
