/// Names that mean the same in a table, in a file's name and in a command: 1 to 64 letters, digits,
/// `.`, `_` or `-` of ASCII, beginning with a letter or a digit.
package enum PlainName {
  package static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, isAlphanumeric(first), text.utf8.count <= 64 else {
      return false
    }
    return text.utf8.allSatisfy { isAlphanumeric($0) || marks.contains($0) }
  }

  /// Whether a name can be a participant's code: any but `me`, in capitals or small letters, who is
  /// the owner of a store.
  package static func isCode(_ text: String) -> Bool {
    isValid(text) && text.lowercased() != "me"
  }

  private static let marks = [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-")]

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
