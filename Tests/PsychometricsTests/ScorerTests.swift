import Psychometrics
import TestSupport
import Testing

@Suite struct `The scorer` {
  @Test(arguments: [1, 2, 3, 20_260_101] as [UInt64])
  func `agrees with adding up by hand`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let definition = randomDefinition(&generator)
      let row = (0..<definition.form.itemCount).map { _ in
        Int.random(in: 0..<5, using: &generator) == 0
          ? nil
          : Int.random(
            in: definition.form.lowest...definition.form.highest, using: &generator)
      }
      #expect(
        tallies(row, definition) == naiveTallies(row, definition), "seed \(generator.seed)")
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func `makes of a table what a single form gives`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let definition = randomDefinition(&generator)
      let row = (0..<definition.form.itemCount).map { _ in
        Int.random(in: definition.form.lowest...definition.form.highest, using: &generator)
      }
      let answers = try Answers(row.map(Answer.answered), to: definition)
      let sums = tallies(row, definition)
      let explanation = answers.explanation()
      for (index, score) in explanation.report.scores.enumerated() {
        #expect(score.value == Double(sums[2 * index]), "seed \(generator.seed)")
        let steps = explanation.steps.filter { $0.scale == score.scale }
        #expect(
          steps.compactMap(\.contributes).reduce(0, +) == Int(sums[2 * index]),
          "seed \(generator.seed)")
      }
    }
  }

  @Test(arguments: [0, 5, 7])
  func `takes a row of the wrong length as all missing`(_ length: Int) {
    let row = [Int?](repeating: 3, count: length)
    #expect(tallies(row, SampleForm().definition) == [0, 0, 0, 0])
  }

  @Test func `writes nothing where there is too little room`() {
    let scorer = Scorer(SampleForm().definition)
    let row: [UInt8] = [1, 2, 3, 4, 5, 1]
    var tallies: [Int32] = [-7, -7, -7]
    var span = tallies.mutableSpan
    scorer.score(row.span, into: &span)
    #expect(tallies == [-7, -7, -7])
  }

  @Test func `knows its scales and their room`() {
    let scorer = Scorer(SampleForm().definition)
    #expect(scorer.scales == ["strain", "ease"])
    #expect(scorer.itemCount == 6)
    #expect(scorer.tallyCount == 4)
  }

  private func tallies(_ row: [Int?], _ definition: Definition) -> [Int32] {
    let scorer = Scorer(definition)
    let bytes = row.map { $0.flatMap(UInt8.init(exactly:)) ?? Scorer.missing }
    var tallies = [Int32](repeating: 0, count: scorer.tallyCount)
    var span = tallies.mutableSpan
    scorer.score(bytes.span, into: &span)
    return tallies
  }

  /// The rule in its plainest words: lowest + highest - answer for a reversed item, else the answer.
  private func naiveTallies(_ row: [Int?], _ definition: Definition) -> [Int32] {
    var tallies: [Int32] = []
    for scale in definition.scales {
      var sum = 0
      var answered = 0
      for item in definition.key(of: scale.id)?.items ?? [] {
        guard let answer = row[item - 1] else { continue }
        let isReversed = definition.key(of: scale.id)?.reversed.contains(item) == true
        sum += isReversed ? definition.form.lowest + definition.form.highest - answer : answer
        answered += 1
      }
      tallies += [Int32(sum), Int32(answered)]
    }
    return tallies
  }

  /// Up to 40 items, up to five scales that may share items, any of them reversed.
  private func randomDefinition(_ generator: inout SeededGenerator) -> Definition {
    let items = Int.random(in: 1...40, using: &generator)
    let lowest = Int.random(in: 0...3, using: &generator)
    var scales: [ScaleDefinition] = []
    var keys: [ScaleID: Key] = [:]
    for number in 1...Int.random(in: 1...5, using: &generator) {
      let id = ScaleID(rawValue: "scale-\(number)")
      let members = (1...items).shuffled(using: &generator)
        .prefix(Int.random(in: 1...items, using: &generator))
      let reversed = members.filter { _ in Bool.random(using: &generator) }
      keys[id] = Key(items: Array(members), reversed: reversed)
      scales.append(
        ScaleDefinition(
          id: id, publishedName: id.rawValue, favourable: .up, source: SampleForm.source))
    }
    let highest = lowest + Int.random(in: 1...9, using: &generator)
    return SampleForm.define(
      form: Form(itemCount: items, answers: lowest...highest), scales: scales, keys: keys,
      examples: [])
  }
}
