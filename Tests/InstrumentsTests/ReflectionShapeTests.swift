import Formats
import Psychometrics
import Testing

@testable import Instruments

@Suite struct `The check of a reflection` {
  @Test func `finds nothing in a good one`() {
    let shape = MadeUpReflection().shape
    #expect(shape.faults == [])
    #expect(shape.faults(id: "made-up", subject: .work, audiences: [.worker]) == [])
    #expect(shape.faults(areas: ["only": 2]) == [])
    #expect(shape.faults(asides: ["Rest"]) == [])
  }

  @Test(arguments: Flaw.ofStatements + Flaw.ofTexts)
  func `finds the one thing wrong`(flaw: Flaw<MadeUpReflection>) {
    var reflection = MadeUpReflection()
    flaw.make(&reflection)
    #expect(reflection.shape.faults == [flaw.fault])
  }

  @Test(arguments: Flaw.ofShapes)
  func `finds what no reflection is made with`(flaw: Flaw<ReflectionShape>) {
    var shape = MadeUpReflection().shape
    flaw.make(&shape)
    #expect(shape.faults == [flaw.fault])
  }

  @Test func `finds an area without statements`() {
    var reflection = MadeUpReflection()
    reflection.statements = []
    let faults = reflection.shape.faults
    #expect(faults.contains { $0.hasPrefix("a fault of the definition: ") })
    #expect(faults.contains("the self-test does not pass"))
  }

  @Test func `finds answers that would be added up`() {
    var shape = MadeUpReflection().shape
    shape.definition = shape.definition.changed(scoring: .keyed(["only": Key(items: [1, 2])]))
    #expect(shape.faults.contains("its answers would be added up"))
  }

  @Test func `finds a first person that is another than agreed`() {
    let i = Phrase(en: "I sleep well at home.", es: "Duermo bien en mi casa.")
    let we = Phrase(en: "We sleep well at home.", es: "Dormimos bien en la casa.")
    let mine = Phrase(en: "At home my sleep is good.", es: "En mi casa mi sueño es bueno.")
    let mixed = Phrase(en: "We sleep well at home.", es: "Duermo bien en mi casa.")
    func faults(_ statement: Phrase, _ voice: ReflectionShape.Voice) -> [String] {
      var reflection = MadeUpReflection()
      reflection.statements = [statement]
      reflection.voice = voice
      return reflection.shape.faults
    }
    #expect(faults(i, .singular) == [])
    #expect(faults(we, .plural) == [])
    for statement in [i, we, mine] { #expect(faults(statement, .personal) == []) }
    #expect(faults(mine, .singular) == ["not in the first person: At home my sleep is good."])
    #expect(faults(mixed, .plural) == ["not in the first person: Duermo bien en mi casa."])
    let nobody = Phrase(en: "Sleep is good at home.", es: "Es bueno dormir en casa.")
    #expect(faults(nobody, .personal) == ["not in the first person: Sleep is good at home."])
  }

  @Test func `finds another id, version, subject or reader than expected`() {
    let shape = MadeUpReflection().shape
    func faults(
      id: InstrumentID = "made-up", version: String = "1", subject: Subject = .work,
      audiences: [Audience] = [.worker]
    ) -> [String] {
      shape.faults(id: id, version: version, subject: subject, audiences: audiences)
    }
    #expect(faults(id: "other") == ["the id is made-up"])
    #expect(faults(version: "2") == ["the version is 1"])
    #expect(faults(subject: .supervising) == ["it is about work"])
    #expect(faults(audiences: [.worker, .supervisor]) == [#"it is for ["worker"]"#])
  }

  @Test(arguments: [["only": 3], ["other": 2], ["only": 2, "other": 1], [:]])
  func `finds other areas or counts than expected`(areas: KeyValuePairs<ScaleID, Int>) {
    #expect(MadeUpReflection().shape.faults(areas: areas) == [#"the areas are ["only 2"]"#])
  }

  @Test(arguments: [[], ["Sleep"], ["Rest", "Sleep"]])
  func `finds other texts beside it than expected`(titles: [String]) {
    let faults = MadeUpReflection().shape.faults(asides: titles)
    #expect(faults == [#"the texts beside it are ["Rest"]"#])
  }
}

/// A reflection of one area, good until something in it is changed.
struct MadeUpReflection {
  enum Area: String, CaseIterable, Sendable { case only }

  static let source = Source("a test", .derived)
  static let tested = Caveat(
    Phrase(en: "Nobody has tested these statements.", es: "Nadie ha probado estas frases."),
    source: source)
  static let words = Caveat(
    Phrase(en: "Made up; the words are ours.", es: "Inventado; las palabras son nuestras."),
    source: source)
  static let paragraph = Phrase(en: "Rest is good.", es: "Descansar es bueno.")

