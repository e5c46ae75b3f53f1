/// The rows of a published table, one after the other.
struct PublishedRows {
  private let names: [String]
  private let headings: [PublishedHeading]
  private let marks: PublishedMarks
  /// Whether means and spreads were not rounded.
  private let isExact: Bool
  private let kind: Publication.Kind
  private var cells: [PublishedCell] = []
  private var lines: [Subject: Int] = [:]

  private struct Subject: Hashable {
    let kind: Publication.Kind
    let instrument: String?
    let scale: String
    let group: PublishedGroup
  }

  init(
    _ names: [String], _ headings: [PublishedHeading], _ marks: PublishedMarks, isExact: Bool
  ) {
    self.names = names
    self.headings = headings
    self.marks = marks
    self.isExact = isExact
    kind =
      headings.contains(.mean("first"))
      ? .change : names.contains("ci95_low") && names.contains("alpha") ? .summary : .table
  }

  mutating func take(_ fields: [String], line: Int) throws(PublicationFault) {
    var cell = PublishedCell(.everybody)
    cell.kind = kind
    var row = Row()
    for (place, heading) in headings.enumerated() {
      try take(fields[place], heading, names[place], line, &cell, &row)
    }
    if row.isHidden {
      cell.count = .hidden(atMost: row.count?.bound)
    } else {
      // Where people alone are counted, each has one entry as far as anybody can tell.
      cell.count = row.count ?? row.people ?? .absent
    }
    cell.people = row.isHidden ? nil : row.people?.shown
    cell.moments = row.moments.sorted { $0.key < $1.key }.map(\.value)
    cell.breakdowns = row.breakdowns
    let plain = subject(cell)
    if lines[plain] != nil {
      // Of two rows for all of a column one is for those where nothing stands in it.
      for name in row.blanks { cell.group.values[name] = "" }
    }
    if let other = lines[subject(cell)] { throw .sameGroup(line: line, other: other) }
    lines[subject(cell)] = line
    cells.append(cell)
  }

  private func subject(_ cell: PublishedCell) -> Subject {
    Subject(kind: cell.kind, instrument: cell.instrument, scale: cell.scale, group: cell.group)
  }

  /// What is gathered of one row.
  private struct Row {
    var isHidden = false
    var count: PublishedCount?
    var people: PublishedCount?
    var moments: [String: PublishedMoments] = [:]
    var breakdowns: [PublishedBreakdown] = []
    var blanks: [String] = []

    mutating func add(
      _ breakdown: String, _ category: String, _ change: (inout PublishedBreakdown.Category) -> Void
    ) {
      let place =
        breakdowns.firstIndex { $0.name == breakdown }
        ?? {
          breakdowns.append(
            PublishedBreakdown(
              breakdown, isWhole: breakdown == "bands" || breakdown == "reliable", []))
          return breakdowns.count - 1
        }()
      var categories = breakdowns[place].categories
      if let own = categories.firstIndex(where: { $0.name == category }) {
        change(&categories[own])
      } else {
        var new = PublishedBreakdown.Category(category, .absent)
        change(&new)
        categories.append(new)
      }
      breakdowns[place].categories = categories
    }
  }

  private func take(
    _ text: String, _ heading: PublishedHeading, _ name: String, _ line: Int,
    _ cell: inout PublishedCell, _ row: inout Row
  ) throws(PublicationFault) {
    switch heading {
    case .group:
      if text.isEmpty { row.blanks.append(name) }
      if !marks.isTotal(text) { cell.group.values[name] = text }
    case .scale: cell.scale = text
    case .instrument: cell.instrument = text.isEmpty ? nil : text
    case .part:
      cell.kind = text == "change" ? .change : text == "summary" ? .summary : .table
    case .isHidden: row.isHidden = ["true", "1", "yes", "sí", "si"].contains(text.lowercased())
    case .count: row.count = try count(text, name, line)
    case .people: row.people = try count(text, name, line)
    case .mean(let measure):
      let value = try bracket(text, name, line)
      row.moments[measure, default: .init(measure, isExact: isExact)].mean = value
    case .deviation(let measure):
      let value = try bracket(text, name, line)
      row.moments[measure, default: .init(measure, isExact: isExact)].deviation = value
    case .sum(let measure):
      let value = try bracket(text, name, line)
      row.moments[measure, default: .init(measure, isExact: isExact)].sum = value
    case .share: cell.share = try share(text, name, line)
    case .category(let breakdown, let category):
      let count = try count(text, name, line)
      row.add(breakdown, category) { $0.count = count }
    case .categoryShare(let breakdown, let category):
      let share = try share(text, name, line)
      row.add(breakdown, category) { $0.share = share }
    case .other: break
    }
  }

  // MARK: - Cells

  private func count(
    _ text: String, _ name: String, _ line: Int
  ) throws(PublicationFault) -> PublishedCount {
    if let mark = marks.mark(text) { return mark }
    guard let number = PrintedNumber(text), number.value >= 0, number.value < 0x1p40,
      let whole = Int(exactly: number.value)
    else { throw .cell(line: line, column: name, text: text) }
    return .shown(whole)
  }

  private func bracket(
    _ text: String, _ name: String, _ line: Int
  ) throws(PublicationFault) -> Bracket? {
    if marks.mark(text) != nil { return nil }
    guard let number = PrintedNumber(text), number.value.magnitude < 0x1p40 else {
      throw .cell(line: line, column: name, text: text)
    }
    return number.bracket(isExact: isExact)
  }

  /// In per cent with a sign behind, or over 1; else from 0 to 1.
  private func share(
    _ text: String, _ name: String, _ line: Int
  ) throws(PublicationFault) -> Bracket? {
    if marks.mark(text) != nil { return nil }
    let hasSign = text.hasSuffix("%")
    var digits = hasSign ? text.dropLast() : Substring(text)
    while digits.last == " " { digits.removeLast() }
    guard let number = PrintedNumber(String(digits)), number.value >= 0, number.value <= 100 else {
      throw .cell(line: line, column: name, text: text)
    }
    let isPercent = hasSign || !PublishedHeading.isPart(name)
    let bracket = number.bracket(isExact: false)
    let low = max(0, bracket.low)
    return Bracket(low, bracket.high).times(isPercent ? 0.01 : 1)
  }

  // MARK: - The whole table

  /// The rows; a column of parts that fits a category of its row is taken for that category's.
  var finished: [PublishedCell] {
    let names = Set(cells.flatMap(\.breakdowns).filter { $0.categories.count == 1 }.map(\.name))
    let fitting = names.sorted().filter(fits)
    guard let name = fitting.first else { return cells }
    return cells.map { cell in
      var cell = cell
      for place in cell.breakdowns.indices where cell.breakdowns[place].name == name {
        cell.breakdowns[place].categories[0].share = cell.share
      }
      cell.share = nil
      return cell
    }
  }

  /// Whether the parts of all rows agree with a category's counts.
  private func fits(_ breakdown: String) -> Bool {
    var hasAny = false
    for cell in cells {
      guard let share = cell.share, let all = cell.count.shown,
        let count = cell.breakdown(breakdown)?.categories.first?.count.shown
      else { continue }
      guard share.times(Double(all)).touches(Bracket(Double(count))) else { return false }
      hasAny = true
    }
    return hasAny
  }
}

extension PublishedCount {
  fileprivate var bound: Int? { if case .hidden(let most) = self { most } else { nil } }
}
