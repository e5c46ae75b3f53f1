import Formats
import Psychometrics
import Testing

@testable import Instruments

@Suite struct `My role` {
  static let shape = ReflectionShape(MyRole.content, voice: .singular)

  @Test func `is a sound reflection`() {
    #expect(Self.shape.faults == [])
  }

  @Test func `sorts tasks into three areas`() {
    let faults = Self.shape.faults(areas: [
      "mine": 9, "peer-values": 8, "somebody-else": 9,
    ])
    #expect(faults == [])
  }

  @Test func `is for workers and their supervisors, about the work`() {
    let faults = Self.shape.faults(
      id: "my-role", subject: .work, audiences: [.worker, .supervisor])
    #expect(faults == [])
  }

  @Test func `counts answers by area and scores nothing`() throws {
    let yes = try MyRole().report(Array(repeating: .answered(1), count: 26))
    #expect(yes.scores.isEmpty)
    #expect(yes.counts.map(\.counts) == [[9, 0, 0, 0], [8, 0, 0, 0], [9, 0, 0, 0]])
  }

  @Test(arguments: [
    (3, "I walk with someone to a first meeting."),
    (10, "I am asked to watch someone give a urine sample."),
    (18, "I am asked to give advice about doses of medicine."),
  ])
  func `has a task of each kind`(item: Int, text: String) {
    #expect(Self.shape.statements(.english)[item - 1] == text)
  }

  @Test func `has the values of peer support and its neighbours beside it`() {
    let faults = Self.shape.faults(asides: [
      "The values of peer support", "A peer worker and a clinician",
      "A peer worker and a sponsor", "When a role drifts",
    ])
    #expect(faults == [])
  }

  @Test(arguments: Language.allCases)
  func `keeps what stands beside it out of the statements`(language: Language) {
    let beside = MyRole.content.guide.asides.flatMap(\.paragraphs).map { $0[language] }
    #expect(Set(beside).isDisjoint(with: Self.shape.statements(language)))
  }

  @Test func `says that it is the role that drifts`() {
    #expect(
      MyRole.content.guide.purpose.english.contains(
        "It is the role that drifts, seldom the person, and it is worth bringing to supervision."))
  }
}
