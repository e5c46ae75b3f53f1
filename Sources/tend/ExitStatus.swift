/// The exit codes that scripts rely on.
enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Wrong usage, a bad value in an argument, an unknown name.
  case usage = 64
  case badData = 65
  case inputNotFound = 66
  /// The store is busy, not available, or no Tend store.
  case unavailable = 69
  /// A fault of the program.
  case software = 70
  case cannotCreate = 73
  case inputOutput = 74
  case notPermitted = 77
  case interrupted = 130
}
