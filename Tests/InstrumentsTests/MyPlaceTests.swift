import Formats
import Psychometrics
import Testing

@testable import Instruments

@Suite struct `One's place at work` {
  static let shape = ReflectionShape(MyPlace.content, voice: .personal)

  @Test func `is a reflection for workers, about work`() {
    #expect(Self.shape.faults(id: "my-place", subject: .work, audiences: [.worker]) == [])
  }

  @Test func `has seven areas of three statements`() {
    #expect(
      Self.shape.faults(areas: [
        "stigma": 3, "undervalued": 3, "from-the-past": 3, "proving-my-worth": 3,
        "pay-and-growth": 3, "only-peer": 3, "own-recovery": 3,
      ]) == [])
    #expect(MyPlace().definition.form.itemCount == 21)
  }

  @Test func `is a sound reflection, in statements about oneself`() {
    #expect(Self.shape.faults == [])
  }

  @Test func `has no texts beside it`() {
    #expect(Self.shape.faults(asides: []) == [])
  }

  @Test func `says that some statements are about what is there and some about what helps`() {
    let purpose = MyPlace.content.guide.purpose
    #expect(purpose.english.contains("Some statements say what is there, and some say what helps."))
    #expect(purpose.spanish.contains("Algunas frases dicen lo que hay y otras lo que ayuda."))
  }
}
