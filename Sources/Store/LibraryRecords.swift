package import Formats
package import Psychometrics

/// A version of an instrument that an organisation added, beside those built in.
package struct AddedInstrument: Hashable, Sendable {
  package let id: InstrumentID
  package let version: String
  /// That of the definition, `sha256:` and 64 hexadecimal digits; it covers no prose.
  package let digest: String
  /// The JSON, as it was given.
  package let document: String
  package let added: CivilDate

  package init(
    id: InstrumentID, version: String, digest: String, document: String, added: CivilDate
  ) {
    self.id = id
    self.version = version
    self.digest = digest
    self.document = document
    self.added = added
  }
}

/// The words of a form in one language, imported by somebody who may use them.
package struct ImportedWording: Hashable, Sendable {
  package let instrument: InstrumentID
  package let language: Language
  /// What entries that were answered to it call it.
  package let name: String
  /// The sentences, in item order.
  package let items: [String]
  package let permittedBy: String
  package let terms: String
  package let imported: CivilDate

  package init(
    instrument: InstrumentID, language: Language, name: String, items: [String],
    permittedBy: String, terms: String, imported: CivilDate
  ) {
    self.instrument = instrument
    self.language = language
    self.name = name
    self.items = items
    self.permittedBy = permittedBy
    self.terms = terms
    self.imported = imported
  }
}

/// Norms of one's own for a scale.
package struct AddedNorms: Hashable, Sendable {
  /// Counted from 1, never given out twice; 0 before they are kept.
  package let id: Int
  package let instrument: InstrumentID
  package let scale: ScaleID
  /// The JSON, as it was given.
  package let document: String
  package let added: CivilDate

  package init(
    id: Int = 0, instrument: InstrumentID, scale: ScaleID, document: String, added: CivilDate
  ) {
    self.id = id
    self.instrument = instrument
    self.scale = scale
    self.document = document
    self.added = added
  }
}

/// Everything that was added to the built-in instruments.
package struct KeptLibrary: Hashable, Sendable {
  /// In the order in which they were added.
  package let instruments: [AddedInstrument]
  /// By instrument and language. One that lost items is left out, so that no item is shown in
  /// another's place; `Store.check` names it.
  package let wordings: [ImportedWording]
  /// In the order in which they were added: of several for a scale the last counts.
  package let norms: [AddedNorms]

  package init(
    instruments: [AddedInstrument] = [], wordings: [ImportedWording] = [], norms: [AddedNorms] = []
  ) {
    self.instruments = instruments
    self.wordings = wordings
    self.norms = norms
  }
}
