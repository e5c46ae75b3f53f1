extension Definition {
  /// Everything that is wrong with the definition: the form first, then scale by scale, the worked
  /// examples, and what is only worth a look.
  ///
  /// A definition with a fault that is no warning must not score. The check itself is safe on any
  /// definition, however it was made.
  public func faults() -> [DefinitionFault] {
    if missingKey != nil { return faultsWithoutKey }
    var faults = form.faults
    if scales.isEmpty { faults.append(.noScales) }
    faults += doubled(scales.map(\.id)).map(DefinitionFault.scaleTwice)
    for scale in scales {
      faults += keyFaults(of: scale)
      faults += kindFaults(of: scale)
      if form.faults.isEmpty { faults += bandFaults(of: scale) }
      faults += figureFaults(of: scale)
    }
    faults += strayKeys
    if isReflection {
      faults += doubled(scales.flatMap { key(of: $0.id)?.items ?? [] })
        .map { DefinitionFault.itemInTwoAreas(item: $0) }
    }
    faults += exampleFaults
    if form.faults.isEmpty { faults += unusedItems }
    return faults
  }

  /// Of an instrument that nothing can be answered to, only the number of items is known.
  private var faultsWithoutKey: [DefinitionFault] {
    var faults = form.faults.filter {
      if case .itemCount = $0 { true } else { false }
    }
    if !scales.isEmpty { faults.append(.scalesWithoutKey) }
    return faults
  }

  private func kindFaults(of scale: ScaleDefinition) -> [DefinitionFault] {
    guard isReflection else { return scale.favourable == .neither ? [.noDirection(scale.id)] : [] }
    let hasFigures =
      scale.bands != nil || scale.norm != nil || scale.error != nil || scale.percentSource != nil
      || !scale.localFigures.isEmpty
    return hasFigures ? [.figuresWithoutScore(scale.id)] : []
  }

  private func keyFaults(of scale: ScaleDefinition) -> [DefinitionFault] {
    guard let key = key(of: scale.id) else { return [.noKey(scale.id)] }
    guard !key.items.isEmpty else { return [.emptyKey(scale.id)] }
    var faults: [DefinitionFault] = []
    for item in key.items where item < 1 || item > form.itemCount {
      faults.append(.itemOutsideForm(scale.id, item: item))
    }
    for item in doubled(key.items) {
      faults.append(.itemTwice(scale.id, item: item))
    }
    let items = Set(key.items)
    for item in key.reversed where !items.contains(item) {
      faults.append(.reversalOutsideScale(scale.id, item: item))
    }
    for item in doubled(key.reversed) {
      faults.append(.reversalTwice(scale.id, item: item))
    }
    return faults
  }

  private func bandFaults(of scale: ScaleDefinition) -> [DefinitionFault] {
    guard let bands = scale.bands else { return [] }
    guard let lowest = bands.bands.first else { return [.noBands(scale.id)] }
    var faults: [DefinitionFault] = []
    for band in doubled(bands.bands.map(\.id)) {
      faults.append(.bandTwice(scale.id, band))
    }
    if zip(bands.bands, bands.bands.dropFirst()).contains(where: { $0.from >= $1.from }) {
      faults.append(.bandsNotAscending(scale.id))
    }
    if let count = key(of: scale.id)?.items.count, count > 0 {
      let floor = count * form.lowest
      let ceiling = count * form.highest
      if lowest.from != floor {
        faults.append(.lowestBandOffFloor(scale.id, from: lowest.from, floor: floor))
      }
      for band in bands.bands where band.from > ceiling {
        faults.append(.bandAboveCeiling(scale.id, band.id, ceiling: ceiling))
      }
    }
    if bands.source.mayBeShown, !bands.source.citation.contains(where: { !$0.isWhitespace }) {
      faults.append(.bandsWithoutCitation(scale.id))
    }
    return faults
  }

  private func figureFaults(of scale: ScaleDefinition) -> [DefinitionFault] {
    var faults: [DefinitionFault] = []
    if let norm = scale.norm, !norm.mean.isFinite || !isSpread(norm.standardDeviation) {
      faults.append(.impossibleNorm(scale.id))
    }
    if let error = scale.error, !isPossible(error) { faults.append(.impossibleError(scale.id)) }
    for figures in scale.localFigures.values where !isPossible(figures.error) {
      faults.append(.impossibleError(scale.id))
    }
    return faults
  }

  private func isPossible(_ error: MeasurementError) -> Bool {
    let coefficients = ([error.reliability] + error.otherReliabilities).map(\.coefficient.value)
    return isSpread(error.standardDeviation.value)
      && coefficients.allSatisfy { $0 >= 0 && $0 < 1 }
  }

  private var strayKeys: [DefinitionFault] {
    let keyed: [ScaleID] =
      switch scoring {
      case .keyed(let keys): Array(keys.keys)
      case .tallied(let areas): Array(areas.keys)
      case .withheld: []
      }
    let listed = Set(scales.map(\.id))
    return keyed.filter { !listed.contains($0) }
      .sorted { $0.rawValue < $1.rawValue }.map(DefinitionFault.keyWithoutScale)
  }

  private var exampleFaults: [DefinitionFault] {
    var faults: [DefinitionFault] = []
    for (index, example) in workedExamples.enumerated() {
      if example.answers.count != form.itemCount {
        faults.append(
          .exampleAnswerCount(
            example: index + 1, given: example.answers.count, expected: form.itemCount))
      }
      let named = Set(example.scores.keys).union(example.bands.keys)
      for scale in named.sorted(by: { $0.rawValue < $1.rawValue }) where self.scale(scale) == nil {
        faults.append(.exampleUnknownScale(example: index + 1, scale))
      }
    }
    return faults
  }

  private var unusedItems: [DefinitionFault] {
    var used: Set<Int> = []
    for scale in scales {
      used.formUnion(key(of: scale.id)?.items ?? [])
    }
    return (1...form.itemCount).filter { !used.contains($0) }
      .map { DefinitionFault.itemInNoScale(item: $0) }
  }

  private func isSpread(_ standardDeviation: Double) -> Bool {
    standardDeviation.isFinite && standardDeviation > 0
  }

  /// Each value that stands more than once, in the order of its second place.
  private func doubled<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    var named: Set<Value> = []
    return values.filter { !seen.insert($0).inserted && named.insert($0).inserted }
  }
}

extension Form {
  /// What is wrong with the form alone; nothing else can be counted until it is right.
  var faults: [DefinitionFault] {
    var faults: [DefinitionFault] = []
    if itemCount < 1 || itemCount > Definition.mostItems {
      faults.append(.itemCount(itemCount))
    }
    let limits = Definition.answerLimits
    if lowest >= highest || !limits.contains(lowest) || !limits.contains(highest) {
      faults.append(.responseRange(lowest: lowest, highest: highest))
    }
    return faults
  }
}
