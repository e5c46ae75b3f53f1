import Outcomes
import Psychometrics
import TestSupport

/// A made-up panel, and what it truly holds: what an attacker must not find.
struct AttackPanel {
  struct Entry {
    let person: Int32
    let leaf: Int
    let worker: Int32
    /// nil where a form has no score of the scale.
    let scores: [Int?]
  }

  let columns: [String]
  let paths: [[String]]
  let scaleCount: Int
  let hasWorkers: Bool
  let entries: [Entry]
  /// For each leaf its entries.
  private let entriesOfLeaves: [[Entry]]

  init(
    columns: [String], paths: [[String]], scaleCount: Int, hasWorkers: Bool, entries: [Entry]
  ) {
    self.columns = columns
    self.paths = paths
    self.scaleCount = scaleCount
    self.hasWorkers = hasWorkers
    self.entries = entries
    var ofLeaves = Array(repeating: [Entry](), count: paths.count)
    for entry in entries { ofLeaves[entry.leaf].append(entry) }
    entriesOfLeaves = ofLeaves
  }

  /// The sums over the entries of a group and scale.
  struct Sums: Hashable, Sendable {
    var entries = 0
    var people = 0
    var sum = 0
    var squares = 0
  }

  /// The entries of the group with these first values, by scale.
  func truth(_ group: [String], _ scale: Int) -> Sums {
    truth(leaves: Set(paths.indices.filter { paths[$0].starts(with: group) }), scale)
  }

  func truth(leaves: Set<Int>, _ scale: Int) -> Sums {
    var sums = Sums()
    var people: Set<Int32> = []
    for leaf in leaves {
      for entry in entriesOfLeaves[leaf] {
        guard let score = entry.scores[scale] else { continue }
        sums.entries += 1
        sums.sum += score
        sums.squares += score * score
        people.insert(entry.person)
      }
    }
    sums.people = people.count
    return sums
  }

  func workers(leaves: Set<Int>) -> Set<Int32> {
    Set(leaves.flatMap { entriesOfLeaves[$0].map(\.worker) })
  }

  var counts: PanelCounts {
    .forms(
      rows: entries.count,
      unscored: (0..<scaleCount).map { scale in entries.count { $0.scores[scale] == nil } })
  }

  /// What disclosure control is handed.
  func request(hasTotals: Bool) throws -> ReleaseRequest<PeopleByNumber> {
    var people = Array(
      repeating: Array(repeating: [Int32](), count: scaleCount), count: paths.count)
    var scores = Array(
      repeating: Array(repeating: [Double](), count: scaleCount), count: paths.count)
    var workers = Array(repeating: [Int32](), count: paths.count)
    for entry in entries {
      workers[entry.leaf].append(entry.worker)
      for (scale, score) in entry.scores.enumerated() {
        guard let score else { continue }
        people[entry.leaf][scale].append(entry.person)
        scores[entry.leaf][scale].append(Double(score))
      }
    }
    let cells = scores.map { leaf in
      leaf.map { scores in
        ScaleHolding(
          entries: scores.count,
          spreads: scores.isEmpty ? [] : [(scores.min() ?? 0)...(scores.max() ?? 0)])
      }
    }
    var request = ReleaseRequest(
      tree: try GroupTree(columns: columns, paths: paths),
      scales: (0..<scaleCount).map { ScaleID(rawValue: "scale-\($0)") },
      holdings: try CellHoldings(
        people: try PeopleByNumber(scales: scaleCount, leaves: people), cells: cells,
        workers: hasWorkers ? workers : nil),
      counts: counts)
    request.hasTotals = hasTotals
    return request
  }
}

extension AttackPanel {
  /// A panel of one to three columns and one to five scales, with groups of nobody, of few and of
  /// many people, people with one entry or many, and groups where everybody scores the same.
  init(using generator: inout SeededGenerator) {
    let depth = Int.random(in: 1...3, using: &generator)
    let widest = [12, 5, 3][depth - 1]
    var paths: [[String]] = [[]]
    for _ in 0..<depth {
      paths = paths.flatMap { path in
        (0..<Int.random(in: 1...widest, using: &generator)).map { path + ["v\($0)"] }
      }
    }
    let scaleCount = Int.random(in: 1...5, using: &generator)
    let isSparse = Int.random(in: 0..<3, using: &generator) == 0
    let returns = Bool.random(using: &generator)
    let usual = [3, 8, 15, 40].randomElement(using: &generator) ?? 8
    let crowd = Int32.random(in: 5...200, using: &generator)
    let hasWorkers = Int.random(in: 0..<4, using: &generator) == 0
    var entries: [Entry] = []
    var newcomer: Int32 = 1_000
    for leaf in paths.indices {
      let count =
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: 0
        case 1: Int.random(in: 1...4, using: &generator)
        default: Int.random(in: 0...2 * usual, using: &generator)
        }
      let unasked = (0..<scaleCount).map { _ in
        isSparse && Int.random(in: 0..<3, using: &generator) == 0
      }
      let constant = Int.random(in: 0..<12, using: &generator) == 0
      for _ in 0..<count {
        newcomer += 1
        entries.append(
          Entry(
            person: returns ? Int32.random(in: 0..<crowd, using: &generator) : newcomer,
            leaf: leaf, worker: Int32(leaf / 2 * 3) + Int32.random(in: 0..<5, using: &generator),
            scores: unasked.map { unasked in
              let isMissing = isSparse && Int.random(in: 0..<8, using: &generator) == 0
              if unasked || isMissing { return nil }
              return constant ? 6 : Int.random(in: 1...6, using: &generator)
            }))
      }
    }
    self.init(
      columns: (0..<depth).map { "column\($0)" }, paths: paths, scaleCount: scaleCount,
      hasWorkers: hasWorkers, entries: entries)
  }
}
