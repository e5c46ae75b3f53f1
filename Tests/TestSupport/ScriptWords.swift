/// The words of one line of a script.
enum ScriptWords {
  /// Parts a line at spaces, takes quotes off, and puts in the values of variables.
  ///
  /// A variable that is not set is a fault and not nothing, as `rm $DATA/x` shows.
  static func split(
    _ line: String, variables: [String: String]
  ) throws(ScriptFault) -> [String] {
    var words: [String] = []
    var word: String?
    var rest = line[...]
    while let character = rest.popFirst() {
      switch character {
      case " ", "\t":
        if let whole = word { words.append(whole) }
        word = nil
      case "'":
        word = (word ?? "") + (try quoted(&rest))
      case "$":
        word = (word ?? "") + (try value(&rest, variables))
      default:
        word = (word ?? "") + String(character)
      }
    }
    if let whole = word { words.append(whole) }
    return words
  }

  /// The text up to the closing quote; two quotes are one that stands for itself.
  private static func quoted(_ rest: inout Substring) throws(ScriptFault) -> String {
    var text = ""
    while let character = rest.popFirst() {
      if character != "'" {
        text.append(character)
      } else if rest.first == "'" {
        text.append("'")
        rest.removeFirst()
      } else {
        return text
      }
    }
    throw ScriptFault("a quote is not closed")
  }

  /// The value of the variable named next, as `NAME` or `{NAME}`.
  private static func value(
    _ rest: inout Substring, _ variables: [String: String]
  ) throws(ScriptFault) -> String {
    let isBraced = rest.first == "{"
    if isBraced { rest.removeFirst() }
    let name = rest.prefix { $0 == "_" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
    rest = rest.dropFirst(name.count)
    if isBraced, rest.popFirst() != "}" { throw ScriptFault("a ${ is not closed") }
    guard !name.isEmpty else { throw ScriptFault("no name after $ (quote it: '$')") }
    guard let value = variables[String(name)] else {
      throw ScriptFault("the variable \(name) is not set")
    }
    return value
  }
}
