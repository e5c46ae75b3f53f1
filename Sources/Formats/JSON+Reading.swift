extension JSON {
  /// Reads a text strictly, as RFC 8259 has it: no comments, no doubled names, no trailing commas,
  /// no words but `true`, `false` and `null`.
  ///
  /// A byte order mark at the start is passed over. Names are doubled if they show the same,
  /// however their accents are composed. A number without fraction and exponent is an `integer`.
  package static func parse(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws(JSONFaults) -> JSON {
    guard bytes.count <= limits.bytes else {
      let kind = FaultKind.tooLong(bytes: bytes.count, limit: limits.bytes)
      throw JSONFaults(faults: [Fault(kind: kind, path: [], line: 1, column: 1)])
    }
    var reader = JSONReader(bytes: bytes, limits: limits)
    let value = reader.readDocument()
    guard let value, reader.faults.isEmpty else { throw JSONFaults(faults: reader.faults) }
    return value
  }

  package static func parse(
    _ text: String, limits: Limits = Limits()
  ) throws(JSONFaults) -> JSON {
    try parse(Array(text.utf8), limits: limits)
  }
}

/// Thrown inside the reader where the structure is lost; the fault is already among the faults.
struct JSONStop: Error {}

/// One pass over a text; each verb has a file of its own.
///
/// Recursion goes no deeper than `limits.depth`, which is at most 128.
struct JSONReader {
  let bytes: [UInt8]
  let limits: JSON.Limits
  var place = 0
  var path: [JSON.Step] = []
  var faults: [JSON.Fault] = []
  private var locator: JSONLocator

  init(bytes: [UInt8], limits: JSON.Limits) {
    self.bytes = bytes
    self.limits = limits
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    locator = JSONLocator(start: place)
  }

  /// The byte at the current place, or nil at the end.
  var next: UInt8? {
    place < bytes.count ? bytes[place] : nil
  }

  mutating func readDocument() -> JSON? {
    do throws(JSONStop) {
      let value = try readValue()
      skipWhiteSpace()
      if next != nil { try note(.trailingText, at: place) }
      return value
    } catch {
      return nil
    }
  }

  mutating func skipWhiteSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }

  mutating func readValue() throws(JSONStop) -> JSON {
    skipWhiteSpace()
    switch next {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONStop) in try reader.readObject() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONStop) in try reader.readArray() }
    case UInt8(ascii: "\""): return .string(try readString())
    case .some(let byte) where Self.mayStartNumberOrWord(byte): return try readNumberOrWord()
    default: throw stop(expected: .value)
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONStop) -> JSON
  ) throws(JSONStop) -> JSON {
    guard path.count < limits.depth else { throw stop(.tooDeep(limit: limits.depth), at: place) }
    place += 1
    return try read(&self)
  }

  /// Notes a fault that leaves the structure clear, and stops where there are too many.
  ///
  /// Faults come in the order of their places, except that a string left open is named at its
  /// start.
  mutating func note(_ kind: JSON.FaultKind, at place: Int) throws(JSONStop) {
    let (line, column) = locator.locate(place, in: bytes)
    faults.append(JSON.Fault(kind: kind, path: path, line: line, column: column))
    if faults.count >= limits.faults { throw JSONStop() }
  }

  /// Notes a fault after which nothing more can be made out.
  mutating func stop(_ kind: JSON.FaultKind, at place: Int) -> JSONStop {
    do throws(JSONStop) { try note(kind, at: place) } catch { return error }
    return JSONStop()
  }

  /// Notes what stands at the current place instead of what could have.
  mutating func stop(expected: JSON.Expected) -> JSONStop {
    guard place < bytes.count else { return stop(.unexpectedEnd(expected: expected), at: place) }
    guard let scalar = scalar(at: place) else { return stop(.invalidUTF8, at: place) }
    return stop(.unexpectedCharacter(scalar, expected: expected), at: place)
  }

  /// The character that starts at a place before the end, or nil where that is not UTF-8.
  func scalar(at place: Int) -> Unicode.Scalar? {
    let length = UTF8Check.sequenceLength(in: bytes.span, at: place)
    return String(decoding: bytes[place..<place + length], as: UTF8.self).unicodeScalars.first
  }
}

/// Lines and columns of places that are asked for mostly in order, so that all take one pass.
private struct JSONLocator {
  private let start: Int
  private var place: Int
  private var line = 1
  private var column = 1

  init(start: Int) {
    self.start = start
    place = start
  }

  mutating func locate(_ target: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    if target < place { self = JSONLocator(start: start) }
    while place < target, place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      place += 1
    }
    return (line, column)
  }
}
