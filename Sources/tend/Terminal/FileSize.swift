#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How large a file is at one moment.
struct FileSize: Hashable, Sendable {
  /// 1 or more.
  let bytes: Int

  /// Nil for what is no regular file, and for one that says it is empty: those of the system do, and
  /// hold something all the same.
  init?(descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// - Parameter path: `-` for stdin.
  init?(_ path: String) {
    guard path != "-" else {
      self.init(descriptor: 0)
      return
    }
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  private init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { return nil }
    bytes = Int(status.st_size)
  }

  /// How much of a file that was so large is still to be read.
  func left(of descriptor: Int32, atMost limit: Int) -> Int {
    let place = lseek(descriptor, 0, SEEK_CUR)
    guard place >= 0 else { return limit }
    return min(max(0, bytes - Int(place)), limit)
  }

  /// Whether the file, when it was so large, ended with a line's end.
  ///
  /// - Parameter path: `-` for stdin.
  func endsLine(of path: String) -> Bool {
    let descriptor = path == "-" ? 0 : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { if descriptor > 0 { close(descriptor) } }
    var byte: UInt8 = 0
    return unsafe pread(descriptor, &byte, 1, off_t(bytes - 1)) == 1 && byte == UInt8(ascii: "\n")
  }
}
