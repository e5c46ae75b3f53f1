import ArgumentParser

/// A command that runs in a world that it is given.
///
/// Each says its `commandName`: deriving one from the type takes the parser as long as all its other
/// work.
protocol TendCommand: ParsableCommand {
  var shared: SharedOptions { get }

  /// Does what the command is for; what it throws goes through the error catalogue.
  func run(in session: Session) throws
}
