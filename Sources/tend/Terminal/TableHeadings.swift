import Formats
import Outcomes

/// The first line of a table.
struct TableHeadings {
  private var headings: [String]?
  private let name: String

  private static let blockSize = 1 << 16

  /// - Throws: `FileFault`, and `TableFailure` where there is no sound first line.
  static func read(_ path: String) throws -> [String] {
    let reader = try BlockReader(path)
    var first = TableHeadings(name: reader.name)
    var cutter = CSVCutter()
    var part = CSVPart(room: blockSize)
    let isTable = try cutter.next(&part) { buffer, start throws(any Error) in
      try reader.wait()
      return try reader.read(into: &buffer, from: start)
    }
    if isTable { try first.read(part) }
    guard let headings = first.headings else {
      throw TableFailure(error: .noHeader, name: first.name)
    }
    return headings
  }

  private init(name: String) {
    self.name = name
  }

  private mutating func read(_ part: CSVPart) throws(TableFailure) {
    var parser = CSVParser(of: part)
    try parser.read(
      part, glance: { _, _, _ in nil },
      row: { bytes, fields throws(TableFailure) in try take(bytes, fields) },
      fault: { fault, _ throws(TableFailure) in try take(fault) })
  }

  private mutating func take(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields
  ) throws(TableFailure) {
    guard headings == nil else { return }
    var texts: [String] = []
    for index in 0..<fields.count { texts.append(fields.text(of: index, in: bytes) ?? "") }
    if let fault = HeaderFault.separator(of: texts) {
      throw TableFailure(error: .header(line: fields.line, faults: [fault]), name: name)
    }
    headings = texts
  }

  private func take(_ fault: CSVFault) throws(TableFailure) {
    guard headings == nil else { return }
    throw TableFailure(error: .unreadable(fault), name: name)
  }
}
