import Outcomes
import Psychometrics

extension Publication {
  /// What a release of a made-up panel would publish, in full precision.
  init(_ table: ReleasedTable<AttackPanel.Sums>, name: String = "ours.json") {
    self.init(name: name)
    threshold = table.threshold
    columns = table.columns
    cells = table.rows.map { row in
      PublishedCell(
        PublishedGroup(columns: table.columns, values: row.group), scale: row.scale.rawValue,
        sums: row.figures)
    }
    guard case .forms(let rows, let unscored)? = table.counts else { return }
    for (scale, count) in unscored.enumerated() {
      tops.append(
        PublishedTop(
          kind: .summary, instrument: nil, scale: "scale-\(scale)", all: rows, without: count,
          counted: rows.flatMap { rows in count.map { rows - $0 } }))
    }
  }

  /// A page of a panel as somebody else would make it.
  init(_ page: [AttackSolver.Cell], columns: [String], name: String = "theirs.json") {
    self.init(name: name)
    self.columns = columns
    cells = page.map { cell in
      PublishedCell(
        PublishedGroup(columns: columns, values: cell.group), scale: "scale-\(cell.scale)",
        sums: cell.sums)
    }
  }
}

extension PublishedGroup {
  init(columns: [String], values: [String]) {
    self.init(Dictionary(zip(columns, values)) { first, _ in first })
  }
}

extension PublishedCell {
  init(_ group: PublishedGroup, scale: String, sums: AttackPanel.Sums?) {
    self.init(group)
    kind = .summary
    self.scale = scale
    guard let sums else {
      count = .hidden(atMost: nil)
      moments = [PublishedMoments("score", isExact: true)]
      return
    }
    count = .shown(sums.entries)
    people = sums.people
    var score = PublishedMoments("score", isExact: true)
    let (n, sum, squares) = (
      Double(sums.entries), Double(sums.sum), Double(sums.squares)
    )
    if n > 0 { score.mean = Bracket(sum / n) }
    if n > 1 {
      let variance = max(0, (squares - sum * sum / n) / (n - 1))
      let isConstant = sums.entries * sums.squares == sums.sum * sums.sum
      score.deviation = Bracket(isConstant ? 0 : variance.squareRoot())
    }
    moments = [score]
  }
}
