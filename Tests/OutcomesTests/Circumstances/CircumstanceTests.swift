import Formats
import Instruments
import Outcomes
import Psychometrics
import Testing

@Suite struct `The circumstances of a panel's entries` {
  private let definition = BARC10().definition

  /// One entry a row, each with its values of the columns that are read.
  private func found(
    _ rows: [[String]], grouping: [String] = [], wording: WordingKind = .published
  ) throws(CircumstanceFault) -> Circumstances {
    var names = PanelNames()
    names.values = CircumstanceTally.columns.map { _ in [] }
    var batch = PanelBatch()
    batch.columns = names.values.map { _ in [] }
    for (index, row) in rows.enumerated() {
      batch.people.append(Int32(index))
      batch.lines.append(index + 2)
      for (column, value) in row.enumerated() {
        if !names.values[column].contains(value) { names.values[column].append(value) }
        batch.columns[column].append(Int32(names.values[column].firstIndex(of: value) ?? 0))
      }
    }
    var tally = CircumstanceTally()
    try? tally.take(batch, names: names)
    return try tally.circumstances(
      of: names, definition: definition, grouping: grouping, wording: wording)
  }

  private func row(
    wording: String = "", language: String = "", version: String = "", mode: String = "",
    instrument: String = ""
  ) -> [String] {
    [wording, language, version, mode, instrument]
  }

  @Test func `are those that were said, where no cell says anything`() throws {
    let found = try found([row(), row()], wording: .own)
    #expect(found == Circumstances(wording: .own, language: nil, findings: []))
  }

  @Test func `are read from cells, and the language where all name one`() throws {
    let found = try found([
      row(wording: "own", language: "es"), row(wording: "own", language: "es"),
    ])
    #expect(found == Circumstances(wording: .own, language: .spanish, findings: []))
    #expect(try self.found([row(language: "es"), row()]).language == nil)
  }

  @Test func `of differing wordings or versions are refused, with where each stands first`() {
    let second = PanelPlace(file: 0, line: 4)
    #expect(
      throws: CircumstanceFault.differing(
        column: "wording", first: "published", firstAt: PanelPlace(file: 0, line: 2), other: "own",
        otherAt: second)
    ) { try found([row(), row(), row(wording: "own")]) }
    #expect(
      throws: CircumstanceFault.differing(
        column: "version", first: "1", firstAt: PanelPlace(file: 0, line: 3), other: "2",
        otherAt: second)
    ) { try found([row(), row(version: "1"), row(version: "2")]) }
  }

  @Test func `may differ where they are grouped by, and then count as own words`() throws {
    let found = try found([row(), row(wording: "own")], grouping: ["wording"])
    #expect(found.wording == .own)
  }

  @Test func `tell of several languages and modes, and of another version`() throws {
    let found = try found([
      row(language: "en", version: "0", mode: "paper"),
      row(language: "es", version: "0", mode: "interview"),
    ])
    #expect(found.findings == [.otherVersion, .severalLanguages, .severalModes])
  }

  @Test func `of another instrument or an unknown wording are refused`() {
    let place = PanelPlace(file: 0, line: 3)
    #expect(throws: CircumstanceFault.otherInstrument("proqol-5", at: place)) {
      try found([row(instrument: "barc-10"), row(instrument: "proqol-5")])
    }
    #expect(throws: CircumstanceFault.unknownWording("mine", at: place)) {
      try found([row(), row(wording: "mine")])
    }
    #expect(throws: CircumstanceFault.unknownWording("published:", at: place)) {
      try found([row(), row(wording: "published:")])
    }
  }

  @Test func `with a named text are of the published form`() throws {
    let found = try found([row(wording: "published:Owner 2026")])
    #expect(found.wording == .published)
  }
}
