package import Formats

/// All that is wrong with a file of sentences, in the order of their places; never empty.
package struct WordingFileFaults: Error, Hashable, Sendable {
  /// At most ``mostNamed``.
  package let faults: [WordingFileFault]
  /// How many more there are.
  package let unnamed: Int

  package static let mostNamed = 100

  init(_ faults: [WordingFileFault]) {
    self.faults = Array(faults.prefix(Self.mostNamed))
    unnamed = faults.count - self.faults.count
  }
}

/// Something that keeps sentences from being taken, and where it stands.
package struct WordingFileFault: Hashable, Sendable {
  package let place: Place
  package let kind: Kind

  package init(_ place: Place, _ kind: Kind) {
    self.place = place
    self.kind = kind
  }

  package enum Place: Hashable, Sendable {
    /// The file as a whole.
    case file
    /// A line of a table, from 1: the one where its row starts.
    case line(Int)
    /// A value of a JSON document, as a JSON Pointer.
    case pointer(String)
  }

  package enum Kind: Hashable, Sendable {
    case fileTooLong(bytes: Int, limit: Int)
    /// There is not one sentence in it.
    case noTexts
    case json(JSON.Fault)
    case csv(CSVFault)

    // The columns of a table, named by its first line.

    case missingColumn(String)
    case columnTwice(String)
    case unknownColumn(String, nearest: String?)
    /// Fields divided by a semicolon or a tab, as some spreadsheets write them.
    case otherSeparator(Character)
    case fieldCount(Int, expected: Int)

    // The members of a JSON document.

    case missingMember(String)
    case unknownMember(String, nearest: String?)
    case wrongKind(expected: Expected)
    /// A `schema` other than ``WordingRows/schema``.
    case otherSchema(String)

    // One sentence, and all of them.

    /// Not a whole number in digits.
    case notAnItemNumber(String)
    case itemOutsideForm(Int, itemCount: Int)
    case itemTwice(Int, Language)
    case text(LineFault, item: Int?)
    /// Not one that the program speaks.
    case unknownLanguage(String)
    /// A language without the texts of these items.
    case itemsMissing(Language, [Int])
  }

  package enum Expected: Hashable, Sendable {
    case object
    case list
    case text
    case wholeNumber
  }
}
