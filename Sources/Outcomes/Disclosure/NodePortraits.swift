/// What every node of a tree holds as a whole.
struct NodePortraits: Sendable {
  let scaleCount: Int
  /// For each node the people with a score on any scale.
  private(set) var people: [Int] = []
  /// For each node its scales, one node after the other.
  private(set) var peopleOnScales: [Int] = []
  private(set) var entries: [Int] = []
  /// For each node whether it may be shown, were it alone in the world.
  private(set) var isShowable: [Bool] = []

  init<People>(of holdings: CellHoldings<People>, in tree: GroupTree, threshold: Int) {
    scaleCount = holdings.scaleCount
    for node in tree.nodes.indices {
      var whole = Gathering(of: holdings)
      whole.add(cell: tree.leaves(of: node), of: holdings)
      people.append(whole.people.people)
      for (scale, holding) in whole.holdings.enumerated() {
        peopleOnScales.append(whole.people.people(on: scale))
        entries.append(holding.entries)
      }
      isShowable.append(whole.isShowable(threshold: threshold))
    }
  }

  func people(at node: Int, on scale: Int) -> Int {
    peopleOnScales[node * scaleCount + scale]
  }

  func entries(at node: Int, on scale: Int) -> Int {
    entries[node * scaleCount + scale]
  }
}
