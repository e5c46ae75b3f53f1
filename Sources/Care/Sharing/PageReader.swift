import Formats

/// Reads a page that ``PageLayout`` has written.
///
/// It finds the parts and says where they stand. Whether nothing was altered is for
/// ``check(_:)``, which compares with what the program itself would write.
struct PageReader {
  let language: Language
  let sections: [PageReader.Section]
  private let lines: [Substring]
  private var head: ArraySlice<Substring>

  /// A heading and its items.
  struct Section {
    let heading: Substring
    let line: Int
    let items: [PageReader.Item]
  }

  /// One item, with the prefixes of its first line taken off and those of all others left.
  struct Item {
    let line: Int
    let lines: [Substring]
  }

  /// - Throws: `PageFault`, but never `.altered`.
  init(_ text: String, kind: PageKind) throws(PageFault) {
    let lines = try Self.lines(of: text)
    let (found, version) = try Self.kind(of: lines)
    guard found == kind else { throw .otherKind(found) }
    guard version <= PageKind.version else { throw .newerVersion(version) }
    guard lines.count > 1 else { throw .cutShort }
    guard let language = Language.allCases.first(where: { Self.line(names: $0, lines[1]) })
    else { throw .unreadable(line: 2) }
    guard lines.count > 3, lines.last?.isSame(as: PageWords.end[language]) == true,
      lines[lines.count - 2].isEmpty
    else { throw .cutShort }
    self.language = language
    self.lines = lines
    head = lines[2...].prefix { !$0.isEmpty }
    sections = try Self.sections(lines, from: head.endIndex)
  }

  /// The kind that a page says it is of.
  static func kind(of text: String) throws(PageFault) -> PageKind {
    try kind(of: lines(of: text)).kind
  }

  /// Takes the next line of the head.
  mutating func take<Value>(
    _ label: Phrase, _ read: (String) -> Value?
  ) throws(PageFault) -> Value {
    let place = head.startIndex
    guard let line = head.popFirst(), let value = line.dropping("\(label[language]): "),
      let value = read(String(value))
    else { throw .unreadable(line: place + 1) }
    return value
  }

  /// Whether the next line of the head has this label.
  func hasNext(_ label: Phrase) -> Bool {
    head.first?.dropping("\(label[language]): ") != nil
  }

  /// Compares the page with the one that what was read from it gives.
  ///
  /// - Throws: `.altered` with the first line that differs.
  func check(_ layout: PageLayout) throws(PageFault) {
    let written = layout.lines
    for (index, line) in lines.enumerated() {
      guard written.indices.contains(index), line.isSame(as: written[index]) else {
        throw .altered(line: index + 1)
      }
    }
    guard written.count == lines.count else { throw .altered(line: lines.count) }
  }

  /// The lines, with CR LF read as LF, since mail and editors change the one into the other, and
  /// without the empty ones at the end.
  private static func lines(of text: String) throws(PageFault) -> [Substring] {
    guard text.utf8.count <= PageLayout.mostBytes else {
      throw .tooLong(mostBytes: PageLayout.mostBytes)
    }
    var lines = text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).map { line in
      Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func kind(
    of lines: [Substring]
  ) throws(PageFault) -> (kind: PageKind, version: Int) {
    guard let found = lines.first.flatMap(PageKind.read) else { throw .notAPage }
    return found
  }

  private static func line(names language: Language, _ line: Substring) -> Bool {
    line.isSame(as: "\(PageWords.language[language]): \(language.rawValue)")
  }

  /// The blocks between empty lines whose second line begins an item; the others are sentences.
  private static func sections(
    _ lines: [Substring], from start: Int
  ) throws(PageFault) -> [Section] {
    var sections: [Section] = []
    var index = start
    while index < lines.count {
      guard !lines[index].isEmpty else {
        index += 1
        continue
      }
      let end = lines[index...].firstIndex(where: \.isEmpty) ?? lines.count
      if index + 1 < end, lines[index + 1].isStartOfItem {
        let items = try items(lines, in: index + 1..<end)
        sections.append(Section(heading: lines[index], line: index + 1, items: items))
      }
      index = end
    }
    return sections
  }

  private static func items(
    _ lines: [Substring], in range: Range<Int>
  ) throws(PageFault) -> [Item] {
    var items: [Item] = []
    var start = range.lowerBound
    while start < range.upperBound {
      guard lines[start].isStartOfItem else { throw .unreadable(line: start + 1) }
      let after = lines[(start + 1)..<range.upperBound]
      let end = after.firstIndex { $0.dropping("  ") == nil } ?? range.upperBound
      let first = lines[start].dropping("- ") ?? ""
      items.append(Item(line: start + 1, lines: [first] + lines[(start + 1)..<end]))
      start = end
    }
    return items
  }
}

extension Substring {
  /// Byte by byte: two texts that only look alike are not the same.
  func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  /// What comes after a beginning, or nil where the text does not begin so. It goes byte by byte,
  /// since an accent may stand right behind.
  func dropping(_ beginning: String) -> Substring? {
    guard utf8.starts(with: beginning.utf8) else { return nil }
    return Substring(utf8.dropFirst(beginning.utf8.count))
  }

  /// An item whose words begin with an empty line has the dash alone.
  fileprivate var isStartOfItem: Bool { isSame(as: "-") || dropping("- ") != nil }
}
