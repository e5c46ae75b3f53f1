/// Distinct texts, numbered from 0 in the order in which they come.
///
/// A hash table of its own, since a dictionary of strings would make a string for each look-up. A
/// text may carry a tag, such as the file it belongs to: then both must be equal.
struct TextTable: Sendable {
  /// How many texts there are.
  var count: Int { ends.count }

  /// The number of the text in each slot, -1 where it is free; as many as a power of two.
  private var slots = [Int32](repeating: -1, count: 16)
  private var hashes: [UInt64] = []
  private var tags: [Int32] = []
  /// Where each text ends in `bytes`.
  private var ends: [Int] = []
  private var bytes: [UInt8] = []

  /// A hash that depends on every byte (FNV-1a, then the finishing steps of MurmurHash3).
  static func hash(of text: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in text.indices { hash = (hash ^ UInt64(text[place])) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    return hash ^ hash >> 33
  }

  /// The number of a text, which it gets now if it is new.
  ///
  /// - Parameter hash: `hash(of:)` of the text.
  mutating func number(
    of text: Span<UInt8>, hash: UInt64, tag: Int32 = 0
  ) -> (number: Int32, isNew: Bool) {
    let hash = hash ^ UInt64(UInt32(bitPattern: tag)) &* 0x9E37_79B9_7F4A_7C15
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, tags[number] == tag, isEqual(number, text) {
        return (slots[slot], false)
      }
      slot = (slot + 1) & mask
    }
    let number = Int32(truncatingIfNeeded: count)
    slots[slot] = number
    hashes.append(hash)
    tags.append(tag)
    for place in text.indices { bytes.append(text[place]) }
    ends.append(bytes.count)
    if 2 * count > slots.count { grow() }
    return (number, true)
  }

  mutating func number(of text: Span<UInt8>) -> Int32 {
    number(of: text, hash: Self.hash(of: text)).number
  }

  /// Nil where no text has that number.
  func text(_ number: Int) -> String? {
    guard ends.indices.contains(number) else { return nil }
    return String(decoding: bytes[start(number)..<ends[number]], as: UTF8.self)
  }

  /// All texts in the order of their numbers.
  var texts: [String] { (0..<count).map { text($0) ?? "" } }

  mutating func removeAll() {
    self = TextTable()
  }

  private func start(_ number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

  private func isEqual(_ number: Int, _ text: Span<UInt8>) -> Bool {
    let start = start(number)
    guard ends[number] - start == text.count else { return false }
    for place in text.indices where bytes[start + place] != text[place] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}
