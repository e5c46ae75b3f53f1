import ArgumentParser
import Care
import Formats
import Store

struct ShareCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "What you choose to show in supervision, and nothing else.",
    discussion: """
        tend share new --read     look at a page; nothing is written
        tend share new            for paper or reading aloud
        tend share list
      """,
    subcommands: [NewShare.self, ListShares.self, WithdrawShare.self])

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try ListShares.list(in: session)
  }
}

struct ListShares: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "What was shown, to whom, until when.",
    discussion: "  tend share list")

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try Self.list(in: session)
  }

  static func list(in session: Session) throws {
    try session.offers(.text, .json)
    let records = try session.storeForReading()?.sharedRecords() ?? []
    try session.show(
      SharePage.listed(records, today: session.today),
      or: ShareDocument.shared(records, today: session.today))
  }
}

struct WithdrawShare: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Take back what was shown, with a notice to hand over.",
    discussion: """
      It is remembered here, and the notice asks to delete every copy. Whoever
      opens the notice with tend cannot open the page with tend any more. It is
      an agreement: a copy can stay.

        tend share withdraw last
        tend share withdraw last --output notice.txt
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The id that list shows or its first letters; or last.")
  var id: String

  @OptionGroup var sealing: SealingOptions

  @Option(help: ArgumentHelp("en or es, for the notice.", valueName: "language"))
  var cardLang: Language?

  func run(in session: Session) throws {
    try session.offers(.text)
    guard let reading = try session.storeForReading() else { throw UsageFault.nothingRecorded }
    let record = try Self.record(id, among: try reading.sharedRecords())
    let sealed = try sealing.resolved(in: session)
    let notice = Withdrawal(
      of: record.card, on: record.withdrawn ?? session.today,
      language: cardLang ?? session.language)
    let place = try sealed.place(of: notice.fileName)
    try sealed.write(notice, to: place) {
      _ = try session.storeForWriting().withdraw(record.card, on: session.today)
    }
    try session.tell(SharePage.withdrawn(record, notice: place))
  }

  /// The record that an id or its first letters name.
  static func record(_ id: String, among records: [SharedRecord]) throws -> SharedRecord {
    if id == "last", let last = records.last { return last }
    let found = records.filter { id.utf8.count >= 4 && $0.card.text.hasPrefix(id.lowercased()) }
    guard let record = found.first else { throw SharingFault.unknownShare(id) }
    guard found.count == 1 else { throw SharingFault.severalShares(id) }
    return record
  }
}
