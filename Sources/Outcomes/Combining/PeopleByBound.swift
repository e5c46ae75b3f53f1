/// Counts people of the files of several sites, where numbers are known and not who is behind them.
///
/// Every answer is a lower bound. A file says how many people its groups of the finest grain have,
/// and the larger ones they lie in. So of the people of a larger group only those can be missing
/// that its other groups have, and where nobody stands in two groups the count is exact.
struct PeopleByBound: PeopleCounting {
  let leafCount: Int
  let scaleCount: Int
  private let tree: GroupTree
  private let across: PeopleAcross
  /// For each file its nodes.
  private let files: [[Int: Bounds]]

  /// On each scale, and then on any, how many people a node has at least and at most.
  private struct Bounds: Sendable {
    var least: [Int]
    var most: [Int]
    /// The sum of `most` over the children.
    var mostBelow: [Int]
  }

  /// - Parameters:
  ///   - tree: of the groups of all files.
  ///   - files: for each file what it knows of the nodes of the tree: the people on each scale, then
  ///     those on any. A leaf that it does not have, and a larger group that it does not count, may
  ///     be left out.
  init(scales: Int, tree: GroupTree, files: [[Int: [Int]]], across: PeopleAcross) {
    scaleCount = scales
    leafCount = tree.leafCount
    self.tree = tree
    self.across = across
    self.files = files.map { Self.bounds($0, in: tree) }
  }

  private static func bounds(_ counts: [Int: [Int]], in tree: GroupTree) -> [Int: Bounds] {
    var bounds: [Int: Bounds] = [:]
    // Children stand after their parent.
    for node in tree.nodes.indices.reversed() {
      let children = tree.nodes[node].children.compactMap { bounds[$0] }
      let own = counts[node]
      guard let series = (own ?? children.first?.most)?.indices else { continue }
      let below = series.map { place in children.reduce(0) { $0 + $1.most[place] } }
      let largest = series.map { place in children.map { $0.least[place] }.max() ?? 0 }
      bounds[node] = Bounds(least: own ?? largest, most: own ?? below, mostBelow: below)
    }
    return bounds
  }

  func nobody() -> Gathered { Gathered(of: self) }

  struct Gathered: GatheredPeople {
    private let source: PeopleByBound
    private var leaves: Set<Int> = []
    private var files: [FilePeople]

    fileprivate init(of source: PeopleByBound) {
      self.source = source
      files = Array(repeating: FilePeople(series: source.scaleCount + 1), count: source.files.count)
    }

    mutating func add(leaf: Int) {
      guard leaves.insert(leaf).inserted else { return }
      for file in files.indices {
        files[file].add(source.tree.leafNodes[leaf], of: source.files[file], in: source.tree)
      }
    }

    func people(on scale: Int) -> Int { source.across.bound(files.map { $0.least[scale] }) }
    var people: Int { people(on: source.scaleCount) }
  }

  /// The people of one file in the leaves so far.
  private struct FilePeople {
    private(set) var least: [Int]
    /// By node, at most so many of its people stand in none of those leaves: by what its children
    /// say, and by what it says itself as well.
    private var missing: [Int: (below: [Int], own: [Int])] = [:]

    init(series: Int) {
      least = Array(repeating: 0, count: series)
    }

    mutating func add(_ leaf: Int, of bounds: [Int: Bounds], in tree: GroupTree) {
      guard let own = bounds[leaf] else { return }
      raise(to: own.least)
      // How many fewer can be missing now.
      var found = own.most
      for node in tree.ancestors(of: leaf) {
        guard let own = bounds[node] else { return }
        var open = missing[node] ?? (below: own.mostBelow, own: own.most)
        for series in found.indices {
          open.below[series] -= found[series]
          let left = min(open.below[series], own.most[series])
          found[series] = open.own[series] - left
          open.own[series] = left
        }
        missing[node] = open
        raise(to: zip(own.least, open.own).map { $0 - $1 })
      }
    }

    private mutating func raise(to counts: [Int]) {
      for series in least.indices { least[series] = max(least[series], counts[series]) }
    }
  }
}
