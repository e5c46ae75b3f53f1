/// Exact elimination over sums that are known: which sums over few people follow from them.
///
/// Entries that stand in the same sums are one unknown. A combination of sums tells of few people
/// where only unknowns of few are left in it; so unknowns of many people are eliminated, and what
/// remains is looked at. It reckons with whole numbers modulo a prime, which finds every such
/// combination; none of them is large enough to vanish there.
struct SumElimination {
  /// For each sum that is left the factors of its unknowns, none 0.
  private var sums: [[Int: UInt64]]

  /// The Mersenne prime 2^61 - 1.
  private static let prime: UInt64 = 1 << 61 - 1

  /// - Parameter sums: for each the numbers of its unknowns.
  init(_ sums: some Sequence<[Int]>) {
    self.sums = sums.map { unknowns in
      Dictionary(unknowns.map { ($0, 1) }, uniquingKeysWith: { one, _ in one })
    }
  }

  /// Whether a sum over 1 to threshold - 1 people follows.
  ///
  /// - Parameter people: of each unknown; nil where they are as many as the threshold, or more.
  mutating func tellsOfFew(_ people: [Set<Int32>?], threshold: Int) -> Bool {
    for unknown in people.indices where people[unknown] == nil { _ = eliminate(unknown) }
    // What is left is reduced too, the unknowns of more people first.
    var rest: [[Int: UInt64]] = []
    let small = people.indices.filter { people[$0] != nil }
      .sorted { (people[$0]?.count ?? 0, $1) > (people[$1]?.count ?? 0, $0) }
    for unknown in small {
      guard let sum = eliminate(unknown) else { continue }
      for index in rest.indices { Self.subtract(sum, from: &rest[index], at: unknown) }
      rest.append(sum)
    }
    return rest.contains { sum in
      let all = sum.keys.reduce(into: Set<Int32>()) { $0.formUnion(people[$1] ?? []) }
      return (1..<threshold).contains(all.count)
    }
  }

  /// Takes an unknown out of all sums but one, which is taken away and given back; nil where no sum
  /// has it.
  private mutating func eliminate(_ unknown: Int) -> [Int: UInt64]? {
    let holders = sums.indices.filter { sums[$0][unknown] != nil }
    // The shortest makes the others least longer.
    guard let pivot = holders.min(by: { sums[$0].count < sums[$1].count }) else { return nil }
    let sum = sums[pivot]
    for holder in holders where holder != pivot {
      Self.subtract(sum, from: &sums[holder], at: unknown)
    }
    sums[pivot] = [:]
    return sum
  }

  /// Takes so much of one sum from another that it lacks an unknown.
  private static func subtract(
    _ sum: [Int: UInt64], from other: inout [Int: UInt64], at unknown: Int
  ) {
    guard let own = sum[unknown], let factor = other[unknown] else { return }
    let ratio = product(factor, inverse(of: own))
    for (unknown, value) in sum {
      let taken = product(ratio, value)
      let held = other[unknown] ?? 0
      let left = held >= taken ? held - taken : held + (prime - taken)
      other[unknown] = left == 0 ? nil : left
    }
  }

  private static func product(_ one: UInt64, _ other: UInt64) -> UInt64 {
    prime.dividingFullWidth(one.multipliedFullWidth(by: other)).remainder
  }

  /// By Fermat: the power of prime - 2.
  private static func inverse(of value: UInt64) -> UInt64 {
    if value == 1 { return 1 }
    var (result, base, power) = (UInt64(1), value, prime - 2)
    while power > 0 {
      if power & 1 == 1 { result = product(result, base) }
      base = product(base, base)
      power >>= 1
    }
    return result
  }
}
