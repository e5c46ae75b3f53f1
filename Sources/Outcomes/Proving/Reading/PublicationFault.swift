package import Formats

/// Why a file cannot be taken as something that was published.
package enum PublicationFault: Error, Hashable, Sendable {
  /// It is a page to read: HTML or Markdown.
  case page
  /// It is no JSON.
  case json(JSONFaults)
  /// A document of another kind, by its `schema`; nil where it has none.
  case otherDocument(String?)
  /// A member has another kind than the documents of ours, at a JSON Pointer.
  case member(pointer: String)
  /// The table cannot be read.
  case csv(CSVFault)
  /// There is no heading row, or no row beneath it.
  case empty
  /// Two columns have the same heading.
  case headingTwice(String)
  /// A row has another number of fields than the heading row.
  case fields(line: Int, given: Int, expected: Int)
  /// No column counts entries or people.
  case noCounts
  /// A cell of a figure is neither a number nor a mark of something hidden.
  case cell(line: Int, column: String, text: String)
  /// Two rows are of the same group and scale.
  case sameGroup(line: Int, other: Int)
}
