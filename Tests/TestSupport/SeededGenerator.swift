/// A generator of the same numbers for the same seed, so that a failed check can be run again.
///
/// The method is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", OOPSLA 2014). It is for tests alone: its numbers can be foretold, so it must never
/// make keys.
///
/// Say the seed in every expectation: `#expect(holds, "seed \(generator.seed)")`.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  /// The seed the generator was made with; any value is a good one.
  package let seed: UInt64
  private var state: UInt64

  package init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
