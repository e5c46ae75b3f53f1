public import ArgumentParser
public import Formats

/// The flags that every command takes, before or after its name.
struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The store to use.", valueName: "path"))
  var store: String?

  @Option(help: "text, json, or what else the command offers.")
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("en or es.", valueName: "language"))
  var lang: Language?

  @Flag(help: "Sentences instead of drawings, one fact a line.")
  var accessible = false

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color: ColourChoice = .auto

  @Flag(help: "Answer yes to what would be asked.")
  var yes = false
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text
  case json
  case csv
  case markdown
  case html
}

enum ColourChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  case auto
  case always
  case never

  func applies(to stream: Console.Stream, in world: World) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      world.console.isTerminal(stream) && world["NO_COLOR"] == nil && world["TERM"] != "dumb"
    }
  }
}

extension Language: ExpressibleByArgument {}
