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
    let reply = try Conversation(session).ask(
      SharePage.askForGuide, mark: SharePage.yesOrNo[session.language])
    guard reply.map(Conversation.isYes) == true else { return }
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
    let changes = ReplyChanges(reply, plan: plan, today: session.today)
    if changes.isEmpty {
      try session.tell(SharePage.below(SharePage.replyIsInPlan))
      return
    }
    guard session.isInteractive || session.isConfirmed else {
      try session.tell(SharePage.below(SharePage.offerPlan(file)))
      return
    }
    guard
      try Questions(session).confirms(
        SharePage.below(SharePage.askForPlan(changes)))
    else {
      try session.tell(SharePage.planUnchanged)
      return
    }
    let store = try session.personalStoreForWriting()
    var random = session.world.random
    for item in changes.new { _ = try store.add(item, random: &random) }
    for item in changes.moved { try store.update(item, on: session.today) }
    try session.tell(SharePage.planChanged)
  }
}

/// What a reply changes in a plan: what it promises anew, and how earlier promises stand now.
struct ReplyChanges: Equatable {
  /// Their numbers count nothing.
  private(set) var new: [PlanItem] = []
  /// Items of the plan with their promise as the reply has it.
  private(set) var moved: [PlanItem] = []

  var isEmpty: Bool { new.isEmpty && moved.isEmpty }

  /// An item of the plan is the one of a reply where the words and who promised are the same.
  init(_ reply: Reply, plan: Plan, today: CivilDate) {
    for item in reply.items {
      let known = plan.items.last { $0.what == item.what && $0.promise?.who == item.promise.who }
      if let known {
        if known.promise != item.promise { moved.append(known.after(item.promise)) }
      } else {
        new.append(
          PlanItem(
            id: new.count + 1, what: item.what, helper: .organisation(.supervision), added: today,
            promise: item.promise))
      }
    }
  }
}
