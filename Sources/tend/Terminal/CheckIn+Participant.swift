import Formats
import Instruments
import Journal
import Psychometrics
import Store

/// A participant's check-in at a terminal: the screen is cleared before it and after it, consent is
/// asked for, and nothing is shown of what anybody recorded before.
extension CheckIn {
  /// Whether a participant, or somebody who asks them, sits at the screen.
  var isSitting: Bool { session.isInteractive && person != .me }

  /// What is kept of the consent to this check-in; nil in a personal store.
  var consent: ParticipantConsent? {
    guard isSitting, asksForConsent, mode != .paper else {
      return person == .me ? nil : ParticipantConsent(date: session.today, manner: .recorded)
    }
    return ParticipantConsent(date: session.today, manner: .asked)
  }

  /// Who answers at the screen is asked whatever is on record: they may think otherwise today.
  private var asksForConsent: Bool { mode == .prompt || !participant.hasConsentOnRecord }

  func sit(in store: Store) throws {
    try session.hide()
    let kept: KeptDraft?
    do {
      kept = try begun(in: store)
    } catch {
      try? session.hide()
      throw error
    }
    guard let kept else { return }
    do {
      try session.tell(
        CheckPage.opening(kept.draft, entry, isAccessible: session.messageView.isAccessible))
      try ask(kept, in: store)
    } catch {
      // Ctrl-C has cleared the screen already, and said what is kept.
      if !(error is Interrupted) { try? session.hide() }
      throw error
    }
  }

  /// The draft to go on with; nil where the person stops here, the screen then being clear.
  private func begun(in store: Store) throws -> KeptDraft? {
    guard try consents(in: store) else { return nil }
    let start = try beginning(in: store)
    if start == .stop { try session.hide() }
    return try draft(for: start, in: store)
  }

  private func consents(in store: Store) throws -> Bool {
    let page = ParticipantPage.beforeYouStart(
      person, mode: mode, runBy: try store.flag(.runBy), asks: asksForConsent)
    guard asksForConsent else {
      try session.tell(page)
      return true
    }
    var question = page
    while let reply = try conversation.ask(
      question, mark: ParticipantPage.mark[session.language])
    {
      switch CheckKey(reply) {
      case .stop, .hide:
        try session.hide()
        return false
      default: break
      }
      switch ParticipantPage.yesOrNo(reply, session.language) {
      case true?: return true
      case false?:
        try decline(in: store)
        return false
      case nil: question = .one(ParticipantPage.pleaseSay)
      }
    }
    try session.hide()
    return false
  }

  private func decline(in store: Store) throws {
    let begun = try store.drafts(of: person).first { $0.draft.start.instrument == entry.id }
    try store.decline(removingDraft: begun?.id)
    try say(ParticipantPage.declined)
  }

  /// Offers a copy of the check-in that was just recorded, and clears the screen. From paper nobody
  /// is there to take one.
  func finishSitting(with new: Entry) throws {
    let report = try entry.instrument.report(new.record.answers, wording: new.record.wording.kind)
    if session.format == .json {
      try session.hide()
      try session.show(EntryDocument.entry(new, report: report))
      return
    }
    if mode == .paper {
      try say(ParticipantPage.recorded(new))
      return
    }
    do {
      let copy = ParticipantCopy(
        session: session, conversation: conversation,
        page: ParticipantPage.copy(
          of: new, report: report, entry, isAccessible: session.messageView.isAccessible,
          lifelineCountry: session.settings.lifelineCountry))
      if try copy.offer() { try offerAsides() }
    } catch {
      // The terminal may be what went away.
      try? say(ParticipantPage.recorded(new))
      throw error
    }
    try say(ParticipantPage.recorded(new))
  }
}
