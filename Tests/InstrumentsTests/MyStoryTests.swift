import Formats
import Psychometrics
import Testing

@testable import Instruments

@Suite struct `Telling my story` {
  static let shape = ReflectionShape(MyStory.content, voice: .singular)

  @Test func `is a sound reflection`() {
    #expect(Self.shape.faults == [])
  }

  @Test func `asks to whom, why and at what cost`() {
    let faults = Self.shape.faults(areas: [
      "to-whom": 5, "why": 5, "cost": 5,
    ])
    #expect(faults == [])
  }

  @Test func `is for workers, about the work`() {
    let faults = Self.shape.faults(
      id: "my-story", subject: .work, audiences: [.worker])
    #expect(faults == [])
  }

  @Test func `has no texts beside it`() {
    #expect(Self.shape.faults(asides: []) == [])
  }

  @Test func `counts answers by area and scores nothing`() throws {
    let answers: [Answer] =
      Array(repeating: .answered(1), count: 5) + Array(repeating: .answered(3), count: 4)
      + [.skipped] + Array(repeating: .answered(4), count: 5)
    let report = try MyStory().report(answers)
    #expect(report.scores.isEmpty)
    #expect(report.counts.map(\.counts) == [[5, 0, 0, 0], [0, 0, 4, 0], [0, 0, 0, 5]])
    #expect(report.counts.map(\.unanswered) == [0, 1, 0])
  }
}
