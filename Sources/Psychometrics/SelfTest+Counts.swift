extension SelfTest {
  /// Counts uniform forms, and each item by itself changed and left out.
  mutating func checkCounts() {
    for answer in form.lowest...form.highest {
      compareCounts(uniform(answer), changing: nil, from: answer, to: .answered(answer))
    }
    for item in 1...form.itemCount {
      for changed in [Answer.answered(form.highest), .skipped, .declined] {
        var given = uniform(form.lowest)
        given[item - 1] = changed
        compareCounts(given, changing: item, from: form.lowest, to: changed)
      }
    }
  }

  /// Compares each area's counts with what moving one item must make of a uniform form.
  private mutating func compareCounts(
    _ given: [Answer], changing item: Int?, from answer: Int, to changed: Answer
  ) {
    let report = report(given)
    for (index, key) in keys.enumerated() {
      var expected = [Int](repeating: 0, count: form.highest - form.lowest + 2)
      expected[answer - form.lowest] = key.items.count
      if let item, key.items.contains(item) {
        expected[answer - form.lowest] -= 1
        expected[changed.number.map { $0 - form.lowest } ?? expected.count - 1] += 1
      }
      let found = report.map { report in
        index < report.counts.count
          ? report.counts[index].counts + [report.counts[index].unanswered] : []
      }
      expect(
        .counts, scale: index, at: item.map(SelfTestFailure.Place.item) ?? .wholeForm,
        .counts(expected), found: .counts(found ?? []))
    }
  }
}
