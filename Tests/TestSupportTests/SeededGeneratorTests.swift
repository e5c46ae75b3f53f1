import TestSupport
import Testing

@Suite struct `Seeded generator` {
  /// Source: the values for seed 1234567 at rosettacode.org, "Pseudo-random numbers/Splitmix64",
  /// which are those of Vigna's splitmix64.c.
  @Test func `gives the numbers of SplitMix64`() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (1...5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func `keeps its seed to be named in a failure`() {
    var generator = SeededGenerator(seed: 7)
    _ = generator.next()
    #expect(generator.seed == 7)
  }
}
