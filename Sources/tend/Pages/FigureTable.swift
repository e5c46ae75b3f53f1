import Formats
import Outcomes

/// Figures by group: a table where the screen is wide enough, else a list; for listening a sentence a
/// fact.
struct FigureTable {
  /// What the rows are, as the first heading says it.
  let rowHead: Phrase
  let columns: [Column]
  let rows: [Row]

  struct Column {
    /// Above the column of a table.
    let head: Phrase
    /// In a list, in full.
    let name: Phrase
  }

  struct Row {
    let name: Phrase
    /// A cell a column; nil for one that cannot be given. Nil for a row that is hidden.
    let cells: [Phrase?]?
  }

  /// The mark of everything that is hidden, whatever for.
  static let hidden = Phrase(en: "hidden", es: "oculto")
  /// What stands for a figure that cannot be given.
  static let none = "-"

  func page(in view: View) -> Page {
    if view.isAccessible { return sentences }
    let lines = lines(view.language)
    guard lines.allSatisfy({ $0.displayWidth <= view.width }) else { return list }
    var page = Page()
    page.drawn(lines)
    return page
  }

  // MARK: - A table

  private static let gap = "  "

  private func lines(_ language: Language) -> [String] {
    let heads = columns.map { $0.head[language] }
    let cells = rows.map { row in
      row.cells.map { cells in cells.map { $0?[language] ?? Self.none } }
    }
    let names = rows.map { $0.name[language].printable() }
    let nameWidth = width([rowHead[language]] + names)
    let widths = columns.indices.map { column in
      width([heads[column]] + cells.compactMap { $0?[safe: column] })
    }
    func line(_ name: String, _ cells: [String]) -> String {
      let fields = zip(cells, widths).map { $0.padded(to: $1, .right) }
      return ([name.padded(to: nameWidth)] + fields).joined(separator: Self.gap)
    }
    var lines = [line(rowHead[language], heads)]
    for (name, cells) in zip(names, cells) {
      lines.append(
        cells.map { line(name, $0) }
          ?? name.padded(to: nameWidth) + Self.gap + Self.hidden[language])
    }
    return lines
  }

  private func width(_ texts: [String]) -> Int {
    texts.map(\.displayWidth).max() ?? 0
  }

  // MARK: - A list

  private var list: Page {
    var page = Page()
    for row in rows {
      guard let cells = row.cells else {
        page.text(Self.fact(row.name, Self.hidden))
        continue
      }
      page.text(Self.printable(row.name))
      for (column, cell) in zip(columns, cells) {
        page.text(Self.fact(column.name, cell ?? Phrase(same: Self.none)), indent: 2)
      }
    }
    return page
  }

  /// A figure that cannot be given is passed over: a sentence would say nothing of it.
  private var sentences: Page {
    var page = Page()
    for row in rows {
      let name = Self.printable(row.name)
      guard let cells = row.cells else {
        page.text(Self.ended(Self.fact(row.name, Self.hidden)))
        continue
      }
      for (column, cell) in zip(columns, cells) {
        guard let cell else { continue }
        page.text(Self.ended(Self.fact(name.joined(to: column.name, with: ", "), cell)))
      }
    }
    return page
  }

  private static func fact(_ name: Phrase, _ value: Phrase) -> Phrase {
    printable(name).joined(to: value, with: ": ")
  }

  private static func ended(_ phrase: Phrase) -> Phrase {
    Phrase(en: phrase.english + ".", es: phrase.spanish + ".")
  }

  /// Names come from tables.
  private static func printable(_ phrase: Phrase) -> Phrase {
    Phrase(en: phrase.english.printable(), es: phrase.spanish.printable())
  }
}

/// Figures as a table shows them; nil where there is none.
enum Figure {
  static func whole(_ value: Int?) -> Phrase? {
    value.map { Phrase(same: String($0)) }
  }

  /// With one digit behind the point, or as many as asked for.
  static func number(_ value: Double?, digits: Int = 1) -> Phrase? {
    value.map { Phrase(same: DecimalText.fixed($0, fractionDigits: digits)) }
  }

  /// `36.2 (7.1)`: a mean and its standard deviation.
  static func spread(_ spread: ChangeFigures.Spread?) -> Phrase? {
    guard let spread else { return nil }
    let mean = DecimalText.fixed(spread.mean, fractionDigits: 1)
    let deviation = DecimalText.fixed(spread.standardDeviation, fractionDigits: 1)
    return Phrase(same: "\(mean) (\(deviation))")
  }

  static func range(_ low: Double?, _ high: Double?, digits: Int = 1) -> Phrase? {
    guard let low, let high else { return nil }
    let from = DecimalText.fixed(low, fractionDigits: digits)
    let to = DecimalText.fixed(high, fractionDigits: digits)
    return Phrase(en: "\(from) to \(to)", es: "\(from) a \(to)")
  }

  static func range(_ range: ClosedRange<Double>?, digits: Int = 1) -> Phrase? {
    Self.range(range?.lowerBound, range?.upperBound, digits: digits)
  }

  /// A share from 0 to 1 in whole percent.
  static func percent(_ share: Double?) -> Phrase? {
    share.map { Phrase(same: DecimalText.fixed(100 * $0, fractionDigits: 0) + "%") }
  }

  /// A probability with three digits; below them only that it is.
  static func probability(_ value: Double?) -> Phrase? {
    guard let value else { return nil }
    if value < 0.001 { return Phrase(same: "<0.001") }
    return Phrase(same: DecimalText.fixed(value, fractionDigits: 3))
  }
}
