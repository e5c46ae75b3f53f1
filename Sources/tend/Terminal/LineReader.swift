#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads lines from stdin, and notices Ctrl-C between them.
///
/// While it lives, the signals that ask a program to stop are held back, and looked for ten times a
/// second: what was typed so far is then kept before the program ends, and no handler has to run at
/// a moment nobody chose.
final class LineReader {
  enum Input: Equatable {
    case line(String)
    case end
    case interrupted
    /// The stream could not be read.
    case failed(code: Int32)
    /// The line is not UTF-8 or holds a NUL byte.
    case unreadable
  }

  private var pending: [UInt8] = []
  private var isAtEnd = false

  /// Longer lines are not answers; the rest of such a line is dropped.
  private static let longestLine = 65_536

  init() {
    StopSignals.hold()
  }

  /// The next line without its end, or why there is none.
  func next() -> Input {
    while true {
      if let newline = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(pending[..<newline])
        pending.removeSubrange(...newline)
        return Self.decoded(line)
      }
      if isAtEnd {
        guard !pending.isEmpty else { return .end }
        defer { pending = [] }
        return Self.decoded(pending)
      }
      if pending.count > Self.longestLine { return .unreadable }
      if let stopped = fill() { return stopped }
    }
  }

  /// Waits for more bytes; a value where there will be none.
  private func fill() -> Input? {
    while true {
      if StopSignals.arrived() { return .interrupted }
      var request = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&request, 1, 100)
      // A terminal that goes away sends a signal, and then reads as an end of input.
      if ready > 0 && !StopSignals.arrived() { break }
      if ready < 0 && errno != EINTR { return .failed(code: errno) }
    }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe read(0, bytes.baseAddress, bytes.count)
    }
    if count > 0 {
      pending += buffer.prefix(count)
    } else if count == 0 {
      isAtEnd = true
    } else if errno == EIO {
      // A terminal that went away.
      isAtEnd = true
    } else if errno != EINTR {
      return .failed(code: errno)
    }
    return nil
  }

  private static func decoded(_ line: [UInt8]) -> Input {
    let bytes = line.last == UInt8(ascii: "\r") ? Array(line.dropLast()) : line
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      return .unreadable
    }
    return .line(text)
  }
}

/// The signals that ask a program to stop: Ctrl-C, a closed terminal, a polite kill.
enum StopSignals {
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  /// Keeps them waiting until they are looked for.
  static func hold() {
    change(SIG_BLOCK)
  }

  /// Whether one has arrived since.
  static func arrived() -> Bool {
    var waiting = sigset_t()
    guard unsafe sigpending(&waiting) == 0 else { return false }
    return numbers.contains { unsafe sigismember(&waiting, $0) == 1 }
  }

  private static func change(_ how: Int32) {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in numbers { unsafe sigaddset(&signals, number) }
    unsafe sigprocmask(how, &signals, nil)
  }
}
