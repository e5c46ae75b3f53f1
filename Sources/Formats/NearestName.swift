/// Finds what somebody may have meant who mistyped a name.
package enum NearestName {
  /// The names that come close to the word, nearest first, those of equal distance in their order.
  ///
  /// Close is a name that begins with the word, or one at a distance of at most a third of the
  /// word's length (one at least). Capitals count as small letters. A name that the word begins
  /// stands behind those at a distance within that.
  package static func matches(for word: String, among names: [String]) -> [String] {
    let word = word.lowercased()
    guard !word.isEmpty else { return [] }
    let limit = max(1, word.count / 3)
    var found: [(distance: Int, name: String)] = []
    for name in names {
      let candidate = name.lowercased()
      let distance = distance(from: word, to: candidate)
      if distance <= limit {
        found.append((distance, name))
      } else if candidate.hasPrefix(word) {
        found.append((limit + 1, name))
      }
    }
    // The standard sort does not promise to keep the order of equals.
    return found.enumerated().sorted { a, b in
      (a.element.distance, a.offset) < (b.element.distance, b.offset)
    }.map(\.element.name)
  }

  /// The nearest of the names, or nil where none is close.
  package static func nearest(to word: String, among names: [String]) -> String? {
    matches(for: word, among: names).first
  }

  /// The least number of letters to add, drop, change, or swap with their neighbour, where no
  /// letter is touched twice (optimal string alignment).
  static func distance(from a: String, to b: String) -> Int {
    let a = Array(a)
    let b = Array(b)
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, beforeLast[j - 1] + 1)
        }
        row.append(least)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
