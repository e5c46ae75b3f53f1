import ArgumentParser

/// A command that runs in a world that it is given.
protocol TendCommand: ParsableCommand {
  var shared: SharedOptions { get }

  /// Does what the command is for; what it throws goes through the error catalogue.
  func run(in session: Session) throws
}
