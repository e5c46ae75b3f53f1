extension String {
  /// The fenced blocks of a Markdown page in a language, each line with its end.
  func blocks(_ language: String) -> [String] {
    var blocks: [String] = []
    var block: String?
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if let text = block {
        block = line == "```" ? nil : text + line + "\n"
        if line == "```" { blocks.append(text) }
      } else if line == "```\(language)" {
        block = ""
      }
    }
    return blocks
  }
}
