#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file could not be read or written; facts only.
enum FileFault: Error {
  case notFound(path: String)
  case isDirectory(path: String)
  case notPermitted(path: String)
  case tooLarge(path: String, limit: Int)
  case cannotRead(path: String, code: Int32)
  case cannotCreate(path: String, code: Int32)
  case cannotWrite(path: String, code: Int32)
}

/// A file, or stdin, read in blocks.
struct BlockReader: ~Copyable {
  /// What messages call it: its path, or `-`.
  let name: String
  /// How large the file was when it was opened; nil where it is none, as a pipe.
  ///
  /// No more is read, whatever is written to it meanwhile.
  let size: FileSize?
  private let descriptor: Int32

  /// Opens a file; nil or `-` is stdin.
  init(_ path: String?) throws(FileFault) {
    guard let path, path != "-" else {
      name = "-"
      descriptor = 0
      size = FileSize(descriptor: 0)
      return
    }
    name = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .notFound(path: path)
      case EACCES, EPERM: throw .notPermitted(path: path)
      default: throw .cannotRead(path: path, code: errno)
      }
    }
    var status = stat()
    if unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw .isDirectory(path: path)
    }
    size = FileSize(descriptor: descriptor)
  }

  deinit {
    if descriptor > 0 { close(descriptor) }
  }

  /// Waits until there is something to read, or the end; `StopSignals` are looked for meanwhile.
  ///
  /// - Throws: `Interrupted` where one arrives.
  func wait() throws {
    while true {
      if StopSignals.arrived() { throw Interrupted() }
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&request, 1, 100)
      // What is wrong with the descriptor, the read will say.
      if ready > 0 || (ready < 0 && errno != EINTR) { return }
    }
  }

  /// Fills the block from a place on, and returns how many bytes came; 0 at the end.
  func read(into block: inout [UInt8], from start: Int = 0) throws(FileFault) -> Int {
    let room = size?.left(of: descriptor, atMost: block.count - start) ?? block.count - start
    while true {
      let count = unsafe block.withUnsafeMutableBytes { block in
        let bytes = unsafe UnsafeMutableRawBufferPointer(rebasing: block[start..<start + room])
        #if canImport(Glibc)
          return unsafe Glibc.read(descriptor, bytes.baseAddress, bytes.count)
        #else
          return unsafe Darwin.read(descriptor, bytes.baseAddress, bytes.count)
        #endif
      }
      if count >= 0 { return count }
      if errno == EISDIR { throw .isDirectory(path: name) }
      if errno != EINTR { throw .cannotRead(path: name, code: errno) }
    }
  }

  /// Everything up to the end, of at most `limit` bytes.
  consuming func readAll(limit: Int) throws(FileFault) -> [UInt8] {
    var all: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = try read(into: &block)
      if count == 0 { return all }
      all += block.prefix(count)
      if all.count > limit { throw .tooLarge(path: name, limit: limit) }
    }
  }
}

/// A file that takes the place of another only when it is whole.
///
/// It is written beside its destination with mode 0600, and removed unless `commit()` is reached. A
/// symbolic link stays: what it points to is replaced. A device or a pipe is no file that could be
/// replaced, and is written to as it is.
struct ReplacingFile: ~Copyable {
  let path: String
  private let destination: String
  /// The name while it is written; nil where the destination itself is written to.
  private let temporary: String?
  private let descriptor: Int32
  private var isCommitted = false

  /// - Parameter token: of this run, for the name while it is written.
  init(_ path: String, token: String) throws(FileFault) {
    let kind = Paths.kind(of: path)
    guard kind != S_IFDIR else { throw .cannotCreate(path: path, code: EISDIR) }
    let replaces = kind == nil || kind == S_IFREG
    let destination = Paths.resolved(path) ?? path
    let temporary = replaces ? "\(destination).\(token)-\(getpid()).partial" : nil
    let descriptor =
      if let temporary {
        unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      } else {
        unsafe open(destination, O_WRONLY | O_CLOEXEC)
      }
    guard descriptor >= 0 else { throw .cannotCreate(path: path, code: errno) }
    self.path = path
    self.destination = destination
    self.temporary = temporary
    self.descriptor = descriptor
  }

  deinit {
    if !isCommitted {
      close(descriptor)
      if let temporary { unsafe unlink(temporary) }
    }
  }

  func write(_ bytes: Span<UInt8>) throws(FileFault) {
    try Descriptor(descriptor).write(bytes, toFile: path)
  }

  /// Puts the file in its place, durably.
  consuming func commit() throws(FileFault) {
    if let temporary {
      guard fsync(descriptor) == 0, unsafe rename(temporary, destination) == 0 else {
        throw .cannotWrite(path: path, code: errno)
      }
    }
    close(descriptor)
    isCommitted = true
  }
}

/// Small questions about paths.
enum Paths {
  /// The path with `~` and the current folder resolved away, for showing where something lies.
  static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let pointer = unsafe getcwd(nil, 0) else { return path }
    defer { unsafe free(pointer) }
    return unsafe String(cString: pointer) + "/" + path
  }

  /// What lies at a path, links followed, as `S_IFREG` and its kin; nil where there is nothing.
  static func kind(of path: String) -> mode_t? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  static func isFolder(_ path: String) -> Bool {
    kind(of: path) == S_IFDIR
  }

  static func isRegularFile(_ path: String) -> Bool {
    kind(of: path) == S_IFREG
  }

  /// The one absolute path without links of what lies at a path; nil where there is nothing.
  static func resolved(_ path: String) -> String? {
    guard let pointer = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(pointer) }
    return unsafe String(cString: pointer)
  }

  /// Whether two paths name one file, be it there or not.
  static func areSame(_ first: String, _ second: String) -> Bool {
    func whole(_ path: String) -> String {
      if let whole = resolved(path) { return whole }
      let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
      return (resolved(folder(of: path)) ?? folder(of: path)) + "/" + name
    }
    return whole(first) == whole(second)
  }

  /// Whether an output would go over the very file that is read, by whatever name or link.
  ///
  /// Devices and pipes are no such file: what is written to them replaces nothing.
  ///
  /// - Parameter input: nil or `-` for stdin.
  static func isInput(_ output: String, _ input: String?) -> Bool {
    var read = stat()
    var written = stat()
    let isRead =
      if let input, input != "-" {
        unsafe stat(input, &read) == 0
      } else {
        unsafe fstat(0, &read) == 0
      }
    guard isRead, unsafe stat(output, &written) == 0 else { return false }
    return read.st_mode & S_IFMT == S_IFREG && read.st_dev == written.st_dev
      && read.st_ino == written.st_ino
  }

  static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }

  /// Makes a folder and those above it, each 0700 where it did not exist.
  static func makeFolders(_ path: String) throws(FileFault) {
    var sofar = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      sofar += sofar.isEmpty || sofar.hasSuffix("/") ? String(part) : "/\(part)"
      if unsafe mkdir(sofar, 0o700) != 0 && errno != EEXIST && errno != EISDIR {
        throw .cannotCreate(path: sofar, code: errno)
      }
    }
  }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Gives a file another name, durably.
  static func rename(_ path: String, to other: String) throws(FileFault) {
    #if canImport(Glibc)
      let failed = unsafe Glibc.rename(path, other) != 0
    #else
      let failed = unsafe Darwin.rename(path, other) != 0
    #endif
    if failed { throw .cannotCreate(path: other, code: errno) }
    settle(folder(of: other))
  }

  /// Waits until the disk has the names in a folder, where it can be told.
  static func settle(_ folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }
}
