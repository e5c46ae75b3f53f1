/// One scale of one kind of figures, release after release.
struct ProvenSeries {
  let kind: Publication.Kind
  let scale: String
  private(set) var instrument: String?
  /// In the order in which they were published.
  private(set) var releases: [Release] = []

  /// What was published of the scale at one time; several files where they tell of the same entries
  /// by other groups.
  struct Release {
    var lines: [Line]
    /// Entries of everybody that counts above the groups give.
    var tops: [(file: Int, counted: Int)] = []

    var files: [Int] { Set(lines.map(\.file)).sorted() }
    func line(of group: PublishedGroup) -> Line? { lines.first { $0.cell.group == group } }
  }

  struct Line {
    let file: Int
    let cell: PublishedCell
  }

  /// Parts files into series, and puts those of the same entries together.
  static func all(_ files: [Publication]) -> [ProvenSeries] {
    var all: [ProvenSeries] = []
    for (file, publication) in files.enumerated() {
      var taken: [(series: Int, lines: [Line])] = []
      for cell in publication.cellsAsKnown {
        let place =
          all.firstIndex { $0.fits(cell.kind, cell.instrument, cell.scale) }
          ?? {
            all.append(ProvenSeries(kind: cell.kind, scale: cell.scale))
            return all.count - 1
          }()
        all[place].instrument = all[place].instrument ?? cell.instrument
        let line = Line(file: file, cell: cell)
        if let index = taken.firstIndex(where: { $0.series == place }) {
          taken[index].lines.append(line)
        } else {
          taken.append((place, [line]))
        }
      }
      for (place, lines) in taken {
        var release = Release(lines: lines)
        for top in publication.tops where all[place].fits(top.kind, top.instrument, top.scale) {
          if let counted = top.counted { release.tops.append((file, counted)) }
        }
        all[place].add(release)
      }
    }
    return all
  }

  private init(kind: Publication.Kind, scale: String) {
    self.kind = kind
    self.scale = scale
  }

  private func fits(_ kind: Publication.Kind, _ instrument: String?, _ scale: String) -> Bool {
    self.kind == kind && self.scale == scale
      && (instrument == nil || self.instrument == nil || instrument == self.instrument)
  }

  private mutating func add(_ release: Release) {
    if let place = releases.firstIndex(where: { $0.isOfSameEntries(as: release) }) {
      releases[place].lines += release.lines
      releases[place].tops += release.tops
    } else {
      releases.append(release)
    }
  }
}

extension ProvenSeries.Release {
  /// Whether both show the same figures of everybody, and differ in no group.
  fileprivate func isOfSameEntries(as other: ProvenSeries.Release) -> Bool {
    guard let whole = line(of: .everybody)?.cell,
      let otherWhole = other.line(of: .everybody)?.cell, whole.isSame(as: otherWhole)
    else { return false }
    return lines.allSatisfy { line in
      guard let second = other.line(of: line.cell.group)?.cell, line.cell.count.shown != nil,
        second.count.shown != nil
      else { return true }
      return line.cell.isSame(as: second)
    }
  }
}

extension PublishedCell {
  /// Whether both show the same figures, as far as their digits tell.
  func isSame(as other: PublishedCell) -> Bool {
    guard let count = count.shown, count == other.count.shown else { return false }
    if let people, let second = other.people, people != second { return false }
    var hasMeans = false
    for one in moments {
      guard let second = other.moments.first(where: { $0.measure == one.measure }) else { continue }
      for (a, b) in [(one.mean, second.mean), (one.deviation, second.deviation)] {
        guard let a, let b else { continue }
        hasMeans = true
        let room = 1e-9 * max(1, a.high.magnitude)
        if !Bracket(a.low - room, a.high + room).touches(b) { return false }
      }
    }
    return hasMeans || moments.isEmpty && other.moments.isEmpty
  }
}

extension Publication {
  /// Its cells, knowing of each whether it may be empty.
  fileprivate var cellsAsKnown: [PublishedCell] {
    var scales: [PublishedGroup: Int] = [:]
    for cell in cells where cell.count.isHidden { scales[cell.group, default: 0] += 1 }
    return cells.map { cell in
      var cell = cell
      cell.mayBeEmpty = cell.count.isHidden && scales[cell.group, default: 0] > 1
      return cell
    }
  }
}