  var name = Phrase(en: "Resting well", es: "Descansar bien")
  var topic = Phrase(en: "how you rest", es: "cómo descansas")
  var purpose = Phrase(en: "It is a test.", es: "Es una prueba.")
  var area = Phrase(same: "Motel")
  var about = Phrase(en: "The only one.", es: "La única.")
  var statements = [
    Phrase(en: "I rest when I am tired.", es: "Descanso cuando me canso."),
    Phrase(en: "I sleep well at home.", es: "Duermo bien en mi casa."),
  ]
  var caveats = [tested, words]
  var title = Phrase(en: "Rest", es: "El descanso")
  var paragraphs = [paragraph, paragraph]
  var voice = ReflectionShape.Voice.singular

  var shape: ReflectionShape {
    let reflection = Reflection(
      Area.self, id: "made-up", version: "1", name: name, subject: .work, audiences: [.worker],
      topic: topic, purpose: purpose, asides: [Aside(title, paragraphs)], caveats: caveats,
      area: { _ in ReflectionArea(area, about: about, statements) })
    return ReflectionShape(reflection, voice: voice)
  }
}

/// One thing wrong, and the fault that names it.
struct Flaw<Subject>: Sendable, CustomTestStringConvertible {
  let fault: String
  let make: @Sendable (inout Subject) -> Void

  init(_ fault: String, _ make: @escaping @Sendable (inout Subject) -> Void) {
    self.fault = fault
    self.make = make
  }

  var testDescription: String { fault }
}

extension Flaw<MadeUpReflection> {
  static let ofStatements = [
    english("not one sentence", "I sleep well at home"),
    english("not one sentence", "I sleep at home. I eat."),
    english("begins without a capital", "i sleep well at home."),
    english("19 characters", "I am asleep at ten."),
    english("91 characters", "I \(String(repeating: "sleep", count: 17)) on."),
    english("19 words", "I \(String(repeating: "do ", count: 17))it."),
    english("badly spaced", "I sleep well  at home."),
    english("badly spaced", "I sleep well\nat home."),
    english("orders about", "I should sleep at home."),
    english("orders about", "I shouldn't sleep at home."),
    english("orders about", "I sleep as people must."),
    english("speaks to somebody", "I sleep well near you."),
    english("speaks to somebody", "I sleep when you're here."),
    english("not in the first person", "We sleep well at home."),
    english("not in the first person", "At home I sleep well."),
    spanish("not one sentence", "Duermo bien en mi casa"),
    spanish("begins without a capital", "duermo bien en mi casa."),
    spanish("12 characters", "Duermo bien."),
    spanish("19 words", "Sé \(String(repeating: "lo ", count: 17))mío."),
    spanish("orders about", "Duermo lo que se debe."),
    spanish("orders about", "Siento que debo dormir."),
    spanish("speaks to somebody", "Te pido que me dejes dormir."),
    spanish("speaks to somebody", "Pido dormir cerca de usted."),
    spanish("not in the first person", "Descansamos bien en la casa."),
    Flaw("en: a statement stands there twice") {
      $0.statements[1] = Phrase(en: $0.statements[0].english, es: $0.statements[1].spanish)
    },
    Flaw("not translated: I sleep well at home.") {
      $0.statements[1] = Phrase(same: $0.statements[1].english)
    },
  ]

