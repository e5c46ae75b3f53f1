package import Formats

/// The file that a program's own counts are read from.
///
/// ```json
/// {"schema": "tend.outcomes.counts/1",
///  "counts": [{"name": "Found paid work", "domain": "work-and-learning", "source": "exit talks",
///              "groups": [{"group": {"site": "north"}, "people": 64, "counted": 23}]}]}
/// ```
///
/// `people` are all who could have been counted, each in one group; `counted` those of them who
/// were. The groups have the first grouping columns of the report, all the same ones, or none.
/// `source` may be left out. Nothing else may stand there.
package enum ProgramCountsFile {
  package static let schema = "tend.outcomes.counts/1"

  /// The most people that a group may have.
  package static let mostPeople = 1_000_000_000
  /// The most characters of a name and of a source.
  package static let longestText = 120

  /// Reads counts for a report.
  ///
  /// - Parameter columns: the grouping columns that groups may have, the outermost first.
  /// - Throws: `ProgramCountsFaults` with everything that is wrong.
  package static func read(
    _ bytes: [UInt8], columns: [String]
  ) throws(ProgramCountsFaults) -> ProgramCounts {
    let document: JSON
    do throws(JSONFaults) {
      document = try JSON.parse(bytes, limits: JSON.Limits(bytes: 4 << 20, depth: 8))
    } catch {
      throw ProgramCountsFaults(
        faults: error.faults.map { ProgramCountsFault($0.pointer, .json($0)) })
    }
    var reader = ProgramCountsReader(columns: columns)
    let counts = reader.read(document)
    guard reader.faults.isEmpty else { throw ProgramCountsFaults(faults: reader.faults) }
    return counts
  }
}

/// All that is wrong with a file of counts, in the order of its members; never empty.
package struct ProgramCountsFaults: Error, Hashable, Sendable {
  package let faults: [ProgramCountsFault]
}

/// Something that keeps counts from being used, and where it stands.
package struct ProgramCountsFault: Hashable, Sendable {
  /// A JSON Pointer; empty for the document as a whole.
  package let pointer: String
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    case json(JSON.Fault)
    /// A `schema` other than ``ProgramCountsFile/schema``, or none.
    case otherSchema(String?)
    case missingMember(String)
    case unknownMember(String, nearest: String?)
    case wrongKind(Expected)
    case unknownDomain(String, nearest: String?)
    /// Two counts of one name.
    case nameTwice(String)
    /// Below 0, or more than ``ProgramCountsFile/mostPeople``.
    case outOfRange(Int)
    /// More were counted than there are people.
    case moreThanPeople(counted: Int, people: Int)
    /// The members of a group are not the first grouping columns of the report.
    case otherColumns([String], offered: [String])
    /// Another group of the count has other columns.
    case columnsDiffer
    case groupTwice
  }

  package enum Expected: Hashable, Sendable {
    case object
    /// Of one character or more, and at most ``ProgramCountsFile/longestText``.
    case text
    case wholeNumber
    /// With one element or more.
    case list
  }

  init(_ pointer: String, _ kind: Kind) {
    self.pointer = pointer
    self.kind = kind
  }
}
