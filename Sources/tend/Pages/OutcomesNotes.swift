import Formats
import Outcomes
import Psychometrics

/// What stands around the figures of a report: above them what they say and cannot say, below them
/// what else a reader has to know.
enum OutcomesNotes {
  /// - Parameter cannotSay: those findings that say what the figures cannot.
  static func beginning(
    _ heading: Phrase, findings: [OutcomeFinding], cannotSay: [Kind]
  ) -> Page {
    var page = Page()
    page.heading(heading)
    if findings.contains(.disclosure(.notForRelease)) {
      page.text(OutcomeFinding.disclosure(.notForRelease).phrase)
    }
    for finding in findings where isAbove(finding, cannotSay) { page.text(finding.phrase) }
    page.blank()
    return page
  }

  static func end(
    _ findings: [OutcomeFinding], cannotSay: [Kind], methods: [Phrase]
  ) -> Page {
    var page = Page()
    var told: Set<Phrase> = []
    for finding in findings
    where finding != .disclosure(.notForRelease) && !isAbove(finding, cannotSay) {
      // Several scales may give the same reason.
      if told.insert(finding.phrase).inserted { page.text(finding.phrase) }
    }
    for method in methods { page.quiet(method) }
    return page
  }

  /// A finding by its code.
  enum Kind: String {
    case describesOnly = "describes-only"
    case noComparisonGroup = "no-comparison-group"
    case regressionToTheMean = "regression-to-the-mean"
    case whoLeft = "who-left"
    case testsRun = "tests-run"
    case crossingIsNotRemission = "crossing-is-not-remission"
    case realChange = "real-change"
    case practice
    case whoCameAgain = "who-came-again"
    case thesePeople = "these-people"
  }

  private static func isAbove(_ finding: OutcomeFinding, _ cannotSay: [Kind]) -> Bool {
    cannotSay.contains { $0.rawValue == finding.code }
  }

  /// How far a scale runs and which side is the favourable one.
  static func range(of scale: ScaleDefinition, in definition: Definition) -> Phrase {
    let items = definition.key(of: scale.id)?.items.count ?? 0
    let (low, high) = (items * definition.form.lowest, items * definition.form.highest)
    let side = Words.favourable(scale.favourable)
    return Phrase(
      en: "From \(low) to \(high); \(side.english).", es: "De \(low) a \(high); \(side.spanish).")
  }
}
