import Formats
import Instruments
import Journal
import Outcomes
import Psychometrics
import Store

/// Brings a table of check-ins into a program's store: read whole first, then written in one step.
struct ImportRun {
  let panel: PanelRun

  private var session: Session { panel.session }
  private var entry: CatalogEntry { panel.entry }
  private var setsAside: Bool { panel.rejects != nil }

  func run() throws {
    var read = try panel.readAll(EntryList())
    let rows = read.consumer.rows
    let store = try session.storeForWriting()
    var random = session.world.random
    let result = try store.bringIn(
      try rows.map(record), definition: Definitions.keeping(entry.definition),
      consent: ParticipantConsent(date: session.today, manner: .recorded), settingAside: setsAside,
      random: &random)
    let differing = result.differing.compactMap { rows[safe: $0] }
    let faults = differing.map { $0.differs(read.reader.heading) }
    if !setsAside, let first = faults.first {
      throw OutcomesDataFault.panel(.table(file: 0, first), names: panel.names)
    }
    read.reader.setAside(faults)
    // This comes after the import, which passes over what is there already: where it cannot be
    // written, the same command may simply be run again.
    for row in differing { try read.rejects?.write(row.bytes.span) }
    try read.rejects?.commit()
    let page = ImportPage(
      result: result, rejected: read.reader.summary.rejected,
      ignored: read.reader.heading?.unread ?? [])
    try session.show(page.page, or: page.document)
    if read.hasGrown { try session.tell(.one(OutcomeFinding.reading(.fileGrew).phrase)) }
    try session.tellRejected(read.reader.summary, names: panel.names)
  }

  private func record(_ row: EntryRow) throws -> EntryRecord {
    // The panel took only codes.
    guard let code = PersonCode(row.participant) else { throw UsageFault.notAPersonCode }
    let answers = row.answers.map { number in number.map(Answer.answered) ?? .skipped }
    return EntryRecord(
      try Answers(answers, to: entry.definition), date: row.date,
      zone: session.world.clock.zone, person: .code(code), mode: .imported,
      digest: Definitions.digest(of: entry.definition), wording: words(of: row))
  }

  private func words(of row: EntryRow) -> WordingUsed {
    WordingUsed(
      kind: row.wording.flatMap(WordingText.kind) ?? panel.wording, language: row.language,
      name: row.wording.flatMap(WordingText.name))
  }
}
