extension JSON {
  /// How much the reader takes before it stops.
  package struct Limits: Hashable, Sendable {
    /// The greatest length of the text in bytes.
    package let bytes: Int
    /// How many arrays and objects may lie one in another, 1 to 128.
    package let depth: Int
    /// How many faults are gathered, 1 or more.
    package let faults: Int

    /// Values out of range are taken as the nearer end of it.
    package init(bytes: Int = 16 << 20, depth: Int = 64, faults: Int = 100) {
      self.bytes = max(bytes, 0)
      self.depth = min(max(depth, 1), 128)
      self.faults = max(faults, 1)
    }
  }

  /// One step from a value to one inside it.
  package enum Step: Hashable, Sendable {
    case name(String)
    /// Counts from 0.
    case index(Int)
  }

  /// What is wrong at one place of a text.
  package struct Fault: Hashable, Sendable {
    package let kind: FaultKind
    /// The way from the outermost value to the one at fault; empty for the outermost itself.
    package let path: [Step]
    /// Counts from 1; a line ends with a line feed.
    package let line: Int
    /// Counts characters (Unicode scalars) from 1.
    package let column: Int

    /// The path as a JSON Pointer (RFC 6901), `/scales/0/items`; empty for the outermost value.
    package var pointer: String {
      JSON.pointer(path)
    }
  }

  package enum FaultKind: Hashable, Sendable {
    /// The text is longer than the limit; nothing of it was read.
    case tooLong(bytes: Int, limit: Int)
    case tooDeep(limit: Int)
    /// The text holds no value, or ends inside one.
    case unexpectedEnd(expected: Expected)
    case unexpectedCharacter(Unicode.Scalar, expected: Expected)
    /// Something other than white space follows the value.
    case trailingText
    /// A comma stands before a closing bracket.
    case trailingComma
    case doubledName(String)
    /// Such as NaN, Infinity, None, True; at most 40 characters of it.
    case unknownWord(String)
    case leadingZero(String)
    case malformedNumber(String)
    /// An integer that an Int cannot hold, or a number that a Double can hold only as infinity or
    /// 0.
    case numberOutOfRange(String)
    /// The closing quote does not come on the line of the opening one, whose place this is.
    case unclosedString
    /// A control character that should have been escaped.
    case controlCharacter(Unicode.Scalar)
    case unknownEscape(Unicode.Scalar)
    /// `\u` without four hexadecimal digits.
    case malformedEscape
    /// `\uD800` to `\uDFFF` without its other half.
    case loneSurrogate
    case invalidUTF8
  }

  /// What could have stood where something else was found.
  package enum Expected: Hashable, Sendable {
    case value
    case name
    case colon
    case commaOrClosingBracket
    case commaOrClosingBrace
  }

  /// The path as a JSON Pointer (RFC 6901); empty for the outermost value.
  package static func pointer(_ path: [Step]) -> String {
    var pointer = ""
    for step in path {
      pointer += "/"
      switch step {
      case .index(let index): pointer += String(index)
      case .name(let name):
        for character in name.unicodeScalars {
          switch character {
          case "~": pointer += "~0"
          case "/": pointer += "~1"
          default: pointer.unicodeScalars.append(character)
          }
        }
      }
    }
    return pointer
  }
}

/// All that was found wrong with a text, in the order of their places; never empty.
///
/// Faults that leave the structure clear (a doubled name, a number out of range, a bad escape) are
/// all gathered; the first that does not is the last of the list.
package struct JSONFaults: Error, Hashable, Sendable {
  package let faults: [JSON.Fault]
}
