import GRDB

extension Store {
  /// Copies the store to a new file, 0600, as it stands at one moment, while others may use it.
  ///
  /// The copy is whole or not there: it is one transaction of SQLite, it is looked through before
  /// this returns, and it is removed if anything fails.
  ///
  /// An empty file of that name, as a kill leaves it, counts as none.
  ///
  /// - Throws: `alreadyExists`: nothing is ever overwritten; `cannotCreate`; `damaged` where this
  ///   store is.
  package func backup(to other: String) throws(StoreError) {
    if Files.size(of: other) == 0 { try Files.wipe(other) }
    try Files.makeFile(other)
    do throws(StoreError) {
      try copy(into: other)
    } catch {
      for suffix in Neighbours.attached { try? Files.wipe(other + suffix) }
      try? Files.wipe(other)
      throw error
    }
    Files.sync(folder: Files.folder(of: other))
  }

  /// Copies into an empty file, and looks through the copy: what is wrong there is wrong here.
  func copy(into other: String) throws(StoreError) {
    try translatingErrors(at: other) {
      let target = try Connection.writing(other)
      try queue.backup(to: target)
      try target.close()
    }
    do throws(StoreError) {
      guard try Store(opening: other, for: .reading).isSound() else { throw .damaged(path: path) }
    } catch .damaged {
      throw .damaged(path: path)
    }
  }

  /// Whether SQLite finds no fault in the file.
  func isSound() throws(StoreError) -> Bool {
    try read { db in try db.faultsOfStructure().isEmpty }
  }
}
