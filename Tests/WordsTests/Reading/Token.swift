/// A piece of Swift source, as far as its sentences need it told apart.
enum Token: Equatable {
  /// A name, a keyword or a number.
  case name(String)
  /// One character of punctuation.
  case mark(Character)
  case literal(StringLiteral)
}

/// A string in quotes, its escapes resolved and the indent of a multi-line one taken off.
struct StringLiteral: Equatable {
  /// The line it begins on, from 1.
  let line: Int
  let parts: [Part]

  enum Part: Equatable {
    case text(String)
    /// An interpolation: the source between its parentheses.
    case hole([Token])
  }

  /// Its text, with `hole` in place of each interpolation.
  func text(hole: Character) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let words): text += words
      case .hole: text.append(hole)
      }
    }
    return text
  }
}
