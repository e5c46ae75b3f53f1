package import Formats
package import Psychometrics
import Statistics

/// A released change table as `tend outcomes change` prints it: the JSON document
/// `tend.outcomes.change/1`, and the same rows as a table.
///
/// Beside what the command line promises it has `instrument`, `missingRule`, `unprotected`,
/// `attrition` (by scale, everybody together), `eligible` where a list was given, `methods` and
/// `findings`. A group has `tTest` (degrees of freedom and p of `t`), `reliableReason`, `atFloor`, `atCeiling`,
/// `couldNotRise` and `couldNotFall`. Of several sites, a group that lacks people of a site that gave
/// only its name has `incomplete`.
package enum ChangeDocument {
  package static let schema = "tend.outcomes.change/1"

  /// - Parameter language: of the findings' texts.
  package static func json(_ change: ReleasedChange, language: Language) -> JSON {
    var (participants, paired): (Int?, [Int?]) = (nil, [])
    if case .pairs(let shownParticipants, let shownPaired) = change.table.counts {
      (participants, paired) = (shownParticipants, shownPaired)
    }
    let scales = change.definition.scales.map(\.id)
    var members: [JSON.Member] = [
      .init("schema", .string(schema)),
      .init("instrument", .instrument(change.definition, wording: change.wording)),
      .init("missingRule", .string(change.rule.name)),
      .init("threshold", .integer(change.table.threshold)),
      .init("unprotected", .boolean(change.table.isUnprotected)),
      .init("participants", .whole(participants)),
      .init("paired", .byScale(scales, paired)),
      .init("groups", .array(change.table.rows.map { row($0, in: change) })),
      .init(
        "attrition",
        .array(zip(scales, change.attrition).map { AttritionDocument.json($0, $1) })),
    ]
    if let eligible = change.eligible {
      members.append(.init("eligible", AttritionDocument.json(eligible)))
    }
    members.append(.init("methods", change.methods.document(language)))
    members.append(.init("findings", .array(change.findings.map { $0.document(language) })))
    return .object(members)
  }

  static func row(
    _ row: ReleasedTable<ChangeFigures>.Row, in change: ReleasedChange
  ) -> JSON {
    let figures = row.figures
    let scale = change.definition.scale(row.scale)
    let document: JSON = [
      "group": .group(row.group, columns: change.table.columns),
      "scale": .string(row.scale.rawValue),
      "favourable": scale.map { .string($0.favourable.rawValue) } ?? .null,
      "hidden": .boolean(row.isHidden), "n": .whole(figures?.n),
      "first": spread(figures?.first), "last": spread(figures?.last),
      "change": figures?.change.map {
        [
          "mean": .number($0.mean), "sd": .number($0.standardDeviation),
          "ci95": .interval(figures?.interval),
        ]
      } ?? .null,
      "t": .number(figures?.tTest?.t),
      "tTest": figures?.tTest.map {
        ["df": .number($0.degreesOfFreedom), "p": .number($0.p)]
      } ?? .null,
      "wilcoxon": figures?.wilcoxon.map {
        ["w": .number($0.w), "p": .number($0.p), "method": .string($0.method.rawValue)]
      } ?? .null,
      "dz": .number(figures?.sizes?.dz), "dav": .number(figures?.sizes?.dav),
      "gz": .number(figures?.sizes?.gz), "gav": .number(figures?.sizes?.gav),
      "reliable": reliable(row, in: change), "reliableReason": reliableReason(row, in: change),
      "cutoff": cutoff(figures?.cutoff, of: scale),
      "atFloor": .whole(figures?.ends?.atFloor), "atCeiling": .whole(figures?.ends?.atCeiling),
      "couldNotRise": .whole(figures?.room?.couldNotRise),
      "couldNotFall": .whole(figures?.room?.couldNotFall),
    ]
    return document.marked(change.sites, group: row.group, isHidden: row.isHidden)
  }

  private static func spread(_ spread: ChangeFigures.Spread?) -> JSON {
    spread.map { ["mean": .number($0.mean), "sd": .number($0.standardDeviation)] } ?? .null
  }

  private static func reliable(
    _ row: ReleasedTable<ChangeFigures>.Row, in change: ReleasedChange
  ) -> JSON {
    guard let counts = row.figures?.reliable, let error = change.error(of: row.scale)?.value else {
      return .null
    }
    return [
      "up": .integer(counts.up), "within": .integer(counts.within), "down": .integer(counts.down),
      "expectedByChance": .number(counts.expectedByChance),
      "sd": .number(error.figures.standardDeviation), "r": .number(error.figures.reliability),
      "source": .string(error.source),
    ]
  }

  /// Why a row that is shown has no `reliable`.
  private static func reliableReason(
    _ row: ReleasedTable<ChangeFigures>.Row, in change: ReleasedChange
  ) -> JSON {
    guard let figures = row.figures, figures.reliable == nil else { return .null }
    switch change.error(of: row.scale) {
    case .failure(let reason): return .string(reason.rawValue)
    case .success: return figures.n == 0 ? "nobody" : "small-categories"
    case nil: return .null
    }
  }

  private static func cutoff(
    _ counts: ChangeFigures.CutoffCounts?, of scale: ScaleDefinition?
  ) -> JSON {
    guard let counts, let cutoff = scale?.cutoff else { return .null }
    return [
      "value": .integer(cutoff.bound), "firstAtOrAbove": .integer(counts.firstAtOrAbove),
      "lastAtOrAbove": .integer(counts.lastAtOrAbove), "crossedUp": .integer(counts.crossedUp),
      "crossedDown": .integer(counts.crossedDown), "source": .string(cutoff.source.citation),
    ]
  }
}

extension ReleasedChange {
  /// The error of a scale, or why there is none.
  package func error(of scale: ScaleID) -> Result<ChangeError, NoChangeError>? {
    guard let index = definition.scales.firstIndex(where: { $0.id == scale }),
      errors.indices.contains(index)
    else { return nil }
    return errors[index]
  }
}
