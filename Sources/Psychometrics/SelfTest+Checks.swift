extension SelfTest {
  mutating func checkExtremes() {
    compare(.allLowest, uniform(form.lowest)) { [self] in uniformScore(form.lowest, $0) }
    compare(.allHighest, uniform(form.highest)) { [self] in uniformScore(form.highest, $0) }
  }

  mutating func checkOneItemUp() {
    for item in 1...form.itemCount {
      var given = uniform(middle)
      given[item - 1] = .answered(middle + 1)
      compare(.oneItemUp, at: .item(item), given) { [self] key in
        let step =
          if !key.items.contains(item) { 0 } else if key.reversed.contains(item) { -1 } else { 1 }
        return uniformScore(middle, key) + step
      }
    }
  }

  mutating func checkReversal() {
    for answer in form.lowest...form.highest {
      guard let answers = try? Answers(uniform(answer), to: definition) else { continue }
      var places: [ScaleID: Int] = [:]
      for (index, scale) in definition.scales.enumerated() { places[scale.id] = index }
      for step in answers.explanation().steps {
        guard let index = places[step.scale] else { continue }
        let expected =
          keys[index].reversed.contains(step.item) ? form.lowest + form.highest - answer : answer
        expect(
          .reversal, scale: index, at: .item(step.item), .score(Double(expected)),
          found: .score(step.contributes.map(Double.init)))
      }
    }
  }

  mutating func checkFloorAndCeiling() {
    for (index, key) in keys.enumerated() {
      for (straight, reversed) in [(form.lowest, form.highest), (form.highest, form.lowest)] {
        var given = uniform(straight)
        for item in key.reversed { given[item - 1] = .answered(reversed) }
        let score = report(given)?.scores[index]
        let bound = Double(key.items.count * straight)
        expect(.floorAndCeiling, scale: index, .score(bound), found: .score(score?.value))
        let named = straight == form.lowest ? score?.minimum : score?.maximum
        expect(
          .floorAndCeiling, scale: index, .score(bound), found: .score(named.map(Double.init)))
      }
    }
  }

  mutating func checkMissingItems() {
    for item in 1...form.itemCount {
      for missing in [Answer.skipped, .declined] {
        var given = uniform(middle)
        given[item - 1] = missing
        compare(.missingItem, at: .item(item), given) { [self] key in
          key.items.contains(item) ? nil : uniformScore(middle, key)
        }
      }
    }
  }

  mutating func checkProration() {
    guard let half = Share("0.5") else { return }
    compare(.prorated, uniform(middle), missing: .prorate(half)) { [self] in
      uniformScore(middle, $0)
    }
    for (index, key) in keys.enumerated() where key.items.count > 1 {
      for missing in key.items {
        var given = uniform(form.lowest)
        for item in key.reversed { given[item - 1] = .answered(form.highest) }
        given[missing - 1] = .skipped
        expect(
          .prorated, scale: index, at: .item(missing),
          .score(Double(key.items.count * form.lowest)),
          found: .score(report(given, missing: .prorate(half))?.scores[index].value))
      }
    }
  }

  mutating func checkBands() {
    for (index, key) in keys.enumerated() {
      guard let bands = definition.scales[index].bands else { continue }
      for (place, band) in bands.bands.enumerated() {
        let next = place + 1 < bands.bands.count ? bands.bands[place + 1].from : nil
        let end = next ?? key.items.count * form.highest + 1
        for score in band.from..<max(band.from, end) {
          expectBand(band.id, of: Double(score), bands, scale: index)
        }
        // A prorated score just under the next bound is not rounded up into it.
        if next != nil { expectBand(band.id, of: Double(end) - 0.25, bands, scale: index) }
      }
    }
  }

  private mutating func expectBand(
    _ band: BandID, of score: Double, _ bands: Bands, scale index: Int
  ) {
    expect(
      .bands, scale: index, .band(band, of: score),
      found: .band(bands.band(of: score)?.id, of: score))
  }

  mutating func checkWorkedExamples() {
    for (number, example) in definition.workedExamples.enumerated() {
      let report = report(example.answers.map(Answer.answered))
      for (index, scale) in definition.scales.enumerated() {
        let score = report?.scores[index]
        let place = SelfTestFailure.Place.example(number + 1)
        if let expected = example.scores[scale.id] {
          expect(
            .workedExample, scale: index, at: place, .score(Double(expected)),
            found: .score(score?.value))
        }
        if let band = example.bands[scale.id] {
          let value = score?.value ?? .nan
          expect(
            .workedExample, scale: index, at: place, .band(band, of: value),
            found: .band(score?.band?.id, of: value))
        }
      }
    }
  }
}
