import Formats
import Instruments
import Psychometrics

/// What became of the self-tests.
enum SelfTestPage {
  static func page(_ results: [(CatalogEntry, SelfTestResult)]) -> Page {
    var page = Page()
    for (entry, result) in results {
      let name = entry.name
      page.heading(
        result.isWithoutKey
          ? Phrase(
            en: "\(name.english): no key, nothing to test",
            es: "\(name.spanish): sin clave, nada que probar")
          : result.passed
            ? Phrase(
              en: "\(name.english): passes, \(result.checksMade) checks",
              es: "\(name.spanish): pasa, \(result.checksMade) comprobaciones")
            : Phrase(en: "\(name.english): does not pass", es: "\(name.spanish): no pasa"))
      for fault in result.faults {
        page.text(ErrorCatalogue.words(fault), indent: 2)
      }
      for scale in result.scales {
        page.text(line(scale, in: entry), indent: 2)
        for failure in scale.failures { page.text(ErrorCatalogue.words(failure), indent: 4) }
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
            "faults": .array(result.faults.map { .string(ErrorCatalogue.words($0).english) }),
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
      en: "\(scale.scale.rawValue): \(scale.checksMade) checks, \(scale.failures.count) not passed",
      es: "\(scale.scale.rawValue): \(scale.checksMade) comprobaciones, "
        + "\(scale.failures.count) sin pasar")
  }
}
