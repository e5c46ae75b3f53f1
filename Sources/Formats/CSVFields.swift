/// Where the fields of one row lie in its bytes.
///
/// One value is used for all rows, so that a row costs no allocation.
package struct CSVFields: ~Copyable {
  /// The physical line where the row starts, from 1.
  package internal(set) var line = 1
  package internal(set) var count = 0
  /// The place behind the last byte of each field (that of its comma, or the end of the row) in the
  /// first `count` elements; the rest is room for more.
  package internal(set) var ends = [Int32](repeating: 0, count: Self.room)

  /// How many fields more there is room for after `makeRoom()`.
  static var room: Int { 1024 }

  /// The bytes of a field in its row, quotes included, or nil where the row has no such field.
  ///
  /// Fields count from 0. A loop over all fields is faster over the first `count` of `ends`.
  package func range(of index: Int) -> Range<Int>? {
    guard index >= 0, index < count, index < ends.count else { return nil }
    return (index == 0 ? 0 : Int(ends[index - 1]) + 1)..<Int(ends[index])
  }

  /// The content of a field without its quotes, or nil where the row has no such field.
  ///
  /// Fields count from 0; `row` is the bytes that came with these fields.
  package func content(of index: Int, in row: borrowing Span<UInt8>) -> [UInt8]? {
    guard let range = range(of: index), range.upperBound <= row.count else { return nil }
    let quote = UInt8(ascii: "\"")
    var content: [UInt8] = []
    guard !range.isEmpty, row[range.lowerBound] == quote else {
      for place in range { content.append(row[place]) }
      return content
    }
    var isSecondOfPair = false
    for place in range.dropFirst() {
      let byte = row[place]
      if byte == quote, !isSecondOfPair {
        isSecondOfPair = true
      } else {
        content.append(byte)
        isSecondOfPair = false
      }
    }
    return content
  }

  /// The content of a field as text, or nil where the row has no such field.
  ///
  /// The parser has checked a row without fault to be UTF-8.
  package func text(of index: Int, in row: borrowing Span<UInt8>) -> String? {
    content(of: index, in: row).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The index of the field that a place of the row lies in.
  func index(of place: Int) -> Int {
    ends.prefix(count).firstIndex { place <= Int($0) } ?? count
  }

  /// Where the field after those so far starts.
  var nextStart: Int {
    range(of: count - 1).map { $0.upperBound + 1 } ?? 0
  }

  mutating func append(end: Int) {
    makeRoom()
    ends[count] = Int32(truncatingIfNeeded: end)
    count += 1
  }

  mutating func makeRoom() {
    guard ends.count - count < Self.room else { return }
    ends += [Int32](repeating: 0, count: ends.count)
  }

  mutating func removeAll() {
    count = 0
  }
}
