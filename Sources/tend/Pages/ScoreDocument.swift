import Formats
import Instruments
import Journal
import Psychometrics

/// The JSON documents of scores and entries; fields are only ever added.
enum ScoreDocument {
  static func score(
    _ report: Report, of entry: CatalogEntry, digest: String, language: Language
  ) -> JSON {
    [
      "schema": "tend.score/1",
      "instrument": instrument(
        entry.id, version: report.version, digest: digest,
        wording: WordingUsed(kind: report.wording)),
      "missingRule": .string(report.missingRule.name),
      "scores": .array(report.scores.map { score($0, wording: report.wording) }),
      "findings": .array(
        report.findings.map { finding($0, in: entry, language: language) }),
    ]
  }

  static func instrument(
    _ id: InstrumentID, version: String, digest: String, wording: WordingUsed
  ) -> JSON {
    [
      "id": .string(id.rawValue),
      "version": .string(version),
      "definition": .string(digest),
      "wording": .string(wording.kind.rawValue),
      "language": JSON(wording.language?.rawValue),
    ]
  }

  static func score(_ score: ScaleScore, wording: WordingKind) -> JSON {
    [
      "scale": .string(score.scale.rawValue),
      "value": JSON(score.value),
      "mean": JSON(score.mean),
      "minimum": .integer(score.minimum),
      "maximum": .integer(score.maximum),
      "favourable": .string(score.favourable.rawValue),
      "answered": .integer(score.answered),
      "items": .integer(score.items),
      "prorated": .boolean(score.prorated),
      "borrowed": .boolean(score.borrowed),
      "reason": JSON(score.reason.map(reason)),
      "band": band(score.band),
      "standard": standard(score.standard),
      "change": change(score, wording: wording),
    ]
  }

  static func band(_ band: BandReading?) -> JSON {
    guard let band else { return .null }
    return [
      "id": .string(band.id.rawValue),
      "source": .string(band.source.citation),
      "status": .string(band.source.certainty.rawValue),
    ]
  }

  /// Facts in the field's terms, for programs.
  static func reason(_ reason: NoScoreReason) -> String {
    switch reason {
    case .missing(let items, let rule):
      "no answer to \(items.count == 1 ? "item" : "items") "
        + "\(items.map(String.init).joined(separator: ", ")) (\(rule.name))"
    case .notAsked: "not asked"
    case .noSuchScale: "no such scale"
    }
  }

  private static func standard(_ standard: StandardScore?) -> JSON {
    guard let standard else { return .null }
    return [
      "t": .number(standard.t),
      "norm": .string("\(standard.norm.source.citation); \(standard.norm.sample)"),
    ]
  }

  private static func change(_ score: ScaleScore, wording: WordingKind) -> JSON {
    let reason: String? =
      if wording == .own {
        "own wording has no published error value"
      } else if score.error == nil {
        "no published error value"
      } else {
        nil
      }
    return [
      "smallestDetectable": JSON(score.error?.smallestDetectableChange),
      "reason": JSON(reason),
    ]
  }

  private static func finding(
    _ finding: Finding, in entry: CatalogEntry, language: Language
  ) -> JSON {
    [
      "code": .string(finding.code),
      "scale": JSON(finding.scale?.rawValue),
      "text": .string(FindingWords.phrase(finding, in: entry)[language]),
    ]
  }
}
