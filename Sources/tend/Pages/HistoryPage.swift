import Care
import Formats
import Instruments
import Journal
import Psychometrics

/// Entries and what stands beside them on one line of time, and one entry whole.
struct HistoryPage {
  let library: Library
  /// Whether each line says whose entry it is.
  var showsPerson = false

  /// - Parameters:
  ///   - earlier: check-ins that are not shown, and that the first ones shown follow on.
  ///   - events: what stands beside the entries, in any order.
  func page(
    _ entries: [(entry: Entry, report: Report)], after earlier: [EntryRecord] = [],
    beside events: [TimelineEvent]
  ) -> Page {
    var page = Page()
    var before = Dictionary(earlier.map { (Kept($0), $0) }) { _, later in later }
    let reports = Dictionary(
      entries.map { ($0.entry.id, $0.report) }, uniquingKeysWith: { first, _ in first })
    for event in (entries.map { TimelineEvent($0.entry) } + events).sorted() {
      switch event.what {
      case .checkIn(let entry):
        guard let report = reports[entry.id] else { continue }
        let record = entry.record
        let kept = Kept(record)
        let change = before[kept].flatMap { Series.Break.between($0, record) }
        if record.kind == .checkIn { before[kept] = record }
        page.add(line(entry, report, after: record.kind == .checkIn ? change : nil))
      case .note(let note): page.add(Self.line(note))
      case .plan(let event): page.add(Self.line(event))
      case .newTrend(let check): page.add(line(check))
      }
    }
    return page
  }

  /// The entries that can be held against each other.
  struct Kept: Hashable {
    private let instrument: InstrumentID
    private let person: Person

    init(_ record: EntryRecord) {
      instrument = record.instrument
      person = record.person
    }
  }

  /// - Parameter change: what sets it apart from the entry before.
  private func line(_ entry: Entry, _ report: Report, after change: Series.Break?) -> Page {
    let record = entry.record
    let catalog = library.entry(record.instrument)
    let name = library.name(of: record.instrument)
    let person = showsPerson ? "\(record.person.name), " : ""
    let corrected =
      entry.revision > 1
      ? Phrase(en: " (corrected)", es: " (corregida)") : Phrase(same: "")
    let words: Phrase =
      switch record.wording.kind {
      case _ where record.kind == .notNow: Self.notNow
      case .published:
        record.wording.name.map { Phrase(en: ", \"\($0)\"", es: ", «\($0)»") } ?? Phrase(same: "")
      case .own where catalog?.definition.isReflection == true: Phrase(same: "")
      case .own: Phrase(en: ", in Tend's words", es: ", con las palabras de Tend")
      }
    var page = Page()
    page.text(
      Phrase(
        en:
          "\(record.date), entry \(entry.id): \(person)\(name.english)\(words.english)\(corrected.english)",
        es:
          "\(record.date), anotación \(entry.id): \(person)\(name.spanish)\(words.spanish)\(corrected.spanish)"
      ))
    if record.kind == .notNow { return page }
    if let change {
      page.quiet(InstrumentPages.sentence(ChartPage.breakWords(change)), indent: 4)
    }
    if let catalog { page.add(CountWords.page(report.counts, of: catalog, indent: 4)) }
    for score in report.scores {
      let scale = catalog?.everydayName(of: score.scale) ?? Phrase(same: score.scale.rawValue)
      let value =
        score.value.map { Phrase(same: Words.number($0)) } ?? score.reason.map(Words.reason)
        ?? Phrase(same: "-")
      page.text(
        Phrase(
          en: "\(scale.english.sentenceCased): \(value.english)",
          es: "\(scale.spanish.sentenceCased): \(value.spanish)"), indent: 4)
    }
    if let note = record.note {
      page.written(note, indent: 4)
    }
    return page
  }

  private static let notNow = Phrase(en: ", not now", es: ", ahora no")

