import Psychometrics

/// The steps from the columns of a table to the answers of its rows, as ``AnswerCells`` reads cells.
///
/// A cell is an answer where it is a whole number of the form's range, in a column of numbers or of
/// texts; as engines write numbers, zeros may follow a point (`3.0`). It is missing where it is NULL,
/// empty, `NA`, `.` or one of the given codes. Anything else is bad, and takes the row's scores away:
/// `tend` sets such rows aside.
struct SQLAnswers {
  let form: Form
  let dialect: SQLDialect
  /// The quoted heading of each item.
  private let headings: [String]
  private let map: ColumnMap
  /// The marks of a missing answer, as literals.
  let missing: String

  /// The steps whose columns others use: the answers `item1` and so on, NULL where there is none, and
  /// `bad`, how many cells of the row are no answers.
  static let answer = "tend_answer"
  static let check = "tend_check"
  /// What stands for a bad cell until those are counted: no form has a negative answer.
  private static let bad = "-1"

  init(
    _ definition: Definition, options: TableOptions, dialect: SQLDialect
  ) throws(SQLFault) {
    form = definition.form
    self.dialect = dialect
    map = options.map
    var headings: [String] = []
    for item in 1...max(1, definition.form.itemCount) {
      headings.append(try dialect.identifier(options.map.heading(of: "item\(item)")))
    }
    self.headings = headings
    missing = try Self.missing(options, form: form, dialect: dialect)
  }

  /// - Throws: `SQLFault.options` for codes such as `3.0`, which would be taken for 3.
  private static func missing(
    _ options: TableOptions, form: Form, dialect: SQLDialect
  ) throws(SQLFault) -> String {
    let cells = AnswerCells(form: form, missingCodes: [], add: options.map.add)
    var codes = ["", "NA", "."]
    var clashing: [String] = []
    for code in options.allMissingCodes {
      try dialect.checkPrintable(code)
      let plain = code.withoutZerosBehindPoint
      if case .answer = cells.reading(of: Array(plain.utf8).span) { clashing.append(code) }
      for spelling in [code, plain] where !codes.contains(spelling) { codes.append(spelling) }
    }
    guard clashing.isEmpty else { throw .options(.missingCodesAreAnswers(clashing)) }
    return codes.map(dialect.literal).joined(separator: ", ")
  }

  /// Adds the steps.
  ///
  /// - Parameters:
  ///   - texts: further columns of the table that are wanted as texts, in the step `tend_text`.
  ///   - between: adds steps that read those texts.
  ///   - faults: conditions that make a row bad beside its answers.
  func add(
    to steps: inout SQLSteps, texts: [SQLColumn] = [],
    between: (inout SQLSteps) -> Void = { _ in }, faults: [String] = []
  ) {
    let items = headings.indices.map { "item\($0 + 1)" }
    steps.add(
      Self.text,
      texts
        + zip(headings, items).map { heading, item in
          SQLColumn(dialect.text("\(SQLSteps.row).\(heading)"), as: item)
        })
    between(&steps)
    steps.add(
      "tend_cell",
      items.map { item in
        let cell = "\(Self.text).\(item)"
        let isLong = dialect.matches(cell, "-?[0-9]+[.]0+")
        return SQLColumn(
          "CASE WHEN \(isLong) THEN split_part(\(cell), '.', 1) ELSE \(cell) END", as: item)
      })
    steps.add(
      Self.answer,
      items.enumerated().map { SQLColumn(reading(item: $0.offset + 1), as: $0.element) })
    let bad = items.map { SQLText.one(if: "\(Self.answer).\($0) = \(Self.bad)") }
    steps.add(
      Self.check,
      [SQLColumn(SQLText.sum(faults.map { SQLText.one(if: $0) } + bad), as: "bad")])
  }

  /// The step that holds columns of the table as texts.
  static let text = "tend_text"

  private func reading(item: Int) -> String {
    let cell = "tend_cell.item\(item)"
    let answers = (form.lowest...form.highest).map { dialect.literal(String($0 - map.add)) }
    return "CASE WHEN \(cell) IN (\(answers.joined(separator: ", "))) THEN \(value(cell, item)) "
      + "WHEN \(cell) IS NULL OR \(cell) IN (\(missing)) THEN NULL ELSE \(Self.bad) END"
  }

  /// The form's answer that a cell of the table stands for.
  private func value(_ cell: String, _ item: Int) -> String {
    let number = "CAST(\(cell) AS INTEGER)"
    if map.reversedAlready.contains(item) {
      return "\(form.lowest + form.highest - map.add) - \(number)"
    }
    switch map.add {
    case 0: return number
    case ..<0: return "\(number) - \(-map.add)"
    default: return "\(number) + \(map.add)"
    }
  }

  /// Whether a text is a mark for nothing.
  func isMissing(_ text: String) -> String { "\(text) IS NULL OR \(text) IN (\(missing))" }
}

extension String {
  /// `-99` of `-99.00`; itself where it is no whole number with zeros behind a point.
  fileprivate var withoutZerosBehindPoint: String {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, parts[1].allSatisfy({ $0 == "0" }) else {
      return self
    }
    let digits = parts[0].hasPrefix("-") ? parts[0].dropFirst() : parts[0]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return self
    }
    return String(parts[0])
  }
}
