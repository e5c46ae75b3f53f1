import Care
import Formats
import Journal
import Psychometrics
import TestSupport
import Testing

@testable import Store

@Suite struct `A supervision store` {
  private let made: TemporaryStore
  private var store: Store { made.store }

  init() throws {
    made = try TemporaryStore(.supervision)
  }

  @Test func `says what it is, and stays it`() throws {
    #expect(store.kind == .supervision)
    #expect(try made.reopened().kind == .supervision)
    let again = try Store.openOrCreate(at: store.path, kind: .personal)
    #expect(again.kind == .supervision)
  }

  @Test func `holds no check-in of anybody`() throws {
    let code = Person.code(try #require(PersonCode("p-17")))
    let refused = StoreError.wrongKind(.supervision)
    for person in [Person.me, code] {
      #expect(throws: refused) { try made.record(person: person) }
      #expect(throws: refused) { try store.revise(1, to: MadeUp.record(person: person)) }
      #expect(throws: refused) { try store.saveDraft(MadeUp.draft(person: person)) }
    }
    #expect(throws: refused) {
      try store.add("a note", kind: .note, date: MadeUp.date("2026-05-03"), random: &made.random)
    }
    #expect(try store.entries() == [])
    #expect(try store.lastChange() == nil)
  }

  @Test func `keeps every part of a session, by date`() throws {
    let given = try [
      MadeUp.session("2026-11-18", minutes: 720, [.administrative, .supportive], role: .peer),
      MadeUp.session("2026-11-04", minutes: 1, [.educative], next: "2026-11-04"),
      MadeUp.session("2026-10-31", Set(SupervisionFunction.allCases), role: .administrative),
      MadeUp.session("2026-11-18", next: "2026-12-02"),
    ]
    let kept = try given.map(store.add)
    #expect(kept.map(\.id) == [1, 2, 3, 4])
    #expect(kept.map(\.functions) == given.map(\.functions))
    #expect(try made.reopened().sessions() == [kept[2], kept[1], kept[0], kept[3]])
    let november = try #require(CivilMonth("2026-11"))
    #expect(try made.reopened().sessions(in: november).map(\.id) == [2, 1, 4])
    #expect(try store.sessions(in: CivilMonth("2026-12")) == [])
  }

  @Test func `lets go of a session`() throws {
    _ = try store.add(MadeUp.session())
    try store.removeSession(1)
    #expect(try store.sessions() == [])
    #expect(throws: StoreError.unknownSession(1)) { try store.removeSession(1) }
    #expect(try store.add(MadeUp.session()).id == 2)
  }

  @Test func `keeps the first notice that a card was taken back`() throws {
    let first = Withdrawal(
      of: try MadeUp.card(1), on: try MadeUp.date("2026-05-20"), language: .spanish)
    let earlier = Withdrawal(
      of: try MadeUp.card(2), on: try MadeUp.date("2026-05-19"), language: .english)
    try store.keep(first)
    try store.keep(earlier)
    try store.keep(
      Withdrawal(of: first.card, on: MadeUp.date("2026-05-21"), language: .english))
    #expect(try made.reopened().withdrawals() == [earlier, first])
  }

  @Test func `keeps what was promised, and how it stands`() throws {
    let items = try [
      Reply.Item(MadeUp.text("caseload 22 to 15"), MadeUp.promise()),
      Reply.Item(MadeUp.text("un turno menos, ñ 🙂"), MadeUp.promise(until: nil, .asked)),
    ]
    let card = try MadeUp.card(1)
    let kept = try store.add(MadeUp.reply(card: card, items))
    let earlier = try store.add(MadeUp.reply("2026-04-05"))
    #expect(kept.map(\.id) == [1, 2] && earlier.map(\.id) == [3])
    #expect(kept.map(\.item) == items && kept.map(\.card) == [card, card])
    #expect(try made.reopened().promises() == earlier + kept)

    try store.setPromise(2, to: .notDone)
    let promise = try #require(try store.promises().last)
    #expect(promise.item.promise == items[1].promise.stands(.notDone))
    #expect(throws: StoreError.unknownPromise(9)) { try store.setPromise(9, to: .done) }
  }

  @Test func `leaves no byte of a promise that was removed`() throws {
    let item = Reply.Item(
      try MadeUp.text("MARKER what"), try MadeUp.promise("MARKER who"))
    _ = try store.add(MadeUp.reply(card: nil, [item]))
    try store.removePromise(1)
    #expect(try !made.holds("MARKER"))
    #expect(try store.promises() == [])
    #expect(throws: StoreError.unknownPromise(1)) { try store.removePromise(1) }
  }

  @Test(arguments: [StoreKind.personal, .program])
  func `alone holds sessions, notices and promises`(kind: StoreKind) throws {
    let other = try TemporaryStore(kind).store
    let refused = StoreError.wrongKind(kind)
    #expect(throws: refused) { try other.add(MadeUp.session()) }
    #expect(throws: refused) { try other.add(MadeUp.reply()) }
    #expect(throws: refused) {
      try other.keep(
        Withdrawal(of: MadeUp.card(1), on: MadeUp.date("2026-05-20"), language: .english))
    }
    #expect(try other.sessions() == [] && other.promises() == [] && other.withdrawals() == [])
  }

  @Test func `is backed up, restored, checked and erased like the others`() throws {
    let session = try store.add(MadeUp.session())
    let promises = try store.add(MadeUp.reply())
    let backup = made.folder.path(of: "backup.db")
    try store.backup(to: backup)
    try store.removeSession(1)
    _ = try Store.restore(from: backup, to: store.path, stamp: "20261104T101112")
    let restored = try made.reopened(.writing)
    #expect(restored.kind == .supervision)
    #expect(try restored.sessions() == [session] && restored.promises() == promises)
    #expect(try restored.add(MadeUp.session()).id == 2)
    let check = try restored.check(digest: MadeUp.digest, definition: MadeUp.read)
    #expect(check.problems == [] && check.entries == 0)

    let personal = try TemporaryStore(.personal)
    #expect(throws: StoreError.notABackup(path: backup)) {
      try Store.restore(from: backup, to: personal.store.path, stamp: "20261104T101112")
    }
    #expect(try Store.erase(at: store.path).count == 2)
    #expect(try made.files == [])
  }
}
