#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program at a real terminal, as a person would sit before it.
///
/// ```swift
/// let terminal = try Terminal(columns: 40, rows: 24, command: ["tend", "check"])
/// try await terminal.expect("1 never")
/// try await terminal.send("3\n")
/// try await terminal.sendControlC()
/// #expect(try await terminal.waitForExit() == 130)
/// ```
///
/// The terminal echoes what is typed while the program lets it, so an expectation should be of the
/// program's own words. When the value goes, the program is killed.
package actor Terminal {
  /// The folder the program runs in.
  package nonisolated let folder: WorkFolder
  private var device: PseudoTerminal
  private var child: ChildProcess
  private var received: [UInt8] = []
  /// How much of the plain output earlier expectations have passed.
  private var passed = 0

  /// Opens a terminal and starts a program at it.
  ///
  /// - Parameters:
  ///   - columns: the width of the window.
  ///   - rows: its height.
  ///   - command: the program, `tend` or any other of `PATH`, and its words.
  ///   - environment: set beside the folder's own environment; `TERM` is `xterm-256color` unless
  ///     set here.
  ///   - folder: where it runs; a fresh one unless given. Give the same folder to a second
  ///     terminal to come back to what the first one left.
  /// - Throws: where there is no such program, or no terminal to be had.
  package init(
    columns: Int = 80, rows: Int = 24, command: [String], environment: [String: String] = [:],
    folder: WorkFolder? = nil
  ) throws {
    let folder = try folder ?? WorkFolder()
    let variables = folder.environment
      .merging(["TERM": "xterm-256color"]) { $1 }.merging(environment) { $1 }
    self.folder = folder
    device = try PseudoTerminal(columns: columns, rows: rows)
    let program = try folder.program(command.first ?? "", environment: variables)
    child = try ChildProcess(
      program: program, arguments: Array(command.dropFirst()), environment: variables,
      folder: folder.path, streams: .terminal(device.path))
  }

  /// All that was written to the terminal so far, echo and escape sequences included.
  package var output: String {
    drain()
    return String(decoding: received, as: UTF8.self)
  }

  /// `output` without escape sequences, its lines parted by LF alone.
  package var plainOutput: String {
    drain()
    return String(decoding: PlainText.of(received), as: UTF8.self)
  }

  /// Types a text; `\n` is the Enter key.
  package func send(_ text: String) async throws(TerminalFailure) {
    var rest = Array(text.utf8)[...]
    let end = ContinuousClock.now + .seconds(10)
    while !rest.isEmpty {
      rest = rest.dropFirst(device.write(rest))
      drain()
      if rest.isEmpty { return }
      if let status = child.ended() {
        throw .ended(status, awaited: "to be able to type", output: plainOutput)
      }
      try await pause(until: end, awaited: "to be able to type")
    }
  }

  /// Presses Ctrl-C.
  package func sendControlC() async throws(TerminalFailure) { try await send("\u{03}") }

  /// Presses Ctrl-D: the end of input, at the beginning of a line.
  package func sendEndOfInput() async throws(TerminalFailure) { try await send("\u{04}") }

  /// Changes the size of the window.
  package func resize(columns: Int, rows: Int) throws(TerminalFailure) {
    try device.resize(columns: columns, rows: rows)
  }

  /// Closes the window before the program's eyes.
  package func hangUp() {
    drain()
    device.hangUp()
  }

  /// Sends a signal to the program and all it started; nothing once it has ended.
  package func kill(_ signal: Int32 = SIGKILL) { child.send(signal) }

  /// Waits until the plain output, behind what earlier expectations found, contains a text.
  ///
  /// - Returns: the plain output from there up to and with the text.
  @discardableResult
  package func expect(
    _ text: String, within limit: Duration = .seconds(60)
  ) async throws(TerminalFailure) -> String {
    let end = ContinuousClock.now + limit
    let wanted = Array(text.utf8)
    while true {
      // Asked before the output is read: what an ended program wrote is then all there.
      let status = child.ended()
      drain()
      let news = PlainText.of(received).dropFirst(passed)
      if let range = news.firstRange(of: wanted) {
        passed = range.upperBound
        return String(decoding: news[..<range.upperBound], as: UTF8.self)
      }
      if let status { throw .ended(status, awaited: "'\(text)'", output: plainOutput) }
      try await pause(until: end, awaited: "'\(text)'")
    }
  }

  /// Waits for the program's end.
  ///
  /// - Returns: its exit code; 128 and the signal where a signal ended it.
  package func waitForExit(within limit: Duration = .seconds(60)) async throws(TerminalFailure)
    -> Int32
  {
    let end = ContinuousClock.now + limit
    while true {
      let status = child.ended()
      drain()
      if let status { return status.shellCode }
      try await pause(until: end, awaited: "the end")
    }
  }

  private func drain() {
    received += device.read()
  }

  private func pause(
    until end: ContinuousClock.Instant, awaited: String
  ) async throws(TerminalFailure) {
    if ContinuousClock.now >= end { throw .tookTooLong(awaited: awaited, output: plainOutput) }
    do { try await Task.sleep(for: .milliseconds(5)) } catch { throw .cancelled }
  }
}

/// A program at a terminal did not do what was expected of it.
package enum TerminalFailure: Error, Hashable, Sendable, CustomStringConvertible {
  case noTerminal(reason: String)
  case ended(ExitStatus, awaited: String, output: String)
  case tookTooLong(awaited: String, output: String)
  /// The test itself was cancelled.
  case cancelled

  package var description: String {
    switch self {
    case .noTerminal(let reason): "cannot open a pseudo-terminal: \(reason)"
    case .ended(let status, let awaited, let output):
      "waited for \(awaited), but the program ended with \(status) after\n\(output)"
    case .tookTooLong(let awaited, let output):
      "waited too long for \(awaited); there was\n\(output)"
    case .cancelled: "the test was cancelled"
    }
  }
}
