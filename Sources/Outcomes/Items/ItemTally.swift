import Psychometrics

/// Over a whole run, what the answers to single items say: how often each was given, how often none
/// was, and over complete rows the cross-products that reliability is worked out from.
///
/// Whole numbers throughout. Of people it keeps no more than it takes to tell whether an answer was
/// given by enough of them to be shown.
package struct ItemTally: Sendable {
  let positions: ItemPositions
  let lowest: Int
  let highest: Int
  let threshold: Int
  /// Rows with answers.
  private(set) var rows = 0
  /// By item of the form: rows without an answer, and who they are of.
  private(set) var missing: [AnswerTally]
  /// By scale: what its complete rows sum to.
  private(set) var products: [CrossProducts]
  /// For each scale and item of it, the answers as they were given, from the lowest up.
  private(set) var answers: [[AnswerTally]]
  /// Room for the values of one row.
  private var values: [Int]

  init(_ definition: Definition, threshold: Int) {
    positions = ItemPositions(definition)
    lowest = definition.form.lowest
    highest = definition.form.highest
    self.threshold = threshold
    values = [Int](repeating: 0, count: positions.places.count)
    let options = max(0, definition.form.highest - definition.form.lowest) + 1
    missing = [AnswerTally](repeating: AnswerTally(), count: definition.form.itemCount)
    products = []
    for scale in definition.scales.indices {
      products.append(CrossProducts(items: positions.items(of: scale).count))
    }
    answers = [[AnswerTally]](
      repeating: [AnswerTally](repeating: AnswerTally(), count: options),
      count: positions.places.count)
  }

  /// Counts which items a row leaves without an answer.
  mutating func countMissing(_ row: Span<UInt8>, from offset: Int, person: Int32) {
    guard offset + positions.itemCount <= row.count else { return }
    rows += 1
    for item in 0..<positions.itemCount where row[offset + item] == Scorer.missing {
      missing[item].add(person, upTo: threshold)
    }
  }

  /// Adds the items of one scale of a row, all of them answered.
  mutating func add(_ row: Span<UInt8>, from offset: Int, person: Int32, scale: Int) {
    products[scale].add(row, from: offset, items: positions.items(of: scale), values: &values)
    for index in positions.starts[scale]..<positions.starts[scale + 1] {
      let answer = Int(row[offset + Int(positions.places[index].position)]) - lowest
      guard answers[index].indices.contains(answer) else { continue }
      answers[index][answer].add(person, upTo: threshold)
    }
  }

  /// Adds another part of the run.
  mutating func merge(_ other: ItemTally, persons: [Int32]?) {
    rows += other.rows
    for item in missing.indices {
      missing[item].merge(other.missing[item], persons: persons, upTo: threshold)
    }
    for scale in products.indices { products[scale].merge(other.products[scale]) }
    for index in answers.indices {
      for answer in answers[index].indices {
        answers[index][answer].merge(
          other.answers[index][answer], persons: persons, upTo: threshold)
      }
    }
  }
}

/// How often something was answered, and by how many different people as far as a threshold.
struct AnswerTally: Hashable, Sendable {
  var count = 0
  /// Different people, no more than the threshold.
  var people: [Int32] = []

  mutating func add(_ person: Int32, upTo threshold: Int) {
    count += 1
    if people.count < threshold, !people.contains(person) { people.append(person) }
  }

  mutating func merge(_ other: AnswerTally, persons: [Int32]? = nil, upTo threshold: Int) {
    count += other.count
    for person in other.people where people.count < threshold {
      let here = persons.map { $0[Int(person)] } ?? person
      if !people.contains(here) { people.append(here) }
    }
  }
}

/// Over complete rows of a scale: their number, the sum of each item, and of each pair of items the
/// sum of products; direction-corrected.
struct CrossProducts: Hashable, Sendable {
  let items: Int
  private(set) var rows = 0
  private(set) var sums: [Int]
  /// Row after row of the lower triangle with the diagonal: item i with items 0 to i.
  private(set) var products: [Int]

  init(items: Int) {
    self.items = items
    sums = [Int](repeating: 0, count: items)
    products = [Int](repeating: 0, count: items * (items + 1) / 2)
  }

  /// - Parameter values: room for as many numbers as there are items.
  mutating func add(
    _ row: Span<UInt8>, from offset: Int, items: ArraySlice<ItemPositions.Item>,
    values: inout [Int]
  ) {
    rows += 1
    var index = 0
    var place = 0
    for item in items {
      let answer = Int(row[offset + Int(item.position)])
      let value = Int(item.offset) + Int(item.sign) * answer
      values[index] = value
      sums[index] += value
      for other in 0...index {
        products[place] += value * values[other]
        place += 1
      }
      index += 1
    }
  }

  mutating func merge(_ other: CrossProducts) {
    rows += other.rows
    for item in sums.indices { sums[item] += other.sums[item] }
    for place in products.indices { products[place] += other.products[place] }
  }

  /// The sum of products of two items.
  func product(_ a: Int, _ b: Int) -> Int {
    let (high, low) = (max(a, b), min(a, b))
    return products[high * (high + 1) / 2 + low]
  }
}
