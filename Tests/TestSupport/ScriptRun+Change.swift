import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension ScriptRun {
  /// Does a verb that has no opposite: most change the folder or what the next program meets.
  ///
  /// - Returns: whether the verb is one of these.
  mutating func change(_ verb: String, _ words: [String]) throws(ScriptFault) -> Bool {
    switch verb {
    case "exit": try checkExit(try exactly(1, words, "exit N")[0])
    case "stdin": input = try contents(try exactly(1, words, "stdin FILE")[0])
    case "mode": try checkMode(try some(words, least: 2, "mode 0600 PATH..."))
    case "env": try set(try some(words, "env NAME=VALUE..."))
    case "unset":
      for name in try some(words, "unset NAME...") { variables[name] = nil }
    case "needs": try need(try some(words, "needs CONDITION"))
    case "mkdir", "rm", "cp", "chmod": try arrange(verb, words)
    case "bytes", "swap", "corrupt": try rewrite(verb, words)
    default: return false
    }
    return true
  }

  private func checkExit(_ word: String) throws(ScriptFault) {
    guard let code = Int32(word), (0...255).contains(code) else {
      throw ScriptFault("write: exit N, 0 to 255")
    }
    let result = try lastResult()
    guard result.status != .code(code) else { return }
    throw ScriptFault(
      "expected exit code \(code), there was \(result.status)\n\(transcript(result))")
  }

  private func checkMode(_ words: [String]) throws(ScriptFault) {
    let wanted = try permissions(words[0])
    for name in words.dropFirst() {
      let attributes = try ScriptFault.guarding("look at \(shown(name))") {
        try FileManager.default.attributesOfItem(atPath: folder.path(of: name))
      }
      let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
      if mode != wanted {
        throw ScriptFault(
          "\(shown(name)) has mode 0\(String(mode, radix: 8)), not 0\(String(wanted, radix: 8))")
      }
    }
  }

  private func permissions(_ word: String) throws(ScriptFault) -> Int {
    guard let mode = Int(word, radix: 8), (0...0o7777).contains(mode) else {
      throw ScriptFault("'\(word)' is no mode such as 0600")
    }
    return mode
  }

  private mutating func set(_ words: [String]) throws(ScriptFault) {
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw ScriptFault("write: env NAME=VALUE...")
      }
      variables[String(parts[0])] = String(parts[1])
    }
  }

  private mutating func need(_ words: [String]) throws(ScriptFault) {
    let isMet: Bool
    switch (words[0], words.count) {
    case ("linux", 1):
      #if os(Linux)
        isMet = true
      #else
        isMet = false
      #endif
    case ("macos", 1):
      #if os(macOS)
        isMet = true
      #else
        isMet = false
      #endif
    case ("ordinary-user", 1): isMet = geteuid() != 0
    case ("program", 2):
      isMet = (try? folder.program(words[1], environment: variables)) != nil
    default: throw ScriptFault("needs linux, macos, ordinary-user or program NAME")
    }
    if !isMet { unmet = words.joined(separator: " ") }
  }

  private func arrange(_ verb: String, _ words: [String]) throws(ScriptFault) {
    let manager = FileManager.default
    switch verb {
    case "mkdir":
      for name in try some(words, "mkdir PATH...") {
        try ScriptFault.guarding("make \(shown(name))") {
          try manager.createDirectory(
            atPath: folder.path(of: name), withIntermediateDirectories: true)
        }
      }
    case "rm":
      for name in try some(words, "rm PATH...") {
        try ScriptFault.guarding("remove \(shown(name))") {
          try manager.removeItem(atPath: folder.path(of: name))
        }
      }
    case "chmod":
      let mode = try permissions(try some(words, least: 2, "chmod 0600 PATH...")[0])
      for name in words.dropFirst() {
        try ScriptFault.guarding("set the mode of \(shown(name))") {
          try manager.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: folder.path(of: name))
        }
      }
    default:
      let names = try exactly(2, words, "cp FILE PATH")
      try write(try contents(names[0]), to: names[1])
    }
  }

  private func rewrite(_ verb: String, _ words: [String]) throws(ScriptFault) {
    switch verb {
    case "bytes":
      let name = try some(words, least: 2, "bytes PATH HEX...")[0]
      try write(try hexadecimal(words.dropFirst()), to: name)
    case "swap":
      let name = try some(words, least: 3, "swap PATH 'TEXT' HEX...")[0]
      let text = Array(words[1].utf8)
      let old = try contents(name)
      guard !text.isEmpty, old.contains(text) else {
        throw ScriptFault("\(shown(name)) does not contain this text")
      }
      try write(old.replacing(text, with: try hexadecimal(words.dropFirst(2))), to: name)
    default:
      let name = try some(words, least: 3, "corrupt PATH OFFSET HEX...")[0]
      let new = try hexadecimal(words.dropFirst(2))
      var bytes = try contents(name)
      guard let offset = Int(words[1]), offset >= 0, offset <= bytes.count - new.count else {
        throw ScriptFault(
          "these bytes do not lie within the \(bytes.count) bytes of \(shown(name))")
      }
      bytes.replaceSubrange(offset..<offset + new.count, with: new)
      try write(bytes, to: name)
    }
  }

  private func write(_ bytes: [UInt8], to name: String) throws(ScriptFault) {
    try ScriptFault.guarding("write \(shown(name))") { try folder.write(bytes, to: name) }
  }

  /// Bytes written as pairs of hexadecimal digits, in one word or several.
  private func hexadecimal(_ words: ArraySlice<String>) throws(ScriptFault) -> [UInt8] {
    var rest = words.joined()[...]
    var bytes: [UInt8] = []
    while !rest.isEmpty {
      guard let byte = UInt8(rest.prefix(2), radix: 16), rest.count > 1 else {
        throw ScriptFault("bytes are pairs of hexadecimal digits, as 00 or E9")
      }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
