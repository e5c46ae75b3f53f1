import ArgumentParser
import Formats
import Instruments
import Outcomes
import Psychometrics

struct OutcomesSQL: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Write SQL that scores a table where it lies.",
    discussion: """
      For tables too large for one machine. It prints one SQL statement for the
      engine that holds the table: every column, then one a scale, with the
      same results as tend score. It reads no table itself.

        tend outcomes sql proqol-5 --dialect postgresql --table state.answers

      With --mergeable the statement counts and sums by group. Its result,
      saved as CSV, is for tend outcomes combine, and confidential until then.

        tend outcomes sql barc-10 --dialect spark --table state.answers \\
          --mergeable --group-by site,quarter --output site.sql
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The instrument, such as barc-10.")
  var instrument: String

  @Option(help: ArgumentHelp("postgresql, duckdb or spark.", valueName: "engine"))
  var dialect: SQLDialect

  @Option(help: ArgumentHelp("The table, as answers or state.answers.", valueName: "name"))
  var table: String

  @OptionGroup var statement: StatementOptions

  @Option(help: ArgumentHelp("The file to write; stdout without it.", valueName: "file"))
  var output: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let entry = try Names.tabled(instrument, in: session)
    let made = try statement.statement(
      of: entry, in: session, from: try SQLTableName(table), dialect: dialect)
    if let output { try checkPath(output) }
    let text = made.text(session.language)
    try OutcomesOutput(session: session, path: output).write(
      session.format == .json
        ? document(made, text: text, of: entry).text(pretty: true) + "\n" : text)
  }

  private func checkPath(_ output: String) throws(UsageFault) {
    if output.isEmpty { throw .emptyPath(option: "--output") }
    if let map = statement.map, Paths.areSame(output, map) {
      throw .sameFile("--map", "--output")
    }
  }

  private func document(_ made: SQLStatement, text: String, of entry: CatalogEntry) -> JSON {
    [
      "schema": "tend.outcomes.sql/1", "instrument": .string(entry.id.rawValue),
      "dialect": .string(dialect.rawValue), "mergeable": .boolean(statement.mergeable),
      "columns": .array(made.names.map(JSON.string)), "statement": .string(text),
    ]
  }
}

extension SQLDialect: ExpressibleByArgument {}
