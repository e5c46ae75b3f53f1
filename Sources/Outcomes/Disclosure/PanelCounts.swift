/// The counts that stand above the groups of a report, as they are.
package enum PanelCounts: Hashable, Sendable {
  /// Forms, and on each scale those without a score.
  case forms(rows: Int, unscored: [Int])
  /// People, and on each scale those with a first and a last score.
  case pairs(participants: Int, paired: [Int])

  var scaleCount: Int {
    switch self {
    case .forms(_, let unscored): unscored.count
    case .pairs(_, let paired): paired.count
    }
  }
}

/// The same as they may be released: nil is null.
package enum ReleasedCounts: Hashable, Sendable {
  case forms(rows: Int?, unscored: [Int?])
  case pairs(participants: Int?, paired: [Int?])

  /// Whether any is withheld.
  package var areHidden: Bool {
    switch self {
    case .forms(let rows, let unscored): rows == nil || unscored.contains(nil)
    case .pairs(let participants, let paired): participants == nil || paired.contains(nil)
    }
  }

  init(all counts: PanelCounts) {
    switch counts {
    case .forms(let rows, let unscored): self = .forms(rows: rows, unscored: unscored)
    case .pairs(let participants, let paired):
      self = .pairs(participants: participants, paired: paired)
    }
  }

  /// Withholds what is small, or leaves something small once what is shown is taken away.
  ///
  /// Rows less those without a score are the entries of the root, so that all of these counts are
  /// withheld where the root is hidden. Rows and unscored forms are shown together or not at all:
  /// any one of them gives the rows, and the rows the others, by the entries that the groups show.
  /// Participants are withheld too where few of them have no pair.
  ///
  /// - Parameter shown: on each scale the entries of the groups that are shown, each once; nil where
  ///   the root is hidden.
  init(_ counts: PanelCounts, threshold: Int, shown: [Int]?) {
    let small = 1..<threshold
    switch counts {
    case .forms(let rows, let unscored):
      var isShown = shown != nil && !small.contains(rows)
      for (unscored, shown) in zip(unscored, shown ?? []) {
        let left = rows - unscored - shown
        if small.contains(unscored) || small.contains(left) { isShown = false }
      }
      self = .forms(
        rows: isShown ? rows : nil, unscored: unscored.map { isShown ? $0 : nil })
    case .pairs(let participants, let paired):
      guard let shown else {
        self = .pairs(participants: nil, paired: paired.map { _ in nil })
        return
      }
      let numbers = [participants] + paired.map { participants - $0 }
      self = .pairs(
        participants: numbers.contains(where: small.contains) ? nil : participants,
        paired: zip(paired, shown).map {
          small.contains($0) || small.contains($0 - $1) ? nil : $0
        })
    }
  }
}
