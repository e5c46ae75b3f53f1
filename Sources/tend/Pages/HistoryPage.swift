import Care
import Formats
import Instruments
import Journal
import Psychometrics

/// Entries and notes on one line of time, and one entry whole.
enum HistoryPage {
  static func page(
    _ entries: [(entry: Entry, report: Report)], notes: [TimelineNote], showsPerson: Bool
  ) -> Page {
    var page = Page()
    var rest = notes[...]
    for (entry, report) in entries {
      while let note = rest.first, note.date < entry.record.date {
        page.add(line(note))
        rest.removeFirst()
      }
      page.add(line(entry, report, showsPerson: showsPerson))
    }
    for note in rest { page.add(line(note)) }
    return page
  }

  private static func line(_ entry: Entry, _ report: Report, showsPerson: Bool) -> Page {
    let record = entry.record
    let catalog = Catalog.entry(record.instrument)
    let name = catalog?.definition.publishedName ?? record.instrument.rawValue
    let person = showsPerson ? "\(record.person.name), " : ""
    let corrected =
      entry.revision > 1
      ? Phrase(en: " (corrected)", es: " (corregida)") : Phrase(same: "")
    let words: Phrase =
      switch record.wording.kind {
      case .published: Phrase(same: "")
      case .own: Phrase(en: ", in Tend's words", es: ", con las palabras de Tend")
      }
    var page = Page()
    page.text(
      Phrase(
        en:
          "\(record.date), entry \(entry.id): \(person)\(name)\(words.english)\(corrected.english)",
        es:
          "\(record.date), anotación \(entry.id): \(person)\(name)\(words.spanish)\(corrected.spanish)"
      ))
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

  static func document(_ note: TimelineNote) -> JSON {
    [
      "id": .integer(note.id), "date": .string(note.date.description),
      "kind": .string(note.kind.rawValue), "text": .string(note.text),
    ]
  }

  /// One entry with all that was written down of it.
  static func whole(
    _ entry: Entry, report: Report, of catalog: CatalogEntry, showsAnswers: Bool
  ) -> Page {
    let record = entry.record
    let words = Words.wording(record.wording.kind, of: catalog)
    let mode = Words.mode(record.mode)
    var page = Page()
    page.heading(
      Phrase(
        en: "Entry \(entry.id): \(catalog.definition.publishedName), \(record.date)",
        es: "Anotación \(entry.id): \(catalog.definition.publishedName), \(record.date)"))
    page.quiet(
      Phrase(
        en: "\(record.zone); \(words.english), \(mode.english); revision \(entry.revision)",
        es: "\(record.zone); \(words.spanish), \(mode.spanish); revisión \(entry.revision)"))
    page.blank()
    page.add(ScorePage.page(report, of: catalog))
    if let note = record.note {
      page.blank()
      page.written(note)
    }
    if showsAnswers {
      page.blank()
      for (index, answer) in record.answers.enumerated() {
        page.text(self.answer(answer, item: index + 1))
        if let words = sentence(record, item: index + 1) {
          page.quiet(Phrase(same: words), indent: 2)
        }
      }
    }
    return page
  }

  /// What an entry now holds for one item, before it is corrected.
  static func present(_ entry: Entry, item: Int) -> Page {
    var page = Page()
    if let words = sentence(entry.record, item: item) { page.text(Phrase(same: words), indent: 2) }
    if let answer = entry.record.answers[safe: item - 1] {
      let now = self.answer(answer, item: item)
      page.text(Phrase(en: "Now, \(now.english).", es: "Ahora, \(now.spanish)."))
    }
    return page
  }

  /// The sentence that was answered to, where it was one of Tend's own.
  private static func sentence(_ record: EntryRecord, item: Int) -> String? {
    guard record.wording.kind == .own, let language = record.wording.language else { return nil }
    return Catalog.entry(record.instrument)?.wording(language)?.items[safe: item - 1]
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
