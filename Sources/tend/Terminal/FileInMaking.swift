import Store

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is made under a name of its own, 0600, and wiped unless it is kept: filled with zeros
/// and removed, since it may hold what nobody else is to read.
///
/// One that a kill left under that name is wiped first.
struct FileInMaking: ~Copyable {
  let path: String
  private var descriptor: Int32
  private var isKept = false

  /// - Throws: `FileFault.cannotCreate`, `StoreError`.
  init(_ path: String) throws {
    try PutAwayFiles.wipe(path)
    let descriptor = unsafe open(
      path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFault.cannotCreate(path: path, code: errno) }
    self.path = path
    self.descriptor = descriptor
    _ = fchmod(descriptor, 0o600)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isKept { try? PutAwayFiles.wipe(path) }
  }

  func write(_ bytes: [UInt8]) throws(FileFault) {
    try Descriptor(descriptor).write(bytes.span, toFile: path)
  }

  /// Waits until the disk has it all.
  mutating func finish() throws(FileFault) {
    defer { descriptor = -1 }
    let isOnDisk = fsync(descriptor) == 0
    let fault = errno
    guard close(descriptor) == 0, isOnDisk else {
      throw .cannotWrite(path: path, code: isOnDisk ? errno : fault)
    }
  }

  /// Leaves the file where it is; it may have another name by now.
  consuming func keep() {
    isKept = true
  }
}
