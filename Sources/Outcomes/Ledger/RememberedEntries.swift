package import Psychometrics

/// Turns bytes into a number that tells nothing of them to whoever lacks the ledger's key.
package typealias LedgerHash = (_ bytes: [UInt8]) -> UInt64

/// Keeps of each entry of a summary who it is of, its day and its scores, for a ledger.
///
/// About 12 bytes an entry and 8 for each scale. It is confidential, and nothing of it is written but
/// keyed numbers.
package struct RememberedEntries: PanelConsumer, Sendable {
  private let cells: [ScoreCells]
  private let choice: EntryChoice
  private var people: [Int32] = []
  private var days: [Int32] = []
  private var groups: [Int32] = []
  /// Entry after entry and scale after scale the sum and how many items were answered.
  private var tallies: [Int32] = []

  package init(_ definition: Definition, rule: MissingRule, entries: EntryChoice) {
    cells = definition.scales.map { ScoreCells(of: $0.id, in: definition, rule: rule) }
    choice = entries
  }

  package mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    people += batch.people
    days += batch.days
    groups += batch.groups
    tallies += batch.tallies
  }

  /// What a ledger compares, by group and scale.
  ///
  /// - Parameter leaves: how many groups there are.
  package func cells(names: PanelNames, leaves: Int, hash: LedgerHash) -> LedgerCells {
    var marks = [[[LedgerMark]]](
      repeating: [[LedgerMark]](repeating: [], count: cells.count), count: leaves)
    let persons = PersonHashes(names: names.people, hash: hash)
    for scale in cells.indices {
      for entry in chosen(scale) {
        let group = Int(groups[entry])
        guard marks.indices.contains(group) else { continue }
        let place = 2 * (entry * cells.count + scale)
        marks[group][scale].append(
          persons.mark(
            of: people[entry], hash, [days[entry], tallies[place], tallies[place + 1]]))
      }
    }
    return LedgerCells(marks.map { $0.map(LedgerContent.init) })
  }

  /// The entries with a score of a scale that count.
  private func chosen(_ scale: Int) -> [Int] {
    let scored = people.indices.filter { entry in
      let place = 2 * (entry * cells.count + scale)
      return cells[scale].cell(sum: tallies[place], answered: tallies[place + 1]) != nil
    }
    guard choice != .all else { return scored }
    var kept: [PersonInGroup: Int] = [:]
    for entry in scored {
      let key = PersonInGroup(person: people[entry], group: groups[entry])
      guard let old = kept[key] else {
        kept[key] = entry
        continue
      }
      // Of one day the first that was read is the first, and the last the last.
      let replaces = choice == .first ? days[entry] < days[old] : days[entry] >= days[old]
      if replaces { kept[key] = entry }
    }
    return kept.values.sorted()
  }

  private struct PersonInGroup: Hashable {
    let person: Int32
    let group: Int32
  }
}

/// The keyed numbers of a panel's people.
struct PersonHashes {
  private let codes: [[UInt8]]
  private let hashes: [UInt64]

  init(names: [String], hash: LedgerHash) {
    codes = names.map { Array($0.utf8) }
    hashes = codes.map { hash([0] + $0) }
  }

  /// The mark of an entry of somebody.
  ///
  /// - Parameter content: what tells it from the person's others.
  func mark(of person: Int32, _ hash: LedgerHash, _ content: [Int32]) -> LedgerMark {
    let place = Int(person)
    guard codes.indices.contains(place) else { return LedgerMark(person: 0, entry: 0) }
    var bytes: [UInt8] = [1]
    for number in content {
      for shift in stride(from: 0, to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> Int32(shift)))
      }
    }
    return LedgerMark(person: hashes[place], entry: hash(bytes + codes[place]))
  }
}

extension ChangePairs {
  /// What a ledger compares, by group and scale: each pair by who it is of and both scores.
  package func cells(names: PanelNames, leaves: Int, hash: LedgerHash) -> LedgerCells {
    let persons = PersonHashes(names: names.people, hash: hash)
    return LedgerCells(
      (0..<leaves).map { group in
        cells.indices.map { scale in
          guard group < groupCount else { return .nothing }
          return LedgerContent(
            pairedPeople(scale: scale, inGroup: group).map { pair in
              let (first, last) = (
                cells[scale].tally(ofCell: Int(pair.first)),
                cells[scale].tally(ofCell: Int(pair.last))
              )
              return persons.mark(
                of: pair.person, hash,
                [first.sum, first.answered, last.sum, last.answered].map {
                  Int32(truncatingIfNeeded: $0)
                })
            })
        }
      })
  }
}
