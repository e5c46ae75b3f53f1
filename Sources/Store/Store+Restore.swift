import GRDB
import Journal

/// What a restore did.
package struct Restoration: Hashable, Sendable {
  /// Where the store that was there lies now; nil where there was none.
  package let setAside: String?
  /// Set-aside files that could not be opened: what was forgotten since may still be in them.
  package let notReached: [String]
  /// Whether the erasures of the store that was there could be read. If not, something that was
  /// forgotten after the backup may be back.
  package let erasuresWereRead: Bool
}

extension Store {
  /// Puts a backup in a store's place and sets the store that was there aside, in the same folder.
  ///
  /// What was erased in either is erased in both, and in the stores set aside before. Entries
  /// recorded from now on take no number that the store there had given out. A kill on the way
  /// leaves either store in the place, whole, and the other beside it.
  ///
  /// - Parameter stamp: the moment as `YYYYMMDDTHHMMSS`, for the name of the file set aside.
  /// - Throws: `notFound`, `newerVersion`, or `notABackup` of the backup, the last also where it is
  ///   one of the other kind of store.
  package static func restore(
    from backup: String, to path: String, stamp: String
  ) throws(StoreError) -> Restoration {
    let source = try backupToRestore(backup)
    try Files.makeFolder(Files.folder(of: path))
    let file = Files.resolved(path) ?? path
    guard file != source.path else { throw .notABackup(path: backup) }
    let neighbours = Neighbours(of: file)

    let present = try storeToSetAside(at: file)
    if let present, present.kind != source.kind { throw .notABackup(path: backup) }
    var erased = try source.erasures()
    for store in [present] + neighbours.setAside.map(openIfReadable) {
      if let store { erased.formUnion(try store.erasures()) }
    }

    try build(neighbours.restoring, from: source, erasing: erased, after: present)
    if let present, try present.erasures() != erased { try present.erase(erased) }
    let notReached = neighbours.erase(erased)
    let isThere = Files.size(of: file) ?? 0 > 0
    let aside = isThere ? neighbours.setAsidePath(stamp) : nil
    try holding(present) { try swap(in: neighbours, settingAside: file, as: aside) }
    return Restoration(
      setAside: aside, notReached: notReached + (isThere && present == nil ? [aside ?? file] : []),
      erasuresWereRead: present != nil || !isThere)
  }

  private static func backupToRestore(_ path: String) throws(StoreError) -> Store {
    do throws(StoreError) {
      guard try Files.kind(of: path) != nil else { throw .notFound(path: path) }
      guard let store = try existing(at: path, access: .reading), try store.isSound() else {
        throw .notABackup(path: path)
      }
      return store
    } catch {
      switch error {
      case .notAStore, .otherProgramsDatabase, .damaged: throw .notABackup(path: path)
      default: throw error
      }
    }
  }

  /// The store that is there, or nil where there is none or it is too damaged to open.
  ///
  /// - Throws: what forbids to set aside what lies there, as another program's database.
  private static func storeToSetAside(at path: String) throws(StoreError) -> Store? {
    do throws(StoreError) {
      guard let store = try existing(at: path, access: .writing) else { return nil }
      return try store.isSound() ? store : nil
    } catch {
      switch error {
      case .damaged: return nil
      case .notAStore where Files.size(of: path) != nil: return nil
      default: throw error
      }
    }
  }

  private static func openIfReadable(_ path: String) -> Store? {
    try? existing(at: path, access: .reading)
  }

  /// Builds the store to come beside the place it will take.
  private static func build(
    _ path: String, from source: Store, erasing keys: Set<RandomKey>, after present: Store?
  ) throws(StoreError) {
    for leftover in Neighbours.attached.map({ path + $0 }) + [path] { try Files.wipe(leftover) }
    try Files.makeFile(path)
    try source.copy(into: path)
    let store = try Store(opening: path, for: .writing)
    try store.erase(keys)
    if let present { try store.numberOnwards(from: present) }
    try translatingErrors(at: path) { try store.queue.close() }
  }

  /// Takes over how far another store has counted, so that no number ever means two things.
  private func numberOnwards(from other: Store) throws(StoreError) {
    let counted = try other.read { db in
      try Row.fetchAll(db, sql: "SELECT name, seq FROM sqlite_sequence").map { row in
        var columns = Columns(row)
        return (try columns.text(), try columns.integer())
      }
    }
    try write { db in
      for (table, last) in counted {
        try db.execute(
          sql: "UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1",
          arguments: [table, last])
        if db.changesCount == 0 {
          try db.execute(
            sql: "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", arguments: [table, last])
        }
      }
    }
  }

  /// Runs the body while nobody else can be in the middle of a write to the store.
  private static func holding(
    _ store: Store?, _ body: () throws -> Void
  ) throws(StoreError) {
    guard let store else { return try translatingErrors(at: "") { try body() } }
    try translatingErrors(at: store.path) {
      try store.queue.inTransaction(.exclusive) { _ in
        try body()
        return .rollback
      }
    }
  }

  /// Exchanges the files. Opens none of them, since that would drop SQLite's lock.
  private static func swap(
    in neighbours: Neighbours, settingAside path: String, as aside: String?
  ) throws(StoreError) {
    guard let aside else {
      try Files.rename(neighbours.restoring, to: path)
      return Files.sync(folder: Files.folder(of: path))
    }
    // Where the disk knows second names, the place is never empty, not even for a moment.
    let isLinked = try Files.link(path, as: aside)
    if !isLinked { try Files.rename(path, to: aside) }
    // A journal left at the old place would be played into the new store.
    for suffix in Neighbours.attached where Files.size(of: path + suffix) != nil {
      try Files.rename(path + suffix, to: aside + suffix)
    }
    do throws(StoreError) {
      try Files.rename(neighbours.restoring, to: path)
    } catch {
      if !isLinked { try Files.rename(aside, to: path) }
      throw error
    }
    Files.sync(folder: Files.folder(of: path))
  }
}
