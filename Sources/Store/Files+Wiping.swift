import Foundation

extension Files {
  /// Overwrites a file with zeros in place, and waits until the disk has them.
  ///
  /// What a disk keeps of overwritten blocks (spare blocks of a flash drive, snapshots of a file
  /// system) is out of reach. Links are not followed. Nothing happens where no file lies.
  static func zero(_ path: String) throws(StoreError) {
    let file = unsafe open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return }
      throw StoreError(systemError: errno, path: path)
    }
    defer { close(file) }
    var facts = stat()
    guard unsafe fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw .inputOutput(path: path, code: Int(errno))
    }
    let zeros = [UInt8](repeating: 0, count: 65_536)
    var offset = 0
    while offset < Int(facts.st_size) {
      let count = min(zeros.count, Int(facts.st_size) - offset)
      let written = unsafe pwrite(file, zeros, count, off_t(offset))
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw StoreError(systemError: errno, path: path) }
      offset += written
    }
    guard fsync(file) == 0 else { throw StoreError(systemError: errno, path: path) }
  }

  /// Overwrites a file with zeros and removes it. Nothing happens where no file lies.
  static func wipe(_ path: String) throws(StoreError) {
    try zero(path)
    guard unsafe unlink(path) == 0 || errno == ENOENT else {
      throw StoreError(systemError: errno, path: path)
    }
  }
}
