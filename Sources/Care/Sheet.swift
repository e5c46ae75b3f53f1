package import Formats

/// A page to print, to hand over or to read aloud, in one language: blocks of words, and places to
/// fill in.
///
/// It is made once and written two ways, as plain text of a given width (``text(width:)``) and as
/// Markdown (``markdown``); both hold the same words in the same order.
package struct Sheet: Hashable, Sendable {
  package let language: Language
  package private(set) var blocks: [Block] = []

  /// One piece of a page. All text is in the language of the page.
  package enum Block: Hashable, Sendable {
    /// The name of the page.
    case title(String)
    case section(String)
    /// May hold newlines, which stay.
    case paragraph(String)
    case bullets([String])
    /// A label with what stands there, or with a place to fill in.
    case field(label: String, value: String?)
    /// That many lines to write on.
    case blankLines(Int)
    /// Whose signature it is; a line for it, and one for the date.
    case signature(String)
    /// An empty line between fields that would else stand together.
    case gap
    /// Rows of cells under their headings; a row that is shorter has empty cells at its end.
    case table(headings: [String], rows: [[String]])
  }

  /// The widest line of a page on paper: as many letters of the usual printer's type as A4 and Letter
  /// hold between margins of an inch.
  package static let paperWidth = 65

  package init(_ language: Language, title: Phrase) {
    self.language = language
    blocks.append(.title(title[language]))
  }

  package mutating func section(_ name: Phrase) {
    blocks.append(.section(name[language]))
  }

  package mutating func paragraph(_ words: Phrase) {
    blocks.append(.paragraph(words[language]))
  }

  package mutating func paragraph(_ words: PlainText) {
    blocks.append(.paragraph(words.text))
  }

  /// Adds nothing where there is no line.
  package mutating func bullets(_ lines: [Phrase]) {
    if !lines.isEmpty { blocks.append(.bullets(lines.map { $0[language] })) }
  }

  /// Adds nothing where there is no line.
  package mutating func bullets(_ lines: [PlainText]) {
    if !lines.isEmpty { blocks.append(.bullets(lines.map(\.text))) }
  }

  /// A label and what stands there; without a value a place to fill in.
  package mutating func field(_ label: Phrase, _ value: PlainText?) {
    blocks.append(.field(label: label[language], value: value?.text))
  }

  package mutating func field(_ label: Phrase, words: Phrase) {
    blocks.append(.field(label: label[language], value: words[language]))
  }

  package mutating func field(_ label: Phrase, date: CivilDate?) {
    blocks.append(.field(label: label[language], value: date?.description))
  }

  /// Lines to write on; adds nothing for 0 or less.
  package mutating func blankLines(_ count: Int) {
    if count > 0 { blocks.append(.blankLines(count)) }
  }

  /// Parts the fields before from those after.
  package mutating func gap() {
    blocks.append(.gap)
  }

  package mutating func signature(_ whose: Phrase) {
    blocks.append(.signature(whose[language]))
  }

  package mutating func table(_ headings: [Phrase], rows: [[String]]) {
    blocks.append(.table(headings: headings.map { $0[language] }, rows: rows))
  }

  /// What stands before the place where somebody writes the date of a signature.
  static let signedOn = Phrase(en: "Date", es: "Fecha")
}
