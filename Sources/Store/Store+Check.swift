import GRDB
import Journal
package import Psychometrics

extension Store {
  /// Looks through the whole store: SQLite's own checks, each kept definition against its digest,
  /// each stored score against the one computed now from the raw answers with the definition kept
  /// for it, and whether imported wordings have all their items.
  ///
  /// - Parameters:
  ///   - digest: the digest of a canonical text.
  ///   - definition: reads a canonical text; nil where it is none.
  package func check(
    digest: (String) -> String, definition: (String) -> Definition?
  ) throws(StoreError) -> StoreCheck {
    var problems: [StoreCheck.Problem] = []
    let (structure, orphans, incomplete) = try read { db in
      let hasLibrary = try LaterColumns(of: db).haveLibrary
      return (
        try db.faultsOfStructure(), try db.orphanedTables(),
        hasLibrary ? try db.incompleteWordings() : []
      )
    }
    problems += structure.map(StoreCheck.Problem.structure)
    problems += orphans.map { .orphan(table: $0) }
    problems += incomplete.map { .wordingIncomplete($0.instrument, $0.language) }

    let kept = try keptDefinitions()
    var definitions: [String: Definition] = [:]
    for one in kept {
      if digest(one.canonicalForm) != one.digest {
        problems.append(.alteredDefinition(digest: one.digest))
      }
      if let read = definition(one.canonicalForm) {
        definitions[one.digest] = read
      } else {
        problems.append(.unreadableDefinition(digest: one.digest))
      }
    }

    let revisions = try read { db in
      try db.entries("FROM revision ORDER BY revision.entry, number", [:])
    }
    for revision in revisions {
      // One that cannot be read is reported once, above.
      guard let definition = definitions[revision.record.digest] else { continue }
      problems += revision.problems(under: definition)
    }
    return StoreCheck(
      entries: Set(revisions.map(\.id)).count, revisions: revisions.count,
      definitions: kept.count, problems: problems, warnings: try openFiles())
  }

  private func keptDefinitions() throws(StoreError) -> [KeptDefinition] {
    try read { db in
      try db.list("SELECT digest, canonical FROM definition ORDER BY digest") {
        KeptDefinition(digest: try $0.text(), canonicalForm: try $0.text())
      }
    }
  }

  private func openFiles() throws(StoreError) -> [StoreCheck.Warning] {
    var warnings: [StoreCheck.Warning] = []
    for file in [path] + Neighbours(of: path).setAside {
      if case .regular(_, let mode)? = try Files.kind(of: file), mode & 0o077 != 0 {
        warnings.append(.openToOthers(path: file, mode: mode))
      }
    }
    return warnings
  }
}

extension Database {
  /// What SQLite's integrity check says, but for "ok".
  func faultsOfStructure() throws -> [String] {
    try String.fetchAll(self, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
  }

  fileprivate func orphanedTables() throws -> [String] {
    try String.fetchAll(
      self, sql: "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check ORDER BY 1")
  }
}

extension Entry {
  /// Compares the stored scores with those that the definition gives.
  fileprivate func problems(under definition: Definition) -> [StoreCheck.Problem] {
    let answers: Answers
    do throws(ScoringError) {
      answers = try Answers(record.answers, to: definition)
    } catch {
      return [.answersDoNotFit(entry: id, revision: revision)]
    }
    let computed = answers.report(missing: .strict, wording: record.wording.kind)
      .scores.map(EntryScore.init)
    var scales = computed.map(\.scale)
    scales += record.scores.map(\.scale).filter { !scales.contains($0) }
    var problems: [StoreCheck.Problem] = []
    for scale in scales {
      let stored = record.scores.first { $0.scale == scale }
      let now = computed.first { $0.scale == scale }
      if stored != now {
        problems.append(
          .score(entry: id, revision: revision, scale: scale, stored: stored, computed: now))
      }
    }
    return problems
  }
}
