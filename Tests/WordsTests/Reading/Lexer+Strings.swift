extension Lexer {
  /// Stands for the end of a line that a backslash joins to the next.
  private static let joint: Character = "\u{1}"

  /// The string that begins here; nil where none does.
  mutating func literal() -> StringLiteral? {
    var hashes = 0
    while byte(hashes) == Ascii.hash { hashes += 1 }
    guard byte(hashes) == Ascii.quote else { return nil }
    let start = line
    advance(hashes)
    let marks = [UInt8](repeating: Ascii.hash, count: hashes)
    let triple = [UInt8](repeating: Ascii.quote, count: 3)
    guard isAt(triple) else {
      advance()
      let parts = parts(until: [Ascii.quote] + marks, escape: [Ascii.backslash] + marks)
      return StringLiteral(line: start, parts: parts)
    }
    advance(3)
    let parts = parts(until: triple + marks, escape: [Ascii.backslash] + marks)
    return StringLiteral(line: start, parts: Self.withoutIndent(parts))
  }

  private mutating func parts(until end: [UInt8], escape: [UInt8]) -> [StringLiteral.Part] {
    var parts: [StringLiteral.Part] = []
    var text: [UInt8] = []
    while let next = byte(), !isAt(end) {
      guard isAt(escape) else {
        text.append(next)
        advance()
        continue
      }
      advance(escape.count)
      if byte() == Ascii.opening {
        advance()
        if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
        text = []
        parts.append(.hole(tokens(untilParenthesis: true)))
      } else {
        text += Array(escaped().utf8)
      }
    }
    advance(end.count)
    if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
    return parts
  }

  /// What an escape stands for, after its backslash.
  private mutating func escaped() -> String {
    guard let next = byte() else { return "" }
    advance()
    switch next {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "0"): return "\0"
    case UInt8(ascii: "u"): return scalar()
    case Ascii.newline: return String(Self.joint)
    case Ascii.space:
      // White space between the backslash and the end of its line.
      while byte() == Ascii.space { advance() }
      if byte() == Ascii.newline { advance() }
      return String(Self.joint)
    default: return String(UnicodeScalar(next))
    }
  }

  /// The character of `{A0}`, after its `\u`.
  private mutating func scalar() -> String {
    var digits = ""
    while let next = byte() {
      advance()
      if next == UInt8(ascii: "}") { break }
      if next != UInt8(ascii: "{") { digits.unicodeScalars.append(UnicodeScalar(next)) }
    }
    return UInt32(digits, radix: 16).flatMap(UnicodeScalar.init).map { String($0) } ?? ""
  }

  /// The lines between `"""` and `"""`, without the indent of the last, which is not one of them.
  private static func withoutIndent(_ parts: [StringLiteral.Part]) -> [StringLiteral.Part] {
    guard case .text(let last)? = parts.last else { return parts }
    let indent = String(last.reversed().prefix { $0 == " " })
    return parts.indices.map { index in
      guard case .text(var text) = parts[index] else { return parts[index] }
      for end in ["\n", String(joint)] { text = text.replacing(end + indent, with: end) }
      if index == parts.startIndex { text.removeFirst() }
      if index == parts.index(before: parts.endIndex), text.hasSuffix("\n") { text.removeLast() }
      return .text(text.replacing(String(joint), with: ""))
    }
  }
}
