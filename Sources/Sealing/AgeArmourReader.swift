/// Takes the armour off, from blocks of any size, and refuses all but its one canonical form, since
/// what may be changed without being found is a place to hide things.
///
/// White space before the first marker and after the last is allowed, and each line may end in CR LF
/// as well as LF, since mail changes both.
struct AgeArmourReader {
  private enum Place {
    case before
    /// In the line of the first marker.
    case beginning
    case lines
    /// After a line that was not full: only the last marker may follow.
    case lastLine
    case after
  }

  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  /// A line of the body with CR at its end.
  private static let longestLine = AgeArmour.digitsPerLine + 1

  private var place = Place.before
  /// The line so far.
  private var text: [UInt8] = []
  /// The number of the line, counted from the first marker's as 1.
  private var line = 1

  /// Appends the bytes that the lines of a block stand for; those before a fault too.
  mutating func read(
    _ block: ArraySlice<UInt8>, into bytes: inout [UInt8]
  ) throws(AgeFault) {
    var rest = block
    if place == .before {
      rest = rest.drop(while: AgeArmour.isSpace)
      if !rest.isEmpty { place = .beginning }
    }
    while !rest.isEmpty, place != .after {
      let end = rest.firstIndex(of: Self.newline)
      text += rest[..<(end ?? rest.endIndex)].prefix(Self.longestLine + 1 - text.count)
      try checkLine()
      guard let end else { return }
      rest = rest[(end + 1)...]
      try readLine(into: &bytes)
      text.removeAll(keepingCapacity: true)
      line += 1
    }
    guard rest.allSatisfy(AgeArmour.isSpace) else { throw .trailingData }
  }

  /// - Throws: ``AgeFault/cutShort`` where the last marker was not seen. It needs no end of line.
  func finish() throws(AgeFault) {
    guard place == .after || text == AgeArmour.end else { throw .cutShort }
  }

  /// Refuses the line so far where no end of it can make it good.
  private func checkLine() throws(AgeFault) {
    if place == .beginning {
      guard zip(text, AgeArmour.begin).allSatisfy(==) else { throw .notAnAgeFile }
    }
    guard text.count <= Self.longestLine else { throw .malformedArmour(line: line) }
  }

  private mutating func readLine(into bytes: inout [UInt8]) throws(AgeFault) {
    if text.last == Self.carriageReturn { text.removeLast() }
    if place == .beginning {
      guard text == AgeArmour.begin else { throw .malformedArmour(line: line) }
      place = .lines
    } else if text.starts(with: AgeArmour.end) {
      guard text.dropFirst(AgeArmour.end.count).allSatisfy(AgeArmour.isSpace) else {
        throw .trailingData
      }
      place = .after
    } else {
      var decoded: [UInt8] = []
      guard place == .lines, !text.isEmpty, text.count <= AgeArmour.digitsPerLine,
        Base64.decode(text[...], padded: true, into: &decoded)
      else { throw .malformedArmour(line: line) }
      bytes += decoded
      if decoded.count < AgeArmour.bytesPerLine { place = .lastLine }
    }
  }
}
