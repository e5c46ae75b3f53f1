import ArgumentParser
import Care
import Formats
import Journal
import Store

struct OpenCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open a page that somebody handed you: a note, a notice, a reply.",
    discussion: """
      Plain or sealed. A note is shown until its date, or until it is taken back.
      A notice is kept, so that its note stays closed. What a reply promises goes
      into your plan if you say yes.

        tend open note.txt
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The file; - is stdin.")
  var file: String

  @OptionGroup var opening: OpeningOptions

  func run(in session: Session) throws {
    try session.offers(.text)
    switch try opening.file(in: session).page(in: file) {
    case .card(let card): try show(card, in: session)
    case .withdrawal(let notice): try keep(notice, in: session)
    case .reply(let reply): try show(reply, in: session)
    }
  }

  private func show(_ card: Card, in session: Session) throws {
    let withdrawals = try session.logForReading()?.withdrawals() ?? []
    let page = card.page(
      on: session.today, withdrawals: withdrawals, width: session.pageWidth(on: .results))
    try session.world.console.write(page, to: .results)
    guard card.standing(on: session.today, withdrawals: withdrawals) == .open else { return }
    guard session.isInteractive else {
      try session.tell(SharePage.below(SharePage.offerGuide(file)))
      return
    }
    guard try Conversation(session).yesOrNo(SharePage.askForGuide) == true else { return }
    try Guide.show(card, in: session)
  }

  private func keep(_ notice: Withdrawal, in session: Session) throws {
    try session.logForWriting().keep(notice)
    try session.write(notice, to: .results)
    try session.tell(SharePage.below(SharePage.kept(notice)))
  }

  private func show(_ reply: Reply, in session: Session) throws {
    try session.write(reply, to: .results)
    let reading = try session.storeForReading()
    guard reading.map({ $0.kind == .personal }) ?? true else { return }
    let plan = try reading?.plan() ?? Plan([])
    let changes = ReplyChanges(
      reply, plan: plan, marked: try reading?.promiseChanges() ?? [:], today: session.today)
    if !changes.older.isEmpty { try session.tell(SharePage.pageIsOlder(changes)) }
    if changes.isEmpty {
      if changes.older.isEmpty { try session.tell(SharePage.below(SharePage.replyIsInPlan)) }
      return
    }
    guard session.isInteractive || session.isConfirmed else {
      try session.tell(SharePage.below(SharePage.offerPlan(file)))
      return
    }
    let questions = Questions(session)
    let adds =
      try !changes.new.isEmpty
      && questions.confirms(SharePage.below(SharePage.askToAdd))
    let moves = try !changes.moved.isEmpty && questions.confirms(SharePage.askToMove(changes))
    guard adds || moves else {
      try session.tell(SharePage.planUnchanged)
      return
    }
    let store = try session.personalStoreForWriting()
    var random = session.world.random
    for item in adds ? changes.new : [] { _ = try store.add(item, random: &random) }
    for move in moves ? changes.moved : [] { try store.update(move.after, on: session.today) }
    try session.tell(SharePage.planChanged)
  }
}

/// What a reply changes in a plan: what it promises anew, and what it says otherwise than the plan.
struct ReplyChanges: Equatable {
  /// The day of the reply.
  let date: CivilDate
  /// Their numbers count nothing.
  private(set) var new: [PlanItem] = []
  private(set) var moved: [Move] = []
  /// Of these the plan says something newer, so they stay as they are.
  private(set) var older: [Move] = []

  /// An item as the plan has it, and with its promise as the reply has it.
  struct Move: Equatable {
    let before: PlanItem
    let after: PlanItem
  }

  var isEmpty: Bool { new.isEmpty && moved.isEmpty }

  /// An item of the plan is the one of a reply where the words and who promised are the same.
  ///
  /// - Parameter marked: the days on which the promises of the plan were last written anew. What is
  ///   marked after the day of the reply is newer than it.
  init(_ reply: Reply, plan: Plan, marked: [Int: CivilDate], today: CivilDate) {
    date = reply.date
    for item in reply.items {
      let known = plan.items.last { $0.what == item.what && $0.promise?.who == item.promise.who }
      guard let known else {
        new.append(
          PlanItem(
            id: new.count + 1, what: item.what, helper: .organisation(.supervision), added: today,
            promise: item.promise))
        continue
      }
      if known.promise == item.promise { continue }
      let move = Move(before: known, after: known.after(item.promise))
      if let marked = marked[known.id], marked > reply.date {
        older.append(move)
      } else {
        moved.append(move)
      }
    }
  }
}
