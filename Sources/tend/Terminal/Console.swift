// The rules of what goes to the screen:
//
// 1. Results go to stdout; prompts, progress and messages go to stderr.
// 2. A message begins `tend: error: ` or `tend: hint: ` and is one line a fact.
// 3. Nothing that came from a file or a person reaches a terminal unsanitised.
// 4. Cursor movement is used for one thing only: to clear the screen for privacy.
// 5. A reader that goes away is no error; a full disk is.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The three standard streams.
struct Console: Sendable {
  enum Stream: Int32, Sendable {
    case results = 1
    case messages = 2
  }

  /// A write that did not succeed.
  enum Fault: Error {
    /// The reader closed the pipe.
    case closed
    case failed(code: Int32)
  }

  /// Writes bytes whole.
  func write(_ bytes: [UInt8], to stream: Stream) throws(Fault) {
    try Descriptor(stream.rawValue).write(bytes.span)
  }

  func write(_ text: String, to stream: Stream) throws(Fault) {
    try write(Array(text.utf8), to: stream)
  }

  func isTerminal(_ stream: Stream) -> Bool {
    isatty(stream.rawValue) == 1
  }

  var inputIsTerminal: Bool { isatty(0) == 1 }

  /// The number of columns of the terminal, or nil where there is none or it does not say.
  func columns(of stream: Stream) -> Int? {
    size(of: stream).map { Int($0.ws_col) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Clears the screen and, where the terminal can, what was scrolled off it.
  ///
  /// A terminal that knows no sequences gets as many empty lines as it has rows. Nothing is written
  /// where messages do not go to a terminal.
  ///
  /// - Parameter kind: what `TERM` says of the terminal.
  func clearForPrivacy(terminal kind: String?) throws(Fault) {
    guard isTerminal(.messages) else { return }
    if let kind, kind != "dumb" {
      try write("\u{1B}[H\u{1B}[2J\u{1B}[3J", to: .messages)
      return
    }
    let rows = size(of: .messages).map { Int($0.ws_row) } ?? 0
    try write(String(repeating: "\n", count: rows > 0 ? rows : 100), to: .messages)
  }

  private func size(of stream: Stream) -> winsize? {
    var size = winsize()
    let result = unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size)
    return result == 0 ? size : nil
  }
}

/// An open file descriptor, written to whole.
struct Descriptor: Sendable {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  func write(_ bytes: Span<UInt8>) throws(Console.Fault) {
    var start = 0
    while start < bytes.count {
      let rest = bytes.extracting(start..<bytes.count)
      let written = unsafe rest.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          unsafe Glibc.write(number, buffer.baseAddress, buffer.count)
        #else
          unsafe Darwin.write(number, buffer.baseAddress, buffer.count)
        #endif
      }
      if written > 0 {
        start += written
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR {
        throw .failed(code: errno)
      }
    }
  }

  /// Writes to a file, whose path a fault then names.
  func write(_ bytes: Span<UInt8>, toFile path: String) throws(FileFault) {
    do throws(Console.Fault) {
      try write(bytes)
    } catch {
      switch error {
      case .closed: throw .cannotWrite(path: path, code: EPIPE)
      case .failed(let code): throw .cannotWrite(path: path, code: code)
      }
    }
  }
}
