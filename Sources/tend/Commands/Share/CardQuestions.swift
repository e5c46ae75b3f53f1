import Care
import Formats
import Instruments
import Journal
import Psychometrics
import Store

/// What a person picks for a card, step by step. Each step can be passed, and what is passed is not
/// on the card.
struct CardQuestions {
  let questions: Questions
  let scales: [Offered]
  /// What is under way.
  let plan: [PlanItem]
  /// Where the person said that scores begin anew.
  let marked: Set<Int>
  let today: CivilDate

  /// A scale that may be shown, with its name.
  struct Offered {
    let scale: WorkScale
    let name: Phrase
  }

  /// Who is to see it, for what, and how long.
  struct Terms {
    let to: PlainText
    let purpose: PlainText
    let until: CivilDate
  }

  private static let months = 1...60
  private static let standardMonths = 6
  static let standardDays = 30

  /// - Parameter store: nil where nothing is recorded yet; then only words can be picked.
  init(_ questions: Questions, store: Store?, library: Library) throws {
    self.questions = questions
    today = questions.session.today
    let entries = try store?.entries() ?? []
    scales = Self.scales(with: entries, library: library, upTo: today)
    plan = try store?.plan().current ?? []
    marked = Set(try store?.meaningChecks().filter(\.beginsAnew).map(\.entry) ?? [])
  }

  /// The scales about work that there is a score of.
  private static func scales(
    with entries: [Entry], library: Library, upTo today: CivilDate
  ) -> [Offered] {
    var scored: Set<Name> = []
    for entry in entries {
      let record = entry.record
      guard record.kind == .checkIn, record.person == .me, record.date <= today else { continue }
      for score in record.scores where score.value != nil {
        scored.insert(Name(instrument: record.instrument, scale: score.scale))
      }
    }
    return library.entries.flatMap { entry in
      entry.definition.scales.compactMap { scale -> Offered? in
        let name = entry.everydayName(of: scale.id)
        guard scored.contains(Name(instrument: entry.id, scale: scale.id)),
          let work = WorkScale(
            scale.id, of: entry.definition, name: name, bandNames: entry.guide.bandNames)
        else { return nil }
        return Offered(scale: work, name: name)
      }
    }
  }

  private struct Name: Hashable {
    let instrument: InstrumentID
    let scale: ScaleID
  }

  func choice() throws -> CardChoice {
    var choice = CardChoice()
    choice.topics = try questions.texts(SharePage.askTopics)
    if !scales.isEmpty {
      choice.bands = try picked(SharePage.askBands, among: scales.filter(\.scale.hasBands))
      choice.scores = try picked(SharePage.askScores, among: scales)
      choice.trend = try trend()
    }
    if !plan.isEmpty {
      let numbers = try questions.numbers(SharePage.askPlan(plan), among: plan.map(\.id))
      choice.planItems = numbers.compactMap { number in
        plan.first { $0.id == number }?.what
      }
    }
    choice.request = try questions.optionalText(SharePage.askRequest)
    return choice
  }

  private func picked(_ question: Phrase, among scales: [Offered]) throws -> [WorkScale] {
    if scales.isEmpty { return [] }
    let numbers = try questions.numbers(
      SharePage.ask(question, scales.map(\.name)), among: Array(1...scales.count))
    return numbers.compactMap { scales[safe: $0 - 1]?.scale }
  }

  private func trend() throws -> CardChoice.Trend? {
    let number = try questions.number(
      SharePage.ask(SharePage.askTrend, scales.map(\.name)), among: 1...scales.count)
    guard let number, let offered = scales[safe: number - 1] else { return nil }
    let months =
      try questions.number(SharePage.askMonths(Self.standardMonths), among: Self.months)
      ?? Self.standardMonths
    return CardChoice.Trend(offered.scale, months: months, marked: marked)
  }

  func terms() throws -> Terms {
    let to = try questions.text(SharePage.askTo, ifEmpty: SharePage.toIsNeeded)
    let purpose = try questions.text(SharePage.askPurpose, ifEmpty: SharePage.purposeIsNeeded)
    let standard = CivilDate(daysSinceEpoch: today.daysSinceEpoch + Self.standardDays) ?? today
    let until = try questions.date(SharePage.askUntil(standard), from: today) ?? standard
    return Terms(to: to, purpose: purpose, until: until)
  }
}

extension CardChoice {
  /// Whether nothing was picked.
  var isEmpty: Bool {
    topics.isEmpty && bands.isEmpty && scores.isEmpty && trend == nil && planItems.isEmpty
      && request == nil
  }
}
