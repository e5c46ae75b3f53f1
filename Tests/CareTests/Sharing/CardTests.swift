import Care
import Formats
import Journal
import Psychometrics
import TestSupport
import Testing

@Suite struct `A card` {
  private func entries() throws -> [Entry] {
    [
      try CardForms.entry(3, on: "2026-11-02", load: 24, joy: 12),
      try CardForms.entry(1, on: "2026-05-10", load: 35, joy: 9),
      try CardForms.entry(2, on: "2026-08-14", load: 31, joy: 10),
    ]
  }

  private func choice() throws -> CardChoice {
    CardChoice(
      topics: [
        try CardForms.plain("the new shift, and how the two weeks of nights went for the team"),
        try CardForms.plain("my role in the emergency room"),
      ],
      bands: [try CardForms.workScale("load")], scores: [try CardForms.workScale("joy")],
      trend: CardChoice.Trend(try CardForms.workScale("load"), months: 12),
      planItems: [try CardForms.plain("walk home after a hard day")],
      request: try CardForms.plain("two evenings a week free"))
  }

  @Test func `reads as a page in English`() throws {
    let card = try Card.made(choice(), from: entries())
    #expect(
      card.page == """
        tend note 1
        language: en
        id: 00000000000000aa
        made: 2026-11-20
        until: 2026-12-20

        For supportive supervision. Not for evaluation, discipline,
        hiring or the personnel file. What is not here was not offered:
        please do not ask. This page does not prove who wrote it.

        This page holds until the date above, or until it is taken back.
        From then on Tend shows just that, and no more of it. It is an
        agreement, not a lock: a copy can stay.

        Numbers are a start for a talk. They do not say why, and they
        rate nobody.

        To
        - Luz

        What it is for
        - our talk on Tuesday

        Topics
        - the new shift, and how the two weeks of nights went for the
          team
        - my role in the emergency room

        Bands
        - scale: burnout
          date: 2026-11-02
          band: low

        Scores
        - scale: satisfaction
          date: 2026-11-02
          score: 12
          scores go from: 3 to 15
          about it: The higher side is the favorable one. How much this
            score wobbles by itself is not known.

        Over time
        - scale: burnout
          scores go from: 10 to 50
          about it: The lower side is the favorable one. A change of up
            to about 7.5 points is the form's usual wobble. About one
            comparison in twenty looks like a real change by chance
            alone.
          from first to last: down 11, more than this form's usual wobble
        - date: 2026-05-10
          score: 35
        - date: 2026-08-14
          score: 31
          since the one above: down 4, within the usual wobble
        - date: 2026-11-02
          score: 24
          since the one above: down 7, within the usual wobble

        From my plan
        - walk home after a hard day

        What I ask of the organization
        - two evenings a week free

        End of this page

        """)
    #expect(card.fileName == "note-2026-11-20")
  }

  @Test func `reads as a page in Spanish`() throws {
    let choice = CardChoice(
      topics: [try CardForms.plain("el turno nuevo")], bands: [try CardForms.workScale("load")])
    let card = try Card.made(choice, from: entries(), language: .spanish, purpose: "hablar")
    #expect(
      card.page == """
        tend note 1
        idioma: es
        código: 00000000000000aa
        fecha: 2026-11-20
        hasta: 2026-12-20

        Para una supervisión que apoya. No es para evaluar, sancionar o
        contratar, ni para el expediente laboral. Lo que no está aquí no
        se ofreció: por favor, no preguntes por ello. Esta página no
        prueba quién la escribió.

        Esta página vale hasta la fecha de arriba, o hasta que se retire.
        Desde entonces Tend muestra solo eso y nada más de ella. Es un
        acuerdo, no un candado: una copia puede quedar.

        Los números son un punto de partida para hablar. No dicen por
        qué, y no califican a nadie.

        Para
        - Luz

        Para qué es
        - hablar

        Temas
        - el turno nuevo

        Bandas
        - escala: agotamiento
          fecha: 2026-11-02
          banda: baja

        Fin de esta página

        """)
  }

  /// The issue gives these sentences word for word.
  @Test func `says what it is for, and that it cannot be taken back`() throws {
    #expect(
      CardWords.notice.english
        == "For supportive supervision. Not for evaluation, discipline, hiring or the personnel "
        + "file. What is not here was not offered: please do not ask. This page does not prove who "
        + "wrote it.")
    #expect(
      CardWords.beforeShowing.english
        == "Once shown, this cannot be taken back; a copy can outlive its date. Topics only, or "
        + "nothing, is fine, and nobody is told.")
    for language in Language.allCases {
      let page = try Card.made(CardChoice(), language: language).page
      #expect(
        page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          .contains(CardWords.notice[language]))
    }
  }

  @Test func `has no field for answers, notes, reflections or an accommodation`() throws {
    func fields(_ value: Any) -> [String] { Mirror(reflecting: value).children.compactMap(\.label) }
    let card = try Card.made(choice(), from: entries())
    #expect(
      fields(card) == [
        "id", "made", "until", "language", "to", "purpose", "topics", "bands", "scores", "trend",
        "planItems", "request",
      ])
    #expect(fields(try #require(card.bands.first)) == ["scale", "band", "date", "borrowed"])
    #expect(
      fields(try #require(card.scores.first)) == ["scale", "value", "range", "date", "words"])
    let trend = try #require(card.trend)
    #expect(fields(trend) == ["scale", "range", "words", "points", "sinceFirst"])
    #expect(fields(try #require(trend.points.first)) == ["date", "value", "verdict"])
  }

  @Test func `takes figures of scored work forms alone`() {
    #expect(CardForms.scale("load") != nil)
    for other in [
      CardForms.recovery, CardForms.supervising, CardForms.organisation, CardForms.reflection,
      CardForms.keyless,
    ] { #expect(CardForms.scale("load", of: other) == nil, "\(other.id)") }
    #expect(CardForms.scale("no-such-scale") == nil)
    #expect(
      WorkScale("load", of: CardForms.work, name: Phrase(en: "a", es: "b\nTo"), bandNames: [:])
        == nil)
  }

  @Test func `leaves out what has no score, without a trace`() throws {
    let scale = try CardForms.workScale("load")
    let choice = CardChoice(
      bands: [scale], scores: [scale], trend: CardChoice.Trend(scale, months: 6))
    let nothing = try Card.made(CardChoice()).page
    #expect(try Card.made(choice).page == nothing)
    #expect(
      try Card.made(choice, from: [CardForms.entry(1, on: "2026-11-02", load: nil)]).page == nothing
    )
    let others = [
      try CardForms.entry(1, on: "2026-11-21", load: 20),
      try CardForms.entry(2, on: "2026-11-02", load: 20) { $0.kind = .notNow },
      try CardForms.entry(3, on: "2026-11-02", load: 20) { $0.instrument = "recovery-form" },
      try CardForms.entry(4, on: "2026-11-02", load: 20) {
        $0.person = PersonCode("p-17").map(Person.code) ?? .me
      },
    ]
    #expect(try Card.made(choice, from: others).page == nothing)
  }

  @Test func `names no band where a bound is what one study found`() throws {
    let entries = try entries()
    for scale in ["cut", "joy"] as [ScaleID] {
      let choice = CardChoice(bands: [try CardForms.workScale(scale)])
      #expect(try Card.made(choice, from: entries).bands == [])
    }
  }

  @Test func `says that a band is borrowed where the words were not the form's`() throws {
    let entry = try CardForms.entry(1, on: "2026-11-02", load: 26) {
      $0.wording = WordingUsed(kind: .own, language: .english)
    }
    let choice = CardChoice(
      bands: [try CardForms.workScale("load")], scores: [try CardForms.workScale("load")])
    let card = try Card.made(choice, from: [entry])
    #expect(card.bands.map(\.borrowed) == [true])
    #expect(card.bands.map(\.band.text) == ["high"])
    #expect(card.page.contains("\n  note: the band is borrowed"))
    #expect(card.scores.first?.words.text.contains("is not known") == true)
  }

  @Test func `ends on a day that is not before it begins`() throws {
    let id = try #require(CardID("00000000000000aa"))
    let words = try CardForms.plain("words")
    let today = try CardForms.date("2026-11-20")
    #expect(throws: CardFault.endsBeforeItBegins) {
      try Card(
        CardChoice(), from: [], id: id, made: today, until: CardForms.date("2026-11-19"),
        language: .english, to: words, purpose: words)
    }
    _ = try Card(
      CardChoice(), from: [], id: id, made: today, until: today, language: .english, to: words,
      purpose: words)
  }

  @Test func `is never larger than what can be read`() throws {
    let long = try CardForms.plain(String(repeating: "palabras ", count: 222))
    #expect(throws: CardFault.tooLong(mostBytes: 65_536)) {
      try Card.made(CardChoice(topics: Array(repeating: long, count: 40)))
    }
    _ = try Card.made(CardChoice(topics: Array(repeating: long, count: 25)))
  }

  @Test func `has an id of sixteen hexadecimal digits, new each time`() throws {
    var generator = SeededGenerator(seed: 7)
    var seen: Set<CardID> = []
    for _ in 0..<500 {
      let id = CardID(using: &generator)
      #expect(CardID(id.text) == id)
      #expect(seen.insert(id).inserted)
    }
    struct Zero: RandomNumberGenerator { mutating func next() -> UInt64 { 10 } }
    var zero = Zero()
    #expect(CardID(using: &zero).text == "000000000000000a")
    for wrong in ["", "00000000000000a", "00000000000000aaa", "00000000000000AA", "0x000000000000"]
    {
      #expect(CardID(wrong) == nil)
    }
  }
}
