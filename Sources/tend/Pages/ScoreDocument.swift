import Formats
import Instruments
import Journal
import Psychometrics

/// The JSON documents of scores and entries; fields are only ever added.
enum ScoreDocument {
  static func score(
    _ report: Report, of entry: CatalogEntry, digest: String, language: Language
  ) -> JSON {
    .object(
      [
        JSON.Member("schema", "tend.score/1"),
        JSON.Member(
          "instrument",
          instrument(
            entry.id, version: report.version, digest: digest,
            wording: WordingUsed(kind: report.wording))),
        JSON.Member("missingRule", .string(report.missingRule.name)),
        JSON.Member(
          "scores", .array(report.scores.map { score($0, wording: report.wording) })),
      ] + counts(report) + [
        JSON.Member(
          "findings",
          .array(report.findings.map { finding($0, in: entry, language: language) }))
      ])
  }

  /// A member with the counts, of a reflection alone.
  static func counts(_ report: Report) -> [JSON.Member] {
    report.counts.isEmpty
      ? []
      : [JSON.Member("counts", .array(report.counts.map(count)))]
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
      "wordingName": JSON(wording.name),
    ]
  }

  static func score(_ score: ScaleScore, wording: WordingKind) -> JSON {
    var members: [JSON.Member] = [
      .init("scale", .string(score.scale.rawValue)),
      .init("value", JSON(score.value)),
      .init("mean", JSON(score.mean)),
    ]
    if score.isGivenInPercent { members.append(.init("percent", JSON(score.percent))) }
    members += [
      .init("minimum", .integer(score.minimum)),
      .init("maximum", .integer(score.maximum)),
      .init("favourable", .string(score.favourable.rawValue)),
      .init("answered", .integer(score.answered)),
      .init("items", .integer(score.items)),
      .init("prorated", .boolean(score.prorated)),
      .init("borrowed", .boolean(score.borrowed)),
      .init("reason", JSON(score.reason.map(reason))),
      .init("band", band(score.band)),
      .init("standard", standard(score.standard)),
      .init("change", change(score, wording: wording)),
    ]
    return .object(members)
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
    [
      "smallestDetectable": JSON(score.error?.smallestDetectableChange),
      "reason": whyNoError(score.error, wording),
      "source": errorSource(score.error),
    ]
  }

  /// Why there is no error of measurement; null where there is one.
  static func whyNoError(_ error: MeasurementError?, _ wording: WordingKind) -> JSON {
    guard error == nil else { return .null }
    return wording == .own ? "own wording has no published error value" : "no published error value"
  }

  /// Whose figures the error comes from; null where there is none.
  static func errorSource(_ error: MeasurementError?) -> JSON {
    guard let error else { return .null }
    let (deviation, reliability) = (error.standardDeviation, error.reliability.coefficient)
    return .string(
      error.organisation.map { "\($0): \(deviation.sample)" }
        ?? "SD: \(deviation.source.citation); \(error.reliability.kind.rawValue): "
        + reliability.source.citation)
  }

  /// How often each answer was given in one area of a reflection.
  static func count(_ count: AnswerCount) -> JSON {
    [
      "scale": .string(count.scale.rawValue),
      "answers": .array(
        count.counts.enumerated().map {
          ["answer": .integer(count.lowest + $0), "count": .integer($1)]
        }),
      "unanswered": .integer(count.unanswered),
      "notAsked": .integer(count.notAsked),
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
