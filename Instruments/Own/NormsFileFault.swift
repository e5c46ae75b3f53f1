package import Formats
package import Psychometrics

/// All that is wrong with a file of figures, in the order of their places; never empty.
package struct NormsFileFaults: Error, Hashable, Sendable {
  /// At most ``mostNamed``.
  package let faults: [NormsFileFault]
  /// How many more there are.
  package let unnamed: Int

  package static let mostNamed = 100

  init(_ faults: [NormsFileFault]) {
    self.faults = Array(faults.prefix(Self.mostNamed))
    unnamed = faults.count - self.faults.count
  }
}

/// Something that keeps figures from being taken, and where it stands.
package struct NormsFileFault: Hashable, Sendable {
  /// A JSON Pointer; empty for the document as a whole.
  package let pointer: String
  package let kind: Kind

  package init(_ pointer: String, _ kind: Kind) {
    self.pointer = pointer
    self.kind = kind
  }

  package enum Kind: Hashable, Sendable {
    /// The instrument gives no scores: a reflection, or one without its key.
    case notScored
    case json(JSON.Fault)
    /// The list of norms has nothing in it.
    case noNorms
    /// A `schema` other than ``NormsFile/schema``.
    case otherSchema(String)
    case missingMember(String)
    case unknownMember(String, nearest: String?)
    case wrongKind(expected: Expected)

    case unknownScale(String, nearest: String?)
    /// A word that is none of those that may stand there.
    case unknownWord(String, allowed: [String])
    case text(LineFault)
    case notADate(String)
    case dateAhead(CivilDate)
    /// Under two people.
    case tooFewPeople(Int)

    case standardDeviationNotOverZero
    /// No such people can have answered the form: the answers lie closer together.
    case standardDeviationTooLarge(most: Double)
    /// Not from 0 up to, but not, 1.
    case reliabilityOutOfRange
    /// The mean lies outside the scale's lowest and highest score.
    case meanOutsideScale(ClosedRange<Int>)
    case twice(ScaleID, WordingKind, Language?)
  }

  package enum Expected: Hashable, Sendable {
    case object
    case list
    case text
    case number
    case wholeNumber
  }
}
