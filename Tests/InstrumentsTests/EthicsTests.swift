import Formats
import Psychometrics
import Testing

@testable import Instruments

@Suite struct `Ethics in one's work` {
  static let shape = ReflectionShape(Ethics.content, voice: .personal)

  @Test func `is a reflection for workers, about work`() {
    #expect(Self.shape.faults(id: "ethics", subject: .work, audiences: [.worker]) == [])
  }

  @Test func `has 25 statements: on oneself, on others, on group and organisation`() {
    #expect(
      Self.shape.faults(areas: ["oneself": 7, "others": 10, "group-and-organisation": 8]) == [])
    #expect(Ethics().definition.form.itemCount == 25)
  }

  @Test func `is a sound reflection, in statements about oneself`() {
    #expect(Self.shape.faults == [])
  }

  @Test func `has no texts beside it`() {
    #expect(Self.shape.faults(asides: []) == [])
  }

  @Test func `does not take the place of a code of ethics, and says so`() {
    let purpose = Ethics.content.guide.purpose
    #expect(purpose.english.contains("does not take its place"))
    #expect(purpose.spanish.contains("no lo reemplaza"))
  }
}
