/// One expected line, in which a few marks stand for what differs from run to run.
///
/// - `{date}`: an ISO date such as 2026-03-01; only its shape is looked at.
/// - `{number}`: one or more digits.
/// - `{digest}`: 64 lower-case hexadecimal digits.
/// - `{any}`: the rest of the line, or as much as lets the text behind it follow.
///
/// All other text, other braces too, stands for itself, byte for byte.
struct LinePattern {
  private enum Piece {
    case literal([UInt8])
    case date, number, digest, any
  }

  private let pieces: [Piece]
  private static let marks: [(text: [UInt8], piece: Piece)] = [
    (Array("{date}".utf8), .date), (Array("{number}".utf8), .number),
    (Array("{digest}".utf8), .digest), (Array("{any}".utf8), .any),
  ]

  init(_ line: [UInt8]) {
    var pieces: [Piece] = []
    var literal: [UInt8] = []
    var rest = line[...]
    while let byte = rest.first {
      if let mark = Self.marks.first(where: { rest.starts(with: $0.text) }) {
        pieces += [.literal(literal), mark.piece]
        literal = []
        rest = rest.dropFirst(mark.text.count)
      } else {
        literal.append(byte)
        rest = rest.dropFirst()
      }
    }
    self.pieces = pieces + [.literal(literal)]
  }

  func matches(_ line: [UInt8]) -> Bool { Self.matches(line[...], pieces[...]) }

  /// Whether `pieces` match the whole of `text`; marks of no fixed length try the longest first.
  private static func matches(_ text: ArraySlice<UInt8>, _ pieces: ArraySlice<Piece>) -> Bool {
    guard let piece = pieces.first else { return text.isEmpty }
    let rest = pieces.dropFirst()
    switch piece {
    case .literal(let literal):
      return text.starts(with: literal) && matches(text.dropFirst(literal.count), rest)
    case .date:
      return isDate(text.prefix(10)) && matches(text.dropFirst(10), rest)
    case .digest:
      let digest = text.prefix(64)
      return digest.count == 64 && digest.allSatisfy(isHexadecimal)
        && matches(text.dropFirst(64), rest)
    case .number:
      let longest = text.prefix(while: isDigit).count
      return stride(from: longest, through: 1, by: -1)
        .contains { matches(text.dropFirst($0), rest) }
    case .any:
      return stride(from: text.count, through: 0, by: -1)
        .contains { matches(text.dropFirst($0), rest) }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  private static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    let shape = Array("0000-00-00".utf8)
    return text.count == shape.count
      && zip(text, shape).allSatisfy { byte, sample in
        isDigit(sample) ? isDigit(byte) : byte == sample
      }
  }
}
