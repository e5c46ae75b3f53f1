import Care
import Formats
import Instruments
import Journal
import Psychometrics
import Store

/// `tend` alone: what is unfinished, the date of the last check-in, one next step.
enum Home {
  static func run(in session: Session) throws {
    try session.offers(.text, .json)
    let reading: Store?
    do {
      reading = try session.storeForReading()
    } catch StoreError.putAway {
      throw Refusal.homePutAway
    }
    guard let store = reading else {
      try show(.nothing, in: session)
      return
    }
    let library = try session.library(in: store)
    let drafts = try store.drafts().map(\.draft)
    if store.kind == .program {
      try show(HomePage.State(kind: .program, drafts: drafts, library: library), in: session)
      return
    }
    let entries = try store.entries().filter { $0.record.kind == .checkIn }
    var state = HomePage.State(kind: .personal, drafts: drafts, library: library)
    state.entryCount = entries.count
    state.last = entries.last
    if let last = entries.last, session.settings.showsFigures == true {
      let definitions = Definitions(store, library)
      let catalog = try definitions.catalogEntry(of: last.record)
      state.figures = ScorePage.page(
        try definitions.report(of: last), of: catalog,
        changes: ClosingPage.changes(
          last, of: catalog, among: entries, marked: try store.meaningChecks().marked))
    }
    state.planItem = try store.plan().current.first
    if let kind = session.settings.rhythm,
      let last = try Rhythms.lastCheckIn(in: store, library)
    {
      state.rhythmDate = Rhythms.day(of: kind, after: last, in: library)
      state.rhythmInstrument = last.record.instrument
    }
    try show(state, in: session)
  }

  private static func show(_ state: HomePage.State, in session: Session) throws {
    switch session.format {
    case .json: try session.show(HomePage.document(state, today: session.today))
    default: try session.show(HomePage.page(state, today: session.today))
    }
  }
}
