import Formats
import Psychometrics
import Testing

@testable import Instruments

@Suite struct `Ready for peer workers` {
  static let shape = ReflectionShape(Readiness.content, voice: .plural)

  @Test func `is a sound reflection in the first person plural`() {
    #expect(Self.shape.faults == [])
  }

  @Test func `has five areas of four statements`() {
    let faults = Self.shape.faults(areas: [
      "leadership": 4, "people-office": 4, "supervisor": 4, "team": 4, "supports": 4,
    ])
    #expect(faults == [])
  }

  @Test func `is for whoever runs the organization, about what it does`() {
    let faults = Self.shape.faults(
      id: "readiness", subject: .organisation, audiences: [.organisation])
    #expect(faults == [])
  }

  @Test func `has no texts beside it`() {
    #expect(Self.shape.faults(asides: []) == [])
  }

  @Test func `counts answers by area and scores nothing`() throws {
    let report = try Readiness().report(Array(repeating: .answered(4), count: 20))
    #expect(report.scores.isEmpty)
    #expect(report.counts.map(\.counts) == Array(repeating: [0, 0, 0, 4], count: 5))
  }
}
