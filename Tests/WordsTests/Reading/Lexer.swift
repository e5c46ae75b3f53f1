/// Cuts one file of Swift source into tokens, and leaves its comments out.
///
/// It knows every form of string: plain, `#"raw"#`, `"""` over several lines, a backslash at the
/// end of a line, escapes, and interpolations that hold strings of their own. Of all else it knows
/// only names and single marks. Source that does not compile gives tokens too, not always the right
/// ones.
struct Lexer {
  let source: [UInt8]
  private(set) var place = 0
  private(set) var line = 1

  static func tokens(of text: String) -> [Token] {
    var lexer = Lexer(source: Array(text.utf8))
    return lexer.tokens(untilParenthesis: false)
  }

  private init(source: [UInt8]) {
    self.source = source
  }

  /// All tokens to the end, or to the parenthesis that closes an interpolation.
  mutating func tokens(untilParenthesis: Bool) -> [Token] {
    var tokens: [Token] = []
    var depth = 0
    while let byte = byte() {
      if skipsBlankOrComment() { continue }
      if let literal = literal() {
        tokens.append(.literal(literal))
        continue
      }
      if Self.isOfName(byte) {
        tokens.append(.name(name()))
        continue
      }
      if byte == Ascii.opening { depth += 1 }
      if byte == Ascii.closing {
        if untilParenthesis, depth == 0 {
          advance()
          return tokens
        }
        depth -= 1
      }
      tokens.append(.mark(Character(UnicodeScalar(byte))))
      advance()
    }
    return tokens
  }

  /// The byte so far ahead; nil behind the end.
  func byte(_ ahead: Int = 0) -> UInt8? {
    source.indices.contains(place + ahead) ? source[place + ahead] : nil
  }

  mutating func advance(_ count: Int = 1) {
    for _ in 0..<count {
      if byte() == Ascii.newline { line += 1 }
      place += 1
    }
  }

  func isAt(_ bytes: [UInt8]) -> Bool {
    bytes.indices.allSatisfy { byte($0) == bytes[$0] }
  }

  private mutating func name() -> String {
    let start = place
    while let next = byte(), Self.isOfName(next) { advance() }
    return String(decoding: source[start..<place], as: UTF8.self)
  }

  /// Whether white space or a comment stood here, which is then behind.
  private mutating func skipsBlankOrComment() -> Bool {
    guard let first = byte() else { return false }
    if first == Ascii.space || first == Ascii.newline || first == 0x09 || first == 0x0D {
      advance()
      return true
    }
    if isAt(Array("//".utf8)) {
      while let next = byte(), next != Ascii.newline { advance() }
      return true
    }
    guard isAt(Array("/*".utf8)) else { return false }
    var depth = 0
    repeat {
      if isAt(Array("/*".utf8)) {
        depth += 1
        advance(2)
      } else if isAt(Array("*/".utf8)) {
        depth -= 1
        advance(2)
      } else {
        advance()
      }
    } while depth > 0 && byte() != nil
    return true
  }

  /// Letters, digits, `_`, and every byte of a character beyond ASCII.
  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: true
    default: false
    }
  }
}

/// The bytes that the lexer looks for.
enum Ascii {
  static let newline = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let backslash = UInt8(ascii: "\\")
  static let opening = UInt8(ascii: "(")
  static let closing = UInt8(ascii: ")")
}
