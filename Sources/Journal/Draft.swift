package import Formats
package import Psychometrics

/// A check-in under way: which item is asked next, and what was answered so far.
///
/// It is a state machine without input or output: every key a person presses is one call, and after
/// each call it can be kept and taken up again.
package struct Draft: Hashable, Sendable {
  package let start: Start
  /// The answers given, by item number.
  package private(set) var answers: [Int: Answer]
  /// Where in `start.items` the check-in stands; the number of items when all are through.
  package private(set) var position: Int

  /// What was settled before the first item.
  package struct Start: Hashable, Sendable {
    package let instrument: InstrumentID
    package let digest: String
    package let form: Form
    package let person: Person
    package let mode: Mode
    package let wording: WordingUsed
    /// The date that the check-in is for.
    package let date: CivilDate
    /// The date that it was begun on; later than `date` where the check-in is back-dated.
    package let begun: CivilDate
    package let zone: String
    /// The items to ask, ascending; the others are stored as not asked.
    package let items: [Int]

    package init(
      instrument: InstrumentID, digest: String, form: Form, person: Person, mode: Mode,
      wording: WordingUsed, date: CivilDate, begun: CivilDate? = nil, zone: String, items: [Int]
    ) {
      self.instrument = instrument
      self.digest = digest
      self.form = form
      self.person = person
      self.mode = mode
      self.wording = wording
      self.date = date
      self.begun = begun ?? date
      self.zone = zone
      self.items = items
    }
  }

  /// A draft older than this many days can only be dropped or begun anew: the days it asks about
  /// have moved on.
  package static let daysKept = 7

  package init(_ start: Start) {
    self.start = start
    answers = [:]
    position = 0
  }

  /// A draft as it was kept.
  ///
  /// - Parameter position: outside the items it stands at their nearer end.
  package init(_ start: Start, answers: [Int: Answer], position: Int) {
    self.start = start
    self.answers = answers
    self.position = min(max(0, position), start.items.count)
  }

  /// The item to ask, or nil when all are through.
  package var item: Int? {
    start.items.indices.contains(position) ? start.items[position] : nil
  }

  /// Answers the present item and goes on to the next.
  ///
  /// - Returns: false, and nothing changed, where the number is outside the form's range or all
  ///   items are through.
  package mutating func answer(_ number: Int) -> Bool {
    let range = start.form.lowest...start.form.highest
    guard item != nil, range.contains(number) else { return false }
    advance(.answered(number))
    return true
  }

  package mutating func skip() {
    advance(.skipped)
  }

  package mutating func decline() {
    advance(.declined)
  }

  /// Goes back one item, whose answer is asked again.
  ///
  /// - Returns: false at the first item.
  package mutating func back() -> Bool {
    guard position > 0 else { return false }
    position -= 1
    if let item { answers[item] = nil }
    return true
  }

  private mutating func advance(_ answer: Answer) {
    guard let item else { return }
    answers[item] = answer
    position += 1
  }

  /// Whether nothing was answered, skipped or declined so far.
  package var isUntouched: Bool { answers.isEmpty }

  /// Whether an item was skipped or declined so far.
  package var hasGaps: Bool { answers.values.contains { $0.number == nil } }

  /// The answers of the whole form, or nil while items are left to ask.
  package var finished: [Answer]? {
    guard item == nil else { return nil }
    return (0..<max(0, start.form.itemCount)).map { index in
      let number = index + 1
      return start.items.contains(number) ? answers[number] ?? .skipped : .notAsked
    }
  }

  /// Whether it has waited too long to be taken up again.
  package func isTooOld(on today: CivilDate) -> Bool {
    start.begun.days(until: today) > Self.daysKept
  }
}
