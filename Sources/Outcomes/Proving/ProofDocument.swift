package import Formats

/// What trying to solve published figures came to, as `tend outcomes prove` prints it: the document
/// `tend.outcomes.prove/1`.
///
/// `verdict` is `found` or `not-found-by-these-methods`. What is worked out stands there, `value`, on
/// request alone: the document would else be the very table that was hidden.
package enum ProofDocument {
  package static let schema = "tend.outcomes.prove/1"

  /// - Parameter showsValues: whether the numbers that were worked out are given too.
  package static func json(_ proof: Proof, showsValues: Bool) -> JSON {
    [
      "schema": .string(schema),
      "verdict": .string(proof.isFound ? "found" : "not-found-by-these-methods"),
      "threshold": .integer(proof.threshold),
      "files": .array(proof.files.map { .string($0) }),
      "groups": .integer(proof.cells), "hidden": .integer(proof.hiddenCells),
      "findings": .array(
        proof.findings.map { finding($0, in: proof, showsValues: showsValues) }),
      "notLookedAt": .array(proof.gaps.map { gap($0, in: proof) }),
    ]
  }

  private static func finding(
    _ finding: ProofFinding, in proof: Proof, showsValues: Bool
  ) -> JSON {
    var members: [JSON.Member] = [
      .init("kind", .string(name(finding.kind))),
      .init("instrument", finding.instrument.map { .string($0) } ?? .null),
      .init("scale", .string(finding.scale)),
      .init("category", finding.category.map { .string($0) } ?? .null),
      .init("groups", .array(finding.groups.map { group($0, in: proof) })),
      .init("files", .array(finding.files.map { file($0, in: proof) })),
      .init(
        "figures",
        .array(
          ProofFinding.Figure.allCases.filter(finding.figures.contains).map {
            .string($0.rawValue)
          })),
      .init(
        "from",
        .array(
          finding.from.map { line in
            [
              "file": file(line.file, in: proof),
              "group": line.group.map { group($0, in: proof) } ?? .null,
            ]
          })),
    ]
    if showsValues { members.append(.init("value", value(finding))) }
    return .object(members)
  }

  private static func value(_ finding: ProofFinding) -> JSON {
    let means = finding.means.sorted { $0.key < $1.key }
    return [
      "count": finding.count.map { [.integer($0.lowerBound), .integer($0.upperBound)] } ?? .null,
      "means": .object(
        means.map { .init($0.key, [.number($0.value.low), .number($0.value.high)]) }),
    ]
  }

  private static func gap(_ gap: ProofGap, in proof: Proof) -> JSON {
    let (reason, group): (String, JSON) =
      switch gap.reason {
      case .limit(.numbersTooLarge): ("numbers-too-large", .null)
      case .limit(.tooMuch): ("too-much", .null)
      case .doesNotAddUp(let group): ("does-not-add-up", Self.group(group, in: proof))
      }
    return [
      "scale": .string(gap.scale), "file": gap.file.map { file($0, in: proof) } ?? .null,
      "reason": .string(reason), "group": group,
    ]
  }

  private static func file(_ place: Int, in proof: Proof) -> JSON {
    proof.files.indices.contains(place) ? .string(proof.files[place]) : .null
  }

  private static func group(_ group: PublishedGroup, in proof: Proof) -> JSON {
    .object(
      proof.columns.compactMap { column in
        group.values[column].map { .init(column, .string($0)) }
      })
  }

  /// What the document calls a kind.
  package static func name(_ kind: ProofFinding.Kind) -> String {
    switch kind {
    case .workedOut: "worked-out"
    case .fewTogether: "few-together"
    case .narrowed: "narrowed"
    case .smallGroup: "small-group"
    case .smallCategory: "small-category"
    case .oneCategory: "one-category"
    case .oneScore: "one-score"
    case .difference: "difference"
    case .leftOut: "left-out"
    case .smallTop: "small-count-above"
    }
  }
}
