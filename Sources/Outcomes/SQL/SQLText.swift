/// One column of a query: what it is, and what it is called.
struct SQLColumn: Hashable, Sendable {
  let expression: String
  /// As it stands in the statement, in quotes where it needs them.
  let name: String

  init(_ expression: String, as name: String) {
    self.expression = expression
    self.name = name
  }

  var text: String { expression == name ? name : "\(expression) AS \(name)" }
}

/// Pieces of statements, a line each.
enum SQLText {
  static func indented(_ lines: [String]) -> [String] { lines.map { "  \($0)" } }

  /// Lines with a comma behind each but the last.
  static func list(_ lines: [String]) -> [String] {
    lines.enumerated().map { $0.offset + 1 < lines.count ? "\($0.element)," : $0.element }
  }

  static func select(_ columns: [SQLColumn]) -> [String] {
    ["SELECT"] + indented(list(columns.map(\.text)))
  }

  /// `GROUP BY` and names; nothing without names.
  static func groupBy(_ names: [String]) -> [String] {
    names.isEmpty ? [] : ["GROUP BY \(names.joined(separator: ", "))"]
  }

  /// The sum of terms, in brackets of at most ten each, and of brackets again: an engine's depth of
  /// expressions has a limit.
  static func sum(_ terms: [String]) -> String {
    guard terms.count > 10 else { return terms.isEmpty ? "0" : terms.joined(separator: " + ") }
    var brackets: [String] = []
    for start in stride(from: 0, to: terms.count, by: 10) {
      let part = terms[start..<min(start + 10, terms.count)]
      brackets.append(part.count == 1 ? part.joined() : "(\(part.joined(separator: " + ")))")
    }
    return sum(brackets)
  }

  /// 1 where a condition holds, else 0.
  static func one(if condition: String) -> String {
    "CASE WHEN \(condition) THEN 1 ELSE 0 END"
  }
}

/// What stands behind `FROM`: a table, and for each of its rows step upon step of columns worked out
/// from those before.
///
/// A step is a lateral join with a row of expressions. PostgreSQL would put each expression in the place
/// of its name, again and again, until they are a hundred times slower than a step after the other;
/// `OFFSET 0` keeps it from that.
struct SQLSteps {
  /// What the rows of the table are called.
  static let row = "tend_row"

  private(set) var lines: [String]
  private let fence: [String]

  init(from table: String, dialect: SQLDialect) {
    fence = dialect == .postgresql ? ["OFFSET 0"] : []
    lines = ["FROM \(table) AS \(Self.row)"]
  }

  mutating func add(_ name: String, _ columns: [SQLColumn]) {
    lines.append("CROSS JOIN LATERAL (")
    lines += SQLText.indented(SQLText.select(columns) + fence)
    lines.append(") AS \(name)")
  }
}

/// A query with a name, which those after it can read.
struct SQLQuery: Hashable, Sendable {
  let name: String
  let lines: [String]

  init(_ name: String, _ lines: [String]) {
    self.name = name
    self.lines = lines
  }
}

extension SQLText {
  static func with(_ queries: [SQLQuery]) -> [String] {
    var lines: [String] = []
    for (place, query) in queries.enumerated() {
      lines.append("\(place == 0 ? "WITH " : "")\(query.name) AS (")
      lines += indented(query.lines)
      lines.append(place + 1 < queries.count ? ")," : ")")
    }
    return lines
  }

  /// A small table that stands in the statement, its rows as they are written there.
  static func values(_ rows: [[String]], as name: String, _ columns: [String]) -> [String] {
    ["(VALUES"] + indented(list(rows.map { "(\($0.joined(separator: ", ")))" }))
      + [") AS \(name)(\(columns.joined(separator: ", ")))"]
  }

  /// The condition of a join over columns of the same names, none of which is NULL.
  static func same(_ names: [String], _ left: String, _ right: String) -> String {
    names.isEmpty
      ? "1 = 1" : names.map { "\(left).\($0) = \(right).\($0)" }.joined(separator: " AND ")
  }
}
