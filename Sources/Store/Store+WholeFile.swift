import Foundation
import GRDB

/// The bytes of a store's file while nobody can change them.
///
/// It is opened before SQLite's lock is taken and closed after the lock is given up, since closing
/// any descriptor of the file drops the lock.
package struct WholeFile {
  private let path: String
  private let descriptor: Int32

  fileprivate init(_ path: String) throws(StoreError) {
    self.path = path
    descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError(systemError: errno, path: path) }
  }

  fileprivate func end() {
    close(descriptor)
  }

  /// Fills the block with the bytes from a place in the file on.
  ///
  /// - Returns: how many there were; 0 at the end.
  package func read(from place: Int, into block: inout [UInt8]) throws(StoreError) -> Int {
    while true {
      let count = unsafe block.withUnsafeMutableBytes { bytes in
        unsafe pread(descriptor, bytes.baseAddress, bytes.count, off_t(place))
      }
      if count >= 0 { return count }
      if errno != EINTR { throw StoreError(systemError: errno, path: path) }
    }
  }

  /// Whether this is the very file that lies at the path: a restore may have exchanged it.
  fileprivate var isInPlace: Bool {
    var opened = stat()
    var named = stat()
    return unsafe fstat(descriptor, &opened) == 0 && stat(path, &named) == 0
      && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
  }
}

extension Store {
  /// Reads the whole file of a sound store, as it stands at one moment. Others may read meanwhile.
  ///
  /// - Returns: nil where there is no store.
  /// - Throws: `StoreError`, and what the body throws.
  package static func readWhole<Result>(
    at path: String, _ body: (WholeFile) throws -> Result
  ) throws -> Result? {
    try withWhole(at: path, access: .reading) { store, file in
      try store.queue.read { db in
        try db.requireWhole(file, at: store.path)
        return try body(file)
      }
    }
  }

  /// Lets the body make another copy of a sound store, and then removes the store: it is filled with
  /// zeros. Nobody else can read or write it meanwhile.
  ///
  /// Where the body throws, nothing was changed. A kill on the way leaves the store, or a file that
  /// ``PutAwayFiles/wipeLeftovers()`` wipes.
  ///
  /// - Returns: nil where there is no store.
  /// - Throws: `StoreError`, and what the body throws.
  package static func takeAway<Result>(
    at path: String, after body: (WholeFile) throws -> Result
  ) throws -> Result? {
    try withWhole(at: path, access: .writing) { store, file in
      let erasing = Neighbours(of: store.path).erasing
      try Files.wipe(erasing)
      var result: Result?
      try store.queue.inTransaction(.exclusive) { db in
        try db.requireWhole(file, at: store.path)
        result = try body(file)
        try Files.rename(store.path, to: erasing)
        return .rollback
      }
      let folder = Files.folder(of: store.path)
      Files.sync(folder: folder)
      try? store.queue.close()
      do throws(StoreError) {
        try Files.wipe(erasing)
      } catch {
        throw StoreError.wipeUnfinished(path: erasing)
      }
      Files.sync(folder: folder)
      return result
    }
  }

  /// Puts what was opened in the store's place, where it is a sound store.
  ///
  /// - Throws: `alreadyExists` where a store is there; what is wrong with what was opened, under the
  ///   name of the sealed file.
  package static func putBack(_ files: PutAwayFiles) throws(StoreError) {
    if files.isPlainThere { throw .alreadyExists(path: files.plain) }
    do throws(StoreError) {
      let store = try Store(opening: files.opened, for: .reading)
      let isSound = try store.isSound()
      try translatingErrors(at: files.opened) { try store.queue.close() }
      if !isSound { throw .damaged(path: files.opened) }
    } catch {
      throw error.named(files.sealed, insteadOf: files.opened)
    }
    // A journal left at the place would be played into the store.
    for suffix in Neighbours.attached { try Files.wipe(files.plain + suffix) }
    try Files.rename(files.opened, to: files.plain)
    Files.sync(folder: Files.folder(of: files.plain))
  }

  private static func withWhole<Result>(
    at path: String, access: Access, _ body: (Store, WholeFile) throws -> Result?
  ) throws -> Result? {
    guard let place = try look(at: path) else { return nil }
    let file = try WholeFile(place)
    defer { file.end() }
    guard let store = try existing(at: path, access: access) else { return nil }
    do {
      return try body(store, file)
    } catch let error as DatabaseError {
      throw StoreError(error, path: store.path)
    }
  }
}

extension Database {
  /// Makes sure that the file alone is the whole store, and sound. Takes the lock, if only to read.
  fileprivate func requireWhole(_ file: WholeFile, at path: String) throws {
    guard try faultsOfStructure().isEmpty else { throw StoreError.damaged(path: path) }
    let mode = try value("PRAGMA journal_mode").flatMap(String.fromDatabaseValue)
    guard mode != "wal" else { throw StoreError.needsRecovery(path: path) }
    guard file.isInPlace else { throw StoreError.busy(path: path) }
  }
}

extension StoreError {
  /// The same fault of a store, under the name by which the person knows the file.
  package func named(_ path: String, insteadOf other: String) -> StoreError {
    switch self {
    case .notAStore(other): .notAStore(path: path)
    case .otherProgramsDatabase(other): .otherProgramsDatabase(path: path)
    case .newerVersion(other, let found, let known):
      .newerVersion(path: path, found: found, known: known)
    case .damaged(other): .damaged(path: path)
    case .notABackup(other): .notABackup(path: path)
    default: self
    }
  }
}
