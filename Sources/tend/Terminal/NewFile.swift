#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A new file, 0600, that is there whole or not at all; one that lies there already is never written
/// over.
///
/// On Linux it has no name until it is whole, so that a kill or a loss of power leaves nothing of it.
/// Where the system or the disk knows no such files, as on a stick with FAT, it has a name of its own
/// until then, and that is what a kill may leave.
struct NewFile: ~Copyable {
  let path: String
  /// The name while it is written; nil where it has none.
  private let temporary: String?
  private let descriptor: Int32

  /// - Parameter token: of this run, for a name while it is written.
  init(_ path: String, token: String) throws(FileFault) {
    self.path = path
    if let nameless = Self.nameless(in: Paths.folder(of: path)) {
      temporary = nil
      descriptor = nameless
      return
    }
    let name = "\(path).\(token)-\(getpid()).partial"
    let named = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard named >= 0 else { throw .cannotCreate(path: path, code: errno) }
    temporary = name
    descriptor = named
  }

  deinit {
    close(descriptor)
    if let temporary { unsafe unlink(temporary) }
  }

  private static func nameless(in folder: String) -> Int32? {
    #if canImport(Glibc)
      // It gets its name through this folder of the system.
      guard unsafe access("/proc/self/fd", X_OK) == 0 else { return nil }
      let descriptor = unsafe open(folder, O_WRONLY | withoutName | O_CLOEXEC, 0o600)
      return descriptor >= 0 ? descriptor : nil
    #else
      return nil
    #endif
  }

  #if canImport(Glibc)
    /// `O_TMPFILE`, which Swift does not import.
    private static let withoutName = 0o20_000_000 | O_DIRECTORY
  #endif

  /// Writes, and waits until the disk has it all.
  func write(_ bytes: Span<UInt8>) throws(FileFault) {
    try Descriptor(descriptor).write(bytes, toFile: path)
    guard fsync(descriptor) == 0 else { throw .cannotWrite(path: path, code: errno) }
  }

  /// Gives the file its name.
  consuming func commit() throws(FileFault) {
    if let temporary {
      if Paths.exists(path) { throw .cannotCreate(path: path, code: EEXIST) }
      try Paths.rename(temporary, to: path)
      return
    }
    #if canImport(Glibc)
      let failed =
        unsafe linkat(
          AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) != 0
      if failed { throw .cannotCreate(path: path, code: errno) }
      Paths.settle(Paths.folder(of: path))
    #endif
  }
}
