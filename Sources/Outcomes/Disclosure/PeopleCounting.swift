/// Counts people behind groups, each once however many entries they have.
///
/// Leaves are those of a `GroupTree`, scales those of the instrument, both by number. A breakdown
/// counts with it too, its categories in the place of scales. Where only counts are known and not
/// who is behind them, as in the files of several sites, every answer is a lower bound, so that
/// hiding errs towards more.
package protocol PeopleCounting: Sendable {
  associatedtype Gathered: GatheredPeople
  var leafCount: Int { get }
  var scaleCount: Int { get }
  /// No people yet, to gather those of some leaves.
  func nobody() -> Gathered
}

/// The people of some leaves, together.
package protocol GatheredPeople: Sendable {
  /// Takes in the people of a leaf; the second time changes nothing.
  mutating func add(leaf: Int)
  /// How many have a score on a scale.
  func people(on scale: Int) -> Int
  /// How many have a score on any scale.
  var people: Int { get }
}

/// Knows the people by number, so that it counts exactly.
package struct PeopleByNumber: PeopleCounting {
  package let leafCount: Int
  package let scaleCount: Int
  /// For each leaf its people on each scale, then those on any, one run after the other.
  private let numbers: [Int32]
  /// Where each run begins, and the end of the last.
  private let starts: [Int]
  /// How many words hold a bit for each person.
  private let words: Int

  /// - Parameter leaves: for each leaf and scale the numbers, from 0, of the people with a score,
  ///   in any order; a number that stands there twice counts once.
  /// - Throws: where a leaf has another number of scales than `scales`, or a number is negative.
  package init(scales: Int, leaves: [[[Int32]]]) throws(HoldingsFault) {
    var highest: Int32 = -1
    for leaf in leaves {
      guard leaf.count == scales else { throw .size }
      for person in leaf.joined() {
        if person < 0 { throw .number }
        highest = max(highest, person)
      }
    }
    var numbers: [Int32] = []
    var starts = [0]
    var marks = PeopleMarks(words: (Int(highest) + 64) / 64)
    for leaf in leaves {
      for run in leaf {
        marks.mark(run)
        marks.move(into: &numbers)
        starts.append(numbers.count)
      }
      for run in leaf { marks.mark(run) }
      marks.move(into: &numbers)
      starts.append(numbers.count)
    }
    leafCount = leaves.count
    scaleCount = scales
    words = marks.words.count
    self.numbers = numbers
    self.starts = starts
  }

  package func nobody() -> Gathered {
    Gathered(of: self)
  }

  package struct Gathered: GatheredPeople {
    private let source: PeopleByNumber
    private var first: Int?
    private var counts: [Int]
    /// A bit for each person, series by series; empty until a second leaf comes.
    private var seen: [UInt64] = []

    fileprivate init(of source: PeopleByNumber) {
      self.source = source
      counts = Array(repeating: 0, count: source.scaleCount + 1)
    }

    package var people: Int { counts[source.scaleCount] }

    package func people(on scale: Int) -> Int { counts[scale] }

    package mutating func add(leaf: Int) {
      guard let first else {
        self.first = leaf
        for series in counts.indices { counts[series] = run(leaf, series).count }
        return
      }
      guard leaf != first || !seen.isEmpty else { return }
      if seen.isEmpty {
        seen = Array(repeating: 0, count: source.words * counts.count)
        for series in counts.indices { _ = mark(first, series) }
      }
      for series in counts.indices { counts[series] += mark(leaf, series) }
    }

    private func run(_ leaf: Int, _ series: Int) -> Range<Int> {
      let place = leaf * counts.count + series
      return source.starts[place]..<source.starts[place + 1]
    }

    /// Marks the people of a leaf, and says how many were not marked yet.
    private mutating func mark(_ leaf: Int, _ series: Int) -> Int {
      let offset = series * source.words
      var new = 0
      for place in run(leaf, series) {
        let person = Int(source.numbers[place])
        let bit: UInt64 = 1 << UInt64(person & 63)
        if seen[offset + person >> 6] & bit == 0 {
          seen[offset + person >> 6] |= bit
          new += 1
        }
      }
      return new
    }
  }
}

/// Puts numbers of people in order, each once, without sorting them.
private struct PeopleMarks {
  /// A bit for each person; all of them 0 between two runs.
  var words: [UInt64]
  /// The words that hold a bit.
  private var used: [Int] = []

  init(words: Int) {
    self.words = Array(repeating: 0, count: words)
  }

  mutating func mark(_ people: [Int32]) {
    for person in people {
      let word = Int(person) >> 6
      if words[word] == 0 { used.append(word) }
      words[word] |= 1 << UInt64(person & 63)
    }
  }

  /// Appends who was marked, ascending, and forgets them.
  mutating func move(into numbers: inout [Int32]) {
    used.sort()
    for word in used {
      while words[word] != 0 {
        numbers.append(Int32(truncatingIfNeeded: word << 6 | words[word].trailingZeroBitCount))
        words[word] &= words[word] - 1
      }
    }
    used.removeAll(keepingCapacity: true)
  }
}

/// The people of larger groups, counted through the smaller ones that fall into them.
struct CoarserPeople<Base: PeopleCounting>: PeopleCounting {
  let base: Base
  /// For each larger group its leaves in `base`.
  let parts: [[Int]]

  var leafCount: Int { parts.count }
  var scaleCount: Int { base.scaleCount }

  func nobody() -> Gathered {
    Gathered(parts: parts, gathered: base.nobody())
  }

  struct Gathered: GatheredPeople {
    let parts: [[Int]]
    var gathered: Base.Gathered

    var people: Int { gathered.people }
    func people(on scale: Int) -> Int { gathered.people(on: scale) }

    mutating func add(leaf: Int) {
      for part in parts[leaf] { gathered.add(leaf: part) }
    }
  }
}
