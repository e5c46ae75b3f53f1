import TestSupport
import Testing

/// What `--help` says of one command.
struct HelpText {
  /// The words after `tend`.
  let path: [String]
  let text: String

  /// The long options under OPTIONS.
  var options: Set<String> { Self.options(in: block("OPTIONS")) }

  /// The names under SUBCOMMANDS.
  private var subcommands: [String] {
    block("SUBCOMMANDS").matches(of: #/(?m)^  ([a-z][a-z-]*) /#).map { String($0.output.1) }
  }

  /// The example lines, without the words that explain them; a line that goes on behind a `\` is one.
  var examples: [String] {
    text.replacing(#/ \\\n +/#, with: " ").split(separator: "\n").prefix { !$0.hasPrefix("USAGE:") }
      .compactMap { $0.wholeMatch(of: #/ +(tend(?: \S+)*)(?:  .*)?/#).map { String($0.output.1) } }
  }

  /// The help of every command, from `tend` itself down.
  static func all() async throws -> [HelpText] {
    let folder = try WorkFolder()
    var found: [HelpText] = []
    var waiting: [[String]] = [[]]
    while let path = waiting.popLast() {
      let result = try await folder.run(["tend"] + path + ["--help"])
      try #require(result.status == .code(0))
      let help = HelpText(path: path, text: result.output)
      found.append(help)
      waiting += help.subcommands.map { path + [$0] }
    }
    return found
  }

  static func options(in text: String) -> Set<String> {
    Set(text.matches(of: #/(?:^|[^a-zA-Z0-9-])(--[a-z][a-z-]*)/#).map { String($0.output.1) })
  }

  /// The lines from a title to the next empty line.
  private func block(_ title: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "\(title):") else { return "" }
    return lines[start...].dropFirst().prefix { !$0.isEmpty }.joined(separator: "\n")
  }
}
