public import ArgumentParser
import Formats
import Instruments
import Outcomes
public import Psychometrics

struct Score: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score answers without recording them: one form, or a whole table.",
    discussion: """
      One form is read from stdin or a file: a number an item, in item order,
      with spaces or commas between them; - is skipped, x is "I would rather
      not say".

        tend score barc-10 --input form.txt

      With --output (or --format csv) the input is a table with the columns
      item1, item2 and so on. Other columns pass through unchanged.

        tend score proqol-5 --input answers.csv --output scores.csv

      In a table an answer is missing where its cell is empty, NA, . or one of
      your --missing-code values. Cells are not trimmed: " 3" is a bad cell,
      and so is a cell of spaces.

      A scale with a missing answer has no score (strict). With --missing
      prorate:0.8 it has one where at least 80% of its items were answered:
      their mean times the number of its items. --with answered shows how many
      were answered, and so which scores are prorated.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The instrument, such as proqol-5.")
  var instrument: String

  @Option(help: ArgumentHelp("The answers; stdin unless named.", valueName: "file"))
  var input: String?

  @Option(help: ArgumentHelp("Score a table into this file.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("strict, or prorate:0.8.", valueName: "rule"))
  var missing: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A table's mark for a missing answer; may be given often.", valueName: "value"))
  var missingCode: [String] = []

  @Option(
    help: ArgumentHelp(
      "mean, band, t, percent or answered, with commas.", valueName: "columns"))
  var with: String?

  @Option(
    help: ArgumentHelp("Write a table's bad lines there and score the rest.", valueName: "file"))
  var rejects: String?

  @Option(
    help: ArgumentHelp("What a table's columns are called (outcomes columns).", valueName: "file"))
  var map: String?

  @Flag(help: "In a table, an apostrophe before text that a spreadsheet could run.")
  var spreadsheetSafe = false

  @Option(help: "published or own: the words that were answered to.")
  var wording: WordingKind = .published

  func run(in session: Session) throws {
    try session.offers(.text, .json, .csv)
    let entry = try Names.answerable(instrument, in: try session.libraryEvenIfAway())
    let wording = try Names.wording(wording, of: entry)
    let rule = try Names.missingRule(missing)
    if output != nil || session.format == .csv {
      guard entry.definition.isScored else {
        throw UsageFault.reflectionHasNoScores(entry.name)
      }
      if let output, let rejects, Paths.areSame(output, rejects) {
        throw UsageFault.sameFile("--output", "--rejects")
      }
      for (option, path) in [("--output", output), ("--rejects", rejects)] {
        guard let path, Paths.isInput(path, input) else { continue }
        throw UsageFault.sameFile(input == nil || input == "-" ? "stdin" : "--input", option)
      }
      var options = TableOptions(
        missingRule: rule ?? entry.definition.missingRule, wording: wording,
        missingCodes: missingCode, extras: try Names.extras(with), rejectsBadRows: rejects != nil)
      options.isSpreadsheetSafe = spreadsheetSafe
      if let map { options.map = try ColumnMapInput.read(map, for: entry.definition) }
      try TableRun(
        session: session, entry: entry, input: input, output: output, rejects: rejects,
        options: options
      ).run()
      return
    }
    for (option, isGiven) in [
      ("--rejects", rejects != nil), ("--with", with != nil),
      ("--missing-code", !missingCode.isEmpty), ("--map", map != nil),
      ("--spreadsheet-safe", spreadsheetSafe),
    ] where isGiven {
      throw UsageFault.needsOutput(option: option)
    }
    let report = try FormInput.answers(input, to: entry.definition)
      .report(missing: rule, wording: wording)
    switch session.format {
    case .json:
      try session.show(
        ScoreDocument.score(
          report, of: entry, digest: Definitions.digest(of: entry.definition),
          language: session.language))
    default: try session.show(ScorePage.page(report, of: entry))
    }
  }
}

extension WordingKind: ExpressibleByArgument {}
