import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// When a program is killed.
package enum KillMoment: Sendable {
  /// So long after it was started.
  case after(Duration)
  /// So long after a file first lies at a path named from the work folder; with a limit, as it may
  /// never do.
  case once(file: String, then: Duration)
}

extension WorkFolder {
  /// Runs a program in this folder and kills it at a moment (SIGKILL, which no program can see
  /// coming), unless it ended before.
  ///
  /// The waiting blocks its thread, since a sleeping task wakes up too late to hit a write of some
  /// milliseconds.
  ///
  /// - Parameters:
  ///   - command: the program and its words, as for `run`.
  ///   - input: what it reads on standard input.
  ///   - moment: when it is killed; after ten seconds in any case.
  /// - Returns: how it ended, and what it wrote until then.
  package func run(
    _ command: [String], input: [UInt8] = [], killedAt moment: KillMoment
  ) throws -> CommandResult {
    let variables = environment
    let program = try program(command.first ?? "", environment: variables)
    let place = "\(streams)/\(UUID().uuidString)"
    try Data(input).write(to: URL(fileURLWithPath: place + ".in"))
    var child = try ChildProcess(
      program: program, arguments: Array(command.dropFirst()), environment: variables,
      folder: path,
      streams: .files(input: place + ".in", output: place + ".out", errors: place + ".err"))
    var end = ContinuousClock.now + .seconds(10)
    var awaited: String?
    switch moment {
    case .after(let delay): end = .now + delay
    case .once(let file, _): awaited = path(of: file)
    }
    while child.ended() == nil, ContinuousClock.now < end {
      if let file = awaited, unsafe access(file, F_OK) == 0, case .once(_, let delay) = moment {
        awaited = nil
        end = .now + delay
      }
      usleep(50)
    }
    child.send(SIGKILL)
    var status = child.ended()
    while status == nil {
      usleep(50)
      status = child.ended()
    }
    return CommandResult(
      status: status ?? .signal(SIGKILL),
      outputBytes: Array(try Data(contentsOf: URL(fileURLWithPath: place + ".out"))),
      errorBytes: Array(try Data(contentsOf: URL(fileURLWithPath: place + ".err"))))
  }
}
