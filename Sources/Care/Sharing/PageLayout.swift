import Formats

/// A page that people read as it is and that a program can read back: the layout that notes,
/// notices and replies share.
///
/// ```text
/// tend note 1
/// language: en
/// id: 0123456789abcdef
///
/// A sentence that stands on every such page.
///
/// A heading
/// - what somebody wrote, which goes on in the next line where it is
///   long
/// - a label: what stands there
///   another label: what stands there
///
/// End of this page
/// ```
///
/// Words that a person typed stand only behind `- `, or indented, so that nobody's words can pass
/// for a heading, for a sentence of the page, or for its end.
struct PageLayout {
  let kind: PageKind
  let language: Language
  /// What stands at the top, below the kind and the language.
  let head: [PageField]
  /// Sentences that are the program's own, a paragraph each.
  let sentences: [Phrase]
  /// A section without items is not on the page.
  let sections: [PageSection]

  /// The largest page, in bytes.
  static let mostBytes = 65_536

  /// The page; each line ends with a newline.
  var text: String { text(width: PageText.width) }

  var lines: [String] { lines(width: PageText.width) }

  /// The page in lines of another width. Only the page itself can be read back.
  func text(width: Int) -> String { lines(width: width).joined(separator: "\n") + "\n" }

  private func lines(width: Int) -> [String] {
    var lines = [kind.firstLine, line(PageWords.language, language.rawValue)]
    lines += head.flatMap { line($0.label, $0.value).wrapped(to: width) }
    for sentence in sentences { lines += [""] + sentence[language].wrapped(to: width) }
    for section in sections where !section.items.isEmpty {
      lines += [""] + section.heading[language].wrapped(to: width)
      for item in section.items { lines += self.lines(item, width: width) }
    }
    return lines + ["", PageWords.end[language]]
  }

  private func line(_ label: Phrase, _ value: String) -> String {
    "\(label[language]): \(value)"
  }

  private func lines(_ item: PageItem, width: Int) -> [String] {
    switch item {
    case .text(let text): PageText.lines(text, first: "- ", hanging: "  ", width: width)
    case .fields(let fields):
      fields.enumerated().flatMap { index, field in
        PageText.lines(
          field.value, first: (index == 0 ? "- " : "  ") + field.label[language] + ": ",
          hanging: "    ", width: width)
      }
    }
  }
}

struct PageSection {
  let heading: Phrase
  let items: [PageItem]

  init(_ heading: Phrase, _ items: [PageItem]) {
    self.heading = heading
    self.items = items
  }

  init(_ heading: Phrase, texts: [PlainText]) {
    self.init(heading, texts.map { .text($0.text) })
  }
}

enum PageItem {
  case text(String)
  case fields([PageField])
}

/// A label, which is a fixed word of the page, and what stands behind it.
struct PageField {
  let label: Phrase
  let value: String

  init(_ label: Phrase, _ value: String) {
    self.label = label
    self.value = value
  }
}
