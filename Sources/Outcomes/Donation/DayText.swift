/// Tells texts that hold a day, as far as it is written in digits.
enum DayText {
  /// Whether three numbers stand with `-`, `/` or `.` between them, one of them a year, as in
  /// `2026-05-03` or `3/5/2026`, or a year, month and day as eight digits.
  static func isIn(_ text: String) -> Bool {
    text.utf8.split { !isDigit($0) && !isMark($0) }.contains { isDay(Array($0)) }
  }

  private static func isDay(_ word: [UInt8]) -> Bool {
    let numbers = word.split(whereSeparator: isMark)
    if numbers.contains(where: isWholeDay) { return true }
    for (first, (second, third)) in zip(
      numbers, zip(numbers.dropFirst(), numbers.dropFirst(2)))
    where second.count <= 2 && [first.count, third.count].contains(4) { return true }
    return false
  }

  /// `20260503`
  private static func isWholeDay(_ digits: ArraySlice<UInt8>) -> Bool {
    let start = digits.prefix(2)
    return digits.count == 8 && (start.elementsEqual("19".utf8) || start.elementsEqual("20".utf8))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }
}
