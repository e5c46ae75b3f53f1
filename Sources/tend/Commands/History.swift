import ArgumentParser
import Formats
import Instruments
import Journal
import Store

struct History: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Your check-ins, notes and plan on one line of time, the newest last.",
    discussion: """
        tend history
        tend history proqol-5 --since 2026-01-01
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "One instrument; all of them unless named.")
  var instrument: String?

  @OptionGroup var range: RangeOptions

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let existing = try session.storeForReading()
    let library = try existing.map(session.library) ?? Library()
    let only = try instrument.map { name throws(UsageFault) in
      try Names.instrument(name, in: library)
    }
    let filter = try range.filter(instrument: only, kind: existing?.kind)
    guard let store = existing else {
      try Nothing.recorded(in: session, document: EntryDocument.history([], beside: Timeline()))
      return
    }
    let definitions = Definitions(store, library)
    let entries = try store.entries(matching: filter).map { entry in
      (entry: entry, report: try definitions.report(of: entry))
    }
    // With --last, what stands beside them reaches back as far as the entries.
    let since = filter.last == nil ? filter.since : entries.first?.entry.record.date ?? filter.since
    var timeline = try Timeline(of: store, since: since, only: only?.id)
    timeline.keepChecks(of: entries.map(\.entry))
    switch session.format {
    case .json:
      try session.show(EntryDocument.history(entries, beside: timeline))
    default:
      if entries.isEmpty && timeline.events.isEmpty {
        try session.tell(Nothing.words)
        return
      }
      let isNarrowed = filter.since != nil || filter.last != nil
      try session.show(
        HistoryPage(library: library, showsPerson: store.kind == .program)
          .page(
            entries, after: isNarrowed ? try before(entries.map(\.entry), in: store) : [],
            beside: timeline.events))
    }
  }

  /// What the first entries that are shown follow on, one an instrument and person.
  private func before(_ entries: [Entry], in store: Store) throws -> [EntryRecord] {
    var seen: Set<HistoryPage.Kept> = []
    var before: [EntryRecord] = []
    for entry in entries where seen.insert(HistoryPage.Kept(entry.record)).inserted {
      if let earlier = try store.checkIn(before: entry) { before.append(earlier.record) }
    }
    return before
  }
}

/// What commands say that read a store with nothing in it.
enum Nothing {
  static let words = Phrase(
    en: "Nothing is recorded yet. To begin: tend\u{A0}check",
    es: "Todavía no hay nada guardado. Para empezar: tend\u{A0}check")

  static func recorded(in session: Session, document: JSON) throws {
    switch session.format {
    case .json: try session.show(document)
    default:
      try session.tell(words)
      try tellPlace(in: session)
    }
  }

  /// Says where no store was found that was named: a mistyped path must not pass for an empty record.
  static func tellPlace(in session: Session) throws {
    guard session.choseStore else { return }
    var page = Page.one(
      Phrase(en: "There is no store here:", es: "Aquí no hay ningún archivo de tend:"))
    page.path(Paths.absolute(session.storePath))
    try session.tell(page)
  }
}

struct Show: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One check-in whole.",
    discussion: """
        tend show last
        tend show 12 --answers
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The entry's number, or last.")
  var id: String

  @Flag(help: "Show the answer to each item too.")
  var answers = false

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    guard
      let (entry, store) = try EntryNumbers.entryToShow(id, in: try session.storeForReading())
    else {
      try Nothing.recorded(in: session, document: EntryDocument.none)
      return
    }
    let library = try session.library(in: store)
    let definitions = Definitions(store, library)
    let report = try definitions.report(of: entry)
    switch session.format {
    case .json:
      try session.show(
        EntryDocument.entry(entry, report: report, includesAnswers: answers))
    default:
      try session.show(
        HistoryPage(library: library).whole(
          entry, report: report, of: try definitions.catalogEntry(of: entry.record),
          showsAnswers: answers))
    }
  }
}
