import Formats

/// The groups of a table one level at a time: each group that has groups in it, with those.
struct Levels {
  let levels: [Level]

  struct Level {
    /// The group that is parted here.
    let parent: [String]
    /// The larger group first, then those in it, in the order of the tree.
    let groups: Set<[String]>
    /// ` by site`
    let by: Phrase
    let head: Phrase

    /// A row's name: inside a larger group only what parts it.
    func name(of group: [String]) -> Phrase {
      guard let own = group.last else { return ReportWords.everybody }
      let name = ReportWords.value(own)
      return group == parent
        ? name.joined(to: Phrase(en: "all", es: "en total"), with: ", ") : name
    }
  }

  /// - Parameter groups: of the rows, in the order of the tree; larger groups stand before those in
  ///   them, and one may stand there for each scale.
  init(_ groups: [[String]], columns: [String]) {
    let all = Set(groups)
    var parents: [[String]] = []
    var known: Set<[String]> = []
    for group in groups where !group.isEmpty {
      let parent = Array(group.dropLast())
      if known.insert(parent).inserted { parents.append(parent) }
    }
    if parents.isEmpty, !groups.isEmpty { parents = [[]] }
    // Parents turn up in the order of their first child, and so after the groups above them.
    levels = parents.map { parent in
      let children = all.filter { $0.count == parent.count + 1 && Array($0.dropLast()) == parent }
      return Level(
        parent: parent, groups: children.union(all.contains(parent) ? [parent] : []),
        by: children.isEmpty ? Phrase(same: "") : ReportWords.by(columns, within: parent),
        head: children.isEmpty
          ? ReportWords.head([])
          : ReportWords.head(Array(columns.dropFirst(parent.count).prefix(1))))
    }
  }
}

/// The axis of a figure.
struct Axis {
  let range: ClosedRange<Double>
  let ticks: [Double]

  /// The whole scale, so that a chart never makes little look like much.
  init(scale: ClosedRange<Double>) {
    let width = scale.upperBound - scale.lowerBound
    range = width > 0 ? scale : scale.lowerBound...(scale.lowerBound + 1)
    // Whole scores at even distances where there are such, else the ends.
    let parts = [4, 5, 3, 2].first {
      width > 0 && (width / Double($0)).rounded() == width / Double($0)
    }
    let (low, high) = (range.lowerBound, range.upperBound)
    ticks =
      parts.map { parts in (0...parts).map { low + Double($0) * width / Double(parts) } }
      ?? [low, high]
  }

  /// As far to both sides of 0 as what is shown goes, and at least one point.
  init(changes: [ReportFigure.State]) {
    var furthest = 0.0
    for case .mean(let mean, let interval) in changes {
      for value in [mean, interval?.lowerBound ?? 0, interval?.upperBound ?? 0] {
        furthest = max(furthest, abs(value))
      }
    }
    var end = 1.0
    var step = 0
    // 1, 2, 5, 10, 20, 50 and so on; scores are never larger than thousands.
    while end < furthest, step < 30 {
      end *= step % 3 == 1 ? 2.5 : 2
      step += 1
    }
    range = -end...end
    ticks = [-end, -end / 2, 0, end / 2, end]
  }
}
