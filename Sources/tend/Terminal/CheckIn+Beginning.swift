import Formats
import Instruments
import Journal
import Psychometrics
import Store

/// What is settled before the first item.
extension CheckIn {
  /// How a check-in begins.
  enum Beginning: Equatable {
    case goOn(KeptDraft)
    /// With these words, in the place of a draft that is there.
    case anew(WordingUsed, replacing: Int?)
    case drop(Int)
    case notNow
    case stop
  }

  /// What the person chooses, where there is something to choose; nothing is written.
  func beginning(in store: Store?) throws -> Beginning {
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
    if let earlier = try overlapping(in: store) {
      switch try decide(after: earlier) {
      case .goOn: break
      case .notNow: return .notNow
      case .leave: return .stop
      }
    }
    return try wording(in: store).map { .anew($0, replacing: kept?.id) } ?? .stop
  }

  /// The check-in nearest in time whose look-back overlaps with that of this one; nil where there is
  /// none, and where the form looks back over no set time.
  private func overlapping(in store: Store?) throws -> Entry? {
    // What a participant answered before is nobody's business at the screen.
    guard person == .me, let days = entry.definition.form.lookBackDays else { return nil }
    let items = askedItems
    return try earlier(in: store)
      .filter { abs($0.record.date.days(until: date)) < days }
      .filter { entry in items.contains { entry.record.answers[safe: $0 - 1] != .notAsked } }
      .min { abs($0.record.date.days(until: date)) < abs($1.record.date.days(until: date)) }
  }

  private enum Decision {
    case goOn
    case notNow
    case leave
  }

  /// Says once that the times overlap; at a terminal the person decides.
  private func decide(after earlier: Entry) throws -> Decision {
    let words = CheckPage.overlap(earlier, on: date, entry)
    guard session.isInteractive else {
      try session.tell(.one(words))
      return .goOn
    }
    while let reply = try conversation.ask(CheckPage.decideOnOverlap(words)) {
      switch reply.lowercased() {
      case "", "y", "yes", "s", "si", "sí": return .goOn
      case "n", "not now", "ahora no": return .notNow
      case "q", "quit", "salir": return .leave
      case "h", "hide", "ocultar":
        try session.hide()
        return .leave
      default: try session.tell(CheckPage.notAChoice("y", "n", "q", "h"))
      }
    }
    return .leave
  }

  /// The person's check-ins of this instrument so far.
  private func earlier(in store: Store?) throws -> [Entry] {
    try store?.entries(matching: EntryFilter(instrument: entry.id, person: person))
      .filter { $0.record.kind == .checkIn } ?? []
  }

  private var askedItems: [Int] {
    scale.flatMap { entry.definition.key(of: $0.id)?.items }
      ?? Array(1...entry.definition.form.itemCount)
  }

  /// The draft to go on with, kept; nil where the person stops here.
  func draft(for beginning: Beginning, in store: Store) throws -> KeptDraft? {
    switch beginning {
    case .stop, .notNow: return nil
    case .goOn(let kept): return kept
    case .drop(let id):
      try store.removeDraft(id)
      try say(CheckPage.dropped)
      return nil
    case .anew(let wording, let replaced):
      if let replaced { try store.removeDraft(replaced) }
      let definition = entry.definition
      let draft = Draft(
        Draft.Start(
          instrument: entry.id, digest: Definitions.digest(of: definition), form: definition.form,
          person: person, mode: mode, wording: wording, date: date, begun: session.today,
          zone: session.world.clock.zone, items: askedItems))
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
    let wording = draft.start.wording
    let hasText =
      wording.kind == .published && wording.name == nil || entry.text(for: wording) != nil
    let isCurrent = hasText && draft.start.digest == Definitions.digest(of: entry.definition)
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
      default:
        try session.tell(
          isTooOld
            ? CheckPage.notAChoice("n", "d", "q", "h")
            : CheckPage.notAChoice("y", "n", "d", "q", "h"))
      }
      page = isTooOld ? CheckPage.tooOld(draft) : CheckPage.resume(draft)
    }
    return .leave
  }

  /// The words to ask with: as said, else the form's own text where there is one, else as the last
  /// time, else as the person now chooses.
  private func wording(in store: Store?) throws -> WordingUsed? {
    if let chosenWording { return used(chosenWording) }
    if let text = formText {
      return WordingUsed(kind: .published, language: text.language, name: text.name)
    }
    guard !entry.wordings.isEmpty else { return used(.published) }
    if entry.definition.isReflection { return used(.own) }
    let last = try earlier(in: store).last
    if let last, last.record.mode == .prompt, last.record.wording.name == nil {
      if person == .me { try session.tell(CheckPage.asLastTime(last.record.wording.kind)) }
      return used(last.record.wording.kind)
    }
    return try asked()
  }

  private func asked() throws -> WordingUsed? {
    while let reply = try conversation.ask(CheckPage.ways(entry)) {
      switch reply.lowercased() {
      case "1": return used(.published)
      case "2": return used(.own)
      case "q", "quit", "salir": return nil
      case "h", "hide", "ocultar":
        try session.hide()
        return nil
      default:
        if session.isInteractive { try session.tell(CheckPage.notAChoice("1", "2", "q", "h")) }
      }
    }
    if !session.isInteractive { throw DataFault.wayNotSaid }
    return nil
  }

  /// The text of the form that is shown unless another way is asked for: in the language of the
  /// screen; where the form has no other words, also in another.
  private var formText: Wording? {
    if let text = entry.formText(session.language) { return text }
    guard entry.wording(.english) == nil else { return nil }
    return Language.allCases.lazy.compactMap { entry.formText($0) }.first
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
}
