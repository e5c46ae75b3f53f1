#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program that this process started and owns: when the value goes, so does the program.
///
/// It leads a session of its own, so it has no terminal but one it is given, a signal reaches what
/// it started too, and a script behaves the same under a person's terminal and in CI. It is started
/// by `posix_spawn`, as a Swift program cannot safely fork; all its streams are opened by path in
/// the child, so that children started at the same time never inherit each other's.
struct ChildProcess: ~Copyable {
  /// What the child's first three descriptors are.
  enum Streams {
    case files(input: String, output: String, errors: String)
    /// The terminal at this path, which becomes the child's controlling terminal.
    case terminal(String)
  }

  private let processID: pid_t
  private var status: ExitStatus?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: its absolute path.
  ///   - arguments: the words after the program's name.
  ///   - environment: the whole environment; nothing is inherited.
  ///   - folder: the absolute path of the folder it starts in.
  ///   - streams: its input and outputs.
  /// - Throws: what the system says where it cannot start.
  init(
    program: String, arguments: [String], environment: [String: String], folder: String,
    streams: Streams
  ) throws(LaunchFailure) {
    var setup = SpawnSetup()
    switch streams {
    case .files(let input, let output, let errors):
      setup.open(input, as: 0, O_RDONLY)
      setup.open(output, as: 1, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND)
      setup.open(errors, as: 2, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND)
    case .terminal(let path):
      setup.open(path, as: 0, O_RDWR)
      setup.duplicate(0, as: 1)
      setup.duplicate(0, as: 2)
    }
    // No way to set the folder is common to the systems, so sh enters it and becomes the program.
    let entering = ["sh", "-c", #"cd -- "$0" && exec "$@""#, folder, program]
    let variables = environment.map { "\($0.key)=\($0.value)" }
    processID = try setup.spawn("/bin/sh", entering + arguments, variables)
  }

  deinit {
    guard status == nil else { return }
    _ = kill(-processID, SIGKILL)
    _ = kill(processID, SIGKILL)
    var waited: Int32 = 0
    _ = unsafe waitpid(processID, &waited, 0)
  }

  /// How the program ended, without waiting for it; nil while it runs.
  mutating func ended() -> ExitStatus? {
    if status == nil {
      var waited: Int32 = 0
      if unsafe waitpid(processID, &waited, WNOHANG) == processID {
        status = ExitStatus(waitStatus: waited)
      }
    }
    return status
  }

  /// Sends a signal to the program and what it started; nothing once it has ended.
  func send(_ signal: Int32) {
    if status == nil { _ = kill(-processID, signal) }
  }
}

/// A program could not be started.
package struct LaunchFailure: Error, Hashable, Sendable, CustomStringConvertible {
  package let program: String
  package let reason: String

  package var description: String { "cannot start \(program): \(reason)" }
}
