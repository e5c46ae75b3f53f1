import Psychometrics
import Statistics

extension SummarySource {
  /// The figures of the items over the whole run.
  ///
  /// They stand for everybody, so they are shown where the cell of everybody is safe to be shown.
  ///
  /// - Parameter figures: of a scale, by the people with a score of it; `hasRows` says whether the
  ///   counts of rows may be seen.
  func releasedItems(
    _ request: ReleaseRequest<People>, settings: ReleaseSettings, tree: GroupTree,
    figures: (_ scale: Int, _ people: Int, _ threshold: Int, _ hasRows: Bool) -> ItemFigures?
  ) throws -> ReleasedItems {
    var request = request
    request.hasTotals = true
    request.breakdowns = []
    request.coarser = []
    let control = settings.control
    let threshold = control.isUnprotected ? 0 : control.threshold
    let counts = try control.release(request) { _, _, _ in true }.counts
    let table = try control.release(request) { node, scale, _ -> ItemFigures? in
      guard node == 0 else { return nil }
      let people = request.holdings.people.count(on: scale, ofLeaves: tree.leaves(of: 0))
      return figures(scale, people, threshold, counts?.areHidden == false)
    }
    return ReleasedItems(table)
  }

  /// Whether the figures of a scale's complete entries stand for nobody but enough people.
  func showsItems(of scale: Int, complete: Int, people: Int, threshold: Int) -> Bool {
    let n = scores(scale: scale, inGroups: 0..<groupCount).reduce(0) { $0 + $1.count }
    let prorated = n - complete
    // Who has prorated scores alone is not behind these figures; few of them would stand out.
    return people - prorated >= threshold && (prorated == 0 || prorated >= threshold)
  }
}

extension SummaryTally {
  /// The figures of the items over the whole run; nil where nobody asked for them.
  func releasedItems(
    _ request: ReleaseRequest<PeopleByNumber>, settings: ReleaseSettings, tree: GroupTree
  ) throws -> ReleasedItems? {
    guard let items else { return nil }
    return try releasedItems(request, settings: settings, tree: tree) {
      scale, people, threshold, hasRows in
      figures(items, scale: scale, people: people, threshold: threshold, hasRows: hasRows)
    }
  }

  private func figures(
    _ items: ItemTally, scale: Int, people: Int, threshold: Int, hasRows: Bool
  ) -> ItemFigures? {
    let complete = items.products[scale].rows
    guard showsItems(of: scale, complete: complete, people: people, threshold: threshold) else {
      return nil
    }
    let covariances = items.products[scale].covariances
    let omega: Result<Double, FigureReason>
    if let source = ContestedStructure.source(definition.scales[scale].id, of: definition.id) {
      omega = .failure(.contestedStructure(source))
    } else {
      omega = covariances.figure { (c) throws(Unavailable) in
        try OneFactorModel(c.matrix).omegaTotal
      }
    }
    let error = covariances.figure { (c) throws(Unavailable) in try c.error() }
    let n = scores(scale: scale, inGroups: 0..<groupCount).reduce(0) { $0 + $1.count }
    return ItemFigures(
      complete: complete, variances: covariances.map(\.variances), error: error, omega: omega,
      items: itemRows(
        items, scale: scale, covariances: covariances.value, threshold: threshold,
        hasRows: hasRows),
      norms: norms(
        items.products[scale], error: error, people: people, entries: n, complete: complete))
  }

