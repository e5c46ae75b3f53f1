import Formats
import Psychometrics
import Testing

@testable import Instruments

@Suite struct `Boundaries at work` {
  static let shape = ReflectionShape(Boundaries.content, voice: .personal)
  private let asides = Boundaries.content.guide.asides

  @Test func `are a reflection for workers, about work`() {
    #expect(Self.shape.faults(id: "boundaries", subject: .work, audiences: [.worker]) == [])
  }

  @Test func `have eight areas of four statements`() {
    #expect(
      Self.shape.faults(areas: [
        "families": 4, "social-media": 4, "courts-and-probation": 4, "hard-moments": 4, "trauma": 4,
        "unburdening": 4, "passing-things-on": 4, "endings": 4,
      ]) == [])
    #expect(Boundaries().definition.form.itemCount == 32)
  }

  @Test func `are a sound reflection, in statements about oneself`() {
    #expect(Self.shape.faults == [])
  }

  @Test func `have two texts beside them that ask nothing`() {
    #expect(Self.shape.faults(asides: ["Closeness and attraction", "If you return to use"]) == [])
    for aside in asides {
      #expect((4...7).contains(aside.paragraphs.count))
    }
  }

  /// The subjects of the two texts, so that no answer about them can be kept, counted or shown.
  @Test(
    arguments: zip(
      Language.allCases,
      [
        [
          "attract", "close", "romantic", "love", "dating", "sex", "drawn to", "return to use",
          "using", "relapse", "drink", "drug", "sober",
        ],
        [
          "atrac", "cercan", "romántic", "amor", "enamor", "sexual", "volver a consumir", "consum",
          "recaída", "beb", "droga", "sobri",
        ],
      ]))
  func `ask nothing about the subjects of those texts`(_ language: Language, _ words: [String])
    throws
  {
    let wording = try #require(Boundaries.content.wordings.first { $0.language == language })
    let asked = wording.items.joined(separator: " ").lowercased()
    for word in words { #expect(!asked.contains(word), "\(word)") }
  }

  @Test func `say that feelings happen, and that acting on them is never all right`() throws {
    let text = try text(of: "Closeness and attraction")
    #expect(text.english.contains("Feelings happen."))
    #expect(text.english.contains("Acting on them is never all right."))
    #expect(text.english.contains("You can ask for another worker to take over."))
    #expect(text.spanish.contains("Los sentimientos pasan."))
    #expect(text.spanish.contains("nunca está bien."))
    #expect(text.spanish.contains("Puedes pedir que otra persona del equipo siga en tu lugar."))
  }

  @Test func `leave it to the person whether, when and to whom to tell of a return to use`() throws
  {
    let text = try text(of: "If you return to use")
    #expect(text.english.contains("You decide whether, when and to whom you tell it."))
    #expect(text.english.contains("At work you do not have a client's privacy rights."))
    #expect(text.english.contains("talk first with someone outside work, and a lawyer."))
    #expect(text.spanish.contains("Tú decides si lo cuentas, cuándo y a quién."))
    #expect(
      text.spanish.contains("no tienes los derechos de privacidad de quien recibe servicios."))
    #expect(text.spanish.contains("alguien de fuera del trabajo y con una abogada o un abogado."))
  }

  @Test func `end each of those texts with where to turn`() throws {
    for aside in asides {
      let last = try #require(aside.paragraphs.last)
      #expect(last.english.hasPrefix("Where to turn:"))
      #expect(last.spanish.hasPrefix("A quién acudir:"))
      for language in Language.allCases {
        #expect(last[language].contains("tend\u{A0}lifeline"))
      }
    }
  }

  private func text(of title: String) throws -> Phrase {
    let aside = try #require(asides.first { $0.title.english == title })
    return aside.paragraphs.reduce(Phrase(same: "")) { $0.joined(to: $1) }
  }
}
