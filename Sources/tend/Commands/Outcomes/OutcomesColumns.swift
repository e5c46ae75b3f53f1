import ArgumentParser
import Formats
import Instruments
import Outcomes
import Psychometrics

struct OutcomesColumns: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "columns",
    abstract: "Draft a map of other people's headings.",
    discussion: """
      Looks at the first line of a table and writes down which of its columns
      is the participant, the date and each item, as far as the names tell.

        tend outcomes columns clinic.csv --output map.json

      Fill in what is null, look it over, and hand it on with --map:

        tend outcomes check proqol-5 --input clinic.csv --map map.json

      How answers are coded is never guessed: "add" is 1 where the form's 1 to
      5 are coded 0 to 4, and "reversedAlready" lists items whose answers were
      turned round before.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The table; - is stdin.")
  var file: String

  @Option(help: "The instrument, where the headings do not tell.")
  var instrument: String?

  @Option(help: ArgumentHelp("The file to write; stdout without it.", valueName: "file"))
  var output: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    if output == "" { throw UsageFault.emptyPath(option: "--output") }
    if let output, Paths.isInput(output, file) {
      throw UsageFault.sameFile(file == "-" ? "stdin" : "FILE", "--output")
    }
    // A map is there to be worked on by hand: none is written over.
    if let output, Paths.exists(output) { throw SharingFault.alreadyThere(path: output) }
    let entry = try instrument.map { try Names.tabled($0, in: session) }
    let headings = try TableHeadings.read(file)
    let (id, draft) =
      try entry.map { ($0.id.rawValue, ColumnDraft(headings, for: $0.definition)) }
      ?? Self.fitting(headings, in: try session.libraryEvenIfAway())
    try OutcomesOutput(session: session, path: output)
      .write(draft.document.text(pretty: true) + "\n")
    try session.tell(OutcomesPage.drafted(draft, for: id))
  }

  /// The draft of the instrument that the headings fit: all of its items are there, and no other has
  /// more of them.
  private static func fitting(
    _ headings: [String], in library: Library
  ) throws(OutcomesUsageFault) -> (String, ColumnDraft) {
    var best: [(id: String, draft: ColumnDraft)] = []
    for entry in library.entries
    where entry.definition.isScored && entry.definition.missingKey == nil {
      let draft = ColumnDraft(headings, for: entry.definition)
      guard draft.items.allSatisfy({ $0 != nil }) else { continue }
      let most = best.first?.draft.items.count ?? 0
      if draft.items.count > most { best = [] }
      if draft.items.count >= most { best.append((entry.id.rawValue, draft)) }
    }
    guard let found = best.first, best.count == 1 else {
      throw .whichInstrument(fitting: best.map(\.id))
    }
    return found
  }
}
