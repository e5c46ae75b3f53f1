package import Care
package import Formats
package import Journal
package import Psychometrics

/// Why the store could not do what was asked: facts alone, and never what a person wrote or
/// answered.
package enum StoreError: Error, Hashable, Sendable {
  // What lies at the path.
  /// There is no such file, where one must be: a backup to restore.
  case notFound(path: String)
  case isDirectory(path: String)
  /// No database at all.
  case notAStore(path: String)
  /// A database of another program.
  case otherProgramsDatabase(path: String)
  /// Made by a newer version of this program than this one can read.
  case newerVersion(path: String, found: Int, known: Int)
  /// The file contradicts itself, or a value in it is none that this program writes.
  case damaged(path: String)
  /// It is sealed, until it is taken back.
  case putAway(path: String)
  /// A whole file, but not one that a store can be restored from.
  case notABackup(path: String)

  // What the computer allows.
  /// Another process holds the store.
  case busy(path: String)
  /// The file, its folder or its disk cannot be written.
  case readOnly(path: String)
  /// A write was cut off, and the file must be opened once where it can be written.
  case needsRecovery(path: String)
  /// The file may not be read.
  case noPermission(path: String)
  /// The file or folder cannot be made here.
  case cannotCreate(path: String)
  case alreadyExists(path: String)
  case diskFull(path: String)
  /// A failed read or write; `code` is SQLite's extended result code, or the system's error number.
  case inputOutput(path: String, code: Int)

  // What was asked.
  /// A personal store takes check-ins of `me` alone, a program's of anybody else, a supervision store
  /// of nobody; plan and sharing belong to a personal store, sessions and promises to a supervision
  /// store. The kind is that of the store.
  case wrongKind(StoreKind)
  case unknownEntry(Int)
  case unknownNote(Int)
  case unknownDraft(Int)
  /// There is another definition of this version; a changed definition is a new version.
  case definitionChanged(InstrumentID, version: String)
  /// The number of entries and drafts of the instrument.
  case instrumentInUse(InstrumentID, entries: Int)
  /// It was never added; it may well be built in.
  case unknownInstrument(InstrumentID)
  /// Entries were answered to other words of this name.
  case wordingInUse(name: String)
  case unknownWording(InstrumentID, Language)
  case unknownNorms(Int)
  case unknownPlanItem(Int)
  /// Of the wellness plan.
  case unknownLine(Int)
  /// Of what the person wants to learn.
  case unknownGoal(Int)
  /// This store does not remember that such a card was shown.
  case unknownShare(CardID)
  /// Of supervision.
  case unknownSession(Int)
  /// Of the organisation, in a supervision store.
  case unknownPromise(Int)
  case nothingToUndo
  case forgettingCannotBeUndone
  /// It is erased from the tables; traces in the file are wiped at the next write.
  case wipeUnfinished(path: String)
  /// SQLite refused a value by this rule of the schema: a fault of the program.
  case rejected(rule: String)
}
