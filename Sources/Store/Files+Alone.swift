import Foundation

extension Files {
  /// Runs the body while no other process does the same in the folder.
  ///
  /// The lock is on the folder itself (flock), so that nothing is left where a process is killed.
  /// It is no lock of SQLite's, and hinders nobody who records.
  ///
  /// - Parameter body: is told whether the lock is held: some network file systems know none for
  ///   folders.
  /// - Throws: `busy` where another process is at it; what the body throws.
  static func alone<Result>(
    in folder: String, for path: String, _ body: (_ isLocked: Bool) throws -> Result
  ) throws -> Result {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return try body(false) }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return try body(true) }
    if errno == EWOULDBLOCK { throw StoreError.busy(path: path) }
    return try body(false)
  }
}
