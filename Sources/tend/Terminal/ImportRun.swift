import Formats
import Instruments
import Journal
import Outcomes
import Psychometrics
import Store

/// A fault of a table of check-ins, with the table's name.
struct EntryTableFailure: Error {
  let error: EntryTableError
  /// Its path, or `-`.
  let name: String
}

/// Brings a table of check-ins into a program's store: read whole first, then written in one step.
struct ImportRun {
  let session: Session
  let entry: CatalogEntry
  let input: String
  /// The words that were answered to, where no column says so.
  let wording: WordingKind
  let missingCodes: [String]
  let rejects: String?

  private static let blockSize = 1 << 18

  func run() throws {
    let reader = try BlockReader(input)
    let name = reader.name
    StopSignals.hold()
    do {
      var content = try read(reader)
      let store = try session.storeForWriting()
      var random = session.world.random
      let records = try content.rows.map(record)
      let result = try store.bringIn(
        records, definition: Definitions.keeping(entry.definition),
        consent: ParticipantConsent(date: session.today, manner: .recorded),
        settingAside: rejects != nil,
        random: &random)
      let differing = result.differing.compactMap { content.rows[safe: $0] }
        .map { Self.differing($0, column: content.participantColumn) }
      if rejects == nil, let first = differing.first { throw first.error }
      content.reject(differing)
      try write(content)
      try show(result, content)
    } catch let error as EntryTableError {
      throw EntryTableFailure(error: error, name: name)
    }
  }

  private func read(_ reader: consuming BlockReader) throws -> EntryTableContent {
    var table = try EntryTable(
      entry.definition, missingCodes: missingCodes, settingAside: rejects != nil,
      today: session.today, isCode: { PersonCode($0) != nil })
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    while true {
      try reader.wait()
      let count = try reader.read(into: &block)
      if count == 0 { return try table.finish() }
      try table.feed(block.span.extracting(0..<count))
    }
  }

  private func record(_ row: EntryRow) throws -> EntryRecord {
    // The table took only codes.
    guard let code = PersonCode(row.participant) else { throw UsageFault.notAPersonCode }
    let answers = row.answers.map { number in number.map(Answer.answered) ?? .skipped }
    return EntryRecord(
      try Answers(answers, to: entry.definition), date: row.date,
      zone: session.world.clock.zone, person: .code(code), mode: .imported,
      digest: Definitions.digest(of: entry.definition), wording: words(of: row))
  }

  private func words(of row: EntryRow) -> WordingUsed {
    guard let text = row.wording else { return WordingUsed(kind: wording, language: row.language) }
    if let kind = WordingKind(rawValue: text) {
      return WordingUsed(kind: kind, language: row.language)
    }
    return WordingUsed(
      kind: .published, language: row.language,
      name: String(text.dropFirst(EntryRow.namedPrefix.count)))
  }

  private static func differing(
    _ row: EntryRow, column: Int
  ) -> EntryTableContent.RejectedRow {
    let fault = EntryCellFault(
      column: column, name: "participant", value: row.participant, rule: .oneFormADay)
    return .init(error: .row(line: row.line, [fault]), bytes: row.bytes)
  }

  /// Writes what was set aside. It comes after the import, which passes over what is there already:
  /// where this cannot be written, the same command may simply be run again.
  private func write(_ content: EntryTableContent) throws {
    guard let rejects else { return }
    let file = try ReplacingFile(rejects, token: session.world.clock.stamp)
    var bytes: [UInt8] = []
    for line in [content.header] + content.rejected.map(\.bytes) {
      bytes += line
      bytes.append(UInt8(ascii: "\n"))
    }
    try file.write(bytes.span)
    try file.commit()
  }

  private func show(_ result: Import, _ content: EntryTableContent) throws {
    try session.show(
      OutcomesPage.imported(result, content, setsAside: rejects != nil),
      or: OutcomesPage.document(result, content))
    if !content.rejected.isEmpty { try session.tell(OutcomesPage.reasons(content.rejected)) }
  }
}
