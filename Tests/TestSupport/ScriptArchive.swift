import Foundation

/// A script's text, taken apart: the commands first, then each file after a line `-- NAME --`.
struct ScriptArchive {
  struct Line {
    /// From 1.
    let number: Int
    let text: String
  }

  /// The commands, without comments and empty lines.
  private(set) var lines: [Line] = []
  /// The files to be there when the commands start, each with its path from the work folder.
  private(set) var files: [(name: String, text: String)] = []

  static func read(_ path: String) throws(ScriptFault) -> ScriptArchive {
    let bytes = try ScriptFault.guarding("read the script") {
      try Data(contentsOf: URL(fileURLWithPath: path))
    }
    guard let text = String(bytes: bytes, encoding: .utf8) else {
      throw ScriptFault("the script is not UTF-8 (write other bytes with `bytes` or `swap`)")
    }
    return try ScriptArchive(text)
  }

  init(_ text: String) throws(ScriptFault) {
    var rest = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    if rest.last?.isEmpty == true { rest.removeLast() }
    for (offset, line) in rest.enumerated() {
      if let name = Self.fileName(line) {
        guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
          throw ScriptFault("line \(offset + 1): \(name) lies outside the work folder")
        }
        guard !files.contains(where: { $0.name == name }) else {
          throw ScriptFault("line \(offset + 1): a second file named \(name)")
        }
        files.append((name, ""))
      } else if let file = files.popLast() {
        files.append((file.name, file.text + line + "\n"))
      } else {
        let command = line.trimmingCharacters(in: .whitespaces)
        if command.isEmpty || command.hasPrefix("#") { continue }
        lines.append(Line(number: offset + 1, text: command))
      }
    }
    guard !lines.isEmpty else { throw ScriptFault("the script has no commands") }
  }

  private static func fileName(_ line: String) -> String? {
    guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 else { return nil }
    return line.dropFirst(3).dropLast(3).trimmingCharacters(in: .whitespaces)
  }
}
