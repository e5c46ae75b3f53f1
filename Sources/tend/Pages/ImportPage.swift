import Formats
import Store

/// What became of a table that was brought into a program's store.
struct ImportPage {
  let result: Import
  /// How many rows were set aside.
  let rejected: Int
  /// The names of the columns that were not read.
  let ignored: [String]

  var page: Page {
    var page = Page()
    page.text(
      Phrase(
        en: "\(Words.checkIns(result.added).english) brought in."
          + (result.added > 0
            ? " \"tend\u{A0}undo\" takes \(result.added == 1 ? "it" : "them all") back." : ""),
        es: "Se importó: \(Words.checkIns(result.added).spanish)."
          + (result.added > 0 ? " «tend\u{A0}undo» lo deshace todo." : "")))
    if !result.doubles.isEmpty {
      page.text(
        Phrase(
          en: "Passed over, since they are there already: \(result.doubles.count)",
          es: "Se pasaron por alto, porque ya estaban: \(result.doubles.count)"))
    }
    if !ignored.isEmpty {
      let names = ignored.map { $0.printable() }.joined(separator: ", ")
      page.text(
        Phrase(
          en: "Columns that the store has no place for: \(names)",
          es: "Columnas que no tienen lugar en el archivo: \(names)"))
    }
    return page
  }

  var document: JSON {
    [
      "schema": "tend.outcomes.import/1",
      "imported": .integer(result.added), "first": JSON(result.entries?.lowerBound),
      "last": JSON(result.entries?.upperBound), "doubles": .integer(result.doubles.count),
      "rejected": .integer(rejected),
      "ignoredColumns": .array(ignored.map { .string($0) }),
    ]
  }
}
