import GRDB

/// The files that erasing a store removes.
package struct ErasePlan: Hashable, Sendable {
  /// The store, its journal and drafts, what restores set aside, and what it is while it is put
  /// away; empty where there is nothing.
  package let files: [String]
}

extension Store {
  /// What erasing the store at a path would remove. Nothing is changed.
  ///
  /// - Throws: what lies there but is no store: `otherProgramsDatabase`, `notAStore`.
  package static func erasePlan(at path: String) throws(StoreError) -> ErasePlan {
    do throws(StoreError) {
      _ = try existing(at: path, access: .reading)
    } catch {
      switch error {
      case .damaged, .newerVersion, .needsRecovery, .busy, .putAway: break
      default: throw error
      }
    }
    return ErasePlan(files: Neighbours(of: Files.destination(of: path)).all)
  }

  /// Erases the store at a path and every file beside it that belongs to it: fills them with zeros
  /// and removes them.
  ///
  /// What a disk may keep nevertheless, see `Files.zero`. Nothing happens where there is nothing.
  /// A kill on the way leaves no store at the path, or all of it; doing it again removes the rest.
  ///
  /// - Returns: the files that were removed.
  /// - Throws: `busy` where another process is writing; what `erasePlan` throws.
  package static func erase(at path: String) throws(StoreError) -> [String] {
    let file = Files.destination(of: path)
    return try translatingErrors(at: file) {
      try PutAwayFiles(of: path).alone { try eraseAlone(at: path) }
    }
  }

  private static func eraseAlone(at path: String) throws(StoreError) -> [String] {
    let plan = try erasePlan(at: path)
    let file = Files.destination(of: path)
    let neighbours = Neighbours(of: file)
    let isThere = Files.size(of: file) != nil
    if isThere {
      try Files.wipe(neighbours.erasing)
      try hold(file) { try Files.rename(file, to: neighbours.erasing) }
      Files.sync(folder: Files.folder(of: file))
    }
    for leftover in neighbours.all { try Files.wipe(leftover) }
    Files.sync(folder: Files.folder(of: file))
    return plan.files
  }

  /// Runs the body while nobody else can be in the middle of a write to the file, as far as it can
  /// be opened at all.
  private static func hold(
    _ path: String, _ body: () throws -> Void
  ) throws(StoreError) {
    try translatingErrors(at: path) {
      var isHeld = false
      do {
        try Connection.writing(path).inTransaction(.exclusive) { _ in
          isHeld = true
          try body()
          return .rollback
        }
      } catch let error as DatabaseError where !isHeld {
        if case .busy = StoreError(error, path: path) { throw error }
        try body()
      }
    }
  }
}
