package import Formats
import Psychometrics

/// What the columns of a table hold: the answers as they are given, and what `tend score` makes of
/// them.
///
/// Item texts are in it only where they may be printed; else an item is known by its number. Names of
/// columns and of fields are the same in every language, so that programs can rely on them.
package enum Codebook {
  /// The fields of a row, in the order in which they stand.
  package enum Field: String, CaseIterable, Sendable {
    case variable
    case label
    case minimum
    case maximum
    /// What its values stand for.
    case values
    /// What stands there where there is none.
    case missing
    /// The items that it is made from.
    case items
    /// Those of them that count the other way.
    case reversed
    case rule
    case source
  }

  /// A row a column of the table, the names of the fields first.
  package static func rows(of entry: CatalogEntry, language: Language) -> [[String]] {
    [Field.allCases.map(\.rawValue)] + variables(of: entry, language: language)
  }

  /// As CSV: RFC 4180, UTF-8, lines that end in LF.
  ///
  /// A spreadsheet would work out a text that begins as a formula, and an instrument can come from
  /// anybody's file: such a cell begins with an apostrophe.
  package static func csv(of entry: CatalogEntry, language: Language) -> [UInt8] {
    var text = ""
    for row in rows(of: entry, language: language) { text += CSVWriter.line(row.map(guarded)) }
    return Array(text.utf8)
  }

  private static func guarded(_ cell: String) -> String {
    cell.utf8.first.map { "=+-@".utf8.contains($0) } == true ? "'\(cell)" : cell
  }

  /// As a page with a table.
  package static func markdown(of entry: CatalogEntry, language: Language) -> String {
    let definition = entry.definition
    let title = CodebookWords.title(entry.name)[language]
    let version = CodebookWords.version(definition.version.printable(), definition.id)[language]
    let rows =
      [Field.allCases.map { CodebookWords.name($0)[language] }]
      + variables(of: entry, language: language)
    var lines = ["# \(inline(title))", "", inline(version), ""]
    for (index, row) in rows.enumerated() {
      lines.append("| " + row.map(cell).joined(separator: " | ") + " |")
      if index == 0 { lines.append(String(repeating: "|---", count: row.count) + "|") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A cell that ends neither its column nor its line, and is not taken for markup.
  private static func cell(_ text: String) -> String {
    inline(text).replacing("|", with: "\\|")
  }

  private static func inline(_ text: String) -> String {
    var safe = ""
    for character in text.printable() {
      switch character {
      case "\\", "`", "*", "[", "]", "#": safe += "\\\(character)"
      case "<": safe += "&lt;"
      case "&": safe += "&amp;"
      default: safe.append(character)
      }
    }
    return safe
  }
}

extension Codebook {
  /// One row; what is left out is empty.
  static func row(_ values: [Field: String]) -> [String] {
    Field.allCases.map { (values[$0] ?? "").printable() }
  }

  private static func variables(of entry: CatalogEntry, language: Language) -> [[String]] {
    let definition = entry.definition
    let items = itemRows(of: entry, language: language)
    switch definition.scoring {
    case .keyed:
      return items + definition.scales.flatMap { scoreRows(of: $0, in: entry, language: language) }
    case .tallied:
      return items + definition.scales.flatMap { countRows(of: $0, in: entry, language: language) }
    case .withheld: return []
    }
  }

  private static func itemRows(of entry: CatalogEntry, language: Language) -> [[String]] {
    let form = entry.definition.form
    let wording = entry.printableWording(language)
    let pairs = zip(form.lowest..<form.highest + 1, entry.guide.answerLabels)
      .map { (number: String($0), label: $1[language]) }
    // Labels that only repeat the numbers say nothing.
    let labels =
      pairs.contains { $0.number != $0.label }
      ? pairs.map { "\($0.number) = \($0.label)" }.joined(separator: "; ") : ""
    return (1..<form.itemCount + 1).map { item in
      row([
        .variable: "item\(item)",
        .label: wording.flatMap { item <= $0.items.count ? $0.items[item - 1] : nil }
          ?? CodebookWords.item(item)[language],
        .minimum: String(form.lowest),
        .maximum: String(form.highest),
        .values: labels,
        .missing: CodebookWords.missingAnswer[language],
        .source: wording.map { $0.name }
          ?? CodebookWords.form(entry.definition.publishedName)[language],
      ])
    }
  }

  /// How often each answer was given in an area of a reflection, and how many items have none.
  private static func countRows(
    of area: ScaleDefinition, in entry: CatalogEntry, language: Language
  ) -> [[String]] {
    let form = entry.definition.form
    let items = entry.definition.key(of: area.id)?.items ?? []
    let name = entry.everydayName(of: area.id)[language]
    func row(_ suffix: String, _ label: Phrase) -> [String] {
      Codebook.row([
        .variable: "\(ScaleColumnNames(area.id).raw)_\(suffix)",
        .label: "\(name): \(label[language])",
        .minimum: "0",
        .maximum: String(items.count),
        .items: list(items),
        .rule: CodebookWords.counted[language],
        .source: cited(area.source, language),
      ])
    }
    let answers = (form.lowest..<form.highest + 1).map { answer in
      let label = answer - form.lowest
      return row(
        String(answer),
        label < entry.guide.answerLabels.count
          ? entry.guide.answerLabels[label] : Phrase(same: String(answer)))
    }
    return answers + [row("unanswered", CodebookWords.unanswered)]
  }

  static func list(_ items: [Int]) -> String {
    items.map(String.init).joined(separator: " ")
  }

  /// A citation with how sure it is, where it is not published; nothing that may not be shown.
  static func cited(_ source: Source?, _ language: Language) -> String {
    guard let source, source.mayBeShown else { return CodebookWords.noSource[language] }
    let certainty = CodebookWords.certainty(source.certainty)[language]
    return certainty.isEmpty ? source.citation : "\(source.citation) (\(certainty))"
  }
}
