import ArgumentParser
import Care
import Formats
import Instruments
import Store

/// Which item, and on what day.
struct PlanMoveOptions: ParsableArguments {
  @Argument(help: "The number of the item, or last.")
  var id: String

  @Option(help: ArgumentHelp("The day it happened, as 2026-05-03.", valueName: "date"))
  var date: String?

  /// The day of a move.
  ///
  /// Where none is named and the computer's clock was set back since, it is that of the last change:
  /// a clock must not keep somebody from their plan.
  func day(for item: PlanItem, in session: Session) throws -> CivilDate {
    if date == nil { return max(session.today, item.changed) }
    return try Names.date(date, today: session.today)
  }

  /// Keeps that an item moved, and says so.
  func make(_ move: PlanMove, in session: Session) throws {
    try session.offers(.text, .json)
    let item = try PlanNumbers.item(id, in: try session.personalStoreForReading())
    let day = try day(for: item, in: session)
    let moved = try item.after(move, on: day)
    try session.personalStoreForWriting().update(moved, on: day)
    try session.show(
      PlanPage.moved(moved, move.afterwards, isAskedAbout: move.isAskedAbout),
      or: PlanDocument.item(moved))
  }
}

extension PlanCommand {
  struct Start: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "start",
      abstract: "Something is under way.",
      discussion: "  tend plan start 2")

    @OptionGroup var shared: SharedOptions
    @OptionGroup var options: PlanMoveOptions

    func run(in session: Session) throws { try options.make(.start, in: session) }
  }

  struct Done: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "done",
      abstract: "Something is done.",
      discussion: """
        Your next check-in at the prompt (tend check) asks once whether it helped.

          tend plan done 2
        """)

    @OptionGroup var shared: SharedOptions
    @OptionGroup var options: PlanMoveOptions

    func run(in session: Session) throws { try options.make(.finish, in: session) }
  }

  struct Partly: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "partly",
      abstract: "A part of something is done. A part counts.",
      discussion: """
        Your next check-in at the prompt (tend check) asks once whether it helped.

          tend plan partly 2
        """)

    @OptionGroup var shared: SharedOptions
    @OptionGroup var options: PlanMoveOptions

    func run(in session: Session) throws { try options.make(.finishInPart, in: session) }
  }

  struct LetGo: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "let-go",
      abstract: "Something is let go. That is a choice, too.",
      discussion: "  tend plan let-go 2")

    @OptionGroup var shared: SharedOptions
    @OptionGroup var options: PlanMoveOptions

    func run(in session: Session) throws { try options.make(.letGo, in: session) }
  }

  struct CarryOver: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "carry-over",
      abstract: "Go on with something as a new item, in the same words or others.",
      discussion: """
        At a terminal it asks for new words and a new time; Enter keeps them. From a
        script all stays, but what a file says anew, in lines as for plan add.

          tend plan carry-over 2
        """)

    @OptionGroup var shared: SharedOptions
    @OptionGroup var options: PlanMoveOptions

    @Option(help: ArgumentHelp("What is new: words, time and the rest.", valueName: "file"))
    var input: String?

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let reading = try session.personalStoreForReading()
      let item = try PlanNumbers.item(options.id, in: reading)
      let day = try options.day(for: item, in: session)
      // Whether it can be carried over is said before anything is asked.
      _ = try item.carriedOver(as: item.id + 1, on: day)
      let library = try reading.map(session.library) ?? Library()
      guard let form = try form(library, in: session) else {
        try session.tell(ForgetPage.left)
        return
      }
      let (ended, next) = try item.carriedOver(
        as: item.id + 1, what: form.what, when: form.when, area: form.area, scale: form.scale,
        helper: form.helper, on: day)
      var random = session.world.random
      let kept = try session.personalStoreForWriting().carryOver(ended, to: next, random: &random)
      try session.show(PlanPage.carriedOver(to: kept.next), or: PlanDocument.item(kept.next))
    }

    /// New words and a new time; nil where the person leaves.
    private func form(_ library: Library, in session: Session) throws -> PlanForm? {
      if let input { return try PlanNames.form(input, needsWhat: false, in: library) }
      var form = PlanForm()
      guard session.isInteractive else { return form }
      let conversation = Conversation(session)
      switch try conversation.words(PlanQuestions.keepWords) {
      case .left: return nil
      case .passed: break
      case .value(let what): form.what = what
      }
      switch try conversation.words(PlanQuestions.keepTime) {
      case .left: return nil
      case .passed: break
      case .value(let when): form.when = when
      }
      return form
    }
  }

  struct Promised: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "promise",
      abstract: "How a promise of the organization stands.",
      discussion: """
        For an item that came with a reply of the organization: asked, promised,
        done or not-done. The item itself stays as it is.

          tend plan promise last done
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The number of the item, or last.")
    var id: String

    @Argument(help: "asked, promised, done or not-done.")
    var state: Promise.State

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let item = try PlanNumbers.item(id, in: try session.personalStoreForReading())
      let stands = try item.after(promise: state)
      try session.personalStoreForWriting().update(stands, on: session.today)
      try session.show(PlanPage.promiseStands(stands), or: PlanDocument.item(stands))
    }
  }
}

extension Promise.State: ExpressibleByArgument {}
