import ArgumentParser
import Care
import Formats
import Journal
import Store

struct NoteCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "A note, or a change of work, on your timeline.",
    discussion: """
      The words come from the prompt or from stdin, never from an argument,
      since shells keep those.

        tend note
        tend note --work --date 2026-05-03
      """)

  @OptionGroup var shared: SharedOptions

  @Flag(help: "A change of work, such as a new shift.")
  var work = false

  @Option(help: ArgumentHelp("The date it is about, as 2026-05-03.", valueName: "date"))
  var date: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let day = try Names.date(date, today: session.today)
    // Nobody writes a note to learn that there is no place for it.
    if let store = try session.storeForReading(), store.kind != .personal {
      throw Refusal.notesArePersonal
    }
    let text: String
    if session.isInteractive {
      try session.tell(
        Phrase(
          en: "Write as much as you like; an empty line ends it.",
          es: "Escribe lo que quieras; una línea vacía termina."))
      text = try Conversation(session).text()
    } else {
      text = try FormInput.note(nil)
    }
    guard !text.isEmpty else { throw DataFault.noText }
    let store = try session.storeForWriting()
    guard store.kind == .personal else { throw Refusal.notesArePersonal }
    var random = session.world.random
    let note = try store.add(text, kind: work ? .work : .note, date: day, random: &random)
    switch session.format {
    case .json:
      guard let members = HistoryPage.document(note).members else { return }
      try session.show(.object([.init("schema", "tend.note/1")] + members))
    default:
      try session.show(
        Page.one(
          Phrase(
            en: "Kept as n\(note.id) on \(note.date). \"tend undo\" takes it back.",
            es: "Guardada como n\(note.id) el \(note.date). «tend undo» la deshace.")))
    }
  }
}
