import GRDB
import Psychometrics

extension Store {
  /// Everything that was added, as it stands at one moment; empty in a store of version 1.
  package func library() throws(StoreError) -> KeptLibrary {
    try read { db in
      guard try LaterColumns(of: db).haveLibrary else { return KeptLibrary() }
      return KeptLibrary(
        instruments: try db.addedInstruments(), wordings: try db.importedWordings(),
        norms: try db.addedNorms())
    }
  }
}

extension Database {
  fileprivate func addedInstruments() throws -> [AddedInstrument] {
    try list("SELECT id, version, digest, document, added FROM instrument ORDER BY position") {
      AddedInstrument(
        id: InstrumentID(rawValue: try $0.text()), version: try $0.text(), digest: try $0.text(),
        document: try $0.text(), added: try $0.date())
    }
  }

  fileprivate func importedWordings() throws -> [ImportedWording] {
    let incomplete = Set(try incompleteWordings())
    var items: [WordingID: [String]] = [:]
    let rows = try list(
      "SELECT instrument, language, text FROM wording_item ORDER BY instrument, language, number"
    ) { (wording: try WordingID(&$0), text: try $0.text()) }
    for row in rows { items[row.wording, default: []].append(row.text) }

    return try list(
      """
      SELECT instrument, language, name, permitted_by, terms, imported FROM wording
      ORDER BY instrument, language
      """
    ) { columns in
      let wording = try WordingID(&columns)
      return ImportedWording(
        instrument: wording.instrument, language: wording.language, name: try columns.text(),
        items: items[wording] ?? [], permittedBy: try columns.text(), terms: try columns.text(),
        imported: try columns.date())
    }
    .filter { !incomplete.contains(WordingID($0)) }
  }

  fileprivate func addedNorms() throws -> [AddedNorms] {
    try list("SELECT id, instrument, scale, document, added FROM norms ORDER BY id") {
      AddedNorms(
        id: try $0.integer(), instrument: InstrumentID(rawValue: try $0.text()),
        scale: ScaleID(rawValue: try $0.text()), document: try $0.text(), added: try $0.date())
    }
  }
}
