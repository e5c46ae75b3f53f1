import ArgumentParser
import Formats
import Instruments
import Journal
import Outcomes
import Psychometrics
import Store

struct OutcomesDonate: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "donate",
    abstract: "Give scores from your own journal to an evaluator, if you wish.",
    discussion: """
      Shows the file that you would give, and writes nothing:

        tend outcomes donate

      It holds ProQOL scores, in their order, and how many months lie between
      them: no answers, no notes, no dates, no name. With --output it is shown,
      and written if you say yes. You hand it over yourself, or you do not.

        tend outcomes donate --output scores.json
        tend outcomes donate --period 2026-spring --role peer-worker \\
          --since 2026-03-01 --output .

      Each file has a new random code, so that two files are not tied together.
      If you want them told to be from one person in one period, keep the first
      and name it with --same-as.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(
      "Another instrument in place of proqol-5; may be given often.", valueName: "instrument"))
  var instrument: [String] = []

  @Option(help: ArgumentHelp("What the program calls its period.", valueName: "name"))
  var period: String?

  @Option(help: "peer-worker, supervisor or other; left out where it is not given.")
  var role: DonationRole?

  @Option(help: ArgumentHelp("From this date on, as 2026-05-03.", valueName: "date"))
  var since: String?

  @Option(
    help: ArgumentHelp("Take the code of your earlier file of this period.", valueName: "file"))
  var sameAs: String?

  @Option(help: ArgumentHelp("Write it to this file, or into this folder.", valueName: "file"))
  var output: String?

  func run(in session: Session) throws {
    try session.offers(.text)
    let window = try DateWindow(since: since, until: nil)
    if output == "" { throw UsageFault.emptyPath(option: "--output") }
    let store = try session.personalStoreForReading()
    let library = try store.map(session.library) ?? Library()
    let entries = try chosen(in: session)
    let earlier = try sameAs.map { try DonationFiles.read($0, library: library) }
    let period = try self.period(sameAs: earlier)
    let recorded = try store?.entries() ?? []
    let checkIns = DonatedScores.checkIns(
      of: recorded.filter { window.contains($0.record.date) },
      instruments: entries.map(\.definition))
    guard !checkIns.isEmpty else {
      try session.tell(DonationPage.nothingYet)
      return
    }
    var random = session.world.random
    let donation = Donation(
      code: earlier?.code ?? DonationCode(using: &random), period: period, role: role,
      checkIns: checkIns)
    try hand(over: donation, of: entries, isSameCode: earlier != nil, in: session)
  }

  /// Shows the file, and writes it where that was asked for and the person says yes.
  private func hand(
    over donation: Donation, of entries: [CatalogEntry], isSameCode: Bool, in session: Session
  ) throws {
    let file = DonatedFile(donation)
    let before = DonationPage.before(donation, of: entries, isSameCode: isSameCode)
    guard let output, output != "-" else {
      try session.tell(DonationPage.beginning)
      try session.write(file, to: .results)
      try session.tell(before.reduce(into: Page()) { $0.text($1) })
      try session.tell(DonationPage.onlyRead)
      return
    }
    let page = SealedPage(session: session, output: output, seal: .none)
    let place = try page.place(of: "scores", ending: "json")
    try session.tell(DonationPage.beginning)
    let isGiven = try page.handOver(
      file, to: place, before: before, asking: DonationPage.ask(place), Questions(session)
    ) {}
    try session.tell(isGiven ? DonationPage.written(place) : SharePage.notShown)
  }

  /// The instruments that were chosen, each once; the ProQOL where none was.
  private func chosen(in session: Session) throws -> [CatalogEntry] {
    guard !instrument.isEmpty else {
      return try [Names.tabled(ProQOL5().definition.id.rawValue, in: session)]
    }
    var entries: [CatalogEntry] = []
    for name in instrument {
      let entry = try Names.tabled(name, in: session)
      if !entries.contains(where: { $0.id == entry.id }) { entries.append(entry) }
    }
    return entries
  }

  private func period(sameAs earlier: Donation?) throws(DonationFailure) -> DonationPeriod? {
    guard let period else { return earlier?.period }
    let named: DonationPeriod
    do throws(DonationPeriodFault) {
      named = try DonationPeriod(period)
    } catch {
      throw .period(error)
    }
    if let earlier, earlier.period != named { throw .otherPeriod }
    return named
  }
}

extension DonationRole: ExpressibleByArgument {}
