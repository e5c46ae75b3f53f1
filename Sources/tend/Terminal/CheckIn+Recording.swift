import Formats
import Instruments
import Journal
import Psychometrics
import Store

extension CheckIn {
  /// Records a check-in whose items are all through, and shows it.
  func record(_ draft: Draft, ending id: Int, in store: Store) throws {
    guard let finished = draft.finished else { return }
    let answers = try Answers(finished, to: entry.definition)
    let record = EntryRecord(
      answers, date: draft.start.date, zone: draft.start.zone, person: person,
      mode: draft.start.mode, digest: draft.start.digest, wording: draft.start.wording)
    var isShown = try askWhetherItHelped(draft, ending: id, in: store)
    var random = session.world.random
    let new = try store.record(
      record, definition: Definitions.keeping(entry.definition), consent: consent,
      draftToRemove: id, random: &random)
    if isSitting {
      try finishSitting(with: new)
      return
    }
    if isShown { isShown = try askMeaning(after: new, in: store) }
    guard isShown else { return }
    if session.isInteractive { try session.tell(.gap) }
    try Recorded(session: session, store: store, compares: person == .me).show(new, of: entry)
    try offerAsides()
  }

  /// Records that the person chose not to answer this time; no item is asked.
  func recordNotNow(in store: Store) throws {
    let definition = entry.definition
    let none = [Answer](repeating: .notAsked, count: definition.form.itemCount)
    let record = EntryRecord(
      try Answers(none, to: definition), kind: .notNow, date: date,
      zone: session.world.clock.zone, person: person, mode: mode,
      digest: Definitions.digest(of: definition), wording: WordingUsed(kind: .published))
    var random = session.world.random
    let new = try store.record(
      record, definition: Definitions.keeping(definition),
      consent: participant.consentOnRecord(on: session.today), random: &random)
    let report = try entry.instrument.report(none)
    try session.show(
      CheckPage.notedNotNow(new, entry), or: EntryDocument.entry(new, report: report))
  }

  /// Offers the texts that belong to a reflection, one by one. Nothing of them is kept, not even
  /// that they were read.
  func offerAsides() throws {
    guard session.isInteractive, session.format == .text else { return }
    var wasRead = false
    offers: for aside in entry.guide.asides {
      switch try choice(of: aside) {
      case .read: wasRead = true
      case .leave: break offers
      case .hide:
        try session.hide()
        return
      }
      var page = Page()
      page.gap()
      page.heading(aside.title)
      for paragraph in aside.paragraphs {
        page.blank()
        page.text(paragraph)
      }
      try session.tell(page)
    }
    if wasRead, let reply = try conversation.ask(CheckPage.afterAsides),
      CheckKey(reply) == .hide
    {
      try session.hide()
    }
  }

  private enum AsideChoice {
    case read
    case leave
    case hide
  }

  private func choice(of aside: Aside) throws -> AsideChoice {
    while let reply = try conversation.ask(CheckPage.offer(aside)) {
      switch CheckKey(reply) {
      case _ where reply.isEmpty: return .read
      case .stop: return .leave
      case .hide: return .hide
      default: continue
      }
    }
    return .leave
  }
}
