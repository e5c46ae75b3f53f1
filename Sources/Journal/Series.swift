package import Formats
package import Psychometrics

/// One scale over time, with what may be said of each change.
package struct Series: Hashable, Sendable {
  package let instrument: InstrumentID
  package let scale: ScaleDefinition
  /// Oldest first; same-day entries by id.
  package let points: [Point]
  /// The last score against the first, from three scores on.
  package let sinceFirst: Change?
  /// How many verdicts were given, the one since the first included. About one in twenty passes as
  /// reliable by chance.
  package let comparisons: Int
  package let ownRange: UsualRange?
  package let minimum: Int
  package let maximum: Int

  package struct Point: Hashable, Sendable {
    package let entry: Int
    package let date: CivilDate
    /// Nil where items were missing.
    package let value: Double?
    package let answered: Int
    package let items: Int
    /// Whether the check-in asked any of the scale's items.
    package let wasAsked: Bool
    package let band: BandReading?
    package let borrowed: Bool
    /// The words that were answered to.
    package let wording: WordingKind
    /// Of those words; nil where it is not known.
    package let language: Language?
    /// What changed between the entry before and this one.
    package let breakBefore: Break?
    /// Against the last scored point; nil for the first and for a point without a score.
    package let sinceLast: Change?
  }

  /// Why scores on both sides are not comparable.
  package enum Break: String, Hashable, Sendable {
    case wording
    case language
    case version
    case marked

    /// What sets two entries of an instrument apart, or nil where their scores are comparable.
    package static func between(_ a: EntryRecord, _ b: EntryRecord) -> Break? {
      if a.version != b.version || a.digest != b.digest { return .version }
      if a.wording.kind != b.wording.kind || a.wording.name != b.wording.name { return .wording }
      if a.wording.language != b.wording.language { return .language }
      return nil
    }

    var reason: Change.Reason {
      switch self {
      case .wording: .wordingChanged
      case .language: .languageChanged
      case .version: .versionChanged
      case .marked: .markedBreak
      }
    }
  }

  /// - Parameters:
  ///   - entries: of one person, in any order; those of other instruments are left out, and "not
  ///     now", which is no point and no gap.
  ///   - marked: the numbers of those with which the trend begins anew, since the person said so.
  ///     They count also where they are not shown.
  ///   - isShown: which of them make the points. The own usual range is made from all of them.
  package init(
    _ scale: ScaleDefinition, of definition: Definition, entries: [Entry],
    marked: Set<Int> = [], showing isShown: (Entry) -> Bool = { _ in true }
  ) {
    let own = entries.filter { $0.record.instrument == definition.id && $0.record.kind == .checkIn }
      .sorted { ($0.record.date, $0.id) < ($1.record.date, $1.id) }
    let itemCount = definition.key(of: scale.id)?.items.count ?? 0
    instrument = definition.id
    self.scale = scale
    minimum = itemCount * definition.form.lowest
    maximum = itemCount * definition.form.highest

    var all = Trend(scale)
    let items = definition.key(of: scale.id)?.items ?? []
    var trend = Trend(scale)
    var beginsAnew = false
    for entry in own {
      all.add(entry, items: items, beginsAnew: marked.contains(entry.id))
      beginsAnew = beginsAnew || marked.contains(entry.id)
      guard isShown(entry) else { continue }
      trend.add(entry, items: items, beginsAnew: beginsAnew)
      beginsAnew = false
    }
    points = trend.points
    sinceFirst = trend.sinceFirst
    comparisons =
      trend.points.count { $0.sinceLast.map(Self.isVerdict) ?? false }
      + (trend.sinceFirst.map(Self.isVerdict) == true ? 1 : 0)
    ownRange = UsualRange(beforeLastOf: all.comparable)
  }

  private static func isVerdict(_ change: Change) -> Bool {
    if case .cannotTell = change.verdict { false } else { true }
  }
}

/// Walks the entries of one scale and judges each change as it comes.
private struct Trend {
  let scale: ScaleDefinition
  var points: [Series.Point] = []
  /// The scores since the last break: those that may be compared with the last one.
  var comparable: [Double] = []
  /// The last score against the first; what follows the last score has no part in it.
  var sinceFirst: Change?
  private var firstScore: Double?
  private var lastScore: Double?
  private var scored = 0
  private var before: EntryRecord?
  private var breakSinceLastScore: Series.Break?
  private var breakSinceFirstScore: Series.Break?

  init(_ scale: ScaleDefinition) {
    self.scale = scale
  }

  mutating func add(_ entry: Entry, items: [Int], beginsAnew: Bool) {
    let record = entry.record
    let breakBefore = before.flatMap { before in
      Series.Break.between(before, record) ?? (beginsAnew ? .marked : nil)
    }
    before = record
    if let breakBefore {
      breakSinceLastScore = breakSinceLastScore ?? breakBefore
      if firstScore != nil { breakSinceFirstScore = breakSinceFirstScore ?? breakBefore }
      comparable = []
    }
    let stored = record.scores.first { $0.scale == scale.id }
    let value = stored?.value
    let band = value.flatMap { scale.bands?.reading(of: $0) }
    let isOwn = record.wording.kind == .own
    var sinceLast: Change?
    if let value {
      if let lastScore {
        sinceLast = change(
          from: lastScore, to: value, across: breakSinceLastScore, in: record.wording)
      }
      let first = firstScore ?? value
      firstScore = first
      lastScore = value
      breakSinceLastScore = nil
      scored += 1
      if scored >= 3 {
        sinceFirst = change(
          from: first, to: value, across: breakSinceFirstScore, in: record.wording)
      }
      comparable.append(value)
    }
    points.append(
      Series.Point(
        entry: entry.id, date: record.date, value: value, answered: stored?.answered ?? 0,
        items: stored?.items ?? 0,
        wasAsked: items.contains { item in
          record.answers.indices.contains(item - 1) && record.answers[item - 1] != .notAsked
        }, band: band, borrowed: isOwn && band != nil,
        wording: record.wording.kind, language: record.wording.language, breakBefore: breakBefore,
        sinceLast: sinceLast))
  }

  private func change(
    from earlier: Double, to later: Double, across separation: Series.Break?,
    in wording: WordingUsed
  ) -> Change {
    if let separation {
      return Change(from: earlier, to: later, cannotTell: separation.reason)
    }
    let error = scale.error(for: wording.kind, language: wording.language?.rawValue)
    if error == nil, wording.kind == .own {
      return Change(from: earlier, to: later, cannotTell: .ownWording)
    }
    return Change(from: earlier, to: later, error: error)
  }
}
