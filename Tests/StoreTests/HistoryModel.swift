import Care
import Formats
import Journal
import Psychometrics
import Store
import TestSupport
import Testing

/// What a store should hold, as plain lists.
struct HistoryModel {
  /// The revisions of each entry, oldest first.
  var revisions: [Int: [Entry]] = [:]
  var notes: [TimelineNote] = []
  var drafts: [Draft] = []
  var library = LibraryModel()
  var plan = PlanModel()
  var care = CareModel()
  private var changes: [StoreChange] = []

  var entries: [Entry] {
    revisions.values.compactMap(\.last)
      .sorted { ($0.record.date, $0.id) < ($1.record.date, $1.id) }
  }

  var sortedNotes: [TimelineNote] {
    notes.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// The wording of every revision and draft.
  private var wordingsUsed: [WordingUsed] {
    revisions.values.flatMap { $0.map(\.record.wording) } + drafts.map(\.start.wording)
  }

  mutating func takeStep(in store: Store, random: inout SeededGenerator) throws {
    switch Int.random(in: 0..<22, using: &random) {
    case 0..<3: try record(in: store, random: &random)
    case 3..<5: try revise(in: store, random: &random)
    case 5: try addNote(in: store, random: &random)
    case 6..<8: try undo(in: store)
    case 8: try forget(in: store, random: &random)
    case 9: try answer(in: store, random: &random)
    case 10:
      try library.changeInstruments(
        in: store, inUse: revisions.count + drafts.count, random: &random)
    case 11: try library.changeNorms(in: store, random: &random)
    case 14..<18:
      if let change = try plan.takeStep(in: store, random: &random) { changes.append(change) }
    case 18..<22: try care.takeStep(in: store, entries: entries, random: &random)
    default: try library.changeWordings(in: store, used: wordingsUsed, random: &random)
    }
  }

  private mutating func record(in store: Store, random: inout SeededGenerator) throws {
    let entry = try store.record(
      Self.record(&random), definition: MadeUp.kept, draftToRemove: store.drafts().first?.id,
      random: &random)
    #expect(entry.id > revisions.keys.max() ?? 0)
    revisions[entry.id] = [entry]
    drafts = []
    changes.append(.recorded(entry: entry.id))
  }

  private mutating func revise(in store: Store, random: inout SeededGenerator) throws {
    guard let id = revisions.keys.sorted().randomElement(using: &random) else { return }
    let entry = try store.revise(id, to: Self.record(&random))
    revisions[id, default: []].append(entry)
    #expect(try store.revisions(of: id) == revisions[id])
    changes.append(.revised(entry: id, revision: entry.revision))
  }

  private mutating func addNote(in store: Store, random: inout SeededGenerator) throws {
    let note = try store.add(
      "note", kind: .work, date: Self.date(&random), random: &random)
    notes.append(note)
    changes.append(.noted(note: note.id))
  }

  private mutating func undo(in store: Store) throws {
    guard let change = changes.last else {
      #expect(throws: StoreError.nothingToUndo) { try store.undo() }
      return
    }
    switch change {
    case .forgot:
      #expect(throws: StoreError.forgettingCannotBeUndone) { try store.undo() }
      return
    case .recorded(let entry): revisions[entry] = nil
    case .revised(let entry, _): revisions[entry]?.removeLast()
    case .noted(let id): notes.removeAll { $0.id == id }
    case .imported: Issue.record("a personal store has no import")
    case .planned, .planMoved, .planCarriedOver: plan.undo(change)
    }
    #expect(try store.undo() == change)
    changes.removeLast()
  }

  private mutating func forget(in store: Store, random: inout SeededGenerator) throws {
    if Bool.random(using: &random) {
      guard try plan.forget(in: store, random: &random) else { return }
    } else if let note = notes.first, Bool.random(using: &random) {
      _ = try store.forget(note: note.id)
      notes.removeFirst()
    } else if let id = revisions.keys.sorted().randomElement(using: &random) {
      _ = try store.forget(entry: id)
      revisions[id] = nil
    } else {
      return
    }
    changes = [.forgot]
  }

  private mutating func answer(in store: Store, random: inout SeededGenerator) throws {
    guard let kept = try store.drafts().first, kept.draft.item != nil else {
      drafts = [try MadeUp.draft(wording: LibraryModel.wordingUsed(&random))]
      _ = try store.saveDraft(drafts[0])
      return
    }
    var draft = kept.draft
    switch Int.random(in: 0..<4, using: &random) {
    case 0: draft.skip()
    case 1: draft.decline()
    case 2: _ = draft.back()
    default: _ = draft.answer(Int.random(in: 1...6, using: &random))
    }
    try store.updateDraft(kept.id, to: draft)
    drafts = [draft]
  }

  private static func date(_ random: inout SeededGenerator) throws -> CivilDate {
    try MadeUp.date("2026-03-0\(Int.random(in: 1...9, using: &random))")
  }

  private static func record(_ random: inout SeededGenerator) throws -> EntryRecord {
    let day = try date(&random).description
    if Int.random(in: 0..<5, using: &random) == 0 { return try MadeUp.notNow(day, note: "later") }
    let answers = (1...10).map { _ -> Answer in
      let number = Int.random(in: -2...6, using: &random)
      switch number {
      case -2: return .skipped
      case -1: return .declined
      case 0: return .notAsked
      default: return .answered(number)
      }
    }
    var record = try MadeUp.record(day, answers: answers, note: "n")
    record.wording = LibraryModel.wordingUsed(&random)
    return record
  }
}
