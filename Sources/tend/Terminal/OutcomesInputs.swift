import Formats
import Outcomes
import Psychometrics

/// A file that says what other people's columns are called.
enum ColumnMapInput {
  /// No map is larger.
  private static let limit = 1 << 20

  /// - Throws: `FileFault`, `OutcomesDataFault.map`.
  static func read(_ path: String, for definition: Definition) throws -> ColumnMap {
    if path.isEmpty { throw UsageFault.emptyPath(option: "--map") }
    let bytes = try BlockReader(path).readAll(limit: limit)
    do throws(ColumnMapFaults) {
      return try ColumnMapFile.read(bytes, for: definition)
    } catch {
      throw OutcomesDataFault.map(error, name: path)
    }
  }
}

/// The codes of those who could have taken part: a code a line, or a table with the column
/// `participant`.
enum EligibleInput {
  /// Some millions of codes.
  private static let limit = 1 << 28

  /// - Throws: `FileFault`, `OutcomesDataFault`.
  static func read(_ path: String) throws -> Set<String> {
    if path.isEmpty { throw UsageFault.emptyPath(option: "--eligible") }
    let bytes = try BlockReader(path).readAll(limit: limit)
    var list = EligibleList(name: path)
    var parser = CSVParser()
    try parser.feed(
      bytes.span,
      row: { bytes, fields throws(OutcomesDataFault) in try list.take(bytes, fields) },
      fault: { fault, _ throws(OutcomesDataFault) in throw .eligible(fault, name: path) })
    try parser.finish(
      row: { bytes, fields throws(OutcomesDataFault) in try list.take(bytes, fields) },
      fault: { fault, _ throws(OutcomesDataFault) in throw .eligible(fault, name: path) })
    guard !list.codes.isEmpty else { throw OutcomesDataFault.noEligible(name: path) }
    return list.codes
  }
}

private struct EligibleList {
  let name: String
  var codes: Set<String> = []
  /// Where the codes stand; nil before the first line.
  private var column: Int?

  private static let heading = "participant"

  init(name: String) {
    self.name = name
  }

  mutating func take(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields
  ) throws(OutcomesDataFault) {
    guard let column else {
      var heading: Int?
      for index in 0..<fields.count where fields.text(of: index, in: bytes) == Self.heading {
        heading = index
      }
      guard heading != nil || fields.count == 1 else {
        throw .eligibleColumns(name: name)
      }
      column = heading ?? 0
      if heading == nil { add(bytes, fields, 0) }
      return
    }
    add(bytes, fields, column)
  }

  private mutating func add(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, _ column: Int
  ) {
    guard column < fields.count, let code = fields.text(of: column, in: bytes), !code.isEmpty
    else { return }
    codes.insert(code)
  }
}
