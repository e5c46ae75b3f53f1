// Scores one form with the library alone: no command, no store, no Foundation.

import Instruments
import Psychometrics

/// Items 1 to 30 of one ProQOL 5 form, each from 1 (never) to 5 (very often).
///
/// Made up: nobody gave these answers.
let madeUpAnswers: [Answer] = [
  4, 2, 4, 4, 2, 4, 1, 2, 1, 2,
  4, 5, 2, 1, 4, 4, 3, 5, 3, 4,
  3, 4, 1, 5, 2, 2, 4, 1, 4, 5,
].map { .answered($0) }

do {
  let scored = try ProQOL5().score(madeUpAnswers)

  print("By type, where a misspelt scale does not compile:")
  print("  burnout: \(text(scored[.burnout]))")

  print("By name, as the definition lists them:")
  for score in scored.report.scores {
    print("  \(score.scale.rawValue): \(text(score))")
  }

  print("Two steps of burnout, item by item:")
  let explanation = try Answers(madeUpAnswers, to: ProQOL5().definition).explanation()
  for step in explanation.steps where step.scale == "burnout" && [8, 15].contains(step.item) {
    print("  item \(step.item): \(text(step))")
  }
} catch {
  // The error holds every fault at once, by item, and no answer.
  print("This form cannot be scored: \(error.faults)")
}

/// The score in its range, with the band its publisher drew.
func text(_ score: ScaleScore) -> String {
  guard let value = score.value else { return "no score" }
  let range = "\(score.minimum) to \(score.maximum)"
  let band = score.band.map { ", \($0.id.rawValue)" } ?? ""
  return "\(value) of \(range)\(band)"
}

/// What one answer adds to its scale.
func text(_ step: Explanation.Step) -> String {
  guard let answer = step.answer.number, let adds = step.contributes else { return "no answer" }
  return step.reversed
    ? "answered \(answer), counts the other way round, adds \(adds)"
    : "answered \(answer), adds \(adds)"
}
