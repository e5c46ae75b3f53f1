import Psychometrics

/// By group and scale, over the rows with every item of the scale answered: how many they are and,
/// for each item, the sums of the answers and of their squares, direction-corrected.
///
/// With the counts of the scores that is all that Cronbach's alpha needs; for alpha without an item
/// it takes the sums of products with the scale's total as well. Whole numbers throughout, so groups
/// add up to the same bits in any order.
struct ItemMoments: Sendable {
  /// Where the items of each scale stand in a row of answers, scale after scale.
  let positions: ItemPositions
  /// How many sums an item has: two, or three with that of its products with the total.
  private let width: Int
  private var rows: [Int] = []
  /// For each group, scale and item its sums, side by side.
  private var sums: [Int] = []

  /// - Parameter withProducts: whether products with the total are summed up too.
  init(_ positions: ItemPositions, withProducts: Bool = false) {
    self.positions = positions
    width = withProducts ? 3 : 2
  }

  mutating func grow(toGroups groups: Int) {
    let missingRows = groups * positions.scales - rows.count
    if missingRows > 0 { rows.append(contentsOf: repeatElement(0, count: missingRows)) }
    let missingSums = groups * width * positions.places.count - sums.count
    if missingSums > 0 { sums.append(contentsOf: repeatElement(0, count: missingSums)) }
  }

  /// Whether anything was added.
  var hasRows: Bool { rows.contains { $0 > 0 } }

  /// Adds the items of one scale of a row that starts at an offset, all of them answered.
  @inline(__always)
  mutating func add(_ answers: Span<UInt8>, from offset: Int, group: Int, scale: Int) {
    rows[group * positions.scales + scale] += 1
    if width > 2 { addProducts(answers, from: offset, group: group, scale: scale) }
    var place = width * (group * positions.places.count + positions.starts[scale])
    for index in positions.starts[scale]..<positions.starts[scale + 1] {
      let item = positions.places[index]
      let answer = Int(answers[offset + Int(item.position)])
      let value = Int(item.offset) &+ Int(item.sign) &* answer
      sums[place] &+= value
      sums[place &+ 1] &+= value &* value
      place &+= width
    }
  }

  private mutating func addProducts(
    _ answers: Span<UInt8>, from offset: Int, group: Int, scale: Int
  ) {
    let items = positions.items(of: scale)
    func value(_ item: ItemPositions.Item) -> Int {
      Int(item.offset) + Int(item.sign) * Int(answers[offset + Int(item.position)])
    }
    var total = 0
    for item in items { total += value(item) }
    var place = width * (group * positions.places.count + positions.starts[scale]) + 2
    for item in items {
      sums[place] += value(item) * total
      place += width
    }
  }

  /// Adds what another tally of the same instrument counted, its groups by other numbers.
  mutating func merge(_ other: ItemMoments, groups map: [Int]) {
    for (from, to) in map.enumerated() {
      for scale in 0..<positions.scales {
        rows[to * positions.scales + scale] += other.rows[from * positions.scales + scale]
      }
      let size = width * positions.places.count
      for place in 0..<size { sums[to * size + place] += other.sums[from * size + place] }
    }
  }

  /// The sums of one scale over several groups.
  func total(scale: Int, groups: some Sequence<Int>) -> ItemTotals {
    let range = positions.starts[scale]..<positions.starts[scale + 1]
    var total = ItemTotals(items: range.count)
    for group in groups {
      total.rows += rows[group * positions.scales + scale]
      for (item, index) in range.enumerated() {
        let place = width * (group * positions.places.count + index)
        total.sums[item] += sums[place]
        total.squares[item] += sums[place + 1]
        if width > 2 { total.products[item] += sums[place + 2] }
      }
    }
    return total
  }
}

/// What the complete rows of a scale sum to, item by item; direction-corrected.
struct ItemTotals: Hashable, Sendable {
  var rows = 0
  var sums: [Int]
  var squares: [Int]
  /// Of each item times the sum of all; 0 where nobody asked for them.
  var products: [Int]

  init(items: Int) {
    sums = [Int](repeating: 0, count: items)
    squares = sums
    products = sums
  }

  /// Adds other rows of the same items.
  mutating func add(_ other: ItemTotals) {
    rows += other.rows
    for item in sums.indices {
      sums[item] += other.sums[item]
      squares[item] += other.squares[item]
      products[item] += other.products[item]
    }
  }
}

/// Where the items of each scale stand in a row of answers.
struct ItemPositions: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    /// From 0.
    let position: Int32
    /// The direction-corrected value is `offset + sign * answer`.
    let sign: Int32
    let offset: Int32
  }

  /// Scale after scale; an item stands once for each scale that it counts in.
  let places: [Item]
  /// Where each scale starts in `places`, and at last their number.
  let starts: [Int]
  let itemCount: Int
  var scales: Int { starts.count - 1 }

  init(_ definition: Definition) {
    var places: [Item] = []
    var starts = [0]
    let form = definition.form
    for scale in definition.scales {
      if let key = definition.key(of: scale.id) {
        for item in key.items where (1...max(1, form.itemCount)).contains(item) {
          let isReversed = key.reversed.contains(item)
          places.append(
            Item(
              position: Int32(clamping: item - 1), sign: isReversed ? -1 : 1,
              offset: isReversed ? Int32(clamping: form.lowest + form.highest) : 0))
        }
      }
      starts.append(places.count)
    }
    self.places = places
    self.starts = starts
    itemCount = form.itemCount
  }

  func items(of scale: Int) -> ArraySlice<Item> {
    places[starts[scale]..<starts[scale + 1]]
  }
}
