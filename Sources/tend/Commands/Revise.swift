import ArgumentParser
import Formats
import Instruments
import Journal
import Psychometrics
import Store

struct Revise: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise",
    abstract: "Correct an entry; the old version stays as history.",
    discussion: """
      At a terminal it asks for the one item. From a script it takes the whole
      form again, from stdin or a file.

        tend revise 12
        tend revise last --input form.txt
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The entry's number, or last.")
  var id: String

  @Option(help: ArgumentHelp("The whole form, corrected.", valueName: "file"))
  var input: String?

  @Option(help: ArgumentHelp("Another date for the entry, as 2026-05-03.", valueName: "date"))
  var date: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let (number, _) = try EntryNumbers.entry(id, in: try session.storeForReading())
    let store = try session.storeForWriting()
    let old = try store.entry(number.id)
    if old.record.kind == .notNow, date == nil || input != nil {
      throw UsageFault.notNowHasNoAnswers(entry: old.id)
    }
    let library = try session.library(in: store)
    let definitions = Definitions(store, library)
    let definition = try definitions.definition(of: old.record)
    let day = try date.map { text throws(UsageFault) in
      try Names.date(text, today: session.today)
    }
    var answers = old.record.answers
    if input != nil || (day == nil && !session.isInteractive) {
      answers = try FormInput.answers(input, to: definition).values
    } else if day == nil {
      guard let corrected = try ask(old, form: definition.form, library, in: session) else {
        try session.tell(ForgetPage.left)
        return
      }
      answers = corrected
    }
    let checked = try Answers(answers, to: definition)
    let record = EntryRecord(
      checked, kind: old.record.kind, date: day ?? old.record.date, zone: old.record.zone,
      person: old.record.person,
      mode: old.record.mode, digest: old.record.digest, wording: old.record.wording,
      note: old.record.note)
    let new = try store.revise(old.id, to: record)
    let catalog = try definitions.catalogEntry(of: new.record)
    let report = try definitions.report(of: new)
    switch session.format {
    case .json: try session.show(EntryDocument.entry(new, report: report))
    default: try session.show(Self.page(new, report: report, of: catalog))
    }
  }

  private static func page(_ new: Entry, report: Report, of catalog: CatalogEntry) -> Page {
    var page = Page.one(
      Phrase(
        en: "Entry \(new.id) is corrected. The old version stays in the file as history; to "
          + "erase the entry with all its versions: tend\u{A0}forget\u{A0}\(new.id)",
        es: "La anotación \(new.id) quedó corregida. La versión anterior se queda en el archivo "
          + "como historia; para borrar la anotación con todas sus versiones: "
          + "tend\u{A0}forget\u{A0}\(new.id)"))
    guard new.record.kind == .checkIn else { return page }
    page.blank()
    page.add(ScorePage.page(report, of: catalog))
    return page
  }

  /// Asks for the one item and its answer; nil where the person leaves it.
  private func ask(
    _ old: Entry, form: Form, _ library: Library, in session: Session
  ) throws -> [Answer]? {
    let conversation = Conversation(session)
    guard
      let item = try reply(
        Phrase(
          en: "Which item is to be corrected (1 to \(form.itemCount))? q leaves it as it is.",
          es: "¿Qué ítem quieres corregir (1 a \(form.itemCount))? q lo deja como está."),
        conversation,
        as: { key in
          if case .number(let number) = key, (1...form.itemCount).contains(number) {
            number
          } else {
            nil
          }
        })
    else { return nil }
    try session.tell(HistoryPage(library: library).present(old, item: item))
    guard
      let answer = try reply(
        Phrase(
          en: "The answer to item \(item) (\(form.lowest) to \(form.highest), s skip, x would "
            + "rather not say, q leaves it as it is):",
          es:
            "La respuesta al ítem \(item) (\(form.lowest) a \(form.highest), s saltar, x prefiero "
            + "no decir, q lo deja como está):"),
        conversation, as: { Self.answer($0, of: form) })
    else { return nil }
    var answers = old.record.answers
    if answers.indices.contains(item - 1) { answers[item - 1] = answer }
    return answers
  }

  private static func answer(_ key: CheckKey, of form: Form) -> Answer? {
    switch key {
    case .number(let number) where (form.lowest...form.highest).contains(number): .answered(number)
    case .skip: .skipped
    case .decline: .declined
    default: nil
    }
  }

  /// Asks until the reply can be read; nil where the person leaves.
  private func reply<Reply>(
    _ question: Phrase, _ conversation: Conversation, as read: (CheckKey) -> Reply?
  ) throws -> Reply? {
    while let line = try conversation.ask(question) {
      let key = CheckKey(line)
      if key == .stop { return nil }
      if let reply = read(key) { return reply }
    }
    return nil
  }
}
