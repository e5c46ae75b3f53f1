/// Counts people where only numbers are known, each person in one group.
struct PeopleByCount: PeopleCounting {
  let leafCount: Int
  let scaleCount: Int
  /// For each leaf the people on each scale, then those on any.
  fileprivate let counts: [[Int]]

  /// - Parameter leaves: for each leaf the people on each scale, and how many there are on any.
  init(scales: Int, leaves: [(people: [Int], any: Int)]) {
    scaleCount = scales
    leafCount = leaves.count
    counts = leaves.map { leaf in (0..<scales).map { leaf.people[$0] } + [leaf.any] }
  }

  func nobody() -> Gathered { Gathered(source: self) }

  struct Gathered: GatheredPeople {
    fileprivate let source: PeopleByCount
    private var leaves: Set<Int> = []

    fileprivate init(source: PeopleByCount) { self.source = source }

    mutating func add(leaf: Int) { leaves.insert(leaf) }
    func people(on scale: Int) -> Int { sum(scale) }
    var people: Int { sum(source.scaleCount) }

    private func sum(_ series: Int) -> Int {
      leaves.reduce(0) { $0 + source.counts[$1][series] }
    }
  }
}
