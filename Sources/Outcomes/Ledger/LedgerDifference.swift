/// By how many people two sums of entries differ.
///
/// Where scores alone are known, every entry that differs is counted as a person.
struct LedgerDifference: Hashable {
  /// People with an entry that only the first has, and so on; no more than the limit is counted.
  private(set) var onlyFirst = 0
  private(set) var onlySecond = 0
  /// People with an entry that only one of both has.
  private(set) var either = 0

  /// - Parameter limit: more need not be counted, and are not.
  init(_ first: LedgerContent, _ second: LedgerContent, limit: Int) {
    switch (first, second) {
    case (.marks(let one), .marks(let other)): count(one, other, limit)
    case (.histogram(let one, let people), .histogram(let other, let others)):
      for score in Set(one.keys).union(other.keys) {
        let more = (one[score] ?? 0) - (other[score] ?? 0)
        onlyFirst += max(0, more)
        onlySecond += max(0, -more)
      }
      either = onlyFirst + onlySecond
      // The same scores of other people.
      if either == 0, people != others { either = abs(people - others) }
    default:
      onlyFirst = first.entries
      onlySecond = second.entries
      either = onlyFirst + onlySecond
    }
  }

  private mutating func count(_ one: [LedgerMark], _ other: [LedgerMark], _ limit: Int) {
    var (first, second) = (0, 0)
    while first < one.count || second < other.count {
      let person = min(
        first < one.count ? one[first].person : .max,
        second < other.count ? other[second].person : .max)
      var (hasFirst, hasSecond) = (false, false)
      while true {
        let a = first < one.count && one[first].person == person ? one[first] : nil
        let b = second < other.count && other[second].person == person ? other[second] : nil
        if a == nil, b == nil { break }
        if let a, let b, a == b {
          first += 1
          second += 1
        } else if let a, b.map({ a < $0 }) ?? true {
          hasFirst = true
          first += 1
        } else {
          hasSecond = true
          second += 1
        }
      }
      if hasFirst { onlyFirst += 1 }
      if hasSecond { onlySecond += 1 }
      if hasFirst || hasSecond { either += 1 }
      if onlyFirst >= limit, onlySecond >= limit { return }
    }
  }
}
