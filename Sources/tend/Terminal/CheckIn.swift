import Care
import Formats
import Instruments
import Journal
import Psychometrics
import Store

/// One check-in at the prompt, from the first question to the record.
struct CheckIn {
  let session: Session
  let entry: CatalogEntry
  /// The one scale to ask, or nil for the whole form.
  let scale: ScaleDefinition?
  let date: CivilDate
  let participant: Participant
  /// The words to ask with; nil where the person chooses.
  let chosenWording: WordingKind?

  let conversation: Conversation

  var person: Person { participant.person }
  var mode: Mode { participant.mode }

  init(
    session: Session, entry: CatalogEntry, scale: ScaleDefinition?, date: CivilDate,
    participant: Participant, wording: WordingKind?
  ) {
    self.session = session
    self.entry = entry
    self.scale = scale
    self.date = date
    self.participant = participant
    chosenWording = wording
    conversation = Conversation(session)
  }

  func run() throws {
    let present = try Store.existing(at: session.storePath, access: .writing)
    if let present, isSitting {
      try sit(in: present)
      return
    }
    if try present?.flag(.privacyNoteShown) == nil { try sayWhereItLies() }
    let start = try beginning(in: present)
    // Nothing is made for somebody who stops before the first item.
    guard start != .stop || present != nil else { return }
    let store = try present ?? session.storeForWriting()
    if start == .notNow {
      try recordNotNow(in: store)
      return
    }
    if session.isInteractive { try store.setFlag(.privacyNoteShown) }
    guard let kept = try draft(for: start, in: store) else { return }
    try session.tell(
      CheckPage.opening(kept.draft, entry, isAccessible: session.messageView.isAccessible))
    try ask(kept, in: store)
  }

  /// Writes down that the person does not want to be asked this time.
  func runNotNow() throws {
    try recordNotNow(in: try session.storeForWriting())
  }

  /// Where the file lies and who can read it, once, at a terminal.
  private func sayWhereItLies() throws {
    guard session.isInteractive else { return }
    try session.tell(
      CheckPage.privacy(
        storePath: Paths.absolute(session.storePath), wasChosen: session.choseStore))
  }

  func ask(_ kept: KeptDraft, in store: Store) throws {
    var draft = kept.draft
    while let item = draft.item {
      let line: String?
      do {
        line = try reply(to: item, of: draft)
      } catch let stopped as Interrupted {
        // The terminal may be what went away.
        try? leave(draft, of: kept, in: store)
        throw stopped
      }
      guard let line else {
        try leave(draft, of: kept, in: store)
        if session.isInteractive { return }
        throw DataFault.inputEnded(answered: draft.position, of: draft.start.items.count)
      }
      switch CheckKey(line) {
      case .number(let number):
        if !draft.answer(number) { try session.tell(CheckPage.notAKey(draft.start.form)) }
      case .back: if !draft.back() { try session.tell(CheckPage.firstItem) }
      case .skip:
        if !draft.hasGaps { try sayLeftOut() }
        draft.skip()
      case .decline:
        if !draft.hasGaps { try sayLeftOut() }
        draft.decline()
      case .explain: try session.tell(CheckPage.explanation(entry, of: draft))
      case .unknown: try session.tell(CheckPage.notAKey(draft.start.form))
      case .stop:
        try leave(draft, of: kept, in: store)
        return
      case .hide:
        if draft.isUntouched { try store.removeDraft(kept.id) }
        try session.hide()
        return
      case .drop:
        if try dropped(kept, in: store) { return }
      }
      if draft.item != nil { try store.updateDraft(kept.id, to: draft) }
    }
    try record(draft, ending: kept.id, in: store)
  }

  /// Leaves a check-in to be gone on with; nothing is kept of one without an answer.
  private func leave(_ draft: Draft, of kept: KeptDraft, in store: Store) throws {
    if draft.isUntouched { try store.removeDraft(kept.id) }
    try say(draft.isUntouched ? CheckPage.nothingAnswered : CheckPage.saved(draft))
  }

  /// Said at the first item that is left out, where that leaves a scale without a score.
  private func sayLeftOut() throws {
    if entry.definition.isScored { try session.tell(CheckPage.leftOut) }
  }

  /// What is typed at one item. Beside the form it is asked in one line, where there is room.
  private func reply(to item: Int, of draft: Draft) throws -> String? {
    let view = session.messageView
    if let text = entry.text(for: draft.start.wording) {
      return try conversation.ask(CheckPage.item(item, of: draft, entry, text, view: view))
    }
    let question = CheckPage.formItem(item, of: draft)
    let mark = question[view.language].replacing("\u{A0}", with: " ") + " > "
    if mark.displayWidth + 5 > view.width { return try conversation.ask(question) }
    return try conversation.ask(mark: mark)
  }

  private func dropped(_ kept: KeptDraft, in store: Store) throws -> Bool {
    if session.isInteractive {
      guard try conversation.confirms(.one(CheckPage.askDrop)) else { return false }
    }
    try store.removeDraft(kept.id)
    try say(CheckPage.dropped)
    return true
  }

  /// Says the last sentence; a participant's check-in is off the screen first.
  func say(_ last: Phrase) throws {
    if isSitting { try session.hide() }
    try session.tell(last)
  }
}
