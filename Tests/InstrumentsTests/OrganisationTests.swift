import Formats
import Psychometrics
import Testing

@testable import Instruments

@Suite struct `How we support peer workers` {
  static let shape = ReflectionShape(Organisation.content, voice: .plural)

  @Test func `is a sound reflection in the first person plural`() {
    #expect(Self.shape.faults == [])
  }

  /// Fourteen areas from valuing peer support to stigma, and three more.
  @Test func `has fourteen areas and three, of three statements each`() {
    let faults = Self.shape.faults(areas: [
      "valuing-peer-support": 3, "team": 3, "role": 3, "shared-experience": 3, "hiring": 3,
      "pay": 3, "training": 3, "supervision": 3, "accommodation": 3, "growth": 3, "ethics": 3,
      "mutual-support": 3, "self-care": 3, "stigma": 3,
      "setbacks": 3, "preventing-misconduct": 3, "staff-who-are-clients": 3,
    ])
    #expect(faults == [])
  }

  @Test func `is for whoever runs the organization, about what it does`() {
    let faults = Self.shape.faults(
      id: "organisation", subject: .organisation, audiences: [.organisation])
    #expect(faults == [])
  }

  @Test func `lets one area be taken alone`() {
    #expect(Organisation.content.guide.allowsSingleScales)
  }

  @Test func `has no texts beside it`() {
    #expect(Self.shape.faults(asides: []) == [])
  }

  @Test func `counts answers by area and scores nothing`() throws {
    let report = try Organisation().report(Array(repeating: .answered(3), count: 51))
    #expect(report.scores.isEmpty)
    #expect(report.counts.map(\.counts) == Array(repeating: [0, 0, 3, 0], count: 17))
  }
}
