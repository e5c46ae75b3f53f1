package import Formats
package import Journal
package import Psychometrics

/// What looking through a whole store found.
package struct StoreCheck: Hashable, Sendable {
  package let entries: Int
  /// How many of them say "not now".
  package let notNow: Int
  /// Entries as recorded and each correction.
  package let revisions: Int
  package let definitions: Int
  /// What is wrong; empty in a sound store.
  package let problems: [Problem]
  /// What is no fault of the file but worth knowing.
  package let warnings: [Warning]

  package enum Problem: Hashable, Sendable {
    /// SQLite's integrity check, in its words.
    case structure(String)
    /// A row that points to one that is not there.
    case orphan(table: String)
    /// A kept definition whose text does not have its digest.
    case alteredDefinition(digest: String)
    /// A kept definition that cannot be read.
    case unreadableDefinition(digest: String)
    /// Answers that do not fit the form they are said to be of.
    case answersDoNotFit(entry: Int, revision: Int)
    /// A stored score that is not what the kept definition gives now.
    case score(
      entry: Int, revision: Int, scale: ScaleID, stored: EntryScore?, computed: EntryScore?)
    /// An imported wording that lost items.
    case wordingIncomplete(InstrumentID, Language)
    /// A table of the plan, of what was shared or of supervision with a value that this program does
    /// not write.
    case unreadable(table: String)
  }

  package enum Warning: Hashable, Sendable {
    /// Others on this computer may read or change the file; the mode is its permission bits.
    case openToOthers(path: String, mode: Int)
  }
}
