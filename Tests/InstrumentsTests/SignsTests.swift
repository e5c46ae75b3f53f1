import Formats
import Psychometrics
import Testing

@testable import Instruments

@Suite struct `Signs of compassion fatigue` {
  static let shape = ReflectionShape(Signs.content, voice: .personal)

  @Test func `are a reflection for workers, about work`() {
    #expect(Self.shape.faults(id: "signs", subject: .work, audiences: [.worker]) == [])
  }

  @Test func `are six each of body, feelings and work`() {
    #expect(Self.shape.faults(areas: ["body": 6, "feelings": 6, "work": 6]) == [])
    #expect(Signs().definition.form.itemCount == 18)
  }

  @Test func `are a sound reflection, in statements about oneself`() {
    #expect(Self.shape.faults == [])
  }

  @Test func `are no test, and say so`() {
    let purpose = Signs.content.guide.purpose
    #expect(purpose.english.contains("It is no test"))
    #expect(purpose.english.contains("\"Yes\" says that the sign is there now."))
    #expect(purpose.spanish.contains("No es una prueba"))
    #expect(purpose.spanish.contains("«Sí» dice que la señal está ahora."))
  }

  @Test func `close with what they are for`() {
    #expect(Self.shape.faults(asides: ["What signs are for"]) == [])
    let first = Signs.content.guide.asides.first?.paragraphs.first
    #expect(
      first?.english
        == "Signs are a reason for care and for changing the work. They are never a diagnosis.")
    #expect(
      first?.spanish
        == """
        Las señales son una razón para cuidarte y para cambiar el trabajo. Nunca son un \
        diagnóstico.
        """)
  }
}
