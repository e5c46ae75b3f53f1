extension String {
  /// The text with nothing in it that could move a cursor, change colours or reverse the order of
  /// reading: safe to show although it came from a person, a file or another program.
  ///
  /// White space of every kind but the no-break space becomes a space. A control character (C0,
  /// DEL, C1), a whole escape sequence that begins with `ESC [`, or a sign that overrides the
  /// direction of writing (U+202A to U+202E, U+2066 to U+2069) becomes one U+FFFD. All else stays
  /// as it was.
  ///
  /// With `keepingLines` line breaks stay, each as one newline. With `ascii` a `?` stands in place
  /// of U+FFFD.
  package func printable(keepingLines: Bool = false, ascii: Bool = false) -> String {
    var printable = ""
    printable.reserveCapacity(utf8.count)
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\r":
        if rest.first == "\n" { rest.removeFirst() }
        printable += keepingLines ? "\n" : " "
      case "\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
        printable += keepingLines ? "\n" : " "
      case "\t": printable += " "
      case "\u{1B}" where rest.first == "[":
        rest.removeFirst()
        rest.removeControlSequence()
        printable += ascii ? "?" : "\u{FFFD}"
      case "\u{9B}":
        rest.removeControlSequence()
        printable += ascii ? "?" : "\u{FFFD}"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        printable += ascii ? "?" : "\u{FFFD}"
      default: printable.unicodeScalars.append(scalar)
      }
    }
    return printable
  }
}

extension Substring.UnicodeScalarView {
  /// Removes the rest of a control sequence (ECMA-48, 5.4): parameters, intermediates, final.
  ///
  /// What breaks the form is left in place, so that no text is lost with a sequence cut short.
  fileprivate mutating func removeControlSequence() {
    while let scalar = first, ("\u{20}"..."\u{3F}").contains(scalar) { removeFirst() }
    if let scalar = first, ("\u{40}"..."\u{7E}").contains(scalar) { removeFirst() }
  }
}
