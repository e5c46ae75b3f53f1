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
  let person: Person
  let mode: Mode
  /// The words to ask with; nil where the person chooses.
  let chosenWording: WordingKind?

  private let conversation: Conversation

  init(
    session: Session, entry: CatalogEntry, scale: ScaleDefinition?, date: CivilDate,
    person: Person, mode: Mode, wording: WordingKind?
  ) {
    self.session = session
    self.entry = entry
    self.scale = scale
    self.date = date
    self.person = person
    self.mode = mode
    chosenWording = wording
    conversation = Conversation(session)
  }

  func run() throws {
    let present = try Store.existing(at: session.storePath, access: .writing)
    if try present?.flag(.privacyNoteShown) == nil { try sayWhereItLies() }
    if session.isInteractive, person != .me { try session.tell(CheckPage.participant) }
    let start = try beginning(in: present)
    // Nothing is made for somebody who stops before the first item.
    guard start != .stop || present != nil else { return }
    let store = try present ?? session.storeForWriting()
    if session.isInteractive { try store.setFlag(.privacyNoteShown) }
    guard let kept = try draft(for: start, in: store) else { return }
    try session.tell(
      CheckPage.opening(kept.draft, entry, isAccessible: session.messageView.isAccessible))
    try ask(kept, in: store)
  }

  /// Where the file lies and who can read it, once, at a terminal.
  private func sayWhereItLies() throws {
    guard session.isInteractive, person == .me else { return }
    try session.tell(
      CheckPage.privacy(
        storePath: Paths.absolute(session.storePath), wasChosen: session.choseStore))
  }

  // MARK: - Beginning

  /// How a check-in begins.
  private enum Beginning: Equatable {
    case goOn(KeptDraft)
    /// With these words, in the place of a draft that is there.
    case anew(WordingUsed, replacing: Int?)
    case drop(Int)
    case stop
  }

  /// What the person chooses, where there is something to choose; nothing is written.
  private func beginning(in store: Store?) throws -> Beginning {
    let drafts = try store?.drafts(of: person) ?? []
    let kept = drafts.first { $0.draft.start.instrument == entry.id }
    if let kept {
      switch try choice(for: kept.draft) {
      case .goOn: return .goOn(kept)
      case .beginAnew: break
      case .drop: return .drop(kept.id)
      case .leave: return .stop
      }
    }
    return try wording(in: store).map { .anew($0, replacing: kept?.id) } ?? .stop
  }

  /// The draft to go on with, kept; nil where the person stops here.
  private func draft(for beginning: Beginning, in store: Store) throws -> KeptDraft? {
    switch beginning {
    case .stop: return nil
    case .goOn(let kept): return kept
    case .drop(let id):
      try store.removeDraft(id)
      try session.tell(CheckPage.dropped)
      return nil
    case .anew(let wording, let replaced):
      if let replaced { try store.removeDraft(replaced) }
      let definition = entry.definition
      let draft = Draft(
        Draft.Start(
          instrument: entry.id, digest: Definitions.digest(of: definition), form: definition.form,
          person: person, mode: mode, wording: wording, date: date, begun: session.today,
          zone: session.world.clock.zone,
          items: scale.flatMap { definition.key(of: $0.id)?.items }
            ?? Array(1...definition.form.itemCount)))
      return KeptDraft(id: try store.saveDraft(draft), draft: draft)
    }
  }

  private enum Choice {
    case goOn
    case beginAnew
    case drop
    case leave
  }

  private func choice(for draft: Draft) throws -> Choice {
    let isCurrent = draft.start.digest == Definitions.digest(of: entry.definition)
    let isTooOld = draft.isTooOld(on: session.today) || !isCurrent
    guard session.isInteractive else {
      if isTooOld { throw DataFault.draftTooOld(date: draft.start.begun) }
      return .goOn
    }
    var page = isTooOld ? CheckPage.tooOld(draft) : CheckPage.resume(draft)
    while let reply = try conversation.ask(page) {
      switch reply.lowercased() {
      case "" where !isTooOld, "y", "yes", "s", "si", "sí": if !isTooOld { return .goOn }
      case "n", "no": return .beginAnew
      case "d", "drop", "descartar":
        if try conversation.confirms(.one(CheckPage.askDrop)) { return .drop }
      case "q", "quit", "salir": return .leave
      case "h", "hide", "ocultar":
        try session.hide()
        return .leave
      default: break
      }
      page = isTooOld ? CheckPage.tooOld(draft) : CheckPage.resume(draft)
    }
    return .leave
  }

  /// The words to ask with: as said, else as the last time, else as the person now chooses.
  private func wording(in store: Store?) throws -> WordingUsed? {
    if let chosenWording { return used(chosenWording) }
    let last = try store?.entries(
      matching: EntryFilter(instrument: entry.id, person: person, last: 1)
    ).last
    if let last, last.record.mode == .prompt {
      try session.tell(CheckPage.asLastTime(last.record.wording.kind))
      return used(last.record.wording.kind)
    }
    while let reply = try conversation.ask(CheckPage.ways(entry)) {
      switch reply.lowercased() {
      case "1": return used(.published)
      case "2": return used(.own)
      case "q", "quit", "salir": return nil
      case "h", "hide", "ocultar":
        try session.hide()
        return nil
      default: continue
      }
    }
    if !session.isInteractive {
      throw DataFault.wayNotSaid
    }
    return nil
  }

  private func used(_ kind: WordingKind) -> WordingUsed {
    switch kind {
    case .published: WordingUsed(kind: .published)
    case .own:
      WordingUsed(
        kind: .own,
        language: entry.wording(session.language) == nil ? .english : session.language)
    }
  }

  // MARK: - Asking

  private func ask(_ kept: KeptDraft, in store: Store) throws {
    var draft = kept.draft
    while let item = draft.item {
      let line: String?
      do {
        line = try reply(to: item, of: draft)
      } catch let stopped as Interrupted {
        // The terminal may be what went away.
        try? session.tell(CheckPage.saved(draft))
        throw stopped
      }
      guard let line else {
        try session.tell(CheckPage.saved(draft))
        if session.isInteractive { return }
        throw DataFault.inputEnded(answered: draft.position, of: draft.start.items.count)
      }
      switch CheckKey(line) {
      case .number(let number):
        if !draft.answer(number) { try session.tell(CheckPage.notAKey(draft.start.form)) }
      case .back: if !draft.back() { try session.tell(CheckPage.firstItem) }
      case .skip:
        if !draft.hasGaps { try session.tell(CheckPage.leftOut) }
        draft.skip()
      case .decline:
        if !draft.hasGaps { try session.tell(CheckPage.leftOut) }
        draft.decline()
      case .explain: try session.tell(CheckPage.explanation(entry, of: draft))
      case .unknown: try session.tell(CheckPage.notAKey(draft.start.form))
      case .stop:
        try session.tell(CheckPage.saved(draft))
        return
      case .hide:
        try session.hide()
        return
      case .drop:
        if try dropped(kept, in: store) { return }
      }
      if draft.item != nil { try store.updateDraft(kept.id, to: draft) }
    }
    try record(draft, ending: kept.id, in: store)
  }

  /// What is typed at one item. Beside the form it is asked in one line, where there is room.
  private func reply(to item: Int, of draft: Draft) throws -> String? {
    let view = session.messageView
    guard draft.start.wording.kind == .published else {
      return try conversation.ask(CheckPage.item(item, of: draft, entry, view: view))
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
    try session.tell(CheckPage.dropped)
    return true
  }

  // MARK: - Recording

  private func record(_ draft: Draft, ending id: Int, in store: Store) throws {
    guard let finished = draft.finished else { return }
    let answers = try Answers(finished, to: entry.definition)
    let record = EntryRecord(
      answers, date: draft.start.date, zone: draft.start.zone, person: person,
      mode: draft.start.mode, digest: draft.start.digest, wording: draft.start.wording)
    var random = session.world.random
    let new = try store.record(
      record, definition: Definitions.keeping(entry.definition), draftToRemove: id,
      random: &random)
    if session.isInteractive { try session.tell(.gap) }
    try Recorded(session: session, store: store).show(new, of: entry)
  }
}

/// Shows an entry just recorded, with what changed since the last one.
struct Recorded {
  let session: Session
  let store: Store

  func show(_ new: Entry, of entry: CatalogEntry) throws {
    let report = try Definitions(store).report(of: new)
    if session.format == .json {
      try session.show(EntryDocument.entry(new, report: report))
      return
    }
    let entries = try store.entries(
      matching: EntryFilter(instrument: entry.id, person: new.record.person))
    let sameDay = entries.filter { $0.record.date == new.record.date && $0.id != new.id }
    if let other = sameDay.last { try session.tell(ClosingPage.sameDay(other, as: new)) }
    try session.show(
      ClosingPage.page(
        new, report: report, of: entry, among: entries,
        lifelineCountry: session.settings.lifelineCountry))
  }
}
