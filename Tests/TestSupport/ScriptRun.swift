import Foundation

/// A script while it runs: its folder, its variables, and what the last program left.
struct ScriptRun {
  let folder: WorkFolder
  var variables: [String: String]
  private(set) var last: CommandResult?
  /// What the next program reads.
  var input: [UInt8] = []
  /// The condition of `needs` that this machine does not meet.
  var unmet: String?
  private let limit: Duration

  init(files: [(name: String, text: String)], limit: Duration) throws(ScriptFault) {
    let folder = try ScriptFault.guarding("make the work folder") { try WorkFolder() }
    self.folder = folder
    self.limit = limit
    variables = folder.environment
    for file in files {
      try ScriptFault.guarding("write \(file.name)") {
        try folder.write(file.text.utf8, to: file.name)
      }
    }
  }

  /// Does what one line says.
  mutating func perform(_ text: String) async throws(ScriptFault) {
    var words = try ScriptWords.split(text, variables: variables)
    let isNegated = words.first == "!"
    if isNegated { words.removeFirst() }
    guard let verb = words.first else { throw ScriptFault("there is no verb") }
    words.removeFirst()
    switch verb {
    case "exec": try await execute(words, mustFail: isNegated)
    case "repeat": try await perform(text, isNegated ? ["!"] : words)
    default: try check(verb, words, isNegated)
    }
  }

  private mutating func check(
    _ verb: String, _ words: [String], _ isNegated: Bool
  ) throws(ScriptFault) {
    if try examine(verb, words, isNegated) { return }
    guard !isNegated else { throw ScriptFault("'\(verb)' has no opposite, or is no verb") }
    if try change(verb, words) { return }
    throw ScriptFault("'\(verb)' is no verb of a script")
  }

  /// `repeat N LINE`: the line's own text is taken, so that each round puts in variables anew.
  private mutating func perform(_ text: String, _ words: [String]) async throws(ScriptFault) {
    let parts = text.split(maxSplits: 2, whereSeparator: \.isWhitespace)
    guard parts.count == 3, let times = Int(parts[1]), (1...10_000).contains(times) else {
      throw ScriptFault("write: repeat N LINE")
    }
    for round in 1...times {
      do { try await perform(String(parts[2])) } catch {
        throw ScriptFault("in round \(round): \(error.reason)")
      }
    }
  }

  private mutating func execute(_ words: [String], mustFail: Bool) async throws(ScriptFault) {
    let result: CommandResult
    do {
      result = try await folder.run(
        words, input: input, environment: variables, within: limit)
    } catch { throw ScriptFault(error.description) }
    last = result
    input = []
    switch result.status {
    case .code(0) where !mustFail: return
    case .code(let code) where mustFail && code != 0: return
    default: throw ScriptFault("ended with \(result.status)\n\(transcript(result))")
    }
  }

  /// What the last program left; there must have been one.
  func lastResult() throws(ScriptFault) -> CommandResult {
    guard let last else { throw ScriptFault("no program has run yet") }
    return last
  }

  /// The bytes of a file, or of the last program's `stdout` or `stderr`.
  func contents(_ name: String) throws(ScriptFault) -> [UInt8] {
    switch name {
    case "stdout": return try lastResult().outputBytes
    case "stderr": return try lastResult().errorBytes
    default:
      return try ScriptFault.guarding("read \(shown(name))") { try folder.read(name) }
    }
  }

  /// Bytes with `$WORK` in place of the work folder's path.
  func normal(_ bytes: [UInt8]) -> [UInt8] {
    bytes.replacing(Array(folder.path.utf8), with: Array("$WORK".utf8))
  }

  /// A word of a script with `$WORK` in place of the work folder's path.
  func shown(_ text: String) -> String {
    String(decoding: normal(Array(text.utf8)), as: UTF8.self)
  }

  /// Both streams of a program, for a report.
  func transcript(_ result: CommandResult) -> String {
    func block(_ name: String, _ bytes: [UInt8]) -> String {
      bytes.isEmpty
        ? "[\(name) is empty]" : "[\(name)]\n\(TextComparison.printable(normal(bytes)))"
    }
    return block("stdout", result.outputBytes) + "\n" + block("stderr", result.errorBytes)
  }
}
