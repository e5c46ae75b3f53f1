import Formats
import Psychometrics

/// Why no statement can be written: a name or a setting that the engine would take otherwise than it
/// was meant.
package enum SQLFault: Error, Hashable, Sendable {
  /// A table's name with nothing between two points, or nothing at all.
  case emptyName(String)
  /// A part of a table's name that begins with a quote and does not end with one.
  case openQuote(String)
  /// A name or a mark for a missing answer with a line break, a control character, or a sign that
  /// turns the direction of writing.
  case unprintable(String)
  /// PostgreSQL cuts longer names off without a word.
  case longName(String, mostBytes: Int)
  /// `${` in a name: Spark puts the value of a variable there.
  case variable(String)
  /// A column that is read has the name of one that the statement adds.
  case namedLikeResult(String)
  /// A column to group by has the name of one that every site file has.
  case namedLikeSiteColumn(String)
  /// The instrument's tables cannot be scored so.
  case options(TableOptionsFault)
}

extension SQLDialect {
  /// The most bytes of a name; nil without a limit that matters.
  private var mostNameBytes: Int? { self == .postgresql ? 63 : nil }

  /// A name in quotes: whatever it holds, it names one thing, and case counts.
  ///
  /// - Throws: `SQLFault` for what no quotes make safe.
  func identifier(_ name: String) throws(SQLFault) -> String {
    guard !name.isEmpty else { throw .emptyName(name) }
    try checkPrintable(name)
    if let most = mostNameBytes, name.utf8.count > most {
      throw .longName(name, mostBytes: most)
    }
    guard self == .spark else { return "\"\(name.doubling("\""))\"" }
    if name.contains("${") { throw .variable(name) }
    return "`\(name.doubling("`"))`"
  }

  func checkPrintable(_ text: String) throws(SQLFault) {
    guard text.printable() == text else { throw .unprintable(text) }
  }
}

/// The name of a table as a person gives it: `answers`, `state.answers`, `"2026.answers"`.
///
/// Points part it; within double quotes a point is a point, and two quotes are one.
package struct SQLTableName: Hashable, Sendable {
  /// The table last, what it lies in before it.
  package let parts: [String]

  package init(_ text: String) throws(SQLFault) {
    var parts: [String] = []
    var rest = text.unicodeScalars[...]
    repeat {
      var part = String.UnicodeScalarView()
      if rest.first == "\"" {
        rest.removeFirst()
        guard let quoted = Self.quoted(&rest), rest.first == "." || rest.isEmpty else {
          throw .openQuote(text)
        }
        part = quoted
      } else {
        while let scalar = rest.first, scalar != "." {
          part.append(scalar)
          rest.removeFirst()
        }
      }
      guard !part.isEmpty else { throw .emptyName(text) }
      parts.append(String(part))
    } while rest.popFirst() != nil
    self.parts = parts
  }

  /// What stands up to the closing quote, which is taken away too; nil where there is none.
  private static func quoted(
    _ rest: inout Substring.UnicodeScalarView
  ) -> String.UnicodeScalarView? {
    var quoted = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == "\"" {
        guard rest.first == "\"" else { return quoted }
        rest.removeFirst()
      }
      quoted.append(scalar)
    }
    return nil
  }

  func text(in dialect: SQLDialect) throws(SQLFault) -> String {
    var quoted: [String] = []
    for part in parts { quoted.append(try dialect.identifier(part)) }
    return quoted.joined(separator: ".")
  }
}

extension SQLFault {
  static func check(_ options: TableOptions, for definition: Definition) throws(SQLFault) {
    do throws(TableOptionsFault) {
      try options.check(for: definition)
    } catch {
      throw .options(error)
    }
  }
}
