import Formats
import Psychometrics

// What the documents of released tables have in common.

extension JSON {
  static func whole(_ value: Int?) -> JSON { value.map(JSON.integer) ?? .null }
  static func number(_ value: Double?) -> JSON { value.map { JSON.number($0) } ?? .null }

  static func interval(_ value: ClosedRange<Double>?) -> JSON {
    value.map { [.number($0.lowerBound), .number($0.upperBound)] } ?? .null
  }

  /// The values of the grouping columns that a group has; `{}` for everybody.
  static func group(_ path: [String], columns: [String]) -> JSON {
    .object(zip(columns, path).map { JSON.Member($0, .string($1)) })
  }

  static func byScale(_ scales: [ScaleID], _ counts: [Int?]) -> JSON {
    .object(zip(scales, counts).map { JSON.Member($0.rawValue, .whole($1)) })
  }

  static func instrument(_ definition: Definition, wording: WordingKind) -> JSON {
    [
      "id": .string(definition.id.rawValue), "version": .string(definition.version),
      "wording": .string(wording.rawValue),
    ]
  }
}

enum CSVFigures {
  /// A number as JSON writes it; empty for null.
  static func text(_ value: JSON) -> String { value.isNull ? "" : value.canonicalText }

  /// A cell for each grouping column, empty where the group has no value of it.
  static func group(
    _ path: [String], columns: [String], cell: (String) -> String
  ) -> [String] {
    columns.indices.map { path.indices.contains($0) ? cell(path[$0]) : "" }
  }
}

extension String {
  /// `below_cutoff` of `below-cutoff`.
  var replacingHyphens: String { String(map { $0 == "-" ? "_" : $0 }) }
}
