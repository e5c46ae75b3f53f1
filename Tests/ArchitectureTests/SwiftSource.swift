/// The text of a Swift file, read line by line: enough to see what it imports and which words it
/// uses, and no parser.
struct SwiftSource {
  /// Each line without its comment; a line keeps its place.
  let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let comment = line.firstRange(of: "//") else { return line }
      // The two slashes of an address are no comment.
      if line[..<comment.lowerBound].hasSuffix(":") { return line }
      return line[..<comment.lowerBound]
    }
  }

  /// The modules named after `import`, whatever stands before it; of `import struct A.B` the `A`.
  var imports: Set<String> {
    var imports: Set<String> = []
    for line in lines {
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"),
        words[..<place].allSatisfy({ Self.beforeImport.contains(String($0)) || $0.first == "@" })
      else { continue }
      let rest = words[(place + 1)...].drop { Self.kinds.contains(String($0)) }
      if let module = rest.first?.split(separator: ".").first { imports.insert(String(module)) }
    }
    return imports
  }

  /// The numbers, from 1, of the lines that hold a word.
  func lines(holding word: String) -> [Int] {
    lines.indices.filter { lines[$0].contains(word) }.map { $0 + 1 }
  }

  private static let beforeImport: Set = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set = [
    "class", "enum", "func", "let", "protocol", "struct", "typealias", "var",
  ]
}
