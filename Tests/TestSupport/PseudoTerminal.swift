#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The two ends of a pseudo-terminal.
///
/// This process reads and writes the one, a program runs at the other. Both are closed when the
/// value goes.
struct PseudoTerminal: ~Copyable {
  /// The path of the program's end.
  private(set) var path = ""
  private var controller: Int32
  // Held open all the while: what the program wrote last can then be read after it has ended.
  private var programEnd: Int32

  init(columns: Int, rows: Int) throws(TerminalFailure) {
    var ends: (Int32, Int32) = (-1, -1)
    let fault = SpawnSetup.whileNothingStarts {
      guard unsafe openpty(&ends.0, &ends.1, nil, nil, nil) == 0 else { return errno }
      for end in [ends.0, ends.1] where fcntl(end, F_SETFD, FD_CLOEXEC) != 0 { return errno }
      return 0
    }
    controller = ends.0
    programEnd = ends.1
    guard fault == 0 else { throw .noTerminal(reason: Self.message(fault)) }
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe ttyname_r(programEnd, &name, name.count) == 0,
      fcntl(controller, F_SETFL, O_NONBLOCK) == 0
    else { throw .noTerminal(reason: Self.message(errno)) }
    path = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try resize(columns: columns, rows: rows)
  }

  deinit {
    if programEnd >= 0 { _ = close(programEnd) }
    if controller >= 0 { _ = close(controller) }
  }

  /// Sets the size; a program at the terminal gets SIGWINCH.
  func resize(columns: Int, rows: Int) throws(TerminalFailure) {
    guard let width = UInt16(exactly: columns), let height = UInt16(exactly: rows) else {
      throw .noTerminal(reason: "\(columns) by \(rows) is no size of a terminal")
    }
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe ioctl(controller, UInt(TIOCSWINSZ), &size) == 0 else {
      throw .noTerminal(reason: Self.message(errno))
    }
  }

  /// Closes this end: for the program, the window is gone (SIGHUP).
  mutating func hangUp() {
    if programEnd >= 0 { _ = close(programEnd) }
    programEnd = -1
    if controller >= 0 { _ = close(controller) }
    controller = -1
  }

  /// What has been written to the terminal since the last call; nothing if nothing has.
  func read() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while controller >= 0 {
      let count = unsafe readBytes(controller, &buffer, buffer.count)
      if count <= 0 { break }
      all += buffer.prefix(count)
    }
    return all
  }

  /// Types as many of the bytes as the terminal takes now, and returns how many.
  func write(_ bytes: some Collection<UInt8>) -> Int {
    guard controller >= 0 else { return 0 }
    let typed = Array(bytes)
    return max(0, unsafe writeBytes(controller, typed, typed.count))
  }

  private static func message(_ code: Int32) -> String {
    unsafe String(cString: strerror(code))
  }
}

// Within the type, `read` and `write` are its own.
@unsafe private func readBytes(
  _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int
) -> Int { unsafe read(descriptor, buffer, count) }

@unsafe private func writeBytes(
  _ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int
) -> Int { unsafe write(descriptor, buffer, count) }
