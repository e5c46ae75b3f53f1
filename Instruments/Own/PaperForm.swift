package import Formats
import Psychometrics

extension CatalogEntry {
  /// The sentences that may be printed: those of the form itself where they came with it, else this
  /// project's own. A text that somebody permitted to be used is never among them.
  ///
  /// Where there is none in that language it is the English one, or the only one there is; its
  /// `language` says so. Nil where nothing may be printed.
  package func printableWording(_ language: Language) -> Wording? {
    let printable = wordings.filter { $0.permission == nil }
    for language in [language, .english] {
      let texts = printable.filter { $0.language == language }
      if let text = texts.last(where: { $0.kind == .published }) ?? texts.first { return text }
    }
    return printable.first
  }
}

/// An instrument on paper, with sentences that may be printed.
///
/// It asks for a date and no name, says that skipping is fine and what happens with it, and ends with
/// the command that records it. The asides of a reflection are never on it.
package enum PaperForm {
  /// The widest line. A sheet of A4 or Letter holds as many letters of the usual printer's type
  /// between margins of an inch; a command at the end stays whole and may be longer.
  static let width = 65

  /// The form as plain text, to be printed or copied out; each line ends with a newline.
  ///
  /// - Parameters:
  ///   - wording: one that may be printed, as ``CatalogEntry/printableWording(_:)`` gives it.
  ///   - language: the one asked for. All stands in that of the wording; where the two differ, a line
  ///     in the language asked for says so.
  package static func text(
    _ entry: CatalogEntry, wording: Wording, language: Language
  ) -> String {
    let sheet = PaperSheet(entry, wording: wording, asked: language)
    let words = wording.language
    var lines: [String] = []
    func add(_ text: String, indent: Int = 0) {
      guard !text.isEmpty else { return }
      lines += text.wrapped(to: width, indent: indent)
    }

    add(sheet.title)
    add(sheet.origin ?? "")
    if let notice = sheet.notice {
      lines.append("")
      add(notice.text)
    }
    lines += ["", PaperWords.date[words] + ": " + PaperWords.dateBlanks, ""]
    add(PaperWords.noName.joined(to: PaperWords.skipping)[words])
    lines.append("")
    add(PaperWords.whatHappens[words])
    lines.append("")
    add(sheet.task)
    if !sheet.labels.isEmpty { lines.append("") }
    for label in sheet.labels {
      lines += label.text.wrapped(
        to: width,
        firstIndent: "  " + String(label.number).padded(to: sheet.answerDigits, .right)
          + "  ", hangingIndent: String(repeating: " ", count: sheet.answerDigits + 4))
    }
    if let lookBack = sheet.lookBack {
      lines.append("")
      add(lookBack)
    }
    for section in sheet.sections {
      if let heading = section.heading {
        lines.append("")
        add(heading)
      }
      for item in section.items { lines += [""] + self.lines(item, of: sheet) }
    }
    for note in sheet.notes {
      lines.append("")
      add(note)
    }
    lines.append("")
    add(PaperWords.recording[words])
    lines.append(sheet.command)
    return lines.joined(separator: "\n") + "\n"
  }

  /// An item with its number, and below it its boxes.
  private static func lines(_ item: PaperSheet.Item, of sheet: PaperSheet) -> [String] {
    let number = String(item.number).padded(to: sheet.itemDigits, .right) + ". "
    let indent = String(repeating: " ", count: number.count)
    let boxes = sheet.answers.map { "[ ]\u{A0}\($0)" }.joined(separator: "   ")
    let fits = !boxes.isEmpty && indent.count + boxes.displayWidth <= width
    let answer = fits ? boxes.replacing("\u{A0}", with: " ") : sheet.blank
    return item.text.wrapped(to: width, firstIndent: number, hangingIndent: indent)
      + [indent + answer]
  }
}
