import ArgumentParser
import Formats
import Outcomes

struct OutcomesProve: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Try to work out what published figures hide.",
    discussion: """
      Takes what was published, by tend or by anybody, and tries to solve for
      the groups that are hidden, as somebody might who is curious.

        tend outcomes prove summary.csv

      It reads the JSON and CSV of summary, change and report, and any CSV table
      with a heading row. Name several files, the older first, to see what they
      give away together:

        tend outcomes prove spring.csv summer.csv --threshold 11

      It says "found", and then ends with 65, or "not found by these methods".
      That others cannot find more, it does not say.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "What was published, the older first; - is stdin.")
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The fewest people that a figure may stand for; the files' own without it, else 11.",
      valueName: "n"))
  var threshold: Int?

  @Option(
    help: ArgumentHelp(
      "The columns of a CSV table that group people; without it all that are no figures.",
      valueName: "columns"))
  var groupBy: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A further mark of a hidden figure; may be given often.", valueName: "mark"))
  var mark: [String] = []

  @Option(
    help: ArgumentHelp(
      "A further name for all of a column, as all and total are; may be given often.",
      valueName: "name"))
  var totalName: [String] = []

  @Flag(help: "Show the numbers that were worked out; without it only that they can be.")
  var show = false

  @Option(help: ArgumentHelp("The file to write; only its owner can read it.", valueName: "file"))
  var output: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    if let threshold, threshold < 2 {
      throw OutcomesUsageFault.thresholdTooLow(ThresholdFault(given: threshold, lowest: 2))
    }
    if output == "" { throw UsageFault.emptyPath(option: "--output") }
    if files.count(where: { $0 == "-" }) > 1 { throw OutcomesUsageFault.stdinTwice }
    for file in files {
      if let output, Paths.isInput(output, file) {
        throw UsageFault.sameFile(file == "-" ? "stdin" : "FILE", "--output")
      }
    }
    var marks = PublishedMarks()
    marks.hidden = mark
    marks.totals = totalName
    let groups = try columns()
    let publications = try files.map { file in
      try PublishedInput.read(file, marks: marks, groups: groups)
    }
    let proof = Prover.prove(publications, threshold: threshold)
    try OutcomesOutput(session: session, path: output).write(
      page: ProvePage(proof, showsValues: show).page,
      json: ProofDocument.json(proof, showsValues: show))
    if proof.isFound { throw ProveFault.found(proof.findings.count) }
  }

  private func columns() throws(OutcomesUsageFault) -> [String]? {
    guard let groupBy else { return nil }
    let names = groupBy.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if names.contains("") { throw .emptyGroup }
    for (place, name) in names.enumerated() where names.prefix(place).contains(name) {
      throw .groupTwice(name)
    }
    return names
  }
}
