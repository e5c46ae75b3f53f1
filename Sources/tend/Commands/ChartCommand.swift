import ArgumentParser
import Care
import Formats
import Instruments
import Journal
import PlainCharts
import Psychometrics
import Store

struct ChartCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Your scores over time, in plain text.",
    discussion: """
      Every scale that has scores, or the ones you name:

        tend chart
        tend chart proqol-5/burnout --since 2026-01-01
        tend chart --accessible
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Instruments or scales, such as proqol-5 or proqol-5/burnout.")
  var instruments: [String] = []

  @OptionGroup var range: RangeOptions

  @Option(
    help: ArgumentHelp(
      "Columns, from 20 to 400; the terminal's unless named.", valueName: "columns"))
  var width: Int?

  @Flag(help: "Draw with plain ASCII characters.")
  var ascii = false

  @Flag(help: "One short row a scale.")
  var sparkline = false

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    if let width, !(20...400).contains(width) { throw UsageFault.notAWidth("\(width)") }
    let existing = try session.storeForReading()
    let library = try existing.map(session.library) ?? Library()
    let wanted = try instruments.map { name in try charted(name, in: library) }
    let filter = try range.filter(instrument: nil, kind: existing?.kind)
    guard let store = existing else {
      try Nothing.recorded(
        in: session, document: ChartDocument.document([(series: Series, events: [TimelineEvent])]())
      )
      return
    }
    let series = try self.series(
      wanted.isEmpty ? library.entries.filter(\.definition.isScored).map { ($0, nil) } : wanted,
      matching: filter, showsEmpty: !wanted.isEmpty, in: store)
    let timeline = try Timeline(of: store, since: nil, only: nil)
    switch session.format {
    case .json:
      try session.show(
        ChartDocument.document(
          series.map { one in (one.series, timeline.events(within: one.series)) }))
    default:
      if series.isEmpty {
        try session.tell(Nothing.words)
        return
      }
      // Once for all of them, under the last.
      let beside = timeline.events(within: series.map(\.series))
      try show(
        series.enumerated().map { index, one in
          ChartPage.chartSeries(
            one.series, of: one.entry, beside: index == series.count - 1 ? beside : [],
            isSaid: session.view.isAccessible)
        }, in: session)
    }
  }

  private typealias Named = (series: Series, entry: CatalogEntry)

  /// The instrument or scale that is named; a reflection has nothing to draw.
  private func charted(
    _ name: String, in library: Library
  ) throws -> (entry: CatalogEntry, scale: ScaleDefinition?) {
    let named = try Names.scales(name, in: library)
    if named.entry.definition.missingKey != nil { throw Refusal.noKey(named.entry) }
    guard named.entry.definition.isScored else {
      throw UsageFault.reflectionHasNoScores(named.entry.name)
    }
    return named
  }

  /// - Parameter showsEmpty: whether a scale without an entry is shown, too.
  private func series(
    _ pairs: [(entry: CatalogEntry, scale: ScaleDefinition?)], matching filter: EntryFilter,
    showsEmpty: Bool, in store: Store
  ) throws -> [Named] {
    if store.kind == .program && filter.person == nil { throw Refusal.programNeedsPerson }
    let entries = try store.entries(matching: EntryFilter(person: filter.person))
    let marked = try store.meaningChecks().marked
    var series: [Named] = []
    for (entry, scale) in pairs {
      let own = entries.filter { $0.record.instrument == entry.id }
      let since = own.filter { filter.since == nil || $0.record.date >= filter.since ?? .epoch }
      let shown = Set((filter.last.map { since.suffix($0) } ?? since[...]).map(\.id))
      guard !shown.isEmpty || showsEmpty else { continue }
      for one in scale.map({ [$0] }) ?? entry.definition.scales {
        let all = Series(
          one, of: entry.definition, entries: own, marked: marked,
          showing: { shown.contains($0.id) })
        series.append((all, entry))
      }
    }
    return series
  }

  private func show(_ series: [ChartSeries], in session: Session) throws {
    var view = session.view
    view.isASCII = ascii
    if let width { view.width = width }
    try session.show(
      ChartPage.page(
        series, in: view, subject: range.isOfReader ? .reader : .someoneElse,
        limit: range.last ?? 12, asSparklines: sparkline))
  }
}
