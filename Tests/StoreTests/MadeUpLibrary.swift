import Formats
import Journal
import Psychometrics

@testable import Store

/// What an organisation might add: an instrument of its own, words and norms for a known one.
extension MadeUp {
  static func added(
    _ id: InstrumentID = "our-five", version: String = "1", digest: String = Self.digest("one"),
    document: String = #"{"id": "our-five"}"#
  ) throws -> AddedInstrument {
    AddedInstrument(
      id: id, version: version, digest: digest, document: document, added: try date("2026-06-01"))
  }

  static func wording(
    _ instrument: InstrumentID = "barc-10", _ language: Language = .spanish,
    name: String = "hospital", items: [String] = (1...10).map { "Frase \($0), ñ 🙂" }
  ) throws -> ImportedWording {
    ImportedWording(
      instrument: instrument, language: language, name: name, items: items,
      permittedBy: "the authors", terms: "within the hospital", imported: try date("2026-06-02"))
  }

  static func norms(
    id: Int = 0, _ instrument: InstrumentID = "barc-10", scale: ScaleID = "recovery-capital",
    document: String = #"{"sd": 9.5}"#
  ) throws -> AddedNorms {
    AddedNorms(
      id: id, instrument: instrument, scale: scale, document: document,
      added: try date("2026-06-03"))
  }

  /// A record that was answered to an imported wording.
  static func record(answeredTo name: String, in language: Language = .spanish) throws
    -> EntryRecord
  {
    var record = try record()
    record.wording = WordingUsed(kind: .published, language: language, name: name)
    return record
  }
}

extension TemporaryStore {
  @discardableResult
  func record(_ record: EntryRecord) throws -> Entry {
    try store.record(record, definition: MadeUp.kept, random: &random)
  }

  /// What a process that opens the store now finds in the library.
  var library: KeptLibrary? {
    get throws { try Store.existing(at: store.path, access: .reading)?.library() }
  }
}