  static let ofTexts = [
    Flaw("the name is not translated") { $0.name = Phrase(same: "Made up") },
    Flaw("es: the name is empty") { $0.name = Phrase(en: "Resting well", es: "") },
    Flaw("the topic is not translated") { $0.topic = Phrase(same: "how you rest") },
    Flaw("en: the topic is empty") { $0.topic = Phrase(en: "", es: "cómo descansas") },
    Flaw("the purpose is not translated") { $0.purpose = Phrase(same: "It is a test.") },
    Flaw("en: the purpose is badly spaced") {
      $0.purpose = Phrase(en: "It is\na test.", es: "Es una prueba.")
    },
    Flaw("the name of only is not translated") { $0.area = Phrase(same: "Rest well") },
    Flaw("the subject of only is not translated") { $0.about = Phrase(same: "The only one.") },
    Flaw("not a whole sentence: La única") {
      $0.about = Phrase(en: "The only one.", es: "La única")
    },
    Flaw("it does not say that nobody tested it") { $0.caveats = [MadeUpReflection.words] },
    Flaw("it does not say whose words they are") { $0.caveats = [MadeUpReflection.tested] },
    caveat("a caveat is not translated", Phrase(same: "It is new."), MadeUpReflection.source),
    caveat("no source to show: New.", Phrase(en: "New.", es: "Nuevo."), Source("", .published)),
    caveat(
      "no source to show: New.", Phrase(en: "New.", es: "Nuevo."), Source("a test", .unverified)),
    Flaw("the title of a text is not translated") { $0.title = Phrase(same: "On rest") },
    Flaw("Rest: 1 paragraphs") { $0.paragraphs = [MadeUpReflection.paragraph] },
    Flaw("Rest: 8 paragraphs") {
      $0.paragraphs = Array(repeating: MadeUpReflection.paragraph, count: 8)
    },
    Flaw("a paragraph is not translated") { $0.paragraphs[1] = Phrase(same: "Rest is good.") },
    Flaw("en: a paragraph is badly spaced") {
      $0.paragraphs[1] = Phrase(en: "Rest  is good.", es: "Descansar es bueno.")
    },
    Flaw("not a whole paragraph: Rest is") {
      $0.paragraphs[1] = Phrase(en: "Rest is", es: "Descansar es bueno.")
    },
  ]

  private static func english(_ fault: String, _ text: String) -> Self {
    Flaw("\(fault): \(text)") { $0.statements[1] = Phrase(en: text, es: $0.statements[1].spanish) }
  }

  private static func spanish(_ fault: String, _ text: String) -> Self {
    Flaw("\(fault): \(text)") { $0.statements[1] = Phrase(en: $0.statements[1].english, es: text) }
  }

  private static func caveat(_ fault: String, _ text: Phrase, _ source: Source) -> Self {
    Flaw(fault) { $0.caveats.append(Caveat(text, source: source)) }
  }
}

extension Flaw<ReflectionShape> {
  /// Things that `Reflection` sets for all, changed behind its back.
  static let ofShapes = [
    Flaw("it looks back over a time") {
      $0.guide = $0.guide.changed(lookBack: Phrase(en: "this month", es: "este mes"))
    },
    Flaw("the name is not there") { $0.guide = $0.guide.changed(name: .some(nil)) },
    Flaw("it has other answers than yes, partly, not yet, not for me") {
      $0.guide = $0.guide.changed(answerLabels: Array($0.guide.answerLabels.dropLast()))
    },
    Flaw("it has other answers than yes, partly, not yet, not for me") {
      $0.definition = $0.definition.changed(answers: 0...4)
    },
    Flaw("it has other answers than yes, partly, not yet, not for me") {
      $0.definition = $0.definition.changed(answers: 1...5)
    },
    Flaw("only pretends to measure") {
      $0.definition = $0.definition.changed(favourable: .up)
    },
    Flaw(#"its wordings are ["es", "en"]"#) { $0.wordings.reverse() },
    Flaw(#"its wordings are ["en"]"#) { $0.wordings.removeLast() },
    Flaw("es: 1 statements") {
      $0.wordings[1] = $0.wordings[1].changed(items: Array($0.wordings[1].items.dropLast()))
    },
    Flaw("en: a review is claimed") {
      $0.wordings[0] = $0.wordings[0].changed(isReviewedByPeers: true)
    },
  ]
}

extension Guide {
  fileprivate func changed(
    name: Phrase?? = nil, lookBack: Phrase? = nil, answerLabels: [Phrase]? = nil
  ) -> Guide {
    Guide(
      name: name ?? self.name, topic: topic, purpose: purpose, lookBack: lookBack, scales: scales,
      answerLabels: answerLabels ?? self.answerLabels, credit: credit, conditions: conditions,
      officialForm: officialForm, allowsSingleScales: allowsSingleScales, audiences: audiences,
      asides: asides, caveats: caveats)
  }
}

extension Definition {
  fileprivate func changed(
    answers: ClosedRange<Int> = 1...4, favourable: Direction = .neither, scoring: Scoring? = nil
  ) -> Definition {
    Definition(
      id: id, version: version, publishedName: publishedName, subject: subject,
      form: Form(itemCount: form.itemCount, answers: answers),
      scales: scales.map {
        ScaleDefinition(
          id: $0.id, publishedName: $0.publishedName, favourable: favourable, source: $0.source)
      },
      scoring: scoring ?? self.scoring)
  }
}

extension Wording {
  fileprivate func changed(items: [String]? = nil, isReviewedByPeers: Bool = false) -> Wording {
    Wording(
      language: language, name: name, isReviewedByPeers: isReviewedByPeers,
      items: items ?? self.items)
  }
}
