package import Formats
package import Psychometrics

/// An instrument that an organisation wrote down or was given, as a JSON document.
///
/// The document is the one that ``CatalogEntry/document`` makes, so that whatever is shown can be
/// added under another id and scores alike. It is held to the self-test of the built-in instruments:
/// what does not read, does not make sense, or does not come out as its own worked examples say, is
/// refused whole.
package struct OwnInstrument: Instrument, Hashable {
  package typealias Scale = ScaleID

  package let definition: Definition
  package let guide: Guide
  package let wordings: [Wording]
  /// Whose consent allows its use; needed where it is the key to a built-in instrument without one.
  package let consent: Consent?
  /// What is allowed, and worth a second look.
  package let warnings: [OwnInstrumentFault]

  package static let schema = "tend.definition/1"
  /// The greatest size of a document in bytes.
  package static let byteLimit = 1 << 20
  /// How many objects and lists of a document may lie one in another.
  package static let depthLimit = 32

  /// Reads a document.
  ///
  /// - Throws: `OwnInstrumentFaults` with everything that is wrong, as far as it can be made out.
  package init(_ document: JSON, for use: Use = .adding) throws(OwnInstrumentFaults) {
    var reader = DocumentReader()
    let instrument = reader.instrument(document, for: use)
    guard let instrument, reader.isSound else { throw reader.thrown }
    self = instrument
  }

  /// Reads the text of a document: strict JSON in UTF-8, at most ``byteLimit`` bytes.
  package init(text bytes: [UInt8], for use: Use = .adding) throws(OwnInstrumentFaults) {
    let document: JSON
    do throws(JSONFaults) {
      document = try JSON.parse(
        bytes, limits: JSON.Limits(bytes: Self.byteLimit, depth: Self.depthLimit))
    } catch {
      throw OwnInstrumentFaults(error.faults.map { OwnInstrumentFault($0.pointer, .json($0)) })
    }
    try self.init(document, for: use)
  }

  init(
    definition: Definition, guide: Guide, wordings: [Wording], consent: Consent?,
    warnings: [OwnInstrumentFault]
  ) {
    self.definition = definition
    self.guide = guide
    self.wordings = wordings
    self.consent = consent
    self.warnings = warnings
  }

  package var entry: CatalogEntry {
    CatalogEntry(self, guide: guide, wordings: wordings, isBuiltIn: false)
  }

  /// The whole instrument again, with each default written out, to be kept and read back.
  package var document: JSON {
    let members = entry.document.members ?? []
    guard let consent else { return .object(members) }
    return .object(members + [JSON.Member("consent", consent.document)])
  }

  /// What a document is read for.
  package enum Use: Hashable, Sendable {
    /// To be added: no other instrument may lose its name to it, and its self-test must pass.
    case adding
    /// To be compared, or because it was added before: the id of a built-in instrument may stand in
    /// it, and nothing is scored for a test.
    case reading
  }
}

/// Whose consent allows an instrument to be used, as the organisation that has it wrote it down.
package struct Consent: Hashable, Sendable {
  package let givenBy: String
  package let date: CivilDate
  package let terms: String

  package init(givenBy: String, date: CivilDate, terms: String) {
    self.givenBy = givenBy
    self.date = date
    self.terms = terms
  }

  var document: JSON {
    [
      "givenBy": .string(givenBy), "date": .string(date.description), "terms": .string(terms),
    ]
  }
}
