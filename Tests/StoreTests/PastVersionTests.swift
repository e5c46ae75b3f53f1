import Care
import Formats
import Journal
import Psychometrics
import TestSupport
import Testing

@testable import Store

@Suite struct `A store of version 1` {
  private let path: String
  private let folder: WorkFolder

  init() throws {
    folder = try WorkFolder()
    path = try Fixture.copy("v1.db", to: "journal.db", in: folder)
  }

  @Test(arguments: [Store.Access.reading, .writing])
  func `still says what was recorded in it`(access: Store.Access) throws {
    let store = try #require(try Store.existing(at: path, access: access))
    #expect(store.kind == .personal)
    let entries = try store.entries()
    #expect(entries.map(\.id) == [3, 1])
    #expect(entries.map(\.revision) == [1, 2])
    #expect(entries.map(\.record.kind) == [.checkIn, .checkIn])
    #expect(entries.map(\.record.date.description) == ["2026-03-31", "2026-04-30"])
    #expect(entries.map(\.record.note) == [nil, "corrected: año nuevo 🙂"])
    #expect(entries.map { $0.record.scores.map(\.value) } == [[nil], [47]])
    #expect(
      entries.map(\.record.wording) == [
        WordingUsed(kind: .own, language: .spanish), WordingUsed(kind: .published),
      ])
    #expect(
      entries.first?.record.answers
        == [.answered(6), .skipped, .declined, .notAsked]
        + Array(repeating: .answered(1), count: 6))
    #expect(try store.revisions(of: 1).map(\.record.note) == ["first", "corrected: año nuevo 🙂"])
    #expect(try store.notes().map(\.text) == ["caseload 22 to 15"])
    #expect(try store.drafts().map(\.draft.answers) == [[1: .answered(4), 2: .skipped]])
    #expect(
      try store.drafts().map(\.draft.start.wording) == [
        WordingUsed(kind: .own, language: .spanish)
      ])
    #expect(try store.flag(.wordingChoice) == "own")
    #expect(try store.erasures().count == 1)
    #expect(try store.library() == KeptLibrary())
  }

  @Test(arguments: [Store.Access.reading, .writing])
  func `still passes the check, with the definitions kept in it`(access: Store.Access) throws {
    let store = try #require(try Store.existing(at: path, access: access))
    let found = try store.check(digest: MadeUp.digest, definition: MadeUp.read)
    #expect(found.problems == [])
    #expect(found.revisions == 3)
  }

  @Test func `can be written to`() throws {
    var random = SeededGenerator(seed: 2)
    let store = try #require(try Store.existing(at: path, access: .writing))
    let entry = try store.record(MadeUp.record(), definition: MadeUp.kept, random: &random)
    #expect(entry.id == 4)
    #expect(try store.undo() == .recorded(entry: 4))
    #expect(try store.undo() == .noted(note: 1))
  }
}

@Suite struct `A store of version 2` {
  private let path: String
  private let folder: WorkFolder

  init() throws {
    folder = try WorkFolder()
    path = try Fixture.copy("v2.db", to: "journal.db", in: folder)
  }

  @Test(arguments: [Store.Access.reading, .writing])
  func `still says what was recorded in it`(access: Store.Access) throws {
    let store = try #require(try Store.existing(at: path, access: access))
    let entries = try store.entries()
    #expect(entries.map(\.id) == [5, 1, 4, 3])
    #expect(entries.map(\.revision) == [1, 2, 1, 1])
    #expect(entries.map(\.record.kind) == [.checkIn, .checkIn, .checkIn, .notNow])
    #expect(
      entries.map(\.record.date.description) == [
        "2026-04-30", "2026-05-03", "2026-05-03", "2026-05-10",
      ])
    #expect(entries.map(\.record.note) == [nil, "corrected", nil, "a full week, año 🙂"])
    #expect(entries.map { $0.record.scores.map(\.value) } == [[nil], [47], [47], [nil]])
    #expect(entries.last?.record.answers == Array(repeating: .notAsked, count: 10))
    let named = WordingUsed(kind: .published, language: .spanish, name: "hospital")
    #expect(
      entries.map(\.record.wording) == [
        WordingUsed(kind: .published), WordingUsed(kind: .own, language: .english),
        WordingUsed(kind: .published, language: .english, name: "gone"),
        WordingUsed(kind: .own, language: .spanish),
      ])
    #expect(try store.revisions(of: 1).first?.record.wording == named)
    #expect(try store.drafts().map(\.draft.answers) == [[1: .answered(4), 2: .skipped]])
    #expect(try store.drafts().map(\.draft.start.wording) == [named])
    #expect(try store.notes().map(\.text) == ["caseload 22 to 15"])
    #expect(
      try [StoreFlag.privacyNoteShown, .wordingChoice].map(store.flag) == ["yes", "published"])
    #expect(try store.erasures().count == 1)
  }

  @Test(arguments: [Store.Access.reading, .writing])
  func `still holds what was added to it`(access: Store.Access) throws {
    let store = try #require(try Store.existing(at: path, access: access))
    let library = try store.library()
    #expect(
      library.instruments == [
        try MadeUp.added(
          "z-form", document: #"{ "id" : "z-form", "título": "Cinco frases 🙂" }"#),
        try MadeUp.added("a-form", digest: MadeUp.digest("a")),
        try MadeUp.added(
          "z-form", version: "2", digest: MadeUp.digest("two"), document: #"{"version": "2"}"#),
      ])
    #expect(
      library.wordings == [
        try MadeUp.wording(),
        try MadeUp.wording("z-form", .english, name: "as given", items: ["one", "two"]),
      ])
    #expect(library.norms == [try MadeUp.norms(id: 1), try MadeUp.norms(id: 3)])
  }

  @Test func `still passes the check`() throws {
    let store = try #require(try Store.existing(at: path, access: .reading))
    let found = try store.check(digest: MadeUp.digest, definition: MadeUp.read)
    #expect(found.problems == [])
    #expect(found.revisions == 5)
  }

  @Test func `can be written to`() throws {
    var random = SeededGenerator(seed: 3)
    let store = try #require(try Store.existing(at: path, access: .writing))
    let entry = try store.record(MadeUp.notNow(), definition: MadeUp.kept, random: &random)
    #expect(entry.id == 6)
    #expect(try store.add(MadeUp.norms()) == 4)
    #expect(throws: StoreError.wordingInUse(name: "gone")) {
      try store.keep(MadeUp.wording("barc-10", .english, name: "gone", items: ["two", "one"]))
    }
    try store.keep(MadeUp.wording("barc-10", .english, name: "gone", items: ["one", "two"]))
    #expect(try store.undo() == .recorded(entry: 6))
    #expect(try store.undo() == .noted(note: 1))
    #expect(try store.undo() == .revised(entry: 1, revision: 2))
  }
}
