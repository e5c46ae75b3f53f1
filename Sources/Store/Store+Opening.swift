import GRDB
package import Journal

extension Store {
  /// The store at a path, or nil where there is none yet; then nothing is made.
  ///
  /// An empty file, as a kill leaves it while a store is made, counts as none.
  package static func existing(
    at path: String, access: Access
  ) throws(StoreError) -> Store? {
    guard var file = try look(at: path) else { return nil }
    if access == .writing, !Files.mayWrite(file) { throw .readOnly(path: file) }
    if Recovery.isNeeded(at: file) {
      try Recovery.finish(file, for: access)
      guard let again = try look(at: path) else { return nil }
      file = again
    }
    return try Store(opening: file, for: access)
  }

  /// The store at a path, for writing; it is made, with the folders to it, where there is none.
  ///
  /// - Parameter kind: of a store that is made. One that is there keeps its own.
  package static func openOrCreate(
    at path: String, kind: StoreKind
  ) throws(StoreError) -> Store {
    if let store = try existing(at: path, access: .writing) { return store }
    try Files.makeFolder(Files.folder(of: path))
    try Files.makeFile(path, followingLinks: true)
    guard let file = Files.resolved(path) else { throw .cannotCreate(path: path) }
    try translatingErrors(at: file) {
      try Connection.writing(file).inTransaction(.exclusive) { db in
        // Still empty under the lock, so nobody else made it meanwhile.
        if Files.size(of: file) == 0 { try Schema.create(kind, in: db) }
        return .commit
      }
    }
    Files.sync(folder: Files.folder(of: file))
    return try Store(opening: file, for: .writing)
  }

  /// A new store.
  ///
  /// - Throws: `alreadyExists` where there is one, of whatever kind.
  package static func create(at path: String, kind: StoreKind) throws(StoreError) -> Store {
    if try look(at: path) != nil { throw .alreadyExists(path: path) }
    return try openOrCreate(at: path, kind: kind)
  }

  /// The path of the file without links, or nil where there is none or an empty one.
  ///
  /// - Throws: `putAway` where it is sealed; so no other store is ever made in its place.
  static func look(at path: String) throws(StoreError) -> String? {
    switch try Files.kind(of: path) {
    case .directory: throw .isDirectory(path: path)
    case .other: throw .notAStore(path: path)
    case nil, .regular(0, _):
      let files = PutAwayFiles(of: path)
      guard files.isPutAway else { return nil }
      files.tryToWipeLeftovers()
      throw .putAway(path: path)
    case .regular:
      guard Files.mayRead(path) else { throw .noPermission(path: path) }
      return Files.resolved(path)
    }
  }
}
