/// Who has a score in one group: each person once for every kind of entry (``EntryKinds``) they have
/// there.
struct PeopleSet: Sendable {
  private var slots: [UInt64] = []
  private(set) var count = 0

  /// Adds a person with an entry of the kind of that number.
  @inline(__always)
  mutating func insert(_ person: Int32, kind: Int) {
    insert(UInt64(UInt32(bitPattern: person)) | UInt64(kind) << 32)
  }

  /// Calls with every person, in no order, and the number of the kind.
  func visit(_ body: (_ person: Int32, _ kind: Int) -> Void) {
    for key in slots where key != Self.empty {
      body(Int32(truncatingIfNeeded: key), Int(key >> 32))
    }
  }

  private static let empty = UInt64.max

  private mutating func insert(_ key: UInt64) {
    // At most three quarters full, so that a search soon meets an empty slot.
    if 4 * (count + 1) > 3 * slots.count { grow() }
    if Self.place(key, in: &slots) { count += 1 }
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: Self.empty, count: max(8, 2 * slots.count))
    for key in slots where key != Self.empty { _ = Self.place(key, in: &larger) }
    slots = larger
  }

  /// Puts a key in its slot; false where it was there before. The number of slots is a power of two.
  private static func place(_ key: UInt64, in slots: inout [UInt64]) -> Bool {
    let last = slots.count - 1
    // Fibonacci hashing: neighbouring numbers spread over the slots.
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & last
    while slots[slot] != key {
      if slots[slot] == empty {
        slots[slot] = key
        return true
      }
      slot = (slot + 1) & last
    }
    return false
  }
}
