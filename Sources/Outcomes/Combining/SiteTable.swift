import Formats
import Psychometrics

/// A site file as a table: what `tend outcomes sql --mergeable` has an engine make of a summary. A
/// row a number, in any order.
struct SiteTable: Sendable {
  /// What the first column says of each row.
  static let mark = "\(SiteFile.schema) confidential"
  static let fixed = [
    "tend", "instrument", "definition", "wording", "missing_rule", "entries", "min_site_n",
    "group_columns", "level", "scale", "figure", "place", "answered", "raw", "number",
  ]

  let heading: SiteHeading
  let minimum: Int
  let rows: [Row]

  struct Row: Sendable {
    let line: Int
    /// As many values as the group lies deep.
    let path: [String]
    let scale: String
    let figure: Figure
    let place: String
    let answered: String
    let raw: String
    let number: String

    var fault: (SiteFileFault.Kind) -> SiteFileFault {
      { SiteFileFault(.line(line), $0) }
    }
  }

  enum Figure: String, Sendable {
    case rows
    case people
    case unscored
    case score
    case bandPeople = "band-people"
    case completeRows = "complete-rows"
    case itemSum = "item-sum"
    case itemSquare = "item-square"
    case itemProduct = "item-product"
    case incomplete
    case withheld
    /// How many rows the engine could not read; there is no such row where it read them all.
    case badRows = "bad-rows"
  }

  /// Whether bytes may be such a table, and are no JSON document.
  static func isTable(_ bytes: [UInt8]) -> Bool {
    let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let header = String(decoding: first, as: UTF8.self)
    return header.contains("figure") && header.contains("tend") && !header.contains("{")
  }

  /// - Throws: at the first row that no such table has.
  init(_ bytes: [UInt8]) throws(SiteFileFault) {
    var cells: [(line: Int, fields: [String])] = []
    var wrong: CSVFault?
    var parser = CSVParser()
    let keep = { (bytes: Span<UInt8>, fields: borrowing CSVFields) in
      cells.append((fields.line, (0..<fields.count).map { fields.text(of: $0, in: bytes) ?? "" }))
    }
    let note = { (fault: CSVFault, _: Span<UInt8>) in wrong = wrong ?? fault }
    parser.feed(bytes.span, row: keep, fault: note)
    parser.finish(row: keep, fault: note)
    if let wrong { throw SiteFileFault(.line(wrong.line), .csv(wrong)) }
    guard let header = cells.first, let first = cells.dropFirst().first else {
      throw SiteFileFault(.line(1), .empty)
    }
    var places: [String: Int] = [:]
    for (place, name) in header.fields.enumerated() {
      guard places.updateValue(place, forKey: name) == nil else {
        throw SiteFileFault(.line(header.line), .twice)
      }
    }
    for name in Self.fixed where places[name] == nil {
      throw SiteFileFault(.line(header.line), .missingMember(name))
    }
    func cell(_ name: String, _ row: (line: Int, fields: [String])) -> String {
      guard let place = places[name], row.fields.indices.contains(place) else { return "" }
      let text = row.fields[place]
      return text == "NULL" || text == "\\N" ? "" : text
    }
    let columns = cell("group_columns", first).split(separator: ",").map(String.init)
    for column in columns where places[column] == nil || Self.fixed.contains(column) {
      throw SiteFileFault(.line(header.line), .missingMember(column))
    }
    guard header.fields.count == Self.fixed.count + columns.count else {
      let unknown = header.fields.first { !(Self.fixed + columns).contains($0) }
      throw SiteFileFault(.line(header.line), .unknownMember(unknown ?? ""))
    }
    let shared = Self.fixed.prefix(8)
    var rows: [Row] = []
    for row in cells.dropFirst() {
      func fault(_ kind: SiteFileFault.Kind) -> SiteFileFault {
        SiteFileFault(.line(row.line), kind)
      }
      guard row.fields.count == header.fields.count else { throw fault(.wrongKind(.list)) }
      for name in shared where cell(name, row) != cell(name, first) {
        throw fault(.unknownValue(cell(name, row)))
      }
      guard let figure = Figure(rawValue: cell("figure", row)) else {
        throw fault(.unknownValue(cell("figure", row)))
      }
      guard let level = Int(cell("level", row)), (0...columns.count).contains(level) else {
        throw fault(.unknownValue(cell("level", row)))
      }
      if figure == .badRows { throw fault(.badRows(Int(cell("number", row)) ?? 0)) }
      rows.append(
        Row(
          line: row.line, path: columns.prefix(level).map { cell($0, row) },
          scale: cell("scale", row), figure: figure, place: cell("place", row),
          answered: cell("answered", row), raw: cell("raw", row), number: cell("number", row)))
    }
    self.rows = rows
    (heading, minimum) = try Self.heading(columns: columns, line: first.line) { cell($0, first) }
  }

  private static func heading(
    columns: [String], line: Int, _ cell: (String) -> String
  ) throws(SiteFileFault) -> (SiteHeading, minimum: Int) {
    func fault(_ name: String) -> SiteFileFault {
      SiteFileFault(.line(line), .unknownValue(cell(name)))
    }
    guard cell("tend") == mark else {
      throw SiteFileFault(
        .line(line),
        cell("tend").hasPrefix("tend.outcomes.site/") ? .otherSchema(cell("tend")) : .notASiteFile)
    }
    guard let wording = WordingKind(rawValue: cell("wording")) else { throw fault("wording") }
    guard let rule = MissingRule(name: cell("missing_rule")) else { throw fault("missing_rule") }
    guard let entries = EntryChoice(rawValue: cell("entries")) else { throw fault("entries") }
    guard let minimum = Int(cell("min_site_n")), minimum >= SiteFile.lowestMinimum else {
      throw fault("min_site_n")
    }
    let heading = SiteHeading(
      .summary, instrument: InstrumentID(rawValue: cell("instrument")),
      definition: cell("definition"), wording: wording, rule: rule, entries: entries,
      columns: columns, yearStart: nil)
    return (heading, minimum)
  }
}
