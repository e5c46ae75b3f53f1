import Formats
import GRDB
import Journal
import Psychometrics
import Testing

@testable import Store

@Suite struct `Imported wordings` {
  @Test func `are one an instrument and language`() throws {
    let made = try TemporaryStore()
    let english = try MadeUp.wording("barc-10", .english, items: (1...10).map { "Item \($0)" })
    let ours = try MadeUp.wording("a-form", items: ["only one"])
    for one in [try MadeUp.wording(), english, ours] { try made.store.keep(one) }
    #expect(try made.library?.wordings == [ours, english, MadeUp.wording()])

    let other = try MadeUp.wording(name: "clinic", items: ["a", "b", "c"])
    try made.store.keep(other)
    #expect(try made.library?.wordings == [ours, english, other])
    #expect(try !made.holds("Frase"))
  }

  @Test func `go without a trace`() throws {
    let made = try TemporaryStore()
    try made.store.keep(MadeUp.wording())
    try made.store.keep(MadeUp.wording("barc-10", .english))
    try made.store.removeWording("barc-10", .spanish)
    #expect(try made.library?.wordings == [MadeUp.wording("barc-10", .english)])
    try made.store.removeWording("barc-10", .english)
    #expect(try made.library == KeptLibrary())
    #expect(try !made.holds("Frase"))
    #expect(throws: StoreError.unknownWording("barc-10", .english)) {
      try made.store.removeWording("barc-10", .english)
    }
  }

  @Test func `may change their words before anybody answered to them`() throws {
    let made = try TemporaryStore()
    try made.store.keep(MadeUp.wording())
    try made.record()
    try made.record(MadeUp.record(answeredTo: "clinic"))
    try made.record(MadeUp.record(answeredTo: "hospital", in: .english))
    try made.store.keep(MadeUp.wording(items: ["other"]))
    #expect(try made.library?.wordings == [MadeUp.wording(items: ["other"])])
  }

  @Test func `that were answered to keep their words, and may get other terms`() throws {
    let made = try TemporaryStore()
    try made.store.keep(MadeUp.wording())
    try made.record(MadeUp.record(answeredTo: "hospital"))
    #expect(throws: StoreError.wordingInUse(name: "hospital")) {
      try made.store.keep(MadeUp.wording(items: ["other"]))
    }
    #expect(try made.library?.wordings == [MadeUp.wording()])

    let kept = try MadeUp.wording()
    let renewed = ImportedWording(
      instrument: kept.instrument, language: kept.language, name: kept.name, items: kept.items,
      permittedBy: "their publisher", terms: "until 2030", imported: kept.imported)
    try made.store.keep(renewed)
    #expect(try made.library?.wordings == [renewed])
  }

  @Test func `count a draft as an answer`() throws {
    let made = try TemporaryStore()
    try made.store.keep(MadeUp.wording())
    let used = WordingUsed(kind: .published, language: .spanish, name: "hospital")
    let draft = try made.store.saveDraft(MadeUp.draft(wording: used))
    #expect(throws: StoreError.wordingInUse(name: "hospital")) {
      try made.store.keep(MadeUp.wording(items: ["other"]))
    }
    try made.store.removeDraft(draft)
    try made.store.keep(MadeUp.wording(items: ["other"]))
  }

  /// Entries keep only the name, and two texts of one name would make one line in a chart.
  @Test(arguments: [false, true])
  func `keep their name for their words when they are gone`(replaced: Bool) throws {
    let made = try TemporaryStore()
    try made.store.keep(MadeUp.wording())
    try made.record(MadeUp.record(answeredTo: "hospital"))
    if replaced {
      try made.store.keep(MadeUp.wording(name: "clinic", items: ["other"]))
    } else {
      try made.store.removeWording("barc-10", .spanish)
    }
    #expect(try made.store.entry(1).record.wording.name == "hospital")
    #expect(throws: StoreError.wordingInUse(name: "hospital")) {
      try made.store.keep(MadeUp.wording(items: ["other"]))
    }
    try made.store.keep(MadeUp.wording())
    #expect(try made.library?.wordings == [MadeUp.wording()])
    _ = try made.store.forget(entry: 1)
    try made.store.keep(MadeUp.wording(items: ["other"]))
  }

  @Test func `do not take the name of words that were never imported`() throws {
    let made = try TemporaryStore()
    try made.record(MadeUp.record(answeredTo: "hospital"))
    #expect(throws: StoreError.wordingInUse(name: "hospital")) {
      try made.store.keep(MadeUp.wording())
    }
  }

  @Test(arguments: [
    "DELETE FROM wording_item WHERE number = 1 AND instrument = 'barc-10'",
    "DELETE FROM wording_item WHERE number = 4",
    "DELETE FROM wording_item WHERE number = 10",
    "DELETE FROM wording_item WHERE instrument = 'barc-10'",
    "UPDATE wording_item SET number = 11 WHERE number = 4",
  ])
  func `are not shown when they lost an item`(statement: String) throws {
    let made = try TemporaryStore()
    try made.store.keep(MadeUp.wording())
    try made.store.keep(MadeUp.wording("other", items: ["whole"]))
    try made.record(MadeUp.record(answeredTo: "hospital"))
    try DatabaseQueue(path: made.store.path).write { try $0.execute(sql: statement) }
    #expect(try made.library?.wordings == [MadeUp.wording("other", items: ["whole"])])
    let found = try made.store.check(digest: MadeUp.digest, definition: MadeUp.read)
    #expect(found.problems == [.wordingIncomplete("barc-10", .spanish)])

    try made.store.keep(MadeUp.wording())
    let mended = try made.store.check(digest: MadeUp.digest, definition: MadeUp.read)
    #expect(mended.problems == [])
  }
}

@Suite struct `The fingerprint of a text` {
  /// From a FNV-1a in Python which gives the test vectors of draft-eastlake-fnv for no bytes, "a"
  /// and "foobar" (cbf29ce484222325, af63dc4c8601ec8c, 85944171f73967e8).
  @Test func `is 64-bit FNV-1a`() {
    #expect(Fingerprint(of: []).bits == 0xCBF2_9CE4_8422_2325)
    #expect(Fingerprint(of: ["foobar"]).bits == 0x3452_4BA7_168A_2C15)
    #expect(Fingerprint(of: ["añ", "b"]).bits == 0x1878_DA93_DD56_9552)
  }

  @Test func `tells apart what reads the same when joined`() {
    let texts = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["c", "ab"]]
    #expect(Set(texts.map(Fingerprint.init(of:))).count == texts.count)
  }
}
