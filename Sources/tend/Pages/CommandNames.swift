/// The commands named in a text, as they must be typed in this run.
///
/// Pages and messages write `tend check`. Where a store was chosen with `--store`, that line would
/// lead to another file, so the option is put into it.
struct CommandNames: Equatable, Sendable {
  /// The path given with `--store`; nil where none was.
  var store: String?

  private static let usingStore = [
    "check", "record", "explain", "history", "show", "chart", "note", "revise", "forget", "undo",
    "plan", "remind", "share", "open", "supervision", "outcomes", "store",
  ]

  func typed(_ text: String) -> String {
    guard let store, Self.hasName(text) else { return text }
    var text = text
    for space in [" ", "\u{A0}"] {
      for command in Self.usingStore {
        text.replace(
          "tend\(space)\(command)",
          with: "tend\u{A0}--store\u{A0}\(Self.quoted(store))\u{A0}\(command)")
      }
    }
    return text
  }

  /// Whether `tend` stands in a text: few lines have it, and one look is cheaper than the searches.
  private static func hasName(_ text: String) -> Bool {
    var latest: UInt32 = 0
    for byte in text.utf8 {
      latest = latest << 8 | UInt32(byte)
      if latest == 0x7465_6E64 { return true }  // "tend" in ASCII
    }
    return false
  }

  /// A path as a shell reads it in one piece.
  static func quoted(_ path: String) -> String {
    let plain = path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "~"):
        true
      default: false
      }
    }
    return plain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
