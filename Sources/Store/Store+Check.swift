import GRDB
import Journal
package import Psychometrics

extension Store {
  /// Looks through the whole store: SQLite's own checks, each kept definition against its digest,
  /// each stored score against the one computed now from the raw answers with the definition kept
  /// for it, whether imported wordings have all their items, and whether plan, sharing and
  /// supervision can be read.
  ///
  /// - Parameters:
  ///   - digest: the digest of a canonical text.
  ///   - definition: reads a canonical text; nil where it is none.
  package func check(
    digest: (String) -> String, definition: (String) -> Definition?
  ) throws(StoreError) -> StoreCheck {
    var problems: [StoreCheck.Problem] = []
    let (structure, orphans, incomplete, unreadable) = try read { db in
      let later = try LaterColumns(of: db)
      return (
        try db.faultsOfStructure(), try db.orphanedTables(),
        later.haveLibrary ? try db.incompleteWordings() : [],
        later.haveCare ? try db.unreadableTables() : []
      )
    }
    problems += structure.map(StoreCheck.Problem.structure)
    problems += orphans.map { .orphan(table: $0) }
    problems += incomplete.map { .wordingIncomplete($0.instrument, $0.language) }
    problems += unreadable.map { .unreadable(table: $0) }

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
    // The last revision of each is what it is now.
    let kinds = Dictionary(revisions.map { ($0.id, $0.record.kind) }) { _, later in later }
    return StoreCheck(
      entries: kinds.count, notNow: kinds.values.count { $0 == .notNow },
      revisions: revisions.count, definitions: kept.count, problems: problems,
      warnings: try openFiles())
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

extension Database {
  /// The tables of care with a value that this program does not write.
  fileprivate func unreadableTables() throws -> [String] {
    let readers: [(table: String, read: (Database) throws -> Void)] = [
      ("plan_item", { _ = try $0.planItems() }),
      ("plan_step", { _ = try $0.planEvents() }),
      ("wellness_line", { _ = try $0.wellness() }),
      ("learning_goal", { _ = try $0.learningGoals() }),
      ("meaning_check", { _ = try $0.meaningChecks() }),
      ("shared_card", { _ = try $0.sharedRecords() }),
      ("calendar", { _ = try $0.calendar() }),
      ("supervision_session", { _ = try $0.sessions() }),
      ("withdrawal", { _ = try $0.withdrawals() }),
      ("promise", { _ = try $0.promises() }),
    ]
    var unreadable: [String] = []
    for (table, read) in readers {
      do {
        try read(self)
      } catch let error as DatabaseError {
        throw error
      } catch {
        unreadable.append(table)
      }
    }
    return unreadable
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
