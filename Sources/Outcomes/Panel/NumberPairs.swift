/// Distinct pairs of numbers, numbered from 0 in the order in which they come.
///
/// A hash table of its own: two look-ups a row of a dictionary are a tenth of the time of reading.
struct NumberPairs: Sendable {
  /// The pairs by their numbers.
  private(set) var pairs: [Pair] = []
  /// The number of the pair in each slot, -1 where it is free; as many as a power of two.
  private var slots = [Int32](repeating: -1, count: 16)

  struct Pair: Equatable, Sendable {
    let first: Int32
    let second: Int32
  }

  /// The number of a pair, which it gets now if it is new.
  mutating func number(of first: Int32, _ second: Int32) -> Int32 {
    let pair = Pair(first: first, second: second)
    let mask = slots.count - 1
    var slot = Self.hash(of: pair) & mask
    while slots[slot] >= 0 {
      if pairs[Int(slots[slot])] == pair { return slots[slot] }
      slot = (slot + 1) & mask
    }
    let number = Int32(truncatingIfNeeded: pairs.count)
    slots[slot] = number
    pairs.append(pair)
    if 2 * pairs.count > slots.count { grow() }
    return number
  }

  /// Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4).
  private static func hash(of pair: Pair) -> Int {
    let key = UInt64(UInt32(bitPattern: pair.first)) << 32 | UInt64(UInt32(bitPattern: pair.second))
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    let mask = slots.count - 1
    for (number, pair) in pairs.enumerated() {
      var slot = Self.hash(of: pair) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}
