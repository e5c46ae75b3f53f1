import ArgumentParser
import Formats
import Instruments
import Journal
import Psychometrics
import Store

struct Demo: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "The main job on made-up data: record, home, charts, one explained score.",
    discussion: """
      Records a made-up year into a temporary store, shows what you would see,
      and removes the store again. Your own store is not touched.

        tend demo
        tend demo --accessible
      """)

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let folder = try TemporaryFolder(in: session.world)
    let store = try Store.openOrCreate(at: folder.path + "/journal.db", kind: .personal)
    try record(in: store, session)
    let entries = try store.entries()
    guard let last = entries.last else { return }
    let definitions = Definitions(store, Library())
    let catalog = try definitions.catalogEntry(of: last.record)

    var state = HomePage.State(kind: .personal)
    state.entryCount = entries.count
    state.last = last
    let series = catalog.definition.scales.map {
      Series($0, of: catalog.definition, entries: entries)
    }
    let explanation = try definitions.answers(of: last)
      .explanation(wording: last.record.wording.kind)
    if session.format == .json {
      try session.show([
        "schema": "tend.demo/1",
        "home": HomePage.document(state, today: last.record.date),
        "chart": ChartDocument.document(series.map { ($0, []) }),
        "explanation": ExplainPage.document(
          explanation, of: catalog, digest: last.record.digest, language: session.language),
      ])
      return
    }

    var page = Page.one(DemoData.opening)
    page.blank()
    page.heading(DemoData.home)
    page.add(HomePage.page(state, today: last.record.date))
    page.blank()
    page.heading(DemoData.charts)
    page.blank()
    page.add(
      ChartPage.page(series.map { ChartPage.chartSeries($0, of: catalog) }, in: session.view))
    page.blank()
    page.heading(DemoData.explained)
    page.add(ExplainPage.page(explanation, of: catalog, only: "burnout"))
    page.blank()
    page.text(DemoData.closing)
    try session.show(page)
  }

  private func record(in store: Store, _ session: Session) throws {
    var random = session.world.random
    let definition = ProQOL5().definition
    let kept = Definitions.keeping(definition)
    for checkIn in DemoData.year {
      guard let date = CivilDate(checkIn.date) else { continue }
      let record = EntryRecord(
        try Answers(text: checkIn.answers, to: definition), date: date,
        zone: session.world.clock.zone, person: .me, mode: .paper, digest: kept.digest,
        wording: WordingUsed(kind: .published))
      _ = try store.record(record, definition: kept, random: &random)
    }
  }
}
