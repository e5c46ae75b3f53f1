package import Formats
package import Psychometrics

extension Definition {
  /// The whole definition for people and programs: key, sources, norms, errors and worked examples.
  ///
  /// Every figure stands with its source and how sure it is; a reader must not pass on as a fact what
  /// is `unverified`. Where nothing was found, the member is null.
  package var definitionDocument: JSON {
    [
      "schema": "tend.definition/1",
      "id": .string(id.rawValue),
      "version": .string(version),
      "publishedName": .string(publishedName),
      "subject": .string(subject.rawValue),
      "form": [
        "items": .integer(form.itemCount),
        "lowest": .integer(form.lowest),
        "highest": .integer(form.highest),
        "lookBackDays": JSON(form.lookBackDays),
      ],
      "missingRule": .string(missingRule.name),
      "scales": .array(scales.map(document)),
      "workedExamples": .array(workedExamples.map(document)),
    ]
  }

  private func document(of scale: ScaleDefinition) -> JSON {
    let key = key(of: scale.id) ?? Key(items: [])
    return [
      "id": .string(scale.id.rawValue),
      "publishedName": .string(scale.publishedName),
      "favourable": .string(scale.favourable.rawValue),
      "items": .array(key.items.map(JSON.integer)),
      "reversed": .array(key.reversed.map(JSON.integer)),
      "source": scale.source.document,
      "bands": scale.bands?.document ?? .null,
      "norm": scale.norm?.document ?? .null,
      "error": scale.error?.document ?? .null,
    ]
  }

  private func document(of example: WorkedExample) -> JSON {
    var scores: [JSON.Member] = []
    var bands: [JSON.Member] = []
    for scale in scales {
      if let score = example.scores[scale.id] {
        scores.append(JSON.Member(scale.id.rawValue, .integer(score)))
      }
      if let band = example.bands[scale.id] {
        bands.append(JSON.Member(scale.id.rawValue, .string(band.rawValue)))
      }
    }
    return [
      "answers": .array(example.answers.map(JSON.integer)),
      "scores": .object(scores),
      "bands": .object(bands),
      "source": example.source.document,
    ]
  }
}

extension Source {
  fileprivate var document: JSON {
    ["citation": .string(citation), "certainty": .string(certainty.rawValue)]
  }
}

extension Bands {
  fileprivate var document: JSON {
    [
      "source": source.document,
      "cutoffOfOneStudy": .boolean(isCutoffOfOneStudy),
      "bands": .array(
        bands.map { ["id": .string($0.id.rawValue), "from": .integer($0.from)] }),
    ]
  }
}

extension Norm {
  fileprivate var document: JSON {
    [
      "mean": .number(mean),
      "standardDeviation": .number(standardDeviation),
      "sample": .string(sample),
      "source": source.document,
    ]
  }
}

extension MeasurementError {
  /// The last three members follow from the others by arithmetic.
  fileprivate var document: JSON {
    [
      "standardDeviation": standardDeviation.document,
      "reliability": reliability.document,
      "otherReliabilities": .array(otherReliabilities.map(\.document)),
      "certainty": .string(certainty.rawValue),
      "standardErrorOfMeasurement": .number(standardErrorOfMeasurement),
      "smallestDetectable": .number(smallestDetectableChange),
      "smallestDetectableRange": contestedRange.map {
        [.number($0.lowerBound), .number($0.upperBound)]
      } ?? .null,
    ]
  }
}

extension Figure {
  fileprivate var document: JSON {
    ["value": .number(value), "sample": .string(sample), "source": source.document]
  }
}

extension Reliability {
  fileprivate var document: JSON {
    ["kind": .string(kind.rawValue), "coefficient": coefficient.document]
  }
}
