import Formats
import Instruments
import Psychometrics

/// Documents of instruments to read, whole and changed.
enum OwnDocuments {
  /// What somebody writes by hand who writes only what must be there.
  static let short = """
    {
      "id": "our-five",
      "version": "1",
      "publishedName": "Our five",
      "form": {"items": 5, "lowest": 0, "highest": 4},
      "scales": [
        {"id": "belonging", "publishedName": "Belonging", "favourable": "up",
         "items": [1, 2, 3, 4, 5]}
      ]
    }
    """

  /// One with everything that a keyed instrument can have, made up.
  static let whole = """
    {
      "$schema": "urn:tend:definition:1",
      "schema": "tend.definition/1",
      "id": "our-five",
      "version": "2026-03",
      "publishedName": "Our five",
      "subject": "work",
      "scoring": "keyed",
      "form": {"items": 5, "lowest": 0, "highest": 4, "lookBackDays": 7},
      "missingRule": "prorate:0.8",
      "scales": [
        {
          "id": "belonging", "publishedName": "Belonging", "favourable": "up",
          "everydayName": {"en": "how much you belong", "es": "cuánto sientes que perteneces"},
          "items": [1, 2, 3], "reversed": [2],
          "source": {"citation": "Example Program 2026, our form", "certainty": "published"},
          "bands": {
            "source": {"citation": "Example Program 2026, page 4", "certainty": "published"},
            "bands": [{"id": "low", "from": 0}, {"id": "high", "from": 7}]
          },
          "norm": {
            "mean": 6.5, "standardDeviation": 2.5, "sample": "120 peer workers",
            "source": {"citation": "Example Program 2026, page 5", "certainty": "published"}
          },
          "error": {
            "standardDeviation": {
              "value": 2.5, "sample": "120 peer workers",
              "source": {"citation": "Example Program 2026, page 5", "certainty": "published"}
            },
            "reliability": {
              "kind": "test-retest",
              "coefficient": {
                "value": 0.84, "sample": "40 peer workers",
                "source": {"citation": "Example Program 2026, page 6", "certainty": "published"}
              }
            },
            "certainty": "derived",
            "standardErrorOfMeasurement": 1,
            "smallestDetectable": 2.77
          }
        },
        {"id": "tiredness", "publishedName": "Tiredness", "favourable": "down", "items": [4, 5],
         "percentSource": {"citation": "Example Program 2026, page 3", "certainty": "published"}}
      ],
      "workedExamples": [
        {"answers": [4, 0, 4, 1, 2], "scores": {"belonging": 12, "tiredness": 3},
         "bands": {"belonging": "high"}}
      ],
      "guide": {
        "topic": {"en": "how the week went", "es": "cómo fue la semana"},
        "bandNames": {"low": {"en": "low", "es": "bajo"}, "high": {"en": "high", "es": "alto"}},
        "answerLabels": ["never", "rarely", "sometimes", "often", "always"],
        "allowsSingleScales": true,
        "audiences": ["worker"],
        "caveats": [
          {"text": "Tried in one program.",
           "source": {"citation": "Example Program 2026", "certainty": "published"}}
        ]
      },
      "wordings": [
        {"language": "en", "items": ["I am welcome.", "I feel left out.", "I am heard.",
          "I wake up tired.", "I go home tired."]},
        {"language": "es", "name": "Nuestras cinco", "items": ["Siento que hay lugar para mí.",
          "Siento que me dejan fuera.", "Me escuchan.", "Despierto con cansancio.",
          "Vuelvo a casa con cansancio."]}
      ],
      "consent": {"givenBy": "Example Program", "date": "2026-03-01", "terms": "for our own use"}
    }
    """

  static func read(
    _ text: String, for use: OwnInstrument.Use = .adding
  ) throws(OwnInstrumentFaults) -> OwnInstrument {
    try OwnInstrument(text: Array(text.utf8), for: use)
  }

  /// The faults of a text; none where it reads.
  static func faults(
    _ text: String, for use: OwnInstrument.Use = .adding
  ) -> [OwnInstrumentFault] {
    faults { () throws(OwnInstrumentFaults) in try read(text, for: use) }
  }

  static func faults(
    _ read: () throws(OwnInstrumentFaults) -> OwnInstrument
  ) -> [OwnInstrumentFault] {
    do throws(OwnInstrumentFaults) {
      _ = try read()
      return []
    } catch {
      return error.faults
    }
  }
}

extension JSON {
  /// The same object with another value for a member, or without it where that is nil.
  func with(_ name: String, _ value: JSON?) -> JSON {
    guard let members else { return self }
    var changed: [Member] = []
    for member in members {
      if member.name != name {
        changed.append(member)
      } else if let value {
        changed.append(Member(name, value))
      }
    }
    if let value, self[name] == nil { changed.append(Member(name, value)) }
    return .object(changed)
  }
}
