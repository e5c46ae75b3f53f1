import Foundation

/// What a program that has ended left behind.
package struct CommandResult: Hashable, Sendable {
  package let status: ExitStatus
  /// The bytes on its standard output.
  package let outputBytes: [UInt8]
  /// The bytes on its standard error.
  package let errorBytes: [UInt8]

  package var output: String { String(decoding: outputBytes, as: UTF8.self) }
  package var errors: String { String(decoding: errorBytes, as: UTF8.self) }
}

/// A program gave no result.
package enum CommandFailure: Error, Sendable, CustomStringConvertible {
  case noTend(MissingTendBinary)
  case notStarted(LaunchFailure)
  /// It ran for longer than the limit, or wrote more than 64 MB to one stream, and was killed.
  case killed(program: String, reason: String)
  /// The test itself was cancelled.
  case cancelled
  /// The files its streams pass through could not be written or read.
  case streams(String)

  package var description: String {
    switch self {
    case .noTend(let missing): missing.description
    case .notStarted(let failure): failure.description
    case .killed(let program, let reason): "killed \(program): \(reason)"
    case .cancelled: "the test was cancelled"
    case .streams(let reason): "cannot pass input and output through files: \(reason)"
    }
  }
}

extension WorkFolder {
  private static let largestOutput = 64 << 20

  /// Runs a program in this folder to its end.
  ///
  /// Its streams are files and no pipes, so that no amount of output can block it; none of them
  /// is a terminal (see `Terminal`). Any ending gives a result, a crash too.
  ///
  /// - Parameters:
  ///   - command: the program and its words. `tend` is the one under test, a name with `/` is a
  ///     path from this folder, any other is looked up in `PATH`.
  ///   - input: what it reads on standard input.
  ///   - environment: the whole environment; this folder's unless given.
  ///   - limit: after this long the program, and what it started, is killed.
  /// - Returns: the status and both streams, whatever the status is.
  /// - Throws: where there is no result, as for a program that does not exist or was killed here.
  package func run(
    _ command: [String], input: [UInt8] = [], environment: [String: String]? = nil,
    within limit: Duration = .seconds(60)
  ) async throws(CommandFailure) -> CommandResult {
    let variables = environment ?? self.environment
    let name = command.first ?? ""
    let program = try program(name, environment: variables)
    let place = "\(streams)/\(UUID().uuidString)"
    do { try Data(input).write(to: URL(fileURLWithPath: place + ".in")) } catch {
      throw .streams("\(error)")
    }
    let status = try await wait(
      program, Array(command.dropFirst()), variables, place, until: .now + limit, limit)
    do {
      let output = try Data(contentsOf: URL(fileURLWithPath: place + ".out"))
      let errors = try Data(contentsOf: URL(fileURLWithPath: place + ".err"))
      return CommandResult(
        status: status, outputBytes: Array(output), errorBytes: Array(errors))
    } catch { throw .streams("\(error)") }
  }

  private func wait(
    _ program: String, _ arguments: [String], _ variables: [String: String], _ place: String,
    until end: ContinuousClock.Instant, _ limit: Duration
  ) async throws(CommandFailure) -> ExitStatus {
    var child: ChildProcess
    do {
      child = try ChildProcess(
        program: program, arguments: arguments, environment: variables, folder: path,
        streams: .files(input: place + ".in", output: place + ".out", errors: place + ".err"))
    } catch { throw .notStarted(error) }
    var pause = Duration.milliseconds(1)
    while true {
      if let status = child.ended() { return status }
      if ContinuousClock.now >= end {
        throw .killed(program: program, reason: "it still ran after \(limit)")
      }
      for stream in [".out", ".err"] where Self.size(place + stream) > Self.largestOutput {
        throw .killed(program: program, reason: "it wrote more than 64 MB")
      }
      do { try await Task.sleep(for: pause) } catch { throw .cancelled }
      pause = min(pause * 2, .milliseconds(20))
    }
  }

  private static func size(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }
}