  private static func line(_ note: TimelineNote) -> Page {
    var page = Page()
    let kind = note.kind.name
    page.text(
      Phrase(
        en: "\(note.date), n\(note.id): \(kind.english)",
        es: "\(note.date), n\(note.id): \(kind.spanish)"))
    page.written(note.text, indent: 4)
    return page
  }

  private static func line(_ event: PlanEvent) -> Page {
    var page = Page()
    let name = event.name
    page.text(
      Phrase(
        en: "\(event.date), p\(event.item): \(name.english)",
        es: "\(event.date), p\(event.item): \(name.spanish)"))
    page.written(event.what.text, indent: 4)
    return page
  }

  /// Where a trend begins anew; it stands right before its check-in.
  private func line(_ check: MeaningCheck) -> Page {
    guard let name = check.name else { return Page() }
    let instrument = library.name(of: check.instrument)
    return .one(
      Phrase(
        en: "\(check.date), \(instrument.english), \(name.english)",
        es: "\(check.date), \(instrument.spanish), \(name.spanish)"))
  }

  static func document(_ note: TimelineNote) -> JSON {
    [
      "id": .integer(note.id), "date": .string(note.date.description),
      "kind": .string(note.kind.rawValue), "text": .string(note.text),
    ]
  }

  /// One entry with all that was written down of it.
  func whole(
    _ entry: Entry, report: Report, of catalog: CatalogEntry, showsAnswers: Bool
  ) -> Page {
    let record = entry.record
    let words = Words.wording(record.wording, of: catalog)
    let mode = Words.mode(record.mode)
    var page = Page()
    page.heading(
      Phrase(
        en: "Entry \(entry.id): \(catalog.name.english), \(record.date)",
        es: "Anotación \(entry.id): \(catalog.name.spanish), \(record.date)"))
    if record.kind == .notNow {
      page.quiet(
        Phrase(
          en: "\(record.zone); revision \(entry.revision)",
          es: "\(record.zone); revisión \(entry.revision)"))
      page.blank()
      page.text(CheckPage.notNow)
    } else {
      page.quiet(
        Phrase(
          en: "\(record.zone); \(words.english), \(mode.english); revision \(entry.revision)",
          es: "\(record.zone); \(words.spanish), \(mode.spanish); revisión \(entry.revision)"))
      page.blank()
      page.add(ScorePage.page(report, of: catalog))
    }
    if let note = record.note {
      page.blank()
      page.written(note)
    }
    if showsAnswers, record.kind == .checkIn {
      page.blank()
      for (index, answer) in record.answers.enumerated() {
        page.text(Self.answer(answer, item: index + 1))
        if let words = sentence(record, item: index + 1) {
          page.quiet(Phrase(same: words), indent: 2)
        }
      }
    }
    return page
  }

  /// What an entry now holds for one item, before it is corrected.
  func present(_ entry: Entry, item: Int) -> Page {
    var page = Page()
    if let words = sentence(entry.record, item: item) { page.text(Phrase(same: words), indent: 2) }
    if let answer = entry.record.answers[safe: item - 1] {
      let now = Self.answer(answer, item: item)
      page.text(Phrase(en: "Now, \(now.english).", es: "Ahora, \(now.spanish)."))
    }
    return page
  }

  /// The sentence that was answered to, where it is Tend's or the organisation's own.
  private func sentence(_ record: EntryRecord, item: Int) -> String? {
    guard let text = library.entry(record.instrument)?.text(for: record.wording),
      text.permission == nil
    else { return nil }
    return text.items[safe: item - 1]
  }

  private static func answer(_ answer: Answer, item: Int) -> Phrase {
    switch answer {
    case .answered(let number):
      Phrase(en: "item \(item): \(number)", es: "ítem \(item): \(number)")
    case .skipped: Phrase(en: "item \(item): skipped", es: "ítem \(item): saltada")
    case .declined:
      Phrase(en: "item \(item): would rather not say", es: "ítem \(item): prefiere no decir")
    case .notAsked: Phrase(en: "item \(item): not asked", es: "ítem \(item): no se preguntó")
    }
  }
}
