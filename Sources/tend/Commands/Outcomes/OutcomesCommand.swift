import ArgumentParser
import Formats
import Journal
import Store

/// What a program's check-ins come to. Alone it says what the program's store holds.
struct OutcomesCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcomes",
    abstract: "How a program does: its check-ins as tables.",
    discussion: """
      For those who look at what a program gives people. Alone, it says how
      many check-ins the store holds.

        tend --store program.db outcomes

      The tables are your own, of one program or many sites: check looks at
      them, columns reads other people's headings, summary and change give
      figures with small groups hidden, combine those of several sites.
      """,
    subcommands: [
      OutcomesCheck.self, OutcomesColumns.self, OutcomesTable.self, OutcomesImport.self,
      OutcomesSummary.self, OutcomesChange.self, OutcomesReport.self,
      OutcomesCombine.self, OutcomesRetest.self, OutcomesDonate.self, OutcomesProve.self,
      OutcomesSQL.self,
    ])

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    guard let store = try session.storeForReading(), store.kind == .program else {
      try session.show(OutcomesPage.noProgram, or: OutcomesPage.document(nil))
      return
    }
    let holdings = try ProgramHoldings(of: store)
    let library = try session.library(in: store)
    try session.show(
      OutcomesPage.holdings(holdings, in: library),
      or: OutcomesPage.document(holdings))
  }
}

extension Session {
  /// The program's store, for what only such a store has; nil where there is no store yet.
  ///
  /// - Throws: `Refusal.needsProgramStore` where it is another kind.
  func programStoreForReading() throws -> Store? {
    guard let store = try storeForReading() else { return nil }
    guard store.kind == .program else { throw Refusal.needsProgramStore }
    return store
  }
}
