import Care
import Formats
import Journal
import Testing

@testable import Store

@Suite struct `What was shared` {
  private let made: TemporaryStore
  private var store: Store { made.store }

  init() throws {
    made = try TemporaryStore()
  }

  @Test func `is remembered by the day, with whom, for what and until when`() throws {
    let later = try MadeUp.shared(MadeUp.card(1), made: "2026-05-04")
    let earlier = try MadeUp.shared(MadeUp.card(2), made: "2026-04-04", to: "Ana, mi par")
    let same = try MadeUp.shared(MadeUp.card(3), made: "2026-05-04", until: "2026-05-04")
    for record in [later, earlier, same] { try store.add(record) }
    #expect(try made.reopened().sharedRecords() == [earlier, later, same])
  }

  @Test func `is taken back once, and the first day stays`() throws {
    let record = try MadeUp.shared(MadeUp.card(1))
    let other = try MadeUp.shared(MadeUp.card(2))
    try store.add(record)
    try store.add(other)
    let first = try MadeUp.date("2026-05-20")
    let back = try store.withdraw(record.card, on: first)
    #expect(back == record.withdrawing(on: first))
    #expect(try store.withdraw(record.card, on: MadeUp.date("2026-05-21")) == back)
    #expect(try made.reopened().sharedRecords() == [back, other])
  }

  @Test func `names a card that was never shown`() throws {
    let card = try MadeUp.card(1)
    #expect(throws: StoreError.unknownShare(card)) {
      try store.withdraw(card, on: MadeUp.date("2026-05-20"))
    }
  }

  @Test func `is remembered once a card`() throws {
    let record = try MadeUp.shared(MadeUp.card(1))
    try store.add(record)
    #expect(throws: StoreError.rejected(rule: "UNIQUE constraint failed: shared_card.card")) {
      try store.add(record)
    }
    #expect(try store.sharedRecords() == [record])
  }

  @Test(arguments: [StoreKind.program, .supervision])
  func `belongs into a personal store alone`(kind: StoreKind) throws {
    let other = try TemporaryStore(kind)
    #expect(throws: StoreError.wrongKind(kind)) {
      try other.store.add(MadeUp.shared(MadeUp.card(1)))
    }
  }
}

@Suite struct `The calendar in the store` {
  @Test func `is there once it was written, and only once`() throws {
    let made = try TemporaryStore()
    #expect(try made.store.calendar() == nil)
    try made.store.keep(MadeUp.calendar())
    let again = try MadeUp.calendar(sequence: 1, rhythm: "monthly-5", first: "2026-07-05")
    try made.store.keep(again)
    #expect(try made.reopened().calendar() == again)
  }

  @Test(arguments: [StoreKind.program, .supervision])
  func `belongs into a personal store alone`(kind: StoreKind) throws {
    let other = try TemporaryStore(kind)
    #expect(throws: StoreError.wrongKind(kind)) { try other.store.keep(MadeUp.calendar()) }
  }
}

@Suite struct `Meaning checks in the store` {
  private let made: TemporaryStore
  private var store: Store { made.store }

  init() throws {
    made = try TemporaryStore()
  }

  private func check(
    _ entry: Entry, _ meaning: Bool? = true, _ work: Bool? = nil
  ) -> MeaningCheck {
    MeaningCheck(
      entry: entry.id, date: entry.record.date, instrument: entry.record.instrument,
      meaningChanged: meaning, workChanged: work)
  }

  @Test(arguments: [nil, false, true] as [Bool?], [nil, false, true] as [Bool?])
  func `keep each answer`(meaning: Bool?, work: Bool?) throws {
    let given = check(try made.record(), meaning, work)
    try store.keep(given)
    #expect(try made.reopened().meaningChecks() == [given])
  }

  @Test func `stand by the date of their check-in, also after it was corrected`() throws {
    let first = try made.record("2026-05-03")
    let second = try made.record("2026-05-01")
    try store.keep(check(first))
    try store.keep(check(second, nil, true))
    try store.keep(check(second, false, true))
    #expect(try store.meaningChecks() == [check(second, false, true), check(first)])
    let corrected = try store.revise(first.id, to: MadeUp.record("2026-04-01"))
    #expect(try store.meaningChecks() == [check(corrected), check(second, false, true)])
  }

  @Test func `go with their check-in`() throws {
    let first = try made.record()
    let second = try made.record()
    try store.keep(check(first))
    try store.keep(check(second))
    #expect(try store.undo() == .recorded(entry: second.id))
    #expect(try store.meaningChecks() == [check(first)])
    _ = try store.forget(entry: first.id)
    #expect(try store.meaningChecks() == [])
  }

  @Test func `need a check-in`() throws {
    let entry = Entry(id: 9, record: try MadeUp.record(), revision: 1)
    #expect(throws: StoreError.unknownEntry(9)) { try store.keep(check(entry)) }
    let program = try TemporaryStore(.program)
    #expect(throws: StoreError.wrongKind(.program)) { try program.store.keep(check(entry)) }
  }
}
