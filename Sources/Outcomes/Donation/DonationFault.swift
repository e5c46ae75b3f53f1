package import Formats

/// Why a file is no donation that can be read.
package struct DonationFault: Error, Hashable, Sendable {
  /// Where in the file, as a JSON pointer; empty for the whole.
  package let pointer: String
  package let kind: Kind

  package init(_ pointer: String, _ kind: Kind) {
    self.pointer = pointer
    self.kind = kind
  }

  package enum Kind: Hashable, Sendable {
    case json(JSON.Fault)
    /// JSON that says to be something else, or nothing.
    case notADonation
    /// A donation of a version that this program does not know.
    case otherVersion(String)
    /// A day, or a member that is named like one: a donation has none.
    case day
    case missingMember(String)
    case unknownMember(String)
    case wrongKind(Expected)
    case notACode
    case notAPeriod
    case notARole
    case unknownWording
    case unknownLanguage
    /// Outside 0 to ``DonationReader/mostMonths``, or before those of the check-in before it; of the
    /// first, not 0.
    case months
    case tooMany(limit: Int)
    /// A scale that the instrument does not have.
    case unknownScale(String)
    case outsideScale(low: Int, high: Int)
  }

  package enum Expected: Hashable, Sendable {
    case object, text, wholeNumber, list
  }
}
