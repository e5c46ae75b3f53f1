import Instruments
import Psychometrics
import Testing

@Suite struct `The self-test of the instruments` {
  @Test(arguments: Catalog.entries.map(\.id))
  func `passes`(_ id: InstrumentID) throws {
    let definition = try #require(Catalog.entry(id)).definition
    let result = SelfTest.run(definition)
    #expect(result.faults == [])
    #expect(result.scales.flatMap(\.failures) == [])
    #expect(result.passed)
    #expect(result.scales.count == definition.scales.count)
    #expect(result.isWithoutKey == (id == "rpi"))
  }

  @Test(arguments: Mutation.all)
  func `notices`(_ mutation: Mutation) {
    #expect(!SelfTest.run(mutation.definition).passed)
  }

  @Test(arguments: [1, 4, 15, 17, 29])
  func `notices that burnout lacks one reversal`(_ item: Int) {
    let mutated = ProQOL5().definition.with(key: "burnout") { key in
      Key(items: key.items, reversed: key.reversed.filter { $0 != item })
    }
    #expect(!SelfTest.run(mutated).passed)
  }

  @Test(arguments: 1...24)
  func `notices an item of the RAS-R in another factor`(_ item: Int) {
    for scale in RASR().definition.scales.dropLast() {
      guard RASR().definition.key(of: scale.id)?.items.contains(item) == false else { continue }
      let mutated = RASR().definition.moving(item: item, to: scale.id)
      #expect(!SelfTest.run(mutated).passed, "item \(item) in \(scale.publishedName)")
    }
  }
}

/// A built-in definition with one thing wrong.
struct Mutation: Sendable, CustomStringConvertible {
  let description: String
  let definition: Definition

  static let all = [
    Mutation(
      description: "burnout that is not reversed",
      definition: proQOL.with(key: "burnout") { Key(items: $0.items) }),
    Mutation(
      description: "burnout with every item reversed",
      definition: proQOL.with(key: "burnout") { Key(items: $0.items, reversed: $0.items) }),
    Mutation(
      description: "an item moved to another scale",
      definition: proQOL.moving(item: 3, to: "secondary-traumatic-stress")),
    Mutation(
      description: "a lowest band that starts too high",
      definition: proQOL.with(bands: [("low", 11), ("moderate", 23), ("high", 42)])),
    Mutation(
      description: "a middle band that starts one too low",
      definition: proQOL.with(bands: [("low", 10), ("moderate", 22), ("high", 42)])),
    Mutation(
      description: "a high band that starts one too high",
      definition: proQOL.with(bands: [("low", 10), ("moderate", 23), ("high", 43)])),
    Mutation(
      description: "a cut-off that is one too high",
      definition: BARC10().definition.with(
        bands: [("below-cutoff", 10), ("at-or-above-cutoff", 48)])),
    Mutation(
      description: "a reversed item in the BARC-10",
      definition: BARC10().definition.with(key: "recovery-capital") {
        Key(items: $0.items, reversed: [10])
      }),
    Mutation(
      description: "a total that leaves an item out",
      definition: RASR().definition.with(key: "total") { Key(items: Array($0.items.dropLast())) }),
    Mutation(
      description: "a wrong worked example",
      definition: proQOL.with(examples: [
        WorkedExample(
          answers: Array(repeating: 3, count: 30), scores: ["burnout": 31],
          source: Source("made up", .derived))
      ])),
  ]

  private static let proQOL = ProQOL5().definition
}

extension Definition {
  func with(key scale: ScaleID, _ change: (Key) -> Key) -> Definition {
    switch scoring {
    case .keyed(var keys):
      keys[scale] = keys[scale].map(change)
      return with(keys: keys)
    case .tallied, .withheld: return self
    }
  }

  /// Takes an item out of the one scale that holds it beside the total, and into another.
  func moving(item: Int, to scale: ScaleID) -> Definition {
    switch scoring {
    case .keyed(var keys):
      for (id, key) in keys where id != "total" {
        keys[id] = Key(
          items: key.items.filter { $0 != item } + (id == scale ? [item] : []),
          reversed: key.reversed.filter { $0 != item })
      }
      return with(keys: keys)
    case .tallied, .withheld: return self
    }
  }

  func with(bands: [(BandID, Int)]) -> Definition {
    let scales = scales.map { scale in
      ScaleDefinition(
        id: scale.id, publishedName: scale.publishedName, favourable: scale.favourable,
        bands: scale.bands.map { old in
          Bands(bands.map { Band($0.0, from: $0.1) }, source: old.source)
        }, norm: scale.norm, error: scale.error, source: scale.source)
    }
    return with(scales: scales)
  }

  func with(
    scales: [ScaleDefinition]? = nil, keys: [ScaleID: Key]? = nil, examples: [WorkedExample]? = nil
  ) -> Definition {
    Definition(
      id: id, version: version, publishedName: publishedName, subject: subject, form: form,
      scales: scales ?? self.scales, scoring: keys.map(Scoring.keyed) ?? scoring,
      missingRule: missingRule, workedExamples: examples ?? workedExamples)
  }
}
