import Formats

/// What a person reads, before it is fitted to a screen and a language.
struct Page: Equatable {
  private(set) var lines: [Line] = []

  enum Line: Equatable {
    case heading(Phrase)
    case text(Phrase, indent: Int)
    /// Words of less weight: credits, where things come from.
    case quiet(Phrase, indent: Int)
    /// What a person wrote: shown as it is, in no language of ours.
    case written(String, indent: Int)
    /// The same behind the number by which commands name it.
    case numbered(Int, String)
    /// One of several to choose from, behind what is typed to choose it.
    case choice(mark: String, Phrase)
    /// A line that was already laid out.
    case drawn(String)
    case blank
  }

  init() {}

  mutating func heading(_ phrase: Phrase) {
    lines.append(.heading(phrase))
  }

  mutating func text(_ phrase: Phrase, indent: Int = 0) {
    lines.append(.text(phrase, indent: indent))
  }

  mutating func written(_ text: String, indent: Int = 0) {
    lines.append(.written(text, indent: indent))
  }

  mutating func numbered(_ number: Int, _ text: String) {
    lines.append(.numbered(number, text))
  }

  mutating func quiet(_ phrase: Phrase, indent: Int = 0) {
    lines.append(.quiet(phrase, indent: indent))
  }

  mutating func choice(_ mark: String, _ phrase: Phrase) {
    lines.append(.choice(mark: mark, phrase))
  }

  mutating func drawn(_ drawing: [String]) {
    lines += drawing.map(Line.drawn)
  }

  /// Where a file lies, by itself and never broken, so that it can be copied.
  mutating func path(_ path: String) {
    lines.append(.drawn("  " + path.printable()))
  }

  /// An empty line, unless there is one already or the page has just begun.
  mutating func blank() {
    if let last = lines.last, last != .blank { lines.append(.blank) }
  }

  /// An empty line also where the page begins, to part it from what was shown before.
  mutating func gap() {
    lines.append(.blank)
  }

  mutating func add(_ other: Page) {
    lines += other.lines
  }
}

/// How a page is fitted to one reader's screen.
struct View: Equatable, Sendable {
  var language: Language
  /// In columns, at least 20.
  var width: Int
  var isAccessible = false
  var isASCII = false
  var hasColour = false
  var commands = CommandNames()

  /// Prose wider than this is hard to follow.
  static let widestProse = 80

  /// A page as lines of at most `width` columns; drawn lines stay as they are.
  ///
  /// A no-break space holds two words together, and is shown as a plain one.
  func lines(_ page: Page) -> [String] {
    let prose = min(width, Self.widestProse)
    return page.lines.flatMap { line -> [String] in
      switch line {
      case .heading(let phrase):
        plain(words(phrase).wrapped(to: prose)).map(emphasised)
      case .text(let phrase, let indent):
        plain(words(phrase).wrapped(to: prose, indent: fitted(indent)))
      case .quiet(let phrase, let indent):
        plain(words(phrase).wrapped(to: prose, indent: fitted(indent))).map(dimmed)
      case .written(let text, let indent):
        text.printable(keepingLines: true).wrapped(to: prose, indent: fitted(indent))
      case .numbered(let number, let text):
        text.printable(keepingLines: true).wrapped(
          to: prose, firstIndent: "  \(number). ",
          hangingIndent: String(repeating: " ", count: fitted("\(number)".utf8.count + 4)))
      case .choice(let mark, let phrase):
        plain(
          words(phrase).wrapped(
            to: prose, firstIndent: "  \(mark)  ",
            hangingIndent: String(repeating: " ", count: fitted(mark.displayWidth + 4))))
      case .drawn(let drawing): [drawing]
      case .blank: [""]
      }
    }
  }

  /// One text for the whole page, each line with its end.
  func text(_ page: Page) -> String {
    lines(page).map { $0 + "\n" }.joined()
  }

  private func words(_ phrase: Phrase) -> String {
    commands.typed(phrase[language])
  }

  private func plain(_ lines: [String]) -> [String] {
    lines.map { $0.replacing("\u{A0}", with: " ") }
  }

  /// An indent leaves at least three quarters of a narrow screen for words.
  private func fitted(_ indent: Int) -> Int {
    min(indent, width / 4)
  }

  private func emphasised(_ line: String) -> String {
    hasColour ? "\u{1B}[1m\(line)\u{1B}[0m" : line
  }

  private func dimmed(_ line: String) -> String {
    hasColour ? "\u{1B}[2m\(line)\u{1B}[0m" : line
  }
}

extension Page {
  /// A page of one sentence.
  static func one(_ phrase: Phrase) -> Page {
    var page = Page()
    page.text(phrase)
    return page
  }

  /// An empty line by itself.
  static var gap: Page {
    var page = Page()
    page.gap()
    return page
  }
}
