import Formats
import PlainCharts
import Testing

@Suite struct `Charts as sentences` {
  @Test func `the same facts, the latest check-in first`() throws {
    let sentences = Chart.sentences(
      try MadeUp.year(), limit: 6,
      olderHint: Phrase(en: "Hear all with --last 12.", es: "Escúchalos todos con --last 12."))
    #expect(
      sentences.map(\.english)
        == block(
          """
          How worn down work leaves you (burnout).
          The scale runs from 10 to 50.
          Lower is the favourable side.
          11 scores, from 2025-02-02 to 2026-04-05.
          2026-04-05: 29, moderate.
          2026-03-01: 36, moderate.
          2026-02-01: 42, high.
          2026-01-04: 41, moderate.
          Break before 2026-01-04: the wording changed here.
          2025-12-07: 30, moderate.
          2025-11-02: no score, two answers were skipped.
          6 older check-ins are left out here. Hear all with --last 12.
          The band \"high\": 42 or more.
          The band \"moderate\": 23 or more, and under 42.
          The band \"low\": under 23.
          Your usual range, 21.4 to 43.9 (from your own 10 earlier check-ins).
          A later score of 22 to 36 is within the usual wobble of the last one, 29.
          This form's usual wobble is about 7.5 points.
          Last score: 29, moderate.
          Since the last time: down 7, within the usual wobble.
          8 comparisons; about one in twenty passes by chance.
          """))
  }

  @Test func `in Spanish, with what changed since the last time`() throws {
    let points = [
      ChartPoint(date: try MadeUp.date("2026-01-02"), value: 40),
      ChartPoint(
        date: try MadeUp.date("2026-02-02"), value: 47.5,
        sinceLast: Phrase(en: "up 7.5; cannot tell", es: "sube 7.5; no se puede saber")),
    ]
    #expect(
      Chart.sentences(MadeUp.capital(points)).map(\.spanish)
        == block(
          """
          Con qué cuentas (recovery capital).
          La escala va de 10 a 60.
          Más alto es el lado favorable.
          2 puntajes, del 2026-01-02 al 2026-02-02.
          2026-02-02: 47.5. Sube 7.5; no se puede saber.
          2026-01-02: 40.
          Nadie ha publicado cuánto varía esta escala por sí sola.
          """))
  }

  @Test func `without a check-in they say so`() {
    let sentences = Chart.sentences(MadeUp.capital([]))
    #expect(sentences.last?.english == "No scores yet.")
    #expect(sentences.last?.spanish == "Todavía no hay puntajes.")
  }

  @Test func `twelve check-ins are said unless asked`() throws {
    var points: [ChartPoint] = []
    for day in 1...14 {
      points += try MadeUp.points([("2026-03-\(day < 10 ? "0" : "")\(day)", 30)])
    }
    let series = MadeUp.burnout(points)
    func said(_ sentences: [Phrase]) -> Int { sentences.count { $0.english.hasPrefix("2026-") } }
    #expect(said(Chart.sentences(series)) == 12)
    #expect(said(Chart.sentences(series, limit: nil)) == 14)
    #expect(said(Chart.sentences(series, limit: -1)) == 0)
    let oneLeft = Chart.sentences(series, limit: 13)
    #expect(oneLeft.contains { $0.english == "1 older check-in is left out here." })
  }

  @Test func `the range is called yours only when you read it`() throws {
    let series = try MadeUp.year()
    let others = Chart.sentences(series, subject: .someoneElse)
    #expect(others.contains { $0.english.hasPrefix("The person's usual range, 21.4 to 43.9") })
    #expect(!others.contains { $0.english.contains("your") })
  }
}
