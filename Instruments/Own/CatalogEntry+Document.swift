package import Formats
import Psychometrics

extension CatalogEntry {
  /// The whole instrument: its definition, the words around it, and the texts of its items.
  ///
  /// What can be read back from it, ``OwnInstrument`` reads. Two things are left out: a text that was
  /// imported with somebody's permission, which is never handed on, and the figures of an
  /// organisation's own people.
  package var document: JSON {
    .object(
      definition.documentMembers { guide.scales[$0] } + [
        JSON.Member("guide", guide.document(bands: definition.scales.bandIDs)),
        JSON.Member(
          "wordings", .array(wordings.filter { $0.permission == nil }.map(\.document))),
      ])
  }
}

extension Guide {
  fileprivate func document(bands: [BandID]) -> JSON {
    let bandNames = bands.compactMap { band in
      self.bandNames[band].map { JSON.Member(band.rawValue, $0.document) }
    }
    return [
      "name": name?.document ?? .null,
      "topic": topic.document,
      "purpose": purpose.document,
      "lookBack": lookBack?.document ?? .null,
      "bandNames": .object(bandNames),
      "answerLabels": .array(answerLabels.map(\.document)),
      "credit": credit.document,
      "conditions": conditions.document,
      "officialForm": officialForm.document,
      "allowsSingleScales": .boolean(allowsSingleScales),
      "showsItemMean": .boolean(showsItemMean),
      "audiences": .array(audiences.map { .string($0.rawValue) }),
      "asides": .array(asides.map(\.document)),
      "caveats": .array(caveats.map(\.document)),
    ]
  }
}

extension Aside {
  fileprivate var document: JSON {
    ["title": title.document, "paragraphs": .array(paragraphs.map(\.document))]
  }
}

extension Caveat {
  fileprivate var document: JSON {
    ["text": text.document, "source": source.document]
  }
}

extension Wording {
  fileprivate var document: JSON {
    [
      "kind": .string(kind.rawValue),
      "language": .string(language.rawValue),
      "name": .string(name),
      "reviewedByPeers": .boolean(isReviewedByPeers),
      "items": .array(items.map(JSON.string)),
    ]
  }
}

extension Phrase {
  /// One text where both languages have the same.
  var document: JSON {
    english == spanish
      ? .string(english) : ["en": .string(english), "es": .string(spanish)]
  }
}
