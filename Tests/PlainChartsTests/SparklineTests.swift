import Formats
import PlainCharts
import Testing

@Suite struct `Sparklines` {
  /// 60 is the ceiling and 10 the floor; 42 is 32/50 of the way, the sixth of eight levels.
  private static func pair() throws -> [ChartSeries] {
    [
      try MadeUp.year(),
      MadeUp.capital(
        try MadeUp.points([("2025-03-02", 60), ("2025-07-06", 10), ("2026-04-05", 42)])),
    ]
  }

  @Test func `a row a scale, true to the dates`() throws {
    #expect(
      Sparkline.lines(try Self.pair(), ChartOptions(width: 100))
        == block(
          """
          How worn down work leaves you (burnout)
            ▄ ▄ ▄ ▅       ▆ ▅ ○ ▅╱▇ ▇ ▆ ▄  29  lower is favourable
          What you have to build on (recovery capital)
              █       ▁                 ▆  42  higher is favourable
          From 2025-02-02 to 2026-04-05, a mark for each 31 days or so. ○ no score. ╱ a break: do not compare
          across it.
          """))
  }

  @Test func `ASCII shows tenths of the scale`() throws {
    #expect(
      Sparkline.lines(
        try Self.pair(), ChartOptions(width: 78, drawing: .ascii, language: .spanish))
        == block(
          """
          Cuánto te desgasta el trabajo (burnout)
            4 4 3 5       6 5 x 5/7 8 6 4  29  lo favorable: más bajo
          Con qué cuentas (recovery capital)
              9       0                 6  42  lo favorable: más alto
          Del 2025-02-02 al 2026-04-05, una marca por cada 31 días más o menos. 0 es la
          décima parte más baja de la escala, 9 la más alta. x sin puntaje. / un corte:
          no compares sus dos lados.
          """))
  }

  @Test func `a narrow page gives names their own lines`() throws {
    #expect(
      Sparkline.lines([try MadeUp.year()], ChartOptions(width: 40))
        == block(
          """
          How worn down work leaves you (burnout)
            ▄ ▄ ▄ ▅       ▆ ▅ ○ ▅╱▇ ▇ ▆ ▄  29
            lower is favourable
          From 2025-02-02 to 2026-04-05, a mark
          for each 31 days or so. ○ no score. ╱ a
          break: do not compare across it.
          """))
  }

  @Test func `a break that has no room is said`() throws {
    let lines = Sparkline.lines([try MadeUp.year()], ChartOptions(width: 20))
    #expect(lines.joined(separator: " ").contains("There is a break between scores"))
  }

  @Test func `a scale without scores keeps its row`() {
    #expect(
      Sparkline.lines([MadeUp.capital([])], ChartOptions(width: 90))
        == ["What you have to build on (recovery capital)    -  higher is favourable"])
    #expect(Sparkline.lines([], ChartOptions(width: 80)).isEmpty)
  }
}
