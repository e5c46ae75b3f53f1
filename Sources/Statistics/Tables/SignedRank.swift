/// Wilcoxon's signed rank test of the changes of pairs.
///
/// Pairs without change are dropped. Under 50 pairs without ties the p is exact, else it comes from
/// the normal distribution, with the term for ties and the correction for continuity.
///
/// R's `wilcox.test` does the same, except that it leaves the exact way as soon as a pair was
/// dropped.
package struct SignedRank: Hashable, Sendable {
  /// The sum of the ranks of the pairs that rose: R's V.
  package let w: Double
  /// Two-sided, 0 to 1.
  package let p: Double
  package let method: Method
  /// How many pairs changed.
  package let changed: Int

  package enum Method: String, Hashable, Sendable {
    case exact
    case normal
  }

  /// - Throws: `tooFew` where no pair changed.
  package init(_ pairs: PairTable) throws(Unavailable) {
    let sizes = Self.sizes(of: pairs)
    var before = 0
    // Twice the ranks, which ties make halves.
    var doubled: Int128 = 0
    var ties = 0.0
    for (up, down) in sizes {
      let count = up + down
      doubled += Int128(up) * Int128(2 * before + count + 1)
      before += count
      let tied = Double(count)
      ties += tied * (tied * tied - 1)
    }
    guard before > 0 else { throw .tooFew(needed: 1) }
    changed = before
    w = Double(doubled) / 2
    if before < 50, ties == 0 {
      method = .exact
      p = Self.exactTail(w: Int(doubled / 2), count: before)
    } else {
      method = .normal
      p = Self.normalTail(w: w, count: Double(before), ties: ties)
    }
  }

  /// How many pairs rose and fell by each size of change, the smallest first.
  ///
  /// Changes that differ by less than 16 units in the last place of the largest value are the same:
  /// prorated scores carry such differences from rounding. Whole scores are not touched.
  private static func sizes(of pairs: PairTable) -> [(up: Int, down: Int)] {
    var largest = 0.0
    for entry in pairs.entries {
      largest = max(largest, entry.first.magnitude, entry.last.magnitude)
    }
    let grain = largest.ulp * 16
    var sizes: [Double: (up: Int, down: Int)] = [:]
    for entry in pairs.change.entries {
      let size = (entry.value / grain).rounded()
      if size > 0 { sizes[size, default: (0, 0)].up += entry.count }
      if size < 0 { sizes[-size, default: (0, 0)].down += entry.count }
    }
    return sizes.keys.sorted().map { sizes[$0, default: (0, 0)] }
  }

  /// Twice the share of the 2^count ways to give the ranks a sign that lie as far out as w.
  private static func exactTail(w: Int, count: Int) -> Double {
    let most = count * (count + 1) / 2
    var ways: [UInt64] = Array(repeating: 0, count: most + 1)
    ways[0] = 1
    for rank in stride(from: 1, through: count, by: 1) {
      for sum in stride(from: most, through: rank, by: -1) { ways[sum] += ways[sum - rank] }
    }
    let extreme = ways.prefix(min(w, most - w) + 1).reduce(0, +)
    return min(1, 2 * Double(extreme) / Double(UInt64(1) << UInt64(count)))
  }

  private static func normalTail(w: Double, count: Double, ties: Double) -> Double {
    let distance = (w - count * (count + 1) / 4).magnitude
    let variance = count * (count + 1) * (2 * count + 1) / 24 - ties / 48
    let z = max(0, distance - 0.5) / variance.squareRoot()
    return min(1, 2 * StandardNormal.upperTail(at: z))
  }
}
