/// A run of whole rows of a table, so that several can be read at the same time.
///
/// A ``CSVCutter`` makes it; its buffer is used again and again.
package struct CSVPart: Sendable {
  /// The part in the first `count` bytes, then room.
  package private(set) var buffer: [UInt8]
  package internal(set) var count = 0
  /// The physical line of the table where the part starts, from 1.
  package internal(set) var line = 1
  /// Whether it starts the table, where a byte order mark may stand.
  package internal(set) var isFirst = true
  /// Whether the table ends with it. Only then may its last row lack its end.
  package internal(set) var isLast = false

  /// - Parameter room: how many bytes are read at once, 1 or more.
  package init(room: Int = 1 << 18) {
    buffer = [UInt8](repeating: 0, count: max(room, 1))
  }

  /// Writes what comes next into a buffer from a place on, at least one byte before its end, and
  /// returns how many bytes these are; 0 where nothing is left.
  package typealias Read<Failure: Error> =
    (_ buffer: inout [UInt8], _ start: Int) throws(Failure) -> Int

  /// Lets `read` fill the room behind the bytes, and returns how many they were.
  mutating func fill<Failure: Error>(_ read: Read<Failure>) throws(Failure) -> Int {
    if count == buffer.count { buffer += [UInt8](repeating: 0, count: count) }
    let more = max(min(try read(&buffer, count), buffer.count - count), 0)
    count += more
    return more
  }

  /// Begins anew with the bytes that an earlier part left.
  mutating func start(with carried: [UInt8]) {
    let missing = carried.count - buffer.count
    if missing > 0 { buffer += [UInt8](repeating: 0, count: missing) }
    buffer.replaceSubrange(..<carried.count, with: carried)
    count = carried.count
    isLast = false
  }
}
