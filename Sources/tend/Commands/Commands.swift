import ArgumentParser
import Formats

/// The names of the commands, for a mistyped one.
enum Commands {
  /// The command words that the arguments begin with, flags left out.
  static func path(_ arguments: [String]) -> [String] {
    var path: [String] = []
    var names = Tend.configuration.subcommands
    for word in words(arguments) {
      guard let next = names.first(where: { $0._commandName == word }) else { break }
      path.append(word)
      names = next.configuration.subcommands
      if names.isEmpty { break }
    }
    return path
  }

  /// Refuses a command that does not exist, with the nearest name.
  static func checkNames(_ arguments: [String]) throws(UsageFault) {
    // What a shell's completion asks the parser.
    guard arguments.first != "---completion" else { return }
    let words = words(arguments)
    let path = path(arguments)
    guard words.count > path.count else { return }
    var names = Tend.configuration.subcommands
    for word in path {
      names = names.first { $0._commandName == word }?.configuration.subcommands ?? []
    }
    guard !names.isEmpty else { return }
    let word = words[path.count]
    guard word != "help" else { return }
    let nearest = NearestName.nearest(to: word, among: names.map { $0._commandName })
    throw UsageFault.unknownCommand(
      word, nearest: nearest, under: path.isEmpty ? nil : path.joined(separator: " "))
  }

  /// The language that the arguments name, whatever else is wrong with them.
  static func language(_ arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.first == "--lang" else { continue }
      let name = parts.count == 2 ? parts[1] : arguments.dropFirst(index + 1).first
      return name.flatMap(Language.init(rawValue:))
    }
    return nil
  }

  /// The arguments that are neither flags nor the values of shared flags.
  private static func words(_ arguments: [String]) -> [String] {
    let takeValue: Set<String> = [
      "--store", "--format", "--lang", "--color", "--generate-completion-script",
    ]
    var words: [String] = []
    var skipsNext = false
    for argument in arguments {
      if skipsNext {
        skipsNext = false
      } else if argument == "--" {
        break
      } else if takeValue.contains(argument) {
        skipsNext = true
      } else if !argument.hasPrefix("-") {
        words.append(argument)
      }
    }
    return words
  }
}
