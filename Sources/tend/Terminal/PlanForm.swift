import Care
import Formats

/// An item of a plan as a small file says it: a line a fact, `what: A walk after work`.
///
/// Empty lines and lines that begin with `#` are passed over.
struct PlanForm: Equatable {
  var what: PlainText?
  var when: PlainText?
  var area: HealthArea?
  var scale: PlanItem.Scale?
  var helper: PlanHelper?

  enum Field: String, CaseIterable {
    case what
    case when
    case area
    case scale
    case who
  }

  init() {}

  /// - Parameters:
  ///   - needsWhat: whether the file must say what; else it may.
  ///   - scale: finds a scale by what is typed for it.
  init(
    _ text: String, needsWhat: Bool = true, scale: (String) -> PlanItem.Scale?
  ) throws(PlanFormFaults) {
    var faults: [PlanFormFault] = []
    var seen: Set<Field> = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let line = String(line).trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      do throws(PlanFormFault.Kind) {
        try add(line, to: &seen, scale: scale)
      } catch {
        faults.append(PlanFormFault(line: index + 1, kind: error))
      }
    }
    if needsWhat, !seen.contains(.what) { faults.append(PlanFormFault(line: nil, kind: .noWhat)) }
    guard faults.isEmpty else { throw PlanFormFaults(faults: faults) }
  }

  private mutating func add(
    _ line: String, to seen: inout Set<Field>, scale: (String) -> PlanItem.Scale?
  ) throws(PlanFormFault.Kind) {
    guard let colon = line.firstIndex(of: ":") else { throw .noColon }
    let name = String(line[..<colon]).trimmed.lowercased()
    let value = String(line[line.index(after: colon)...]).trimmed
    guard let field = Field(rawValue: name) else { throw .unknownField(name) }
    guard seen.insert(field).inserted else { throw .twice(field) }
    switch field {
    case .what: what = try Self.words(value, of: field)
    case .when: when = try Self.words(value, of: field)
    case .area: area = try Self.value(HealthArea(rawValue: value), of: field)
    case .scale: self.scale = try Self.value(scale(value), of: field)
    case .who: helper = try Self.value(Self.helper(value), of: field)
    }
  }

  /// A helper by the name that is kept of it; oneself in everyday words, too.
  private static func helper(_ value: String) -> PlanHelper? {
    ["me", "yo"].contains(value.lowercased()) ? .oneself : PlanHelper(rawValue: value)
  }

  private static func words(
    _ text: String, of field: Field
  ) throws(PlanFormFault.Kind) -> PlainText {
    guard let words = PlainText(text) else { throw .notPlain(field) }
    return words
  }

  private static func value<Value>(
    _ value: Value?, of field: Field
  ) throws(PlanFormFault.Kind) -> Value {
    guard let value else { throw .unknownValue(field) }
    return value
  }
}

/// One thing that is wrong with such a file.
struct PlanFormFault: Hashable {
  /// Nil where something is missing of the whole.
  let line: Int?
  let kind: Kind

  enum Kind: Error, Hashable {
    case noColon
    case unknownField(String)
    case twice(PlanForm.Field)
    /// Empty, too long, or with signs that cannot be shown.
    case notPlain(PlanForm.Field)
    case unknownValue(PlanForm.Field)
    case noWhat
  }
}

/// Everything that is wrong with it.
struct PlanFormFaults: Error {
  let faults: [PlanFormFault]
  /// The file's name, or `-`.
  var name = "-"
}
