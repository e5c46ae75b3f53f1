import Foundation

/// Files and folders as the store needs them: private, durable, and wiped when they go.
///
/// SQLite's locks belong to the process: closing any descriptor of a database file drops them.
/// So nothing here opens a database file while a connection to it is inside a transaction.
enum Files {
  /// What lies at a path, links followed.
  enum Kind: Equatable {
    case regular(size: Int, mode: Int)
    case directory
    case other
  }

  /// Nil where nothing lies there.
  static func kind(of path: String) throws(StoreError) -> Kind? {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else {
      let fault = errno
      if fault == ENOENT || fault == ENOTDIR { return nil }
      throw StoreError(systemError: fault, path: path)
    }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return .regular(size: Int(facts.st_size), mode: Int(facts.st_mode & 0o7777))
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// The size of a regular file, or nil where there is none.
  static func size(of path: String) -> Int? {
    if case .regular(let size, _)? = try? kind(of: path) { size } else { nil }
  }

  /// Whether another process is writing the database just now.
  ///
  /// SQLite marks that by write locks on some of the 512 bytes from 2^30 on, as its file format
  /// documents.
  static func isBeingWritten(_ path: String) -> Bool {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var lock = flock()
    lock.l_type = Int16(F_RDLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 1 << 30
    lock.l_len = 512
    return unsafe fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  static func mayRead(_ path: String) -> Bool {
    unsafe access(path, R_OK) == 0
  }

  /// Whether the file and the folder around it may be written: SQLite needs both.
  static func mayWrite(_ path: String) -> Bool {
    unsafe access(path, W_OK) == 0 && access(folder(of: path), W_OK | X_OK) == 0
  }

  /// The path without links, which SQLite names its journal after; nil where nothing lies there.
  static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// The names in a folder, sorted; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}

extension StoreError {
  /// What a system call's error number means for a file.
  init(systemError code: Int32, path: String) {
    switch code {
    case ENOENT: self = .notFound(path: path)
    case EACCES, EPERM: self = .noPermission(path: path)
    case EROFS: self = .readOnly(path: path)
    case EISDIR: self = .isDirectory(path: path)
    case EEXIST: self = .alreadyExists(path: path)
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    default: self = .inputOutput(path: path, code: Int(code))
    }
  }
}
