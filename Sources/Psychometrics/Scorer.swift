/// A definition's keys laid out flat: the one place where answers become sums.
///
/// A single form, a table of a million rows and an explanation all go through it. Make one a
/// definition and use it for every row.
public struct Scorer: Sendable {
  /// The scales in the definition's order; a row's tallies follow it.
  public let scales: [ScaleID]
  /// How many bytes a row must have.
  public let itemCount: Int
  /// How many integers `score(_:into:)` writes.
  public var tallyCount: Int { scales.count * 2 }

  /// The byte that stands for a missing answer.
  public static let missing = UInt8.max

  private let terms: [Term]
  /// Where each scale's terms end in `terms`.
  private let ends: [Int]

  /// One item of one scale: adds `offset + sign * answer`.
  private struct Term {
    let index: Int
    let sign: Int32
    let offset: Int32
  }

  public init(_ definition: Definition) {
    var terms: [Term] = []
    var ends: [Int] = []
    let form = definition.form
    for scale in definition.scales {
      if let key = definition.key(of: scale.id) {
        for item in key.items where (1...form.itemCount).contains(item) {
          let isReversed = key.reversed.contains(item)
          terms.append(
            Term(
              index: item - 1, sign: isReversed ? -1 : 1,
              offset: isReversed ? Int32(clamping: form.lowest + form.highest) : 0))
        }
      }
      ends.append(terms.count)
    }
    scales = definition.scales.map(\.id)
    itemCount = form.itemCount
    self.terms = terms
    self.ends = ends
  }

  /// Adds up one row.
  ///
  /// - Parameters:
  ///   - row: the answers in item order, a byte each, `missing` where there is none; a row of
  ///     another length than `itemCount` scores as if it were all missing.
  ///   - tallies: for each scale in order its sum over the answered items, then their number;
  ///     at least `tallyCount` long.
  public func score(_ row: Span<UInt8>, into tallies: inout MutableSpan<Int32>) {
    guard tallies.count >= tallyCount else { return }
    let isWhole = row.count == itemCount
    var start = 0
    for scale in ends.indices {
      var sum: Int32 = 0
      var answered: Int32 = 0
      if isWhole {
        for position in start..<ends[scale] {
          let term = terms[position]
          let answer = row[term.index]
          if answer != Self.missing {
            sum &+= term.offset &+ term.sign &* Int32(answer)
            answered &+= 1
          }
        }
      }
      start = ends[scale]
      tallies[2 * scale] = sum
      tallies[2 * scale + 1] = answered
    }
  }

  /// The tallies of one checked form.
  func tallies(_ answers: Answers) -> [Int32] {
    var row: [UInt8] = []
    row.reserveCapacity(itemCount)
    for answer in answers.values {
      row.append(answer.number.flatMap(UInt8.init(exactly:)) ?? Self.missing)
    }
    var tallies = [Int32](repeating: 0, count: tallyCount)
    var span = tallies.mutableSpan
    score(row.span, into: &span)
    return tallies
  }
}

/// The sum of the answered items of a scale, and how many they are.
///
/// It stays whole until a value is asked for.
public struct Tally: Hashable, Sendable {
  public let sum: Int
  public let answered: Int
  /// The number of items of the scale.
  public let items: Int

  public init(sum: Int, answered: Int, items: Int) {
    self.sum = sum
    self.answered = answered
    self.items = items
  }

  public var isComplete: Bool { answered == items }

  /// The raw score under a rule, on the range of the whole scale; nil where the rule gives none.
  public func value(under rule: MissingRule) -> Double? {
    if isComplete { return Double(sum) }
    switch rule {
    case .strict: return nil
    case .prorate(let share):
      guard answered > 0, share.isReached(by: answered, of: items) else { return nil }
      return Double(sum * items) / Double(answered)
    }
  }
}
