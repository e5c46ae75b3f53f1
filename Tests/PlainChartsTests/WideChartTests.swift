import PlainCharts
import Testing

@Suite struct `Wide charts` {
  @Test func `a year at 200 cells`() throws {
    #expect(
      Chart.lines(try MadeUp.year(), ChartOptions(width: 200))
        == block(
          """
          How worn down work leaves you (burnout)
          The scale runs from 10 to 50. Lower is the favourable side.
          11 scores, from 2025-02-02 to 2026-04-05.

           50 ┤                                                                                                                                        ╎                                                ╮
              │                                                                                                                                        ╎                                                │ high
           42 ┤┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ╎ ┈ ┈ ┈ ┈ ┈╭──────●─╮ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈  ╯
              │                                                                                                                                        ╎     ●────╯        ╰─────╮                      ╮
              │                                                                 ╭──────────────────────────●────╮                                      ╎                         ╰──●──╮             ┬  │
              │                                   ╭───●─────────────────────────╯                               ╰──────●                               ╎                               ╰───────╮     ┊  │ moderate
              │      ╭──────●─────╮         ╭─────╯                                                                                              ●     ╎                                       ╰───● ┊  │
           23 ┤ ●────╯            ╰───────●─╯                                                                                                          ╎                                             ┊  ╯
              │┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ╎ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┴  ╮
              │                                                                                                                                        ╎                                                │ low
              │                                                                                                                                        ╎                                                │
           10 ┤                                                                                                                                        ╎                                                ╯
              └────────────┬────────────┬────────────┬────────────┬───────────┬────────────┬────────────┬────────────┬────────────○────────────┬───────╱────┬────────────┬──────────┬────────────┬─────
                          Mar          Apr          May          Jun         Jul          Aug          Sep          Oct          Nov          Dec          Jan          Feb        Mar          Apr
                          2025                                                                                                                             2026

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
}
