package import Formats
package import Psychometrics

/// The file that a column map is read from.
///
/// ```json
/// {"schema": "tend.columns/1", "participant": "Client ID", "date": "Completed",
///  "items": {"item1": "q_01", "item2": "q_02"}, "groups": {"site": "Clinic"},
///  "add": 1, "reversedAlready": [1, 4], "missing": ["-99"], "dateFormat": "mdy"}
/// ```
///
/// Every member but `schema` may be left out: then our own heading stands. `item` and `answer` name the
/// columns of a table with an answer a row. `groups` names any further column that is asked for by our
/// name, `scores` the scales of a scored table.
package enum ColumnMapFile {
  package static let schema = "tend.columns/1"

  static let members = [
    "schema", "participant", "date", "item", "answer", "items", "scores", "groups", "add",
    "reversedAlready", "missing", "dateFormat",
  ]

  /// Reads a map for an instrument.
  ///
  /// - Throws: `ColumnMapFaults` with everything that is wrong.
  package static func read(
    _ bytes: [UInt8], for definition: Definition
  ) throws(ColumnMapFaults) -> ColumnMap {
    let document: JSON
    do throws(JSONFaults) {
      document = try JSON.parse(bytes, limits: JSON.Limits(bytes: 1 << 20, depth: 8))
    } catch {
      throw ColumnMapFaults(faults: error.faults.map { ColumnMapFault($0.pointer, .json($0)) })
    }
    var reader = ColumnMapReader(definition)
    let map = reader.read(document)
    guard reader.faults.isEmpty else { throw ColumnMapFaults(faults: reader.faults) }
    return map
  }
}

/// All that is wrong with a column map, in the order of its members; never empty.
package struct ColumnMapFaults: Error, Hashable, Sendable {
  package let faults: [ColumnMapFault]
}

/// Something that keeps a map from being used, and where it stands.
package struct ColumnMapFault: Hashable, Sendable {
  /// A JSON Pointer; empty for the document as a whole.
  package let pointer: String
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    case json(JSON.Fault)
    /// A `schema` other than ``ColumnMapFile/schema``, or none.
    case otherSchema(String?)
    case unknownMember(String, nearest: String?)
    case wrongKind(Expected)
    /// Null where a heading belongs: a draft that was not filled in.
    case notFilledIn
    /// The form has no such item.
    case noSuchItem(String)
    /// Another column has that heading already.
    case headingTwice(String)
    /// More is added than the form's lowest answer.
    case addTooLarge(Int)
    /// None of iso, mdy and dmy.
    case otherDateFormat(String)
  }

  package enum Expected: Hashable, Sendable {
    case object
    case text
    case wholeNumber
    case listOfTexts
    case listOfWholeNumbers
  }

  init(_ pointer: String, _ kind: Kind) {
    self.pointer = pointer
    self.kind = kind
  }
}
