/// How a program ended.
package enum ExitStatus: Hashable, Sendable, CustomStringConvertible {
  /// It ended by itself with this code, 0 to 255.
  case code(Int32)
  /// A signal ended it, as a crash or a kill does.
  case signal(Int32)

  /// Reads what `waitpid` fills in; the same bits on Linux and macOS.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .code((waitStatus >> 8) & 0xFF) : .signal(signal)
  }

  /// One number for both, as shells count: the code, or 128 and the signal.
  package var shellCode: Int32 {
    switch self {
    case .code(let code): code
    case .signal(let signal): 128 + signal
    }
  }

  package var description: String {
    switch self {
    case .code(let code): "exit code \(code)"
    case .signal(let signal): "signal \(signal)"
    }
  }
}
