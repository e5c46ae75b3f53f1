package import Formats
import Psychometrics

/// A report as `tend outcomes report --format json` prints it: the document
/// `tend.outcomes.report/1`.
///
/// `domains` has every domain in the order of the report, with its `scales` (the groups of
/// `tend.outcomes.summary/1` and `tend.outcomes.change/1`, or null where nobody asked or they are
/// withheld) and `counts`. `instruments` says of each what its scales have in common, `methods` how all of it was
/// worked out.
package enum ReportDocument {
  package static let schema = "tend.outcomes.report/1"

  /// - Parameter language: of names and findings.
  package static func json(_ report: ProgramReport, language: Language) -> JSON {
    let parts = report.parts.map { Figures($0.figures, language: language) }
    return [
      "schema": .string(schema),
      "title": report.title.map(JSON.string) ?? .null, "date": .string("\(report.date)"),
      "language": .string(language.rawValue),
      "threshold": .integer(report.threshold), "unprotected": .boolean(report.isUnprotected),
      "domains": .array(
        ReportDomain.Part.allCases.flatMap { part in
          report.domains(of: part).map { domain in
            [
              "id": .string(domain.rawValue), "part": .string(part.rawValue),
              "name": .string(domain.name[language]),
              "measured": .boolean(!report.scales(of: domain).isEmpty),
              "scales": .array(
                zip(report.parts, parts).flatMap { part, figures in
                  scales(of: domain, in: part, figures, language)
                }),
              "counts": .array(report.counts(of: domain).map(count)),
            ]
          }
        }),
      "instruments": .array(zip(report.parts, parts).map { instrument($0, $1, language) }),
      "methods": report.methods.document(language),
    ]
  }

  /// The groups of an instrument as its own documents have them, once for all scales.
  private struct Figures {
    let summary: JSON?
    let change: JSON?

    init(_ part: ReportPart, language: Language) {
      summary = part.summary.map { SummaryDocument.json($0, language: language) }
      change = part.change.map { ChangeDocument.json($0, language: language) }
    }
  }

  private static func scales(
    of domain: ReportDomain, in part: ProgramReport.Part, _ figures: Figures, _ language: Language
  ) -> [JSON] {
    let definition = part.figures.definition
    return definition.scales
      .filter { ReportDomain(of: $0.id, in: definition.id) == domain }
      .map { definition in
        let scale = ProgramReport.Scale(part: part, definition: definition)
        let depth: Int? = if case .to(let depth) = part.figures.reach { depth } else { nil }
        return [
          "instrument": .string(part.figures.definition.id.rawValue),
          "scale": .string(scale.id.rawValue), "name": .string(scale.name[language]),
          "minimum": .number(scale.range.lowerBound), "maximum": .number(scale.range.upperBound),
          "favourable": .string(definition.favourable.rawValue),
          "summary": groups(figures.summary, of: scale.id, depth: nil),
          "change": depth.map { groups(figures.change, of: scale.id, depth: $0) } ?? .null,
          "attrition": scale.attrition.map { AttritionDocument.json(scale.id, $0) } ?? .null,
        ]
      }
  }

  /// The groups of one scale, down to a depth where there is one.
  private static func groups(_ document: JSON?, of scale: ScaleID, depth: Int?) -> JSON {
    guard let groups = document?["groups"]?.array else { return .null }
    return .array(
      groups.filter { group in
        group["scale"]?.string == scale.rawValue
          && depth.map { (group["group"]?.members?.count ?? 0) <= $0 } ?? true
      })
  }

  private static func count(_ count: ReleasedCount) -> JSON {
    [
      "name": .string(count.name), "source": count.source.map(JSON.string) ?? .null,
      "groups": .array(
        count.table.rows.map { row in
          [
            "group": .group(row.group, columns: count.table.columns),
            "hidden": .boolean(row.isHidden), "people": .whole(row.figures?.people),
            "counted": .whole(row.figures?.counted), "share": .number(row.figures?.share),
          ]
        }),
    ]
  }

  private static func instrument(
    _ part: ProgramReport.Part, _ figures: Figures, _ language: Language
  ) -> JSON {
    let reach: JSON =
      switch part.figures.reach {
      case .none: .null
      case .withheld: "withheld"
      case .to(0) where part.figures.isShortened: "everybody"
      case .to: "groups"
      }
    return [
      "id": .string(part.figures.definition.id.rawValue),
      "version": .string(part.figures.definition.version),
      "wording": .string(part.figures.wording.rawValue),
      "missingRule": .string(part.figures.rule.name),
      "rows": figures.summary?["rows"] ?? .null,
      "unscored": figures.summary?["unscored"] ?? .null,
      "entries": figures.summary?["entries"] ?? .null, "changeShown": reach,
      "eligible": part.figures.eligible.map(AttritionDocument.json) ?? .null,
      "findings": .array(part.figures.findings.map { $0.document(language) }),
    ]
  }
}
