import Formats
import Instruments
import Journal
import Psychometrics
import Sealing
import Store

/// Which definition an entry was scored with.
struct Definitions {
  /// Reads a kept definition by its digest.
  private let kept: (String) throws -> String?
  /// Today's definitions by their digests, which are worked out once for any number of entries.
  private let todays: [String: Definition]
  private let library: Library

  init(_ store: Store, _ library: Library) {
    kept = { digest in try store.keptDefinition(digest) }
    self.library = library
    let definitions = library.entries.filter { $0.definition.missingKey == nil }.map(\.definition)
    todays = Dictionary(definitions.map { (Self.digest(of: $0), $0) }) { first, _ in first }
  }

  /// The digest of a definition's form, keys, missing rule and band edges: `sha256:` and 64
  /// hexadecimal digits.
  static func digest(of definition: Definition) -> String {
    digest(ofText: definition.canonicalForm.canonicalText)
  }

  /// The digest of a definition's canonical text.
  static func digest(ofText text: String) -> String {
    SHA256Digest.text(of: Array(text.utf8))
  }

  /// A definition as a store keeps it.
  static func keeping(_ definition: Definition) -> KeptDefinition {
    let text = definition.canonicalForm.canonicalText
    return KeptDefinition(digest: digest(ofText: text), canonicalForm: text)
  }

  /// A kept definition read back, or nil where its text is not understood.
  static func read(_ text: String) -> Definition? {
    guard let form = try? JSON.parse(Array(text.utf8)) else { return nil }
    return try? Definition(canonicalForm: form)
  }

  /// The definition that an entry was scored with: today's where nothing changed since, with all
  /// that is known of its scales; else the kept one.
  func definition(of record: EntryRecord) throws -> Definition {
    if let same = todays[record.digest], same.id == record.instrument { return same }
    guard let text = try kept(record.digest), let definition = Self.read(text) else {
      throw ProgramFault.definitionUnreadable(digest: record.digest)
    }
    let today = library.entry(record.instrument)?.definition
    return today.map(definition.completed) ?? definition
  }

  /// The instrument of an entry as it can be shown: today's words with the definition that the entry
  /// was recorded under.
  func catalogEntry(of record: EntryRecord) throws -> CatalogEntry {
    let definition = try definition(of: record)
    guard let today = library.entry(record.instrument) else {
      throw ProgramFault.definitionUnreadable(digest: record.digest)
    }
    return today.definition == definition
      ? today
      : CatalogEntry(
        DefinedInstrument(definition), guide: today.guide, wordings: today.wordings,
        isBuiltIn: today.isBuiltIn)
  }

  /// An entry's scores, computed from its raw answers with the definition it was recorded under.
  func report(of entry: Entry) throws -> Report {
    let wording = entry.record.wording
    return try answers(of: entry).report(
      missing: .strict, wording: wording.kind, language: wording.language?.rawValue)
  }

  func answers(of entry: Entry) throws -> Answers {
    let definition = try definition(of: entry.record)
    do throws(ScoringError) {
      return try Answers(entry.record.answers, to: definition)
    } catch {
      throw ProgramFault.definitionUnreadable(digest: entry.record.digest)
    }
  }
}
