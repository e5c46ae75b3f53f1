package import Formats
package import Psychometrics

/// All that is wrong with an organisation's instrument, as far as its structure lets it be made out;
/// never empty.
package struct OwnInstrumentFaults: Error, Hashable, Sendable {
  /// At most ``mostNamed``, in the order in which the document is read; what the definition as a
  /// whole lacks comes last.
  package let faults: [OwnInstrumentFault]
  /// How many more there are.
  package let unnamed: Int

  package static let mostNamed = 100

  package init(_ faults: [OwnInstrumentFault], unnamed: Int = 0) {
    self.faults = faults
    self.unnamed = unnamed
  }
}

/// Something that keeps an instrument from being added, and where it stands.
package struct OwnInstrumentFault: Hashable, Sendable {
  /// A JSON Pointer (RFC 6901); empty for the document as a whole.
  package let pointer: String
  package let kind: Kind

  package init(_ pointer: String, _ kind: Kind) {
    self.pointer = pointer
    self.kind = kind
  }

  package enum Kind: Hashable, Sendable {
    case json(JSON.Fault)
    /// A `schema` other than ``OwnInstrument/schema``.
    case otherSchema(String)
    /// A member that must be there, and is not, or is null.
    case missing(String)
    case unknownMember(String, nearest: String?)
    case wrongKind(expected: Expected)
    /// A word that is none of those that may stand there.
    case unknownWord(String, allowed: [String])
    /// Not a missing rule such as `strict` or `prorate:0.8`.
    case unknownRule(String)
    /// Not 1 to 64 of a-z, 0-9 and `-`, a letter first.
    case badID(String)
    case text(LineFault)
    case notADate(String)
    /// Farther from 0 than a figure of an instrument can lie.
    case numberTooLarge(limit: Int)
    case tooMany(given: Int, most: Int)
    case tooFewDays(Int)

    /// A member that this way of scoring has no use for.
    case noPlace(String, in: ScoringKind)
    /// A figure that is worked out from others and does not follow from them.
    case doesNotFollow(expected: Double)
    /// A range of errors where only one reliability is given.
    case rangeWithoutOthers
    /// A worked example that says nothing of any scale.
    case emptyExample
    /// An answer of a worked example that the form does not have; the item counts from 1.
    case exampleAnswer(item: Int)

    case definition(DefinitionFault)
    case selfTest(SelfTestFailure, scale: ScaleID)
    /// Items of all scales together, an item counted in each scale that holds it.
    case tooManyInScales(given: Int, most: Int)
    /// Two columns of a scored table would have that name.
    case columnTwice(String)

    case wordingCount(Language, given: Int, expected: Int)
    case wordingTwice(WordingKind, Language)
    case labelCount(given: Int, expected: Int)

    /// A built-in instrument has that id.
    case builtInID(InstrumentID)
    /// A key for a built-in instrument without one, and no word of whose consent allows it.
    case noConsent(holder: String)
    /// A key for a built-in instrument whose form has another number of items.
    case otherForm(items: Int, expected: Int)
    /// Another subject than that of the built-in instrument that the key is for.
    case otherSubject(Subject, expected: Subject)
    /// The key of a built-in instrument about one's own recovery, said to be about something else.
    case keyOfOwnRecovery(InstrumentID)
    /// Another subject than that of an earlier version; only towards own recovery may it move.
    case subjectMoved(Subject, version: String)
  }

  package enum Expected: Hashable, Sendable {
    case object
    case list
    case text
    case number
    case wholeNumber
    case trueOrFalse
    /// A text, or an object with `en` and perhaps `es`.
    case phrase
    /// A list of two numbers.
    case range
  }
}

/// How an instrument turns answers into scores, by its word in a document.
package enum ScoringKind: String, CaseIterable, Hashable, Sendable {
  case keyed
  case tallied
  case withheld
}
