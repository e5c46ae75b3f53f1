import Formats
import Psychometrics

extension DefinitionDifference {
  static func wordings(_ a: [Wording], _ b: [Wording]) -> [DefinitionDifference] {
    var found: [DefinitionDifference] = []
    for kind in WordingKind.allCases {
      for language in Language.allCases {
        // Of several the last one counts, which was imported last.
        let old = a.last { $0.kind == kind && $0.language == language }
        let new = b.last { $0.kind == kind && $0.language == language }
        switch (old, new) {
        case (nil, nil): break
        case (nil, .some): found.append(.wordingAdded(kind, language))
        case (.some, nil): found.append(.wordingRemoved(kind, language))
        case (let old?, let new?):
          let items = places(old.items, new.items).map { $0 + 1 }
          if !items.isEmpty { found.append(.itemsReworded(items, kind, language)) }
          if old.name != new.name || old.permission != new.permission
            || old.isReviewedByPeers != new.isReviewedByPeers
          {
            found.append(.wordingFacts(kind, language))
          }
        }
      }
    }
    return found
  }

  static func answerLabels(_ a: CatalogEntry, _ b: CatalogEntry) -> [DefinitionDifference] {
    let (old, new) = (a.definition.form, b.definition.form)
    // Where the answers differ, so do their labels, and that is said already.
    guard old.lowest == new.lowest, old.highest == new.highest else { return [] }
    let places = places(a.guide.answerLabels, b.guide.answerLabels)
    return places.isEmpty ? [] : [.answersRenamed(places.map { old.lowest + $0 })]
  }

  static func texts(_ a: Guide, _ b: Guide) -> [DefinitionDifference] {
    TextPart.allCases.filter { !isSame($0, a, b) }.map(DefinitionDifference.text)
  }

  private static func isSame(_ part: TextPart, _ a: Guide, _ b: Guide) -> Bool {
    switch part {
    case .name: a.name == b.name
    case .topic: a.topic == b.topic
    case .purpose: a.purpose == b.purpose
    case .lookBack: a.lookBack == b.lookBack
    case .scaleNames: a.scales == b.scales
    case .bandNames: a.bandNames == b.bandNames
    case .credit: a.credit == b.credit
    case .conditions: a.conditions == b.conditions
    case .officialForm: a.officialForm == b.officialForm
    case .singleScales: a.allowsSingleScales == b.allowsSingleScales
    case .itemMean: a.showsItemMean == b.showsItemMean
    case .audiences: a.audiences == b.audiences
    case .asides: a.asides == b.asides
    case .caveats: a.caveats == b.caveats
    }
  }

  /// Where the lists are not the same, from 0; places that only one has are among them.
  private static func places<Value: Equatable>(_ a: [Value], _ b: [Value]) -> [Int] {
    (0..<max(a.count, b.count)).filter { place in
      guard place < a.count, place < b.count else { return true }
      return a[place] != b[place]
    }
  }
}
