package import Formats
import Psychometrics

extension Codebook {
  /// To be read on a screen or heard: the title, what the names are, then a paragraph a variable.
  package static func sentences(of entry: CatalogEntry, language: Language) -> [String] {
    let definition = entry.definition
    return [
      CodebookWords.title(entry.name)[language].printable() + ".",
      CodebookWords.version(definition.version.printable(), definition.id)[language],
    ] + rows(of: entry, language: language).dropFirst().map { sentence($0, language) }
  }

  /// "item1: item 1 of the form. 1 to 5. Values: …" and so on; what is empty is not said.
  private static func sentence(_ row: [String], _ language: Language) -> String {
    let values = Dictionary(zip(Field.allCases, row)) { first, _ in first }
    func value(_ field: Field) -> String? {
      values[field].flatMap { $0.isEmpty ? nil : $0 }
    }
    var parts = [value(.label).map { "\(value(.variable) ?? ""): \($0)" } ?? value(.variable) ?? ""]
    if let lowest = value(.minimum), let highest = value(.maximum) {
      parts.append(CodebookWords.range(lowest, highest)[language])
    }
    for field in [Field.values, .missing, .items, .reversed, .rule, .source] {
      guard let value = value(field) else { continue }
      parts.append("\(CodebookWords.name(field)[language]): \(value)")
    }
    return parts.map { $0.hasSuffix(".") ? $0 : "\($0)." }.joined(separator: " ")
  }
}
