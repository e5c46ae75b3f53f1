import Formats
import Psychometrics
import Testing

@testable import Instruments

@Suite struct `How I supervise` {
  static let shape = ReflectionShape(Supervising.content, voice: .singular)

  @Test func `is a sound reflection`() {
    #expect(Self.shape.faults == [])
  }

  @Test func `has six areas`() {
    let faults = Self.shape.faults(areas: [
      "knows-the-role": 4, "boundaries-and-disclosure": 4, "strengths-first": 4, "self-care": 3,
      "equal-standards": 3, "neither-fragile-nor-coddled": 4,
    ])
    #expect(faults == [])
  }

  @Test func `is for supervisors, about their own supervising`() {
    let faults = Self.shape.faults(
      id: "supervising", subject: .supervising, audiences: [.supervisor])
    #expect(faults == [])
  }

  @Test func `has no texts beside it`() {
    #expect(Self.shape.faults(asides: []) == [])
  }

  @Test func `counts answers by area and scores nothing`() throws {
    let report = try Supervising().report(Array(repeating: .answered(2), count: 22))
    #expect(report.scores.isEmpty)
    #expect(report.counts.map { $0.counts[1] } == [4, 4, 4, 3, 3, 4])
  }
}
