import Formats
import Psychometrics

extension DefinitionDifference {
  static func between(_ a: Definition, _ b: Definition) -> [DefinitionDifference] {
    var found: [DefinitionDifference] = []
    if a.id != b.id { found.append(.id(a.id, b.id)) }
    if a.version != b.version { found.append(.version(a.version, b.version)) }
    if a.publishedName != b.publishedName {
      found.append(.publishedName(a.publishedName, b.publishedName))
    }
    if a.subject != b.subject { found.append(.subject(a.subject, b.subject)) }
    if a.scoring.kind != b.scoring.kind {
      found.append(.scoring(a.scoring.kind, b.scoring.kind))
    } else if a.missingKey != b.missingKey {
      found.append(.missingKey)
    }
    found += forms(a.form, b.form)
    if a.missingRule != b.missingRule { found.append(.missingRule(a.missingRule, b.missingRule)) }
    found += scales(a, b)
    if a.workedExamples != b.workedExamples { found.append(.workedExamples) }
    return found
  }

  private static func forms(_ a: Form, _ b: Form) -> [DefinitionDifference] {
    var found: [DefinitionDifference] = []
    if a.itemCount != b.itemCount { found.append(.itemCount(a.itemCount, b.itemCount)) }
    if (a.lowest, a.highest) != (b.lowest, b.highest) {
      found.append(.answers(a.lowest...a.highest, b.lowest...b.highest))
    }
    if a.lookBackDays != b.lookBackDays {
      found.append(.lookBackDays(a.lookBackDays, b.lookBackDays))
    }
    return found
  }

  private static func scales(_ a: Definition, _ b: Definition) -> [DefinitionDifference] {
    let (old, new) = (a.scales.map(\.id), b.scales.map(\.id))
    let kept = old.filter(new.contains)
    var found = old.filter { !new.contains($0) }.map(DefinitionDifference.scaleRemoved)
    found += new.filter { !old.contains($0) }.map(DefinitionDifference.scaleAdded)
    if kept != new.filter(old.contains) { found.append(.scaleOrder) }
    found += items(a, b, scales: kept)
    for scale in kept {
      guard let old = a.scale(scale), let new = b.scale(scale) else { continue }
      let wasReversed = a.key(of: scale)?.reversed ?? []
      let isReversed = b.key(of: scale)?.reversed ?? []
      let reversed = isReversed.filter { !wasReversed.contains($0) }
      let unreversed = wasReversed.filter { !isReversed.contains($0) }
      if !reversed.isEmpty { found.append(.itemsReversed(reversed, in: scale)) }
      if !unreversed.isEmpty { found.append(.itemsNoLongerReversed(unreversed, in: scale)) }
      found += figures(old, new)
    }
    return found
  }

  /// Items that left one scale for another, and those that only came or went.
  private static func items(
    _ a: Definition, _ b: Definition, scales: [ScaleID]
  ) -> [DefinitionDifference] {
    var removed: [ScaleID: [Int]] = [:]
    var added: [ScaleID: [Int]] = [:]
    for scale in scales {
      let (old, new) = (a.key(of: scale)?.items ?? [], b.key(of: scale)?.items ?? [])
      removed[scale] = old.filter { !new.contains($0) }
      added[scale] = new.filter { !old.contains($0) }
    }
    var found: [DefinitionDifference] = []
    for from in scales {
      for item in removed[from] ?? [] {
        guard let to = scales.first(where: { added[$0]?.contains(item) == true }) else { continue }
        removed[from]?.removeAll { $0 == item }
        added[to]?.removeAll { $0 == item }
        found.append(.itemMoved(item, from: from, to: to))
      }
    }
    for scale in scales {
      if let items = removed[scale], !items.isEmpty {
        found.append(.itemsRemoved(items, from: scale))
      }
      if let items = added[scale], !items.isEmpty { found.append(.itemsAdded(items, to: scale)) }
    }
    return found
  }

  private static func figures(
    _ a: ScaleDefinition, _ b: ScaleDefinition
  ) -> [DefinitionDifference] {
    let scale = a.id
    var found: [DefinitionDifference] = []
    if a.publishedName != b.publishedName { found.append(.scaleName(scale)) }
    if a.favourable != b.favourable {
      found.append(.favourable(scale, a.favourable, b.favourable))
    }
    found += bands(a.bands, b.bands, of: scale)
    if a.norm != b.norm { found.append(.norm(scale)) }
    if a.error != b.error { found.append(.error(scale)) }
    if a.localFigures != b.localFigures { found.append(.localFigures(scale)) }
    switch (a.percentSource, b.percentSource) {
    case (nil, .some): found.append(.percentAdded(scale))
    case (.some, nil): found.append(.percentRemoved(scale))
    case (let old, let new): if old != new { found.append(.source(.percent, of: scale)) }
    }
    if a.source != b.source { found.append(.source(.key, of: scale)) }
    return found
  }

  private static func bands(
    _ a: Bands?, _ b: Bands?, of scale: ScaleID
  ) -> [DefinitionDifference] {
    var found: [DefinitionDifference] = []
    let (old, new) = (a?.bands ?? [], b?.bands ?? [])
    for band in old {
      if let moved = new.first(where: { $0.id == band.id }) {
        if moved.from != band.from {
          found.append(.bandMoved(band.id, of: scale, band.from, moved.from))
        }
      } else {
        found.append(.bandRemoved(band.id, from: scale))
      }
    }
    for band in new where !old.contains(where: { $0.id == band.id }) {
      found.append(.bandAdded(band.id, to: scale))
    }
    guard let a, let b else { return found }
    if a.isCutoffOfOneStudy != b.isCutoffOfOneStudy { found.append(.cutoffKind(scale)) }
    if a.source != b.source { found.append(.source(.bands, of: scale)) }
    return found
  }
}

extension Scoring {
  var kind: ScoringKind {
    switch self {
    case .keyed: .keyed
    case .tallied: .tallied
    case .withheld: .withheld
    }
  }
}
