/// What is wrong with a row of a table.
package struct CSVFault: Error, Hashable, Sendable {
  package let kind: Kind
  /// The physical line of the place, from 1.
  ///
  /// Inside a quoted field that holds line breaks it lies after the line where the row starts.
  package let line: Int
  /// The field of the row, from 1.
  package let column: Int

  package enum Kind: Hashable, Sendable {
    /// The quote that opened here is not closed by the end of the table. Ends the reading.
    case unclosedQuote
    /// Something other than a comma or the end of the line follows a closing quote.
    case textAfterQuote
    /// A quote stands inside a field that does not start with one.
    case quoteInUnquotedField
    /// A carriage return outside quotes that no line feed follows.
    case loneCarriageReturn
    case nulByte
    case invalidUTF8
    /// The row is longer than the limit in bytes, which most often means a quote that was not
    /// closed; then the place is where it opened. Ends the reading.
    case rowTooLong(limit: Int)
  }

  /// Whether no later row can be told apart, so that the parser takes nothing more.
  ///
  /// The bytes that come with such a fault are not a whole line: a table with one cannot be split
  /// into good and bad lines.
  package var endsReading: Bool {
    switch kind {
    case .unclosedQuote, .rowTooLong: true
    case .textAfterQuote, .quoteInUnquotedField, .loneCarriageReturn, .nulByte, .invalidUTF8: false
    }
  }
}
