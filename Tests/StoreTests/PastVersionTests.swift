import Care
import Formats
import Foundation
import Journal
import Psychometrics
import TestSupport
import Testing

@testable import Store

/// A stored file of each version, as the release of that version wrote it. They are never made anew.
@Suite struct `A store of version 1` {
  private let folder: WorkFolder
  private let path: String

  init() throws {
    folder = try WorkFolder()
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/v1.db")
    path = try folder.write(Data(contentsOf: fixture), to: "journal.db")
  }

  @Test func `still says what was recorded in it`() throws {
    let store = try #require(try Store.existing(at: path, access: .reading))
    #expect(store.kind == .personal)
    let entries = try store.entries()
    #expect(entries.map(\.id) == [3, 1])
    #expect(entries.map(\.revision) == [1, 2])
    #expect(entries.map(\.record.date.description) == ["2026-03-31", "2026-04-30"])
    #expect(entries.map(\.record.note) == [nil, "corrected: año nuevo 🙂"])
    #expect(entries.map { $0.record.scores.map(\.value) } == [[nil], [47]])
    #expect(entries.map(\.record.wording.language) == [.spanish, nil])
    #expect(
      entries.first?.record.answers
        == [.answered(6), .skipped, .declined, .notAsked]
        + Array(repeating: .answered(1), count: 6))
    #expect(try store.revisions(of: 1).map(\.record.note) == ["first", "corrected: año nuevo 🙂"])
    #expect(try store.notes().map(\.text) == ["caseload 22 to 15"])
    #expect(try store.drafts().map(\.draft.answers) == [[1: .answered(4), 2: .skipped]])
    #expect(try store.flag(.wordingChoice) == "own")
    #expect(try store.erasures().count == 1)
  }

  @Test func `still passes the check, with the definitions kept in it`() throws {
    let store = try #require(try Store.existing(at: path, access: .reading))
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
