import Journal
import TestSupport
import Testing

@testable import Store

/// The store against a plain model of it in memory, over random sequences of what people do.
@Suite struct `A random history` {
  @Test(arguments: [11, 12, 13, 14, 15, 16] as [UInt64])
  func `leaves what a plain list of it would`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let made = try TemporaryStore()
    var model = HistoryModel()
    for step in 0..<150 {
      try model.takeStep(in: made.store, random: &random)
      let reading = try #require(try Store.existing(at: made.store.path, access: .reading))
      #expect(try reading.entries() == model.entries, "seed \(seed), step \(step)")
      #expect(try reading.notes() == model.sortedNotes, "seed \(seed), step \(step)")
      #expect(try reading.drafts().map(\.draft) == model.drafts, "seed \(seed), step \(step)")
      #expect(try reading.library() == model.library.kept, "seed \(seed), step \(step)")
      #expect(try reading.plan() == model.plan.plan, "seed \(seed), step \(step)")
      #expect(
        try CareModel.lines(of: reading.wellness()) == CareModel.lines(of: model.care.wellness),
        "seed \(seed), step \(step)")
      #expect(try reading.learningGoals() == model.care.goals, "seed \(seed), step \(step)")
      #expect(try reading.sharedRecords() == model.care.shared, "seed \(seed), step \(step)")
      #expect(
        try reading.meaningChecks() == model.care.meaningChecks(of: model.entries),
        "seed \(seed), step \(step)")
    }
    let check = try made.store.check(digest: MadeUp.digest, definition: MadeUp.read)
    #expect(check.problems == [], "seed \(seed)")
    #expect(try made.files == ["journal.db"], "seed \(seed)")
  }
}
