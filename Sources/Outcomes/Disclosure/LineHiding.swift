/// Hides more cells until no line gives one away.
///
/// A line is the children of one node: they add up to it. Figures of cells that are shown tell, by
/// subtraction, exactly the sum over the hidden leaves below the nearest shown node, and nothing
/// finer; so each line that has hidden cells is checked with that sum. Everything that is published
/// would stay the same if the entries of such a sum were dealt out to its leaves in another way.
///
/// It ends: a line is looked at again only after a cell below it, or its node, was hidden; no cell
/// is ever shown again, so there are at most as many such events as nodes, each for no more lines
/// than the tree is deep. It depends on nothing but the tree, the sizes and the rule.
struct LineHiding<Rule: HidingRule> {
  private let tree: GroupTree
  private let rule: Rule
  /// For each node its people; a node of nobody is never hidden here, for it protects none.
  private let sizes: [Int]
  private(set) var hidden: [Bool]
  /// For each node whether the line of its children is to be looked at.
  private var isUnsettled: [Bool]

  /// - Parameter hidden: for each node whether it is hidden for its own sake.
  init(tree: GroupTree, rule: Rule, sizes: [Int], hidden: [Bool]) {
    self.tree = tree
    self.rule = rule
    self.sizes = sizes
    self.hidden = hidden
    isUnsettled = Array(repeating: true, count: tree.nodes.count)
  }

  /// Looks at lines, the deepest first, until none is left to look at.
  mutating func settle() {
    while isUnsettled.contains(true) {
      // Children stand after their parent, so that this meets them first.
      for node in tree.nodes.indices.reversed() where isUnsettled[node] { settleLine(of: node) }
    }
  }

  /// Makes the line of a node's children safe, by hiding more of them, the smallest first, then by
  /// name; where that is not enough all below the node, and where that is not enough the node.
  private mutating func settleLine(of parent: Int) {
    isUnsettled[parent] = false
    let children = tree.nodes[parent].children.filter { sizes[$0] > 0 }
    guard !children.isEmpty, hidden[parent] || children.contains(where: { hidden[$0] }) else {
      return
    }
    var sum = hiddenSum(of: children)
    let shown = children.filter { !hidden[$0] }.sorted { (sizes[$0], $0) < (sizes[$1], $1) }
    for child in shown {
      if isSafe(sum, below: parent) { return }
      hide(child)
      settleLine(of: child)
      rule.add(cell: hiddenLeaves(of: child), to: &sum)
    }
    if isSafe(sum, below: parent) { return }
    if hideAll(below: parent), isSafe(hiddenSum(of: children), below: parent) { return }
    hide(parent)
  }

  private func isSafe(_ sum: Rule.Sum, below parent: Int) -> Bool {
    rule.isSafe(sum, below: parent, whichIsHidden: hidden[parent])
  }

  private func hiddenSum(of children: [Int]) -> Rule.Sum {
    var sum = rule.nothing()
    for child in children where hidden[child] {
      rule.add(cell: hiddenLeaves(of: child), to: &sum)
    }
    return sum
  }

  /// The leaves of a hidden node that lie in no shown one.
  private func hiddenLeaves(of node: Int) -> [Int] {
    if tree.isLeaf(node) { return Array(tree.leaves(of: node)) }
    var leaves: [Int] = []
    for child in tree.nodes[node].children where hidden[child] {
      leaves += hiddenLeaves(of: child)
    }
    return leaves
  }

  private mutating func hide(_ node: Int) {
    guard !hidden[node] else { return }
    hidden[node] = true
    isUnsettled[node] = true
    for ancestor in tree.ancestors(of: node) { isUnsettled[ancestor] = true }
  }

  /// Hides whoever is below a node; says whether anything was left to hide.
  private mutating func hideAll(below parent: Int) -> Bool {
    var hasHidden = false
    for child in tree.nodes[parent].children where sizes[child] > 0 {
      if !hidden[child] { hasHidden = true }
      hide(child)
      if hideAll(below: child) { hasHidden = true }
    }
    return hasHidden
  }
}
