import Foundation

extension Files {
  /// Makes the folders that are missing on the way, each 0700 whatever the umask.
  static func makeFolder(_ folder: String) throws(StoreError) {
    switch try kind(of: folder) {
    case .directory: return
    case .regular, .other: throw .cannotCreate(path: folder)
    case nil: break
    }
    let parent = self.folder(of: folder)
    guard parent != folder else { throw .cannotCreate(path: folder) }
    try makeFolder(parent)
    guard unsafe mkdir(folder, 0o700) == 0 else {
      let fault = errno
      if fault == EEXIST { return }
      throw fault == ENOSPC || fault == EDQUOT
        ? .diskFull(path: folder) : .cannotCreate(path: folder)
    }
    _ = unsafe chmod(folder, 0o700)
    sync(folder: parent)
  }

  /// Makes an empty file, 0600 whatever the umask.
  ///
  /// - Throws: `alreadyExists` where something lies there; a link that leads nowhere is followed
  ///   where `followingLinks`.
  static func makeFile(_ path: String, followingLinks: Bool = false) throws(StoreError) {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (followingLinks ? 0 : O_EXCL | O_NOFOLLOW)
    let file = unsafe open(path, flags, 0o600)
    guard file >= 0 else {
      let fault = errno
      switch fault {
      case EEXIST: throw .alreadyExists(path: path)
      case ENOSPC, EDQUOT: throw .diskFull(path: path)
      default: throw .cannotCreate(path: path)
      }
    }
    _ = fchmod(file, 0o600)
    close(file)
  }

  /// Makes what was made, renamed or removed in a folder last through a power cut, as far as the
  /// file system lets a folder be synced.
  static func sync(folder: String) {
    let file = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    _ = fsync(file)
    close(file)
  }

  /// Gives a file another name, over what has that name, in one step.
  static func rename(_ path: String, to other: String) throws(StoreError) {
    guard unsafe Foundation.rename(path, other) == 0 else {
      throw StoreError(systemError: errno, path: path)
    }
  }

  /// Gives a file a second name.
  ///
  /// - Returns: false where the file system knows no second names, as on a memory stick.
  static func link(_ path: String, as other: String) throws(StoreError) -> Bool {
    if unsafe Foundation.link(path, other) == 0 { return true }
    let fault = errno
    if fault == EEXIST { throw .alreadyExists(path: other) }
    return false
  }
}
