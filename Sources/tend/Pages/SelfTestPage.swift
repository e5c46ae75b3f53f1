import Formats
import Instruments
import Psychometrics

/// What became of the self-tests.
enum SelfTestPage {
  static func page(_ results: [(CatalogEntry, SelfTestResult)]) -> Page {
    var page = Page()
    for (entry, result) in results {
      let name = entry.definition.publishedName
      page.heading(
        result.passed
          ? Phrase(
            en: "\(name): passes, \(result.checksMade) checks",
            es: "\(name): pasa, \(result.checksMade) comprobaciones")
          : Phrase(en: "\(name): does not pass", es: "\(name): no pasa"))
      for fault in result.faults {
        page.text(Phrase(same: String(describing: fault)), indent: 2)
      }
      for scale in result.scales {
        page.text(line(scale, in: entry), indent: 2)
        for failure in scale.failures { page.text(words(failure), indent: 4) }
      }
    }
    return page
  }

  static func document(_ results: [(CatalogEntry, SelfTestResult)]) -> JSON {
    [
      "schema": "tend.selftest/1",
      "instruments": .array(
        results.map { entry, result in
          [
            "id": .string(entry.id.rawValue), "version": .string(result.version),
            "passed": .boolean(result.passed), "checks": .integer(result.checksMade),
            "faults": .array(result.faults.map { .string(String(describing: $0)) }),
            "scales": .array(
              result.scales.map { scale in
                [
                  "scale": .string(scale.scale.rawValue),
                  "checks": .object(
                    SelfTestCheck.allCases.map { check in
                      .init(check.rawValue, .integer(scale.checks[check] ?? 0))
                    }),
                  "failures": .integer(scale.failures.count),
                ]
              }),
          ]
        }),
    ]
  }

  private static func line(_ scale: ScaleSelfTest, in entry: CatalogEntry) -> Phrase {
    Phrase(
      en: "\(scale.scale.rawValue): \(scale.checksMade) checks, \(scale.failures.count) failed",
      es: "\(scale.scale.rawValue): \(scale.checksMade) comprobaciones, "
        + "\(scale.failures.count) sin pasar")
  }

  private static func words(_ failure: SelfTestFailure) -> Phrase {
    let place: Phrase =
      switch failure.place {
      case .wholeForm: Phrase(en: "whole form", es: "formulario entero")
      case .item(let item): Phrase(en: "item \(item)", es: "ítem \(item)")
      case .example(let number): Phrase(en: "example \(number)", es: "ejemplo \(number)")
      }
    return Phrase(
      en: "\(failure.check.rawValue), \(place.english): expected \(outcome(failure.expected)), "
        + "found \(outcome(failure.found))",
      es: "\(failure.check.rawValue), \(place.spanish): se esperaba \(outcome(failure.expected)), "
        + "salió \(outcome(failure.found))")
  }

  private static func outcome(_ outcome: SelfTestFailure.Outcome) -> String {
    switch outcome {
    case .score(let value): value.map(Words.number) ?? "-"
    case .band(let band, let value): "\(band?.rawValue ?? "-") (\(Words.number(value)))"
    }
  }
}
