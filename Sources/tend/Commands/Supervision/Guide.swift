import ArgumentParser
import Care
import Formats
import Store

struct Guide: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Open questions for a talk, work first.",
    discussion: """
      From a note that was handed over, or from none. What the organization
      promised and the log keeps comes first. The note's figures are not on it.

        tend supervision guide
        tend supervision guide note.txt
        tend supervision guide --format markdown
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The note, plain or sealed.")
  var file: String?

  @Option(
    help: ArgumentHelp(
      "Begin with this promise of the log alone, by its number; 0 for none.",
      valueName: "number"))
  var promise: [Int] = []

  @OptionGroup var opening: OpeningOptions

  func run(in session: Session) throws {
    try session.offers(.text, .markdown)
    let card = try file.map { try opening.file(in: session).card(in: $0) }
    let kept = try session.logForReading()?.promises() ?? []
    if let unknown = promise.first(where: { id in id != 0 && !kept.contains { $0.id == id } }) {
      throw StoreError.unknownPromise(unknown)
    }
    let chosen = promise.isEmpty ? nil : kept.filter { promise.contains($0.id) }
    try Self.show(card, promises: chosen, in: session)
  }

  /// - Parameter promises: nil for those that are not done, as far as they belong to this talk.
  static func show(_ card: Card?, promises: [KeptPromise]? = nil, in session: Session) throws {
    let open = try session.logForReading()?.promises().filter { $0.item.promise.state != .done }
    let promises = try promises ?? belonging(open ?? [], in: session)
    let withdrawals = try session.logForReading()?.withdrawals() ?? []
    let guide = TalkGuide(
      session.language, card: card, on: session.today, withdrawals: withdrawals,
      promises: promises.map(\.item))
    if card != nil, guide.card == nil { try session.tell(SupervisionPage.noteIsClosed) }
    try session.print(guide.sheet)
  }

  /// The promises that belong to this talk. Where they come from several replies they may be to
  /// several people, so at a terminal it is asked.
  private static func belonging(
    _ promises: [KeptPromise], in session: Session
  ) throws -> [KeptPromise] {
    let areFromSeveral =
      Set(promises.map(\.date)).count > 1 || Set(promises.map(\.card)).count > 1
    guard session.isInteractive, areFromSeveral else { return promises }
    let allowed = [0] + promises.map(\.id)
    let numbers: [Int]
    do {
      numbers = try Questions(session).numbers(
        SupervisionPage.askWhichPromises(promises), among: allowed)
    } catch is Questions.Left {
      return []
    }
    return numbers.isEmpty ? promises : promises.filter { numbers.contains($0.id) }
  }
}
