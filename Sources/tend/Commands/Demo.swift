import ArgumentParser
import Formats
import Instruments
import Journal
import Psychometrics
import Store

struct Demo: TendCommand {
  static let configuration = CommandConfiguration(
    abstract: "The main job on made-up data: record, home, charts, one explained score.",
    discussion: """
      Records a made-up year into a temporary store, shows what you would see,
      and removes the store again. Your own store is not touched.

        tend demo
        tend demo --accessible
      """)

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.offers(.text)
    let folder = try TemporaryFolder(in: session.world)
    let store = try Store.openOrCreate(at: folder.path + "/journal.db", kind: .personal)
    try record(in: store, session)
    let entries = try store.entries()
    guard let last = entries.last else { return }
    let catalog = try Definitions(store).catalogEntry(of: last.record)

    var page = Page.one(DemoData.opening)
    page.blank()
    page.heading(DemoData.home)
    var state = HomePage.State(kind: .personal)
    state.entryCount = entries.count
    state.last = last
    page.add(HomePage.page(state, today: last.record.date))
    page.blank()
    page.heading(DemoData.charts)
    page.blank()
    let series = catalog.definition.scales.map {
      ChartPage.chartSeries(
        Series($0, of: catalog.definition, entries: entries), of: catalog)
    }
    page.add(ChartPage.page(series, in: session.view))
    page.blank()
    page.heading(DemoData.explained)
    let explanation = try Definitions(store).answers(of: last)
      .explanation(wording: last.record.wording.kind)
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
        zone: session.world.clock.zone, person: .me, mode: .paper, digest: kept.digest, wording: WordingUsed(kind: .published))
      _ = try store.record(record, definition: kept, random: &random)
    }
  }
}
