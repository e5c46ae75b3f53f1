import ArgumentParser
import Formats
import Outcomes
import Psychometrics

/// What was released before, so that a release and an earlier one give nobody away together.
struct LedgerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Remember there what is shown, and hide what earlier releases would give away.",
      valueName: "file"))
  var ledger: String?
}

extension LedgerOptions {
  /// Opens the ledger, or begins one.
  ///
  /// - Parameters:
  ///   - kind: `summary` or `change`.
  ///   - choices: what else figures must have in common to be held against each other.
  /// - Throws: `OutcomesUsageFault`, `FileFault`, `LedgerFailure`.
  func open(
    _ kind: String, of definition: Definition, wording: WordingKind, rule: MissingRule,
    control: DisclosureControl, choices: [JSON.Member], in session: Session
  ) throws -> LedgerRun? {
    guard let ledger else { return nil }
    let subject = JSON.object(
      [
        .init("figures", .string(kind)), .init("instrument", .string(definition.id.rawValue)),
        .init("definition", .string(Definitions.digest(of: definition))),
        .init("wording", .string(wording.rawValue)), .init("missingRule", .string(rule.name)),
        .init("threshold", .integer(control.threshold)),
      ] + choices)
    return try LedgerRun(ledger, subject: subject, session: session)
  }

  /// - Parameter others: what does not go with a ledger, by option, where it is given.
  func check(_ others: [(option: String, isGiven: Bool)]) throws {
    guard let ledger else { return }
    if ledger.isEmpty { throw UsageFault.emptyPath(option: "--ledger") }
    for (option, isGiven) in others where isGiven {
      throw OutcomesUsageFault.notBoth("--ledger", option)
    }
  }
}
