import ArgumentParser
import Formats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@main
enum Program {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    let world = World.actual()
    exit(run(Array(CommandLine.arguments.dropFirst()), in: world).rawValue)
  }

  /// Runs one command line and says how it ended.
  static func run(_ arguments: [String], in world: World) -> ExitStatus {
    // What goes wrong before the options are read is said in this language already.
    var language = Commands.language(arguments) ?? Session.spokenLanguage(in: world)
    var commands = CommandNames()
    do {
      try Commands.checkNames(arguments)
      let command = try parsed(arguments)
      guard let command = command as? any TendCommand else {
        try answer(command)
        return .done
      }
      let session = try Session(
        world, options: command.shared, needsSettings: !(command is LifelineCommand))
      language = session.language
      commands = session.view.commands
      try session.announceAccessibleMode()
      try command.run(in: session)
      return .done
    } catch {
      return report(error, language: language, commands: commands, in: world)
    }
  }

  /// The command that the arguments name.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    do {
      return try Tend.parseAsRoot(arguments)
    } catch {
      guard Tend.exitCode(for: error) != .success else { throw Answered(error) }
      throw UsageFault.parser(Tend.message(for: error), hint: helpHint(arguments))
    }
  }

  /// Runs a command of the parser's own: help, completion scripts.
  private static func answer(_ command: any ParsableCommand) throws {
    var command = command
    do {
      try command.run()
    } catch {
      throw Answered(error)
    }
  }

  /// The help that fits the command that was typed.
  private static func helpHint(_ arguments: [String]) -> String {
    let path = Commands.path(arguments)
    return (["tend"] + path + ["--help"]).joined(separator: " ")
  }

  private static func report(
    _ error: any Error, language: Language, commands: CommandNames, in world: World
  ) -> ExitStatus {
    if let answered = error as? Answered {
      return print(Tend.fullMessage(for: answered.error), to: .results, in: world)
    }
    let problem = ErrorCatalogue.problem(for: error)
    guard let problem else { return .done }
    let width = world.console.columns(of: .messages) ?? 0
    let text = problem.lines(language, width: width, commands: commands).map { $0 + "\n" }.joined()
    _ = try? world.console.write(text, to: .messages)
    return problem.status
  }

  private static func print(
    _ text: String, to stream: Console.Stream, in world: World
  ) -> ExitStatus {
    do throws(Console.Fault) {
      try world.console.write(text.hasSuffix("\n") ? text : text + "\n", to: stream)
      return .done
    } catch {
      switch error {
      case .closed: return .done
      case .failed: return .inputOutput
      }
    }
  }

  /// A request that the parser answers itself: help, version, completions.
  private struct Answered: Error {
    let error: any Error

    init(_ error: any Error) {
      self.error = error
    }
  }
}
