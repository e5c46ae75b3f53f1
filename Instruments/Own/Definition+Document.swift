import Formats
import Psychometrics

extension Definition {
  /// The members of a definition for people and programs: key, sources, norms, errors and worked
  /// examples.
  ///
  /// Every figure stands with its source and how sure it is; a reader must not pass on as a fact what
  /// is `unverified`. Where nothing was found, the member is null. Figures of an organisation's own
  /// people are not in it.
  ///
  /// - Parameter guide: the everyday words of a scale, which stand beside it.
  func documentMembers(_ guide: (ScaleID) -> ScaleGuide?) -> [JSON.Member] {
    [
      JSON.Member("schema", .string(OwnInstrument.schema)),
      JSON.Member("id", .string(id.rawValue)),
      JSON.Member("version", .string(version)),
      JSON.Member("publishedName", .string(publishedName)),
      JSON.Member("subject", .string(subject.rawValue)),
      JSON.Member("scoring", .string(scoring.name)),
      JSON.Member("missingKey", missingKey?.document ?? .null),
      JSON.Member("form", form.document),
      JSON.Member("missingRule", .string(missingRule.name)),
      JSON.Member("scales", .array(scales.map { document(of: $0, guide: guide($0.id)) })),
      JSON.Member("workedExamples", .array(workedExamples.map(document))),
    ]
  }

  private func document(of scale: ScaleDefinition, guide: ScaleGuide?) -> JSON {
    let key = key(of: scale.id) ?? Key(items: [])
    return [
      "id": .string(scale.id.rawValue),
      "publishedName": .string(scale.publishedName),
      "everydayName": guide?.everydayName.document ?? .null,
      "higherMeans": guide?.higherMeans.document ?? .null,
      "favourable": .string(scale.favourable.rawValue),
      "items": .array(key.items.map(JSON.integer)),
      "reversed": .array(key.reversed.map(JSON.integer)),
      "source": scale.source.document,
      "bands": scale.bands?.document ?? .null,
      "norm": scale.norm?.document ?? .null,
      "error": scale.error?.document ?? .null,
      "percentSource": scale.percentSource?.document ?? .null,
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

extension Form {
  /// The range is null where nobody knows the answers.
  fileprivate var document: JSON {
    let isKnown = lowest < highest
    return [
      "items": .integer(itemCount),
      "lowest": isKnown ? .integer(lowest) : .null,
      "highest": isKnown ? .integer(highest) : .null,
      "lookBackDays": JSON(lookBackDays),
    ]
  }
}

extension MissingKey {
  fileprivate var document: JSON {
    ["holder": .string(holder), "source": source.document]
  }
}

extension Source {
  var document: JSON {
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
