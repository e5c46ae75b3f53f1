import Formats

extension PageReader.Section {
  /// The items as texts.
  func texts() throws(PageFault) -> [PlainText] {
    var texts: [PlainText] = []
    for item in items {
      let value = PageReader.Value(
        line: item.line, lines: [item.lines.first ?? ""] + item.lines.dropFirst().map { $0.rest })
      texts.append(try value.text())
    }
    return texts
  }

  /// The one item as a text.
  func text() throws(PageFault) -> PlainText {
    let texts = try texts()
    guard let text = texts.first, texts.count == 1 else { throw .unreadable(line: line) }
    return text
  }
}

extension PageReader {
  /// What stands behind a label, with all prefixes taken off.
  struct Value {
    let line: Int
    var lines: [Substring]

    func text() throws(PageFault) -> PlainText {
      guard let text = PageText.text(of: lines).flatMap({ PlainText($0, lines: .many) }) else {
        throw .unreadable(line: line)
      }
      return text
    }

    func read<Read>(_ read: (String) -> Read?) throws(PageFault) -> Read {
      guard let value = try read(text().text) else { throw .unreadable(line: line) }
      return value
    }
  }

  /// The fields of an item, taken one after the other.
  struct Fields {
    private let line: Int
    private let language: Language
    private var fields: ArraySlice<(label: Substring, value: PageReader.Value)>

    init(_ item: PageReader.Item, _ language: Language) throws(PageFault) {
      self.language = language
      line = item.line
      var fields: [(label: Substring, value: PageReader.Value)] = []
      for (index, content) in item.lines.enumerated() {
        let content = index == 0 ? content : content.rest
        if let goesOn = content.dropping("  "), let last = fields.indices.last {
          fields[last].value.lines.append(goesOn)
          continue
        }
        guard let colon = content.utf8.firstIndex(of: UInt8(ascii: ":")) else {
          throw .unreadable(line: item.line + index)
        }
        let after = content[colon...].dropping(":") ?? ""
        fields.append(
          (
            content[..<colon],
            PageReader.Value(line: item.line + index, lines: [after.dropping(" ") ?? after])
          ))
      }
      self.fields = fields[...]
    }

    /// The next field, where it has this label.
    mutating func takeIf(_ label: Phrase) -> PageReader.Value? {
      guard let next = fields.first, next.label.isSame(as: label[language]) else { return nil }
      fields.removeFirst()
      return next.value
    }

    mutating func take(_ label: Phrase) throws(PageFault) -> PageReader.Value {
      guard let value = takeIf(label) else {
        throw .unreadable(line: fields.first?.value.line ?? line)
      }
      return value
    }

    /// - Throws: where a field is left.
    func end() throws(PageFault) {
      if let next = fields.first { throw .unreadable(line: next.value.line) }
    }
  }
}

extension Substring {
  /// A line without the two spaces of an item that goes on.
  fileprivate var rest: Substring { dropping("  ") ?? self }
}
