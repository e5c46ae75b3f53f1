/// An engine that statements are written for.
package enum SQLDialect: String, CaseIterable, Hashable, Sendable {
  case postgresql
  case duckdb
  case spark
}

// What the engines spell in different ways.
extension SQLDialect {
  var textType: String {
    switch self {
    case .postgresql: "text"
    case .duckdb: "VARCHAR"
    case .spark: "STRING"
    }
  }

  /// Binary floating point of 64 bits, as `Double`.
  var doubleType: String {
    switch self {
    case .postgresql: "float8"
    case .duckdb, .spark: "DOUBLE"
    }
  }

  /// A condition that is true where a text as a whole has a pattern.
  ///
  /// - Parameter pattern: brackets, braces and groups alone, without a backslash or a quote: those
  ///   mean the same to every engine.
  func matches(_ expression: String, _ pattern: String) -> String {
    switch self {
    case .postgresql: "\(expression) ~ '^\(pattern)$'"
    case .duckdb: "regexp_full_match(\(expression), '\(pattern)')"
    // In Java `$` also stands before a line break at the end.
    case .spark: "\(expression) RLIKE '(?s)^\(pattern)(?!.)'"
    }
  }

  /// A text in quotes, which means itself whatever the engine is set to.
  ///
  /// PostgreSQL may take a backslash as itself or as an escape (`standard_conforming_strings`), and so
  /// may Spark (`escapedStringLiterals`), which also puts the value of a variable in the place of
  /// `${name}` anywhere in a statement.
  func literal(_ text: String) -> String {
    switch self {
    case .postgresql:
      text.contains("\\")
        ? "E'\(text.doubling("'").doubling("\\"))'" : "'\(text.doubling("'"))'"
    case .duckdb: "'\(text.doubling("'"))'"
    case .spark: sparkLiteral(text)
    }
  }

  /// Signs that could be taken otherwise stand as the numbers of their characters.
  private func sparkLiteral(_ text: String) -> String {
    var parts: [String] = []
    var plain = ""
    func flush() {
      if !plain.isEmpty { parts.append("'\(plain)'") }
      plain = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "\\", "$":
        flush()
        parts.append("char(\(scalar.value))")
      default: plain.unicodeScalars.append(scalar)
      }
    }
    flush()
    switch parts.count {
    case 0: return "''"
    case 1: return parts[0]
    default: return "concat(\(parts.joined(separator: ", ")))"
    }
  }

  /// A number that reads back as the same `Double`.
  func literal(_ number: Double) -> String { "CAST('\(number)' AS \(doubleType))" }

  func text(_ expression: String) -> String { "CAST(\(expression) AS \(textType))" }
  func double(_ expression: String) -> String { "CAST(\(expression) AS \(doubleType))" }

  /// Where an expression that is no text is compared with nothing, it still needs a type.
  var noText: String { "CAST(NULL AS \(textType))" }
  var noNumber: String { "CAST(NULL AS \(doubleType))" }
}

extension String {
  /// The text with every sign of one kind written twice.
  func doubling(_ sign: Unicode.Scalar) -> String {
    var doubled = ""
    for scalar in unicodeScalars {
      doubled.unicodeScalars.append(scalar)
      if scalar == sign { doubled.unicodeScalars.append(scalar) }
    }
    return doubled
  }
}
