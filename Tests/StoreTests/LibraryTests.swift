import Formats
import Foundation
import Journal
import Psychometrics
import Testing

@testable import Store

@Suite struct `Added instruments` {
  @Test func `are none in a new store`() throws {
    #expect(try TemporaryStore().library == KeptLibrary())
  }

  @Test func `are kept as they were given, in the order in which they were added`() throws {
    let made = try TemporaryStore()
    let first = try MadeUp.added("z-form", document: #"{ "id" : "z-form", "títle": "🙂" }"#)
    let second = try MadeUp.added("a-form")
    let newer = try MadeUp.added("z-form", version: "2", digest: MadeUp.digest("two"))
    for one in [first, second, newer] { try made.store.add(one) }
    #expect(try made.library == KeptLibrary(instruments: [first, second, newer]))
  }

  @Test func `have their sentences corrected within a version, in their place`() throws {
    let made = try TemporaryStore()
    try made.store.add(MadeUp.added(document: #"{"title": "wrnog"}"#))
    try made.store.add(MadeUp.added("other"))
    let corrected = try MadeUp.added(document: #"{"title": "right"}"#)
    try made.store.add(
      AddedInstrument(
        id: corrected.id, version: corrected.version, digest: corrected.digest,
        document: corrected.document, added: MadeUp.date("2027-01-01")))
    #expect(try made.library?.instruments == [corrected, MadeUp.added("other")])
    #expect(try !made.holds("wrnog"))
  }

  @Test func `never change their definition within a version`() throws {
    let made = try TemporaryStore()
    try made.store.add(MadeUp.added())
    #expect(throws: StoreError.definitionChanged("our-five", version: "1")) {
      try made.store.add(
        MadeUp.added(digest: MadeUp.digest("two"), document: #"{"new": 1}"#))
    }
    #expect(try made.library?.instruments == [MadeUp.added()])
  }

  @Test func `go in all versions, with their words and norms, and without a trace`() throws {
    let made = try TemporaryStore()
    try made.store.add(MadeUp.added(document: "MARKER 1"))
    try made.store.add(
      MadeUp.added(version: "2", digest: MadeUp.digest("two"), document: "MARKER 2"))
    try made.store.keep(MadeUp.wording("our-five", items: ["MARKER 3"]))
    _ = try made.store.add(MadeUp.norms("our-five", document: "MARKER 4"))
    try made.store.add(MadeUp.added("stays", document: "{}"))
    try made.store.keep(MadeUp.wording())
    let norms = try made.store.add(MadeUp.norms())
    try made.store.removeInstrument("our-five")
    #expect(
      try made.library
        == KeptLibrary(
          instruments: [MadeUp.added("stays", document: "{}")], wordings: [MadeUp.wording()],
          norms: [MadeUp.norms(id: norms)]))
    #expect(try !made.holds("MARKER") && !made.holds("our-five"))
    #expect(throws: StoreError.unknownInstrument("our-five")) {
      try made.store.removeInstrument("our-five")
    }
  }

  @Test func `stay while entries or drafts are of them`() throws {
    let made = try TemporaryStore()
    try made.store.add(MadeUp.added("barc-10"))
    let entry = try made.record()
    _ = try made.store.revise(entry.id, to: entry.record)
    try made.record(MadeUp.notNow())
    let draft = try made.store.saveDraft(MadeUp.draft())
    #expect(throws: StoreError.instrumentInUse("barc-10", entries: 3)) {
      try made.store.removeInstrument("barc-10")
    }
    _ = try made.store.forget(entry: 2)
    try made.store.removeDraft(draft)
    #expect(throws: StoreError.instrumentInUse("barc-10", entries: 1)) {
      try made.store.removeInstrument("barc-10")
    }
    #expect(try made.library?.instruments.count == 1)
    _ = try made.store.forget(entry: 1)
    try made.store.removeInstrument("barc-10")
    #expect(try made.library == KeptLibrary())
  }

  @Test func `that are built in were never added`() throws {
    let made = try TemporaryStore()
    try made.record()
    #expect(throws: StoreError.unknownInstrument("barc-10")) {
      try made.store.removeInstrument("barc-10")
    }
  }
}

@Suite struct `Norms of one's own` {
  @Test func `stand beside those before them`() throws {
    let made = try TemporaryStore()
    let ids = try (1...3).map { try made.store.add(MadeUp.norms(document: #"{"sd": \#($0)}"#)) }
    #expect(ids == [1, 2, 3])
    try made.store.removeNorms(2)
    #expect(
      try made.library?.norms == [
        MadeUp.norms(id: 1, document: #"{"sd": 1}"#), MadeUp.norms(id: 3, document: #"{"sd": 3}"#),
      ])
  }

  @Test func `are known by an id that is never given out twice`() throws {
    let made = try TemporaryStore()
    _ = try made.store.add(MadeUp.norms(document: "MARKER"))
    try made.store.removeNorms(1)
    #expect(try !made.holds("MARKER"))
    #expect(throws: StoreError.unknownNorms(1)) { try made.store.removeNorms(1) }
    #expect(try made.store.add(MadeUp.norms()) == 2)
  }
}
