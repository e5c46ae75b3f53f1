/// Sums of a release and of an earlier one that hold the same entries for the most part, though no
/// two of them alone do.
///
/// Groups a and b that are hidden together now, with c that is shown, and a and c that were hidden
/// together then, with b, meet in a, b and c: the difference of those can be worked out.
struct LedgerComponents {
  /// By component the parts of the release and of the earlier one, by number.
  private(set) var all: [(now: [Int], before: [Int])] = []

  /// - Parameter least: how many entries two parts must share to belong together.
  init(_ now: [LedgerRelease.Part], _ before: [LedgerRelease.Part], least: Int) {
    var homes: [LedgerMark: Int] = [:]
    for (number, part) in before.enumerated() {
      guard case .marks(let marks) = part.content else { return }
      for mark in marks { homes[mark] = number }
    }
    var roots = Array(0..<now.count + before.count)
    for (number, part) in now.enumerated() {
      guard case .marks(let marks) = part.content else { return }
      var shared: [Int: Int] = [:]
      for mark in marks {
        if let home = homes[mark] { shared[home, default: 0] += 1 }
      }
      for (home, count) in shared where count >= least {
        let (one, other) = (Self.root(number, &roots), Self.root(now.count + home, &roots))
        roots[max(one, other)] = min(one, other)
      }
    }
    var components: [Int: (now: [Int], before: [Int])] = [:]
    for number in roots.indices {
      let root = Self.root(number, &roots)
      if number < now.count {
        components[root, default: ([], [])].now.append(number)
      } else {
        components[root, default: ([], [])].before.append(number - now.count)
      }
    }
    all = components.sorted { $0.key < $1.key }.map(\.value)
      .filter { !$0.now.isEmpty && !$0.before.isEmpty }
  }

  private static func root(_ number: Int, _ roots: inout [Int]) -> Int {
    var place = number
    while roots[place] != place {
      roots[place] = roots[roots[place]]
      place = roots[place]
    }
    return place
  }
}
