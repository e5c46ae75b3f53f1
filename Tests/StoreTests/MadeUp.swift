import Formats
import Foundation
import GRDB
import Instruments
import Journal
import Psychometrics
import Sealing
import TestSupport

@testable import Store

/// Made-up records of BARC-10 check-ins.
enum MadeUp {
  static let definition = BARC10().definition

  static let kept: KeptDefinition = keeping(definition)

  static func keeping(_ definition: Definition) -> KeptDefinition {
    let text = definition.canonicalForm.canonicalText
    return KeptDefinition(digest: digest(text), canonicalForm: text)
  }

  static func digest(_ text: String) -> String {
    SHA256Digest.text(of: Array(text.utf8))
  }

  static func read(_ text: String) -> Definition? {
    guard let json = try? JSON.parse(Array(text.utf8)) else { return nil }
    return try? Definition(canonicalForm: json)
  }

  /// Nine fives and a two: 47, by the worked cases of the instrument.
  static let answers: [Answer] = Array(repeating: .answered(5), count: 9) + [.answered(2)]

  static func date(_ text: String) throws -> CivilDate {
    guard let date = CivilDate(text) else { throw NoSuchDay(text: text) }
    return date
  }

  struct NoSuchDay: Error {
    let text: String
  }

  static func record(
    _ day: String = "2026-05-03", person: Person = .me, answers: [Answer] = Self.answers,
    note: String? = nil
  ) throws -> EntryRecord {
    EntryRecord(
      try Answers(answers, to: definition), date: try date(day), zone: "America/Chicago",
      person: person, mode: .paper, digest: kept.digest, wording: WordingUsed(kind: .published),
      note: note)
  }

  /// "Not now" at the prompt.
  static func notNow(_ day: String = "2026-05-03", note: String? = nil) throws -> EntryRecord {
    EntryRecord(
      try Answers(Array(repeating: .notAsked, count: 10), to: definition), kind: .notNow,
      date: try date(day), zone: "America/Chicago", person: .me, mode: .prompt,
      digest: kept.digest, wording: WordingUsed(kind: .own, language: .spanish), note: note)
  }

  static func draft(
    person: Person = .me, items: [Int] = Array(1...10),
    wording: WordingUsed = WordingUsed(kind: .own, language: .spanish)
  ) throws -> Draft {
    Draft(
      Draft.Start(
        instrument: definition.id, digest: kept.digest, form: definition.form, person: person,
        mode: .prompt, wording: wording,
        date: try date("2026-05-03"), zone: "America/Chicago", items: items))
  }
}

/// A new store in a folder of its own, which goes when the value goes.
final class TemporaryStore {
  let folder: WorkFolder
  let store: Store
  var random = SeededGenerator(seed: 1)

  init(_ kind: StoreKind = .personal) throws {
    folder = try WorkFolder()
    let path = folder.path(of: "store/journal.db")
    store = try impatiently { try Store.openOrCreate(at: path, kind: kind) }
    // The tests kill and copy, and cut no power: waiting for the disk would only make them slow.
    try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
  }

  @discardableResult
  func record(
    _ day: String = "2026-05-03", person: Person = .me, answers: [Answer] = MadeUp.answers,
    note: String? = nil
  ) throws -> Entry {
    try store.record(
      MadeUp.record(day, person: person, answers: answers, note: note), definition: MadeUp.kept,
      random: &random)
  }

  /// The names of the files beside the store, itself included.
  var files: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path(of: "store")).sorted()
    }
  }

  /// Whether any file beside the store, itself included, holds the text.
  func holds(_ text: String) throws -> Bool {
    try files.contains { name in
      Data(try folder.read("store/\(name)")).firstRange(of: Data(text.utf8)) != nil
    }
  }
}

func permissions(_ path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}

/// Runs the body with connections that hardly wait for others.
func impatiently<Result>(_ body: () throws -> Result) rethrows -> Result {
  try Connection.$patience.withValue(0.05, operation: body)
}
