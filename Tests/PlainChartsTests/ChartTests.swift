import Formats
import PlainCharts
import Testing

/// Whole pictures.
///
/// Places were checked by hand: at 80 cells the plot has 64 columns, 59 steps from 2025-02-02 in
/// column 1 to 2026-04-05 in column 60 (427 days), so 2025-09-07 (day 217) stands in column
/// 1 + 59 * 217 / 427 = 31. A row is 40 / 11 = 3.64 points, so 35 stands (50 - 35) / 3.64 = 4 rows
/// under the ceiling.
@Suite struct `Charts` {
  @Test func `a year with a gap, a missing score and a break`() throws {
    #expect(
      Chart.lines(try MadeUp.year(), ChartOptions(width: 80))
        == block(
          """
          How worn down work leaves you (burnout)
          The scale runs from 10 to 50. Lower is the favourable side.
          11 scores, from 2025-02-02 to 2026-04-05.

           50 ┤                                              ╎                  ╮
              │                                              ╎                  │ high
           42 ┤┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ╎ ╭──●┈ ┈ ┈ ┈ ┈ ┈  ╯
              │                                              ╎●╯  ╰─╮           ╮
              │                      ╭────────●╮             ╎      ╰─●╮     ┬  │
              │            ╭─●───────╯         ╰──●          ╎         ╰─╮   ┊  │ moderate
              │  ╭──●─╮  ╭─╯                               ● ╎           ╰─● ┊  │
           23 ┤ ●╯    ╰──●                                   ╎               ┊  ╯
              │┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ╎ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┴  ╮
              │                                              ╎                  │ low
              │                                              ╎                  │
           10 ┤                                              ╎                  ╯
              └─────┬───┬───┬───┬────┬───┬───┬───┬────○───┬──╱┬───┬───┬───┬────
                   Mar Apr May Jun  Jul Aug Sep Oct  Nov Dec Jan Feb Mar Apr
                   2025                                      2026

          ○    2025-11-02: no score, two answers were skipped
          ╱    break before 2026-01-04: the wording changed here
          ┈ ┈  your usual range, 21.4 to 43.9 (from your own 10 earlier check-ins)
          ┊    a later score of 22 to 36 is within the usual wobble of the last one, 29
               This form's usual wobble is about 7.5 points.

          Last score: 29, moderate.
          Since the last time: down 7, within the usual wobble.
          8 comparisons; about one in twenty passes by chance.
          """))
  }

  @Test func `the same at 40 cells names the bands below`() throws {
    #expect(
      Chart.lines(try MadeUp.year(), ChartOptions(width: 40))
        == block(
          """
          How worn down work leaves you (burnout)
          The scale runs from 10 to 50. Lower is
          the favourable side.
          11 scores, from 2025-02-02 to
          2026-04-05.

           50 ┤                        ╎
              │                        ╎
           42 ┤┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ╎╭─●┈ ┈ ┈ ┈
              │                        ╎● ╰╮
              │           ╭────●       ╎   ╰●   ┬
              │      ╭●───╯    ╰─●     ╎    ╰╮  ┊
              │ ╭─● ╭╯                ●╎     ╰● ┊
           23 ┤ ● ╰─●                  ╎        ┊
              │┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ╎ ┈ ┈ ┈ ┈┴┈
              │                        ╎
              │                        ╎
           10 ┤                        ╎
              └───┬───┬───┬────┬───○───╱────┬─────
                 Mar May Jul  Sep Nov Jan  Mar
                 2025                 2026

          ○    2025-11-02: no score, two answers
               were skipped
          ╱    break before 2026-01-04: the
               wording changed here
          ┈ ┈  your usual range, 21.4 to 43.9
               (from your own 10 earlier
               check-ins)
          ┊    a later score of 22 to 36 is within
               the usual wobble of the last one,
               29
               This form's usual wobble is about
               7.5 points.
               Bands: high from 42, moderate from
               23, low under 23.

          Last score: 29, moderate.
          Since the last time: down 7, within the
          usual wobble.
          8 comparisons; about one in twenty
          passes by chance.
          """))
  }

  @Test func `ASCII in Spanish`() throws {
    #expect(
      Chart.lines(
        try MadeUp.year(),
        ChartOptions(width: 64, drawing: .ascii, language: .spanish))
        == block(
          """
          Cuánto te desgasta el trabajo (burnout)
          La escala va de 10 a 50. Más bajo es el lado favorable.
          11 puntajes, del 2025-02-02 al 2026-04-05.

           50 +                                    :               \\
              |                                    :               | alta
           42 +. . . . . . . . . . . . . . . . . . : .-o . . . . . /
              |                                    :o' '-.         \\
              |                 .------o.          :     'o     =  |
              |          .o-----'       '-o        :      '-.   :  | media
              |  .-o.  .-'                       o :        '-o :  |
           23 + o'  '--o                           :            :  /
              |. . . . . . . . . . . . . . . . . . : . . . . . .=. \\
              |                                    :               | baja
              |                                    :               |
           10 +                                    :               /
              +----+-----+------+------+-----x-----/+-----+-------
                  mar   may    jul    sep   nov    ene   mar
                  2025                             2026

          x    2025-11-02: sin puntaje, se saltaron dos respuestas
          /    corte antes del 2026-01-04: aquí cambió la redacción
          . .  tu rango habitual, de 21.4 a 43.9 (según tus propios 10
               registros anteriores)
          :    un puntaje posterior de 22 a 36 está dentro de la variación
               habitual del último, 29
               La variación habitual de este formulario es de unos 7.5
               puntos.

          Último puntaje: 29, media.
          Desde la última vez: baja 7, dentro de la variación habitual.
          8 comparaciones; más o menos una de cada veinte pasa por azar.
          """))
  }

  @Test func `one score is a chart with one mark`() throws {
    #expect(
      Chart.lines(
        MadeUp.capital(try MadeUp.points([("2026-03-01", 47)])), ChartOptions(width: 50))
        == block(
          """
          What you have to build on (recovery capital)
          The scale runs from 10 to 60. Higher is the
          favourable side.
          1 score, on 2026-03-01.

           60 ┤
              │
           50 ┤
              │                      ●
           40 ┤
              │
           30 ┤
              │
           20 ┤
              │
           10 ┤
              └──────────────────────┬──────────────────────
                                 2026-03-01

               Nobody has published how much this scale
               wobbles by itself.
          """))
  }

  @Test func `a score at the ceiling has a zone that ends at the ceiling`() throws {
    #expect(
      Chart.lines(
        MadeUp.burnout(try MadeUp.points([("2026-03-01", 50)]), isBorrowed: true),
        ChartOptions(width: 50))
        == block(
          """
          How worn down work leaves you (burnout)
          The scale runs from 10 to 50. Lower is the
          favourable side.
          1 score, on 2026-03-01.

           50 ┤               ● ┊                 ╮
              │                 ┊                 │ high
           42 ┤                 ┴                 ╯
              │                                   ╮
              │                                   │
              │                                   │ moderate
              │                                   │
           23 ┤                                   ╯
              │                                   ╮
              │                                   │ low
              │                                   │
           10 ┤                                   ╯
              └───────────────┬──────────────────
                          2026-03-01

          ┊    a later score of 43 to 50 is within the usual
               wobble of the last one, 50
               This form's usual wobble is about 7.5 points.
               The bands are borrowed from the published
               form: with other words, a rough guide.
          """))
  }

  @Test func `two scales share one time axis of days`() throws {
    #expect(
      Chart.lines(
        [
          MadeUp.burnout(try MadeUp.points([("2026-03-01", 50), ("2026-03-31", 10)])),
          MadeUp.capital(
            try MadeUp.points([("2026-03-06", 60), ("2026-03-11", 10), ("2026-03-11", 42)])),
        ], ChartOptions(width: 60))
        == block(
          """
          How worn down work leaves you (burnout)
          The scale runs from 10 to 50. Lower is the favourable side.
          2 scores, from 2026-03-01 to 2026-03-31.

           50 ┤ ●╮                                          ╮
              │  ╰───╮                                      │ high
           42 ┤      ╰──╮                                   ╯
              │         ╰───╮                               ╮
              │             ╰──╮                            │
              │                ╰───╮                        │ moderate
              │                    ╰───╮                    │
           23 ┤                        ╰──╮                 ╯
              │                           ╰───╮             ╮
              │                               ╰──╮       ┬  │ low
              │                                  ╰───╮   ┊  │
           10 ┤                                      ╰─● ┊  ╯
              └─┬────────┬────────┬────────┬───────────────
                1        8        15       22
             Mar 2026

          ┊    a later score of 10 to 17 is within the usual wobble of
               the last one, 10
               This form's usual wobble is about 7.5 points.

          What you have to build on (recovery capital)
          The scale runs from 10 to 60. Higher is the favourable side.
          3 scores, from 2026-03-06 to 2026-03-11.

           60 ┤        ●
              │        │
           50 ┤        ╰╮
              │         ╰╮
           40 ┤          │   ●
              │          ╰╮  │
           30 ┤           │  │
              │           ╰╮ │
           20 ┤            ╰╮│
              │             ││
           10 ┤             ╰●
              └─┬────────┬────────┬────────┬───────────────
                1        8        15       22
             Mar 2026

               Nobody has published how much this scale wobbles by
               itself.
          """))
  }

  @Test func `under 40 cells the dates are listed, the latest first`() throws {
    #expect(
      Chart.lines(try MadeUp.year(), ChartOptions(width: 30))
        == block(
          """
          How worn down work leaves you
          (burnout)
          The scale runs from 10 to 50.
          Lower is the favourable side.
          11 scores, from 2025-02-02 to
          2026-04-05.

          2026-04-05: 29, moderate
          2026-03-01: 36, moderate
          2026-02-01: 42, high
          2026-01-04: 41, moderate
            break before 2026-01-04: the
            wording changed here
          2025-12-07: 30, moderate
          2025-11-02: no score, two
            answers were skipped
          2025-10-05: 33, moderate
          2025-09-07: 35, moderate
          2025-05-04: 31, moderate
          2025-04-06: 25, moderate
          2025-03-02: 28, moderate
          2025-02-02: 26, moderate

          Your usual range, 21.4 to 43.9
          (from your own 10 earlier
          check-ins).
          A later score of 22 to 36 is
          within the usual wobble of the
          last one, 29.
          This form's usual wobble is
          about 7.5 points.
          Bands: high from 42, moderate
          from 23, low under 23.

          Last score: 29, moderate.
          Since the last time: down 7,
          within the usual wobble.
          8 comparisons; about one in
          twenty passes by chance.
          """))
  }
}

/// The lines of a text.
func block(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
