import Foundation

extension ScriptRun {
  /// Does a verb that looks and changes nothing, which `!` turns into its opposite.
  ///
  /// - Returns: whether the verb is one of these.
  func examine(
    _ verb: String, _ words: [String], _ isNegated: Bool
  ) throws(ScriptFault) -> Bool {
    switch verb {
    case "stdout", "stderr":
      try contains(verb, try exactly(1, words, "\(verb) 'TEXT'")[0], isNegated)
    case "empty":
      for name in try some(words, "empty FILE...") { try isEmpty(name, isNegated) }
    case "cmp":
      let names = try exactly(2, words, "cmp FILE EXPECTED")
      try compare(names[0], names[1], isNegated)
    case "exists":
      for name in try some(words, "exists PATH...") { try exists(name, isNegated) }
    case "grep-folder":
      let text = try some(words, "grep-folder 'TEXT' [PATH...]")[0]
      try search(text, words.count > 1 ? Array(words.dropFirst()) : [folder.path], isNegated)
    default:
      return false
    }
    return true
  }

  private func contains(
    _ stream: String, _ text: String, _ isNegated: Bool
  ) throws(ScriptFault) {
    let isThere = normal(try contents(stream)).contains(normal(Array(text.utf8)))
    guard isThere == isNegated else { return }
    throw ScriptFault(
      "\(stream) \(isThere ? "contains" : "does not contain") this\n"
        + transcript(try lastResult()))
  }

  private func isEmpty(_ name: String, _ isNegated: Bool) throws(ScriptFault) {
    let bytes = try contents(name)
    guard bytes.isEmpty == isNegated else { return }
    throw ScriptFault(
      bytes.isEmpty
        ? "\(shown(name)) is empty"
        : "\(shown(name)) is not empty\n\(TextComparison.printable(normal(bytes)))")
  }

  private func compare(
    _ name: String, _ expected: String, _ isNegated: Bool
  ) throws(ScriptFault) {
    let comparison = TextComparison(
      expected: normal(try contents(expected)), actual: normal(try contents(name)))
    guard comparison.matches == isNegated else { return }
    throw ScriptFault(
      isNegated
        ? "\(shown(name)) and \(shown(expected)) are the same"
        : "\(shown(name)) is not as \(shown(expected)) says\n\(comparison.difference)")
  }

  private func exists(_ name: String, _ isNegated: Bool) throws(ScriptFault) {
    // Of a symbolic link, the link itself is asked after.
    let place = folder.path(of: name)
    let isThere = (try? FileManager.default.attributesOfItem(atPath: place)) != nil
    guard isThere == isNegated else { return }
    throw ScriptFault(isThere ? "\(shown(name)) exists" : "\(shown(name)) does not exist")
  }

  private func search(
    _ text: String, _ names: [String], _ isNegated: Bool
  ) throws(ScriptFault) {
    let wanted = Data(text.utf8)
    guard !wanted.isEmpty else { throw ScriptFault("there is no text to look for") }
    var found: [String] = []
    for name in names {
      for file in try files(under: folder.path(of: name)) {
        let bytes = try ScriptFault.guarding("read \(shown(file))") {
          try Data(contentsOf: URL(fileURLWithPath: file))
        }
        if bytes.range(of: wanted) != nil { found.append(shown(file)) }
      }
    }
    guard found.isEmpty != isNegated else { return }
    throw ScriptFault(
      found.isEmpty
        ? "no file contains this" : "found in \(found.sorted().joined(separator: ", "))")
  }

  /// The regular files at or under a path, hidden ones too.
  private func files(under place: String) throws(ScriptFault) -> [String] {
    guard let type = Self.type(place) else {
      throw ScriptFault("\(shown(place)) does not exist")
    }
    guard type == .typeDirectory else { return [place] }
    let names = try ScriptFault.guarding("list \(shown(place))") {
      try FileManager.default.subpathsOfDirectory(atPath: place)
    }
    return names.map { "\(place)/\($0)" }.filter { Self.type($0) == .typeRegular }
  }

  private static func type(_ path: String) -> FileAttributeType? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType
  }
}

extension ScriptRun {
  /// The words, where there are exactly `count` of them.
  func exactly(
    _ count: Int, _ words: [String], _ usage: String
  ) throws(ScriptFault) -> [String] {
    guard words.count == count else { throw ScriptFault("write: \(usage)") }
    return words
  }

  /// The words, where there is at least one.
  func some(
    _ words: [String], least: Int = 1, _ usage: String
  ) throws(ScriptFault) -> [String] {
    guard words.count >= least else { throw ScriptFault("write: \(usage)") }
    return words
  }
}
