import Formats
import Journal
import Psychometrics
import TestSupport
import Testing

@Suite struct `Any run of keys` {
  private enum Key: CaseIterable {
    case answer
    case answerOutside
    case skip
    case decline
    case back
  }

  /// Against a stack: each answer is pushed, going back pops.
  ///
  /// After every key the draft is kept and taken up again, and goes on from there.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `gives the answers of a stack, kept and taken up after each`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let start = try start(using: &generator)
    let numbers = start.form.lowest...start.form.highest
    var draft = Draft(start)
    var stack: [Answer] = []
    for _ in 0..<Int.random(in: 0...120, using: &generator) {
      let isThrough = stack.count == start.items.count
      // Forward keys twice as often, so that ends are reached from both sides.
      switch (Key.allCases + [.answer, .answer]).randomElement(using: &generator) {
      case .answer:
        let number = Int.random(in: numbers, using: &generator)
        #expect(draft.answer(number) == !isThrough, "seed \(seed)")
        if !isThrough { stack.append(.answered(number)) }
      case .answerOutside:
        let number =
          Bool.random(using: &generator) ? numbers.lowerBound - 1 : numbers.upperBound + 1
        #expect(draft.answer(number) == false, "seed \(seed)")
      case .skip:
        draft.skip()
        if !isThrough { stack.append(.skipped) }
      case .decline:
        draft.decline()
        if !isThrough { stack.append(.declined) }
      case .back:
        #expect(draft.back() == !stack.isEmpty, "seed \(seed)")
        _ = stack.popLast()
      case nil: break
      }
      let again = Draft(draft.start, answers: draft.answers, position: draft.position)
      #expect(again == draft, "seed \(seed)")
      draft = again
      expect(draft, holds: stack, seed: seed)
    }
  }

  private func expect(_ draft: Draft, holds stack: [Answer], seed: UInt64) {
    let items = draft.start.items
    #expect(draft.position == stack.count, "seed \(seed)")
    #expect(draft.answers.count == stack.count, "seed \(seed)")
    for (item, answer) in zip(items, stack) {
      #expect(draft.answers[item] == answer, "seed \(seed)")
    }
    #expect(draft.item == items.dropFirst(stack.count).first, "seed \(seed)")
    guard stack.count == items.count else {
      #expect(draft.finished == nil, "seed \(seed)")
      return
    }
    var whole = [Answer](repeating: .notAsked, count: draft.start.form.itemCount)
    for (item, answer) in zip(items, stack) { whole[item - 1] = answer }
    #expect(draft.finished == whole, "seed \(seed)")
  }

  /// A form of 1 to 12 items, some or all of them asked.
  private func start(using generator: inout SeededGenerator) throws -> Draft.Start {
    let count = Int.random(in: 1...12, using: &generator)
    let lowest = Int.random(in: 0...2, using: &generator)
    let highest = lowest + Int.random(in: 0...6, using: &generator)
    let share = Int.random(in: 1...4, using: &generator)
    let items = (1...count).filter { _ in Int.random(in: 1...4, using: &generator) <= share }
    return Draft.Start(
      instrument: "made-up", digest: "sha256:first",
      form: Form(itemCount: count, answers: lowest...highest), person: .me, mode: .prompt,
      wording: WordingUsed(kind: .published), date: try MadeUp.date("2026-05-03"),
      zone: "Etc/UTC", items: items)
  }
}
