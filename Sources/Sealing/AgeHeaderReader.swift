/// Reads the header of a file from blocks of any size, a line at a time, and refuses the first line
/// that the format does not have.
struct AgeHeaderReader {
  /// The longest header that is read, in bytes: room for some ten thousand recipients. The format
  /// names no limit; memory does.
  static let longest = 1 << 20

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
  /// The characters of arguments and versions: visible ASCII.
  private static let visible: ClosedRange<UInt8> = 0x21...0x7E

  /// All that was read so far; the line being read starts at `lineStart`.
  private var bytes: [UInt8] = []
  private var lineStart = 0
  private var line = 1
  private var stanzas: [AgeStanza] = []
  /// Whether the next line belongs to the body of the last stanza.
  private var isInBody = false

  /// Whether nothing was read yet.
  var isAtStart: Bool { bytes.isEmpty }

  /// Takes the header's bytes off the front of a block.
  ///
  /// - Returns: the header once its last line is read, and nil where the block ends before.
  mutating func read(_ block: inout ArraySlice<UInt8>) throws(AgeFault) -> AgeHeader? {
    while !block.isEmpty {
      let end = block.firstIndex(of: Self.newline)
      let taken = block[..<(end.map { $0 + 1 } ?? block.endIndex)]
      guard bytes.count + taken.count <= Self.longest else {
        throw line == 1 ? .notAnAgeFile : .headerTooLong
      }
      bytes += taken
      block = block[taken.endIndex...]
      if line == 1 { try checkStart() }
      guard end != nil else { return nil }
      if let header = try readLine(bytes[lineStart..<(bytes.count - 1)]) { return header }
      lineStart = bytes.count
      line += 1
    }
    return nil
  }

  private func checkStart() throws(AgeFault) {
    guard zip(bytes, AgeHeader.lineStart.utf8).allSatisfy(==) else { throw .notAnAgeFile }
  }

  private mutating func readLine(_ text: ArraySlice<UInt8>) throws(AgeFault) -> AgeHeader? {
    if line == 1 {
      try readVersion(text)
    } else if isInBody {
      try readBody(text)
    } else if text.starts(with: "-> ".utf8) {
      stanzas.append(
        AgeStanza(arguments: try arguments(text.dropFirst(3)), body: [], line: line))
      isInBody = true
    } else if text.starts(with: "\(AgeHeader.end) ".utf8), !stanzas.isEmpty {
      return try readEnd(text)
    } else {
      throw .malformedHeader(line: line)
    }
    return nil
  }

  private func readVersion(_ text: ArraySlice<UInt8>) throws(AgeFault) {
    let version = text.dropFirst(AgeHeader.lineStart.utf8.count)
    guard text.count > AgeHeader.lineStart.utf8.count, version.count <= 64,
      version.allSatisfy(Self.visible.contains)
    else { throw .malformedHeader(line: line) }
    guard version.elementsEqual(AgeHeader.version.utf8) else {
      throw .newerVersion(String(decoding: version, as: UTF8.self))
    }
  }

  private func arguments(_ text: ArraySlice<UInt8>) throws(AgeFault) -> [String] {
    var arguments: [String] = []
    for argument in text.split(separator: Self.space, omittingEmptySubsequences: false) {
      guard !argument.isEmpty, argument.allSatisfy(Self.visible.contains) else {
        throw .malformedHeader(line: line)
      }
      arguments.append(String(decoding: argument, as: UTF8.self))
    }
    return arguments
  }

  /// Reads one line of a body; one that is not full ends it.
  private mutating func readBody(_ text: ArraySlice<UInt8>) throws(AgeFault) {
    guard text.count <= AgeStanza.digitsPerLine,
      Base64.decode(text, padded: false, into: &stanzas[stanzas.count - 1].body)
    else { throw .malformedHeader(line: line) }
    isInBody = text.count == AgeStanza.digitsPerLine
  }

  private func readEnd(_ text: ArraySlice<UInt8>) throws(AgeFault) -> AgeHeader {
    var code: [UInt8] = []
    let dashes = AgeHeader.end.utf8.count
    guard Base64.decode(text.dropFirst(dashes + 1), padded: false, into: &code), code.count == 32
    else { throw .malformedHeader(line: line) }
    return try AgeHeader(
      stanzas: stanzas, authenticated: Array(bytes[..<(lineStart + dashes)]), code: code)
  }
}
