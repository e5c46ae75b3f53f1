package import Formats
package import Psychometrics

/// An organisation's own figures for the scales of an instrument, as it brings them in a file.
///
/// The file is JSON: one ``OwnNorms`` alone, or `{"norms": [ … ]}` with several.
///
/// ```json
/// {"schema": "tend.norms/1", "scale": "burnout", "wording": "own", "language": "en",
///  "mean": 24.1, "standardDeviation": 5.9,
///  "reliability": {"kind": "test-retest", "coefficient": 0.84},
///  "sample": "peer workers of Example Program", "people": 120,
///  "date": "2026-03-01", "organisation": "Example Program"}
/// ```
package struct NormsFile: Hashable, Sendable {
  /// At most one a scale, wording and language, in the order of the file.
  package let norms: [OwnNorms]

  package static let schema = "tend.norms/1"
  /// The greatest size of a file in bytes.
  package static let byteLimit = 1 << 20

  /// Reads the figures for an instrument.
  ///
  /// - Parameter today: nothing can have been found on a later day.
  /// - Throws: `NormsFileFaults` with everything that is wrong, as far as it can be made out.
  package init(
    _ bytes: [UInt8], for definition: Definition, today: CivilDate
  ) throws(NormsFileFaults) {
    guard definition.isScored else {
      throw NormsFileFaults([NormsFileFault("", .notScored)])
    }
    let document: JSON
    do throws(JSONFaults) {
      document = try JSON.parse(bytes, limits: JSON.Limits(bytes: Self.byteLimit, depth: 8))
    } catch {
      throw NormsFileFaults(error.faults.map { NormsFileFault($0.pointer, .json($0)) })
    }
    var reader = NormsReader(definition, today: today)
    let norms = reader.readFile(document)
    guard reader.faults.isEmpty else { throw NormsFileFaults(reader.faults) }
    self.norms = norms
  }
}

/// What an organisation found of its own people, for one scale answered to one kind of words.
package struct OwnNorms: Hashable, Sendable {
  package let scale: ScaleID
  package let wording: WordingKind
  /// The language of those words, where the figures are for one alone; nil where they hold for any.
  package let language: Language?
  /// The day the figures were worked out.
  package let date: CivilDate
  /// With the organisation, its sample and the date in every source, so that no page can show them
  /// as somebody else's.
  package let figures: LocalFigures
  /// The digest of the definition that they were made with; nil where none is named.
  package let madeWith: String?
  /// The same as JSON, to be kept and read back.
  package let document: JSON

  /// Reads back what was kept.
  ///
  /// - Throws: `NormsFileFaults`, also where the scale is no longer there.
  package init(document: JSON, for definition: Definition) throws(NormsFileFaults) {
    guard definition.isScored else {
      throw NormsFileFaults([NormsFileFault("", .notScored)])
    }
    var reader = NormsReader(definition, today: nil)
    let norms = reader.readNorms(document, pointer: "")
    guard let norms, reader.faults.isEmpty else { throw NormsFileFaults(reader.faults) }
    self = norms
  }

  init(_ figures: GivenFigures) {
    scale = figures.scale
    wording = figures.wording
    language = figures.language
    date = figures.date
    self.figures = figures.localFigures
    madeWith = figures.madeWith
    document = figures.document
  }

  /// The document with the digest of the definition that the figures are added for: a changed key
  /// gives other scores, and figures that were found with the old one do not hold for it.
  package func document(for digest: String) -> JSON {
    let members = (document.members ?? []).filter { $0.name != "definition" }
    return .object(members + [JSON.Member("definition", .string(digest))])
  }
}
