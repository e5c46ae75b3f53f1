import PlainCharts
import Testing

@Suite struct `An interval chart` {
  private static let chart = IntervalChart(
    axis: 10...60,
    rows: [
      .init(name: "everybody", value: 44.1, interval: 42...46.2, words: "44.1 (42.0 to 46.2)"),
      .init(name: "north", value: 10, interval: nil, words: "10.0"),
      .init(name: "south", value: nil, interval: nil, words: "hidden"),
      .init(name: "west", value: 60, interval: 50...60, words: "60.0 (50.0 to 60.0)"),
    ])

  @Test func `stands values on one axis`() {
    #expect(
      Self.chart.lines(ChartOptions(width: 60)).joined(separator: "\n") == """
        everybody │                  ├●┤         44.1 (42.0 to 46.2)
        north     │●                             10.0
        south     │                              hidden
        west      │                      ├─────● 60.0 (50.0 to 60.0)
                  └─────────────────────────────
                   10           35            60
        """)
  }

  @Test func `is plain characters where asked for`() {
    #expect(
      Self.chart.lines(ChartOptions(width: 60, drawing: .ascii))[0]
        == "everybody |                  [o]         44.1 (42.0 to 46.2)")
  }

  @Test func `is a list where there is no room`() {
    #expect(
      Self.chart.lines(ChartOptions(width: 40)) == [
        "everybody: 44.1 (42.0 to 46.2)", "north: 10.0", "south: hidden",
        "west: 60.0 (50.0 to 60.0)",
      ])
  }

  @Test(arguments: [20, 30, 50, 80, 200, 400])
  func `is never wider than the screen`(_ width: Int) {
    for line in Self.chart.lines(ChartOptions(width: width)) { #expect(line.count <= width) }
  }

  @Test func `keeps what lies outside on the axis`() {
    let chart = IntervalChart(
      axis: 0...1, rows: [.init(name: "a", value: 9, interval: -3...12, words: "9")])
    #expect(chart.lines(ChartOptions(width: 40)).count == 3)
  }
}
