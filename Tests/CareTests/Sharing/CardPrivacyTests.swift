import Care
import Formats
import Journal
import Psychometrics
import TestSupport
import Testing

/// What a card shows, said anew without the code that makes it: which entries were picked, and what
/// of them.
private struct Picked: Hashable {
  struct Reading: Hashable {
    let entry: Int
    let scale: ScaleID
    let use: String
    let date: CivilDate
    let value: Double
    let words: [String?]
  }

  var readings: Set<Reading> = []

  init(_ choice: CardChoice, _ entries: [Entry], made: CivilDate) {
    func scored(_ scale: WorkScale) -> [(Entry, Double)] {
      entries.compactMap { entry in
        let record = entry.record
        guard record.person == .me, record.kind == .checkIn, record.instrument == "work-form",
          record.date <= made, let score = record.scores.first(where: { $0.scale == scale.id }),
          let value = score.value
        else { return nil }
        return (entry, value)
      }.sorted { ($0.0.record.date, $0.0.id) < ($1.0.record.date, $1.0.id) }
    }
    func add(_ use: String, _ scale: WorkScale, _ reading: (Entry, Double)) {
      let record = reading.0.record
      let inTrend = [record.wording.language?.rawValue, record.wording.name, record.version]
      readings.insert(
        Reading(
          entry: reading.0.id, scale: scale.id, use: use, date: record.date, value: reading.1,
          words: [record.wording.kind.rawValue] + (use == "trend" ? inTrend : [])))
    }
    for scale in choice.bands { if let last = scored(scale).last { add("last", scale, last) } }
    for scale in choice.scores { if let last = scored(scale).last { add("last", scale, last) } }
    if let trend = choice.trend {
      for reading in scored(trend.scale) {
        let date = reading.0.record.date
        let months = (made.year - date.year) * 12 + made.month - date.month
        let isInside = months < trend.months || (months == trend.months && date.day > made.day)
        if isInside { add("trend", trend.scale, reading) }
      }
    }
  }
}

@Suite struct `What was not picked` {
  private static let made = "2026-06-15"

  private func page(
    _ choice: CardChoice, _ entries: [Entry], seed: UInt64, _ language: Language
  ) throws -> String {
    var generator = SeededGenerator(seed: seed)
    return try Card(
      choice, from: entries, id: CardID(using: &generator), made: CardForms.date(Self.made),
      until: CardForms.date("2026-07-15"), language: language, to: CardForms.plain("Luz"),
      purpose: CardForms.plain("a talk")
    ).page
  }

  /// The same journal with everything changed, one thing after the other, that was not picked.
  private func other(
    _ entries: [Entry], _ choice: CardChoice, _ random: inout RandomCards
  ) throws -> [Entry] {
    let made = try CardForms.date(Self.made)
    let picked = Picked(choice, entries, made: made)
    var other = entries
    for _ in 0..<40 {
      var next = other
      let place = random.number(0...next.count - 1)
      switch random.number(1...4) {
      case 1 where next.count > 1: next.remove(at: place)
      case 2: next.append(try random.entry(random.number(1...400) * 10 + 5))
      case 3: next[place] = try random.entry(next[place].id)
      default:
        var record = next[place].record
        record.note = "SECRET other"
        record.answers = try random.answers()
        record.zone = "Europe/Madrid"
        record.mode = try random.pick(Mode.allCases)
        record.scores = record.scores.map { score in
          EntryScore(scale: score.scale, value: score.value, answered: 1, items: 3)
        }
        next[place] = Entry(id: next[place].id, record: record, revision: random.number(1...9))
      }
      if Picked(choice, next, made: made) == picked { other = next }
    }
    return other.shuffled(using: &random.generator)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `leaves no trace: two journals that differ in that alone give one page`(
    seed: UInt64
  ) throws {
    var random = RandomCards(seed: seed)
    let entries = try random.journal()
    let choice = try random.choice()
    let others = try other(entries, choice, &random)
    for language in Language.allCases {
      let one = try page(choice, entries, seed: seed, language)
      let two = try page(choice, others, seed: seed, language)
      #expect(one.utf8.elementsEqual(two.utf8), "seed \(seed)\n\(one)\n\(two)")
    }
  }

  /// The check above would be empty if nothing was ever shown, or nothing ever changed.
  @Test func `is much, in the journals that are compared`() throws {
    var withFigures = 0
    var withTrend = 0
    var changed = 0
    for seed in 0..<300 as Range<UInt64> {
      var random = RandomCards(seed: seed)
      let entries = try random.journal()
      let choice = try random.choice()
      let others = try other(entries, choice, &random)
      let page = try page(choice, entries, seed: seed, .english)
      if page.contains("\nScores\n") || page.contains("\nBands\n") { withFigures += 1 }
      if page.contains("since the one above") { withTrend += 1 }
      if Set(entries) != Set(others), entries.count != others.count { changed += 1 }
    }
    #expect(withFigures > 100)
    #expect(withTrend > 40)
    #expect(changed > 200)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `never has a note, a code, another form or the owner's own words on a page`(
    seed: UInt64
  ) throws {
    var random = RandomCards(seed: seed)
    let entries = try random.journal()
    var choice = try random.choice()
    choice.topics = []
    choice.planItems = []
    choice.request = nil
    let page = try page(choice, entries, seed: seed, .english)
    for word in [RandomCards.secret, "recovery-form", "reflection", "Chicago", "sha256", "p-17"] {
      #expect(!page.contains(word), "seed \(seed): \(word)")
    }
  }

  /// What would tell that there is more, or how many there are.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `is not hinted at`(seed: UInt64) throws {
    var random = RandomCards(seed: seed)
    var choice = try random.choice()
    choice.topics = []
    choice.planItems = []
    choice.request = nil
    let page = try page(choice, random.journal(), seed: seed, .english).lowercased()
    for word in ["check-in", " of the last", "months", "not shown", "left out", "none", "entry"] {
      #expect(!page.contains(word), "seed \(seed): \(word)")
    }
  }
}
