import Formats
import GRDB

extension Database {
  /// The first column of the first row, or nil where there is no row.
  func value(
    _ sql: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> DatabaseValue? {
    try DatabaseValue.fetchOne(self, sql: sql, arguments: arguments)
  }

  /// A whole number that is always there: a count, a setting of SQLite.
  func integer(
    _ sql: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> Int {
    guard let number = try value(sql, arguments).flatMap(Int.fromDatabaseValue) else {
      throw UnreadableColumn()
    }
    return number
  }

  /// What is read from each row, in their order.
  func list<Value>(
    _ sql: String, _ arguments: StatementArguments = StatementArguments(),
    _ read: (inout Columns) throws -> Value
  ) throws -> [Value] {
    var list: [Value] = []
    let rows = try Row.fetchCursor(self, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      var columns = Columns(row)
      list.append(try read(&columns))
    }
    return list
  }
}

/// A value in the file that this program does not write; the file is then reported as damaged.
struct UnreadableColumn: Error {}

/// The columns of one row, left to right.
///
/// GRDB's own typed access stops the program on a value of another type. A file is input like any
/// other, so here such a value is an error.
struct Columns {
  private let row: Row
  private var next = 0

  init(_ row: Row) {
    self.row = row
  }

  private mutating func value() throws -> DatabaseValue {
    guard next < row.count else { throw UnreadableColumn() }
    defer { next += 1 }
    return row[next]
  }

  private mutating func optional<Value: DatabaseValueConvertible>() throws -> Value? {
    let value = try value()
    if value.isNull { return nil }
    guard let decoded = Value.fromDatabaseValue(value) else { throw UnreadableColumn() }
    return decoded
  }

  func required<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw UnreadableColumn() }
    return value
  }

  mutating func integer() throws -> Int { try required(optional()) }
  mutating func optionalInteger() throws -> Int? { try optional() }
  mutating func optionalNumber() throws -> Double? { try optional() }
  mutating func text() throws -> String { try required(optional()) }
  mutating func optionalText() throws -> String? { try optional() }
  mutating func date() throws -> CivilDate { try required(CivilDate(text())) }

  /// A text that names a case.
  mutating func name<Name: RawRepresentable<String>>() throws -> Name {
    try required(Name(rawValue: text()))
  }

  mutating func optionalName<Name: RawRepresentable<String>>() throws -> Name? {
    guard let text = try optionalText() else { return nil }
    return try required(Name(rawValue: text))
  }
}
