package import Formats

/// Why a site file cannot be used, and where in it that stands.
package struct SiteFileFault: Error, Hashable, Sendable {
  package let place: Place
  package let kind: Kind

  package enum Place: Hashable, Sendable {
    /// A JSON Pointer; empty for the document as a whole.
    case pointer(String)
    /// A line of a table, from 1.
    case line(Int)
  }

  package enum Kind: Hashable, Sendable {
    /// No text of a site file at all.
    case json(JSON.Fault)
    case csv(CSVFault)
    case empty
    /// No `schema` of a site file.
    case notASiteFile
    /// Another `schema` of a site file.
    case otherSchema(String)
    case missingMember(String)
    case unknownMember(String)
    case wrongKind(Expected)
    /// A text that is none of those that can stand there.
    case unknownValue(String)
    /// A number that no such place can have.
    case outOfRange(Int)
    /// A group, scale, cell or figure that stands there twice.
    case twice
    /// A larger group that is not there.
    case missingGroup
    /// An engine met so many rows that it could not read.
    case badRows(Int)
    /// A number that cannot go with others of the file.
    case doesNotFollow(Rule)
  }

  package enum Expected: Hashable, Sendable {
    case object
    case list
    case text
    case wholeNumber
    case boolean
  }

  /// What the numbers of a file have to be to each other.
  package enum Rule: String, Hashable, Sendable {
    /// Each person has one entry or more.
    case peopleAndEntries
    /// Each row has a score or none.
    case rowsAndScores
    /// A group of fewer people than the site's own minimum has only a name.
    case minimum
    /// A sum, or a sum of squares, is that of the scores.
    case sumsOfScores
    /// The sums of items can be those of so many answers.
    case sumsOfItems
    /// A larger group has the people of those in it, each once.
    case largerGroups
    /// From and to, or an event with two values, or none of them.
    case choiceOfPairs
    /// The people of bands are those of the scores.
    case bands
  }

  package init(_ place: Place, _ kind: Kind) {
    self.place = place
    self.kind = kind
  }
}

/// Why site files cannot be combined.
package enum SiteFault: Error, Hashable, Sendable {
  /// Together they have more than ``SiteFile/mostRows`` rows.
  case tooManyRows
}
