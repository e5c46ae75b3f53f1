extension JSON {
  /// The document as text, without a newline at its end.
  ///
  /// Where it is `pretty`, each member has a line of its own, indented by two spaces, and an array
  /// of plain values stays on one line where it fits in 100 columns. Where it is not, all is on one
  /// line, with a space after each colon and comma.
  package func text(pretty: Bool = true) -> String {
    var writer = JSONWriter(style: pretty ? .pretty : .line)
    writer.write(self)
    return writer.text
  }

  /// The one text of this value, for digests: members sorted by name, no white space.
  ///
  /// As RFC 8785 (sorting by UTF-16 code units, shortest numbers, least escaping), with two
  /// differences: an integer beyond 2^53 is written in full, and a Double from 2^53 up with an
  /// exponent, so that both are read back as what they were.
  package var canonicalText: String {
    var writer = JSONWriter(style: .canonical)
    writer.write(self)
    return writer.text
  }
}

private struct JSONWriter {
  enum Style {
    case pretty
    case line
    case canonical
  }

  static let columns = 100

  let style: Style
  var text = ""
  var indent = 0
  /// Where the current line starts, in bytes of `text`.
  var lineStart = 0

  init(style: Style) {
    self.style = style
  }

  mutating func write(_ value: JSON) {
    switch value {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += JSON.text(of: value)
    case .string(let value): text += JSON.quoted(value, escapingSeparators: style != .canonical)
    case .array(let elements): write(elements)
    case .object(let members): write(members)
    }
  }

  mutating func write(_ elements: [JSON]) {
    if style == .pretty, !elements.isEmpty, !fitsOnLine(elements) {
      writeLines(elements, open: "[", close: "]") { writer, element in writer.write(element) }
    } else {
      writeRow(elements, open: "[", close: "]") { writer, element in writer.write(element) }
    }
  }

  mutating func write(_ members: [JSON.Member]) {
    switch style {
    case .pretty where !members.isEmpty:
      writeLines(members, open: "{", close: "}") { writer, member in writer.write(member) }
    case .canonical:
      // Members of the same name keep their order, so that the text never depends on the sort.
      let sorted = members.enumerated().sorted { a, b in
        if a.element.name.utf16.elementsEqual(b.element.name.utf16) { return a.offset < b.offset }
        return a.element.name.utf16.lexicographicallyPrecedes(b.element.name.utf16)
      }
      writeRow(sorted, open: "{", close: "}") { writer, member in writer.write(member.element) }
    default:
      writeRow(members, open: "{", close: "}") { writer, member in writer.write(member) }
    }
  }

  mutating func write(_ member: JSON.Member) {
    text += JSON.quoted(member.name, escapingSeparators: style != .canonical)
    text += style == .canonical ? ":" : ": "
    write(member.value)
  }

  private mutating func writeRow<Element>(
    _ elements: [Element], open: String, close: String, each: (inout JSONWriter, Element) -> Void
  ) {
    text += open
    var isFirst = true
    for element in elements {
      if !isFirst { text += style == .canonical ? "," : ", " }
      isFirst = false
      each(&self, element)
    }
    text += close
  }

  private mutating func writeLines<Element>(
    _ elements: [Element], open: String, close: String, each: (inout JSONWriter, Element) -> Void
  ) {
    text += open
    indent += 1
    var isFirst = true
    for element in elements {
      if !isFirst { text += "," }
      isFirst = false
      beginLine()
      each(&self, element)
    }
    indent -= 1
    beginLine()
    text += close
  }

  private mutating func beginLine() {
    text += "\n"
    lineStart = text.utf8.count
    for _ in 0..<indent { text += "  " }
  }

  /// Whether the elements are plain values that fit on what is left of the line, with a comma.
  private func fitsOnLine(_ elements: [JSON]) -> Bool {
    var row = JSONWriter(style: .line)
    let room = Self.columns - (text.utf8.count - lineStart) - 1
    for element in elements {
      switch element {
      case .array, .object: return false
      default: break
      }
      row.write(element)
      row.text += ", "
      // Two brackets in place of the last ", ".
      if row.text.utf8.count > room { return false }
    }
    return true
  }
}
