/// The cells of a plot.
///
/// What is drawn later covers what is there, but nothing covers a score.
struct Canvas: Sendable {
  let columns: Int
  let rows: Int
  private var cells: [Cell]

  enum Cell: Hashable, Sendable {
    case blank
    case range
    case breakLine
    case zone
    case zoneTop
    case zoneBottom
    case trend(Reach)
    case scores(Int)

    var isScores: Bool { if case .scores = self { true } else { false } }
  }

  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: .blank, count: self.columns * self.rows)
  }

  /// The cell, blank outside the canvas; what is written outside is not drawn.
  private(set) subscript(column: Int, row: Int) -> Cell {
    get { index(column, row).map { cells[$0] } ?? .blank }
    set {
      guard let index = index(column, row) else { return }
      if cells[index].isScores, !newValue.isScores { return }
      cells[index] = newValue
    }
  }

  private func index(_ column: Int, _ row: Int) -> Int? {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return nil }
    return row * columns + column
  }

  mutating func mark(_ cell: Cell, column: Int, row: Int) {
    self[column, row] = cell
  }

  mutating func addScore(column: Int, row: Int) {
    if case .scores(let count) = self[column, row] {
      self[column, row] = .scores(count + 1)
    } else {
      self[column, row] = .scores(1)
    }
  }

  /// A line from one cell to another: straight in time, in steps of whole rows.
  mutating func join(_ start: (column: Int, row: Int), _ end: (column: Int, row: Int)) {
    guard start.column < end.column else {
      return reach(from: start.row, to: end.row, column: start.column)
    }
    let slope = Double(end.row - start.row) / Double(end.column - start.column)
    var row = start.row
    for column in start.column..<end.column {
      let next = start.row + Int((slope * Double(column + 1 - start.column)).rounded())
      reach(from: row, to: next, column: column)
      add(.right, column: column, row: next)
      add(.left, column: column + 1, row: next)
      row = next
    }
  }

  private mutating func reach(from start: Int, to end: Int, column: Int) {
    for row in stride(from: start, to: end, by: start < end ? 1 : -1) {
      add(start < end ? .down : .up, column: column, row: row)
      add(start < end ? .up : .down, column: column, row: start < end ? row + 1 : row - 1)
    }
  }

  private mutating func add(_ side: Reach, column: Int, row: Int) {
    if case .trend(let sides) = self[column, row] {
      self[column, row] = .trend(sides.union(side))
    } else {
      self[column, row] = .trend(side)
    }
  }

  /// Whether scores share a cell anywhere.
  var hasScoresInOnePlace: Bool {
    cells.contains { if case .scores(let count) = $0 { count > 1 } else { false } }
  }

  func text(row: Int, _ glyphs: Glyphs) -> String {
    var text = ""
    for column in 0..<columns { text += glyphs.text(self[column, row], column: column) }
    return text
  }
}

extension Glyphs {
  fileprivate func text(_ cell: Canvas.Cell, column: Int) -> String {
    switch cell {
    case .blank: " "
    // Every other cell, so that the range is never taken for a trend.
    case .range: column.isMultiple(of: 2) ? range : " "
    case .breakLine: breakLine
    case .zone: zone
    case .zoneTop: zoneTop
    case .zoneBottom: zoneBottom
    case .trend(let reach): trend(reach)
    case .scores(let count): count == 1 ? score : scores
    }
  }
}
