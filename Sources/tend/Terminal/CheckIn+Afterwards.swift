import Care
import Formats
import Instruments
import Journal
import Psychometrics
import Store

/// The few questions after the last item, at a terminal; each can be passed with Enter.
extension CheckIn {
  /// Whether the person may be asked anything more.
  private var mayAsk: Bool {
    session.isInteractive && session.format == .text && person == .me
  }

  /// Asks, in one line, whether something helped that the person did since the check-in before.
  ///
  /// It comes before the check-in is recorded, so that `undo` takes the check-in back first.
  ///
  /// - Returns: false where the person hid the screen.
  func askWhetherItHelped(_ draft: Draft, ending id: Int, in store: Store) throws -> Bool {
    guard mayAsk, store.kind == .personal else { return true }
    let days = try store.entries().filter { $0.record.kind == .checkIn }.map(\.record.date)
    guard days.allSatisfy({ $0 <= date }),
      let item = try store.plan().itemToAskAbout(since: days.last)
    else { return true }
    // What was answered last is not kept yet.
    try store.updateDraft(id, to: draft)
    do {
      switch try conversation.passing(
        AfterwardsPage.helped(item), rule: AfterwardsPage.helpedRule,
        {
          AfterwardsPage.helped($0, session.language)
        })
      {
      case .hidden: return false
      case .passed: return true
      case .value(let helped):
        // Where the clock was set back, the answer still comes after what it is about.
        try store.update(try item.after(helped), on: max(session.today, item.changed))
        return true
      }
    } catch let stopped as Interrupted {
      try? session.tell(CheckPage.saved(draft))
      throw stopped
    }
  }

  /// Asks, after every third check-in with an instrument that is the newest with it, whether the
  /// person still means the same by their answers, and whether their work is still the same.
  ///
  /// It comes before the scores are shown, which would else have a say in the reply.
  ///
  /// - Returns: false where the person hid the screen.
  func askMeaning(after new: Entry, in store: Store) throws -> Bool {
    guard mayAsk, store.kind == .personal, entry.definition.isScored else { return true }
    let entries = try store.entries(
      matching: EntryFilter(instrument: entry.id, person: person))
    guard MeaningCheck.isAsked(after: entry.id, entries: entries),
      entries.last(where: { $0.record.kind == .checkIn })?.id == new.id
    else { return true }
    do {
      return try askMeaning(of: new, in: store)
    } catch let stopped as Interrupted {
      try? session.tell(ClosingPage.recorded(new, of: entry))
      throw stopped
    }
  }

  private func askMeaning(of new: Entry, in store: Store) throws -> Bool {
    try session.tell(.gap)
    try session.tell(MeaningCheck.howToAnswer)
    let label = entry.guide.answerLabels.last
    let questions = [MeaningCheck.meaningQuestion(label: label), MeaningCheck.workQuestion]
    var answers: [Bool?] = []
    var isHidden = false
    for question in questions where !isHidden {
      switch try conversation.passing(
        .one(question), rule: MeaningCheck.howToAnswer, AfterwardsPage.yesOrNo)
      {
      case .value(let isYes): answers.append(isYes)
      case .passed: answers.append(nil)
      case .hidden: isHidden = true
      }
    }
    let check = MeaningCheck(
      entry: new.id, date: new.record.date, instrument: entry.id,
      meaningChanged: answers[safe: 0] ?? nil, workChanged: answers[safe: 1] ?? nil)
    if check.meaningChanged != nil || check.workChanged != nil { try store.keep(check) }
    if isHidden { return false }
    if check.beginsAnew { try session.tell(MeaningCheck.whatFollows) }
    return true
  }
}

/// What came of a question after the last item.
enum Passing<Value> {
  case value(Value)
  case passed
  case hidden
}

extension Conversation {
  /// Asks a question that Enter, `q` and the end of the input pass; `h` hides.
  func passing<Value>(
    _ question: Page, rule: Phrase, _ read: (String) -> Value?
  ) throws -> Passing<Value> {
    while let reply = try ask(question), !reply.isEmpty {
      switch CheckKey(reply) {
      case .stop: return .passed
      case .hide:
        try session.hide()
        return .hidden
      default: break
      }
      if let value = read(reply) { return .value(value) }
      try session.tell(rule)
    }
    return .passed
  }
}