  private func itemRows(
    _ tally: ItemTally, scale: Int, covariances: ItemCovariances?, threshold: Int,
    hasRows: Bool
  ) -> [ItemFigures.Item] {
    let dropped = covariances?.alphaIfDropped ?? []
    let rest = covariances?.itemRestCorrelations ?? []
    let start = tally.positions.starts[scale]
    var incomplete = [unscored(scale: scale, inGroups: 0..<groupCount)]
    if entries == .all { incomplete.append(tally.rows - tally.products[scale].rows) }
    return tally.positions.items(of: scale).enumerated().map { index, item in
      ItemFigures.Item(
        number: Int(item.position) + 1, isReversed: item.sign < 0,
        missing: hasRows
          ? tally.missingShare(Int(item.position), of: incomplete, threshold: threshold) : nil,
        // The answers to a scale of one item are its scores, which its bands tell of.
        answers: tally.positions.items(of: scale).count > 1
          && tally.standsFirst(item.position, in: scale, of: kinds.wholes)
          ? AnswerRuns.joined(
            tally.answers[start + index], lowest: tally.lowest, threshold: threshold) : nil,
        alphaIfDropped: dropped.indices.contains(index) ? try? dropped[index].get() : nil,
        itemRest: rest.indices.contains(index) ? try? rest[index].get() : nil)
    }
  }

  private func norms(
    _ products: CrossProducts, error: Result<ReliableChange, FigureReason>, people: Int,
    entries: Int, complete: Int
  ) -> Result<NormsFigures, FigureReason> {
    guard people == entries else { return .failure(.repeatedEntries) }
    switch error {
    case .failure(.unavailable(.outOfRange)): return .failure(.alphaOutOfRange)
    case .failure(let reason): return .failure(reason)
    case .success(let error):
      let sum = products.sums.reduce(Int128(0)) { $0 + Int128($1) }
      return .success(
        NormsFigures(
          people: complete, mean: Double(sum) / Double(complete),
          standardDeviation: error.standardDeviation, kind: .alpha,
          coefficient: error.reliability))
    }
  }
}

extension ItemTally {
  /// The share of rows without an answer to an item, counted from 0; nil where 1 to threshold - 1
  /// people left it out, or are left of those who did not.
  ///
  /// - Parameter incomplete: counts of rows that lack some item of the scale, as they may be told
  ///   elsewhere; what this item leaves of them is told with it.
  func missingShare(_ item: Int, of incomplete: [Int], threshold: Int) -> Double? {
    guard rows > 0 else { return nil }
    let tally = missing[item]
    let rest = [rows - tally.count] + incomplete.map { $0 - tally.count }
    guard tally.count == 0 || tally.people.count >= threshold,
      !rest.contains(where: { (1..<max(1, threshold)).contains($0) })
    else { return nil }
    return Double(tally.count) / Double(rows)
  }

  /// Whether the answers to an item are told under this scale.
  ///
  /// An item of several scales is told once: each scale has its own complete entries, and two
  /// counts of the same answers would tell of the few that are in one and not the other. A total
  /// comes last.
  func standsFirst(_ position: Int32, in scale: Int, of wholes: [WholeScale]) -> Bool {
    let isWhole = { (scale: Int) in wholes.contains { $0.scale == scale } }
    let order =
      (0..<positions.scales).filter { !isWhole($0) }
      + (0..<positions.scales).filter(isWhole)
    let first = order.first { positions.items(of: $0).contains { $0.position == position } }
    return first == scale
  }
}

extension CrossProducts {
  /// The covariances of the items.
  var covariances: Result<ItemCovariances, FigureReason> {
    do throws(Unavailable) {
      let sums = try ItemSums(
        rows: rows, sums: sums.map { Int128($0) }, products: products.map { Int128($0) })
      return .success(try ItemCovariances(sums))
    } catch {
      return .failure(.unavailable(error))
    }
  }
}

extension Result where Failure == FigureReason {
  /// What follows from what was found.
  func figure<Value>(
    _ body: (Success) throws(Unavailable) -> Value
  ) -> Result<Value, FigureReason> {
    flatMap { found in
      do throws(Unavailable) {
        return .success(try body(found))
      } catch {
        return .failure(.unavailable(error))
      }
    }
  }
}

extension Result {
  /// What was found, or nil.
  package var value: Success? { try? get() }
}
