import ArgumentParser
import Care
import Formats
import Store

extension PlanCommand {
  struct Paper: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "sheet",
      abstract: "Your plan on paper, or a blank page to fill in.",
      discussion: """
          tend plan sheet
          tend plan sheet --blank --format markdown
        """)

    @OptionGroup var shared: SharedOptions

    @Flag(help: "A page to fill in by hand.")
    var blank = false

    @Option(help: ArgumentHelp("A file for the page.", valueName: "file"))
    var output: String?

    func run(in session: Session) throws {
      try SheetOutput(session: session, path: output).write {
        if blank { return PlanSheet.blank(session.language) }
        let store = try session.personalStoreForReading()
        return PlanSheet.filled(
          try store?.plan() ?? Plan([]), wellness: try store?.wellness() ?? WellnessPlan(),
          goals: try store?.learningGoals() ?? [], today: session.today, session.language)
      }
    }
  }

  struct Accommodation: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "accommodation",
      abstract: "Ask for a change at work: a page of its own.",
      discussion: """
        It asks, and prints the page. It speaks of the work and not of health,
        is never part of a card, and is kept nowhere but in a file that you name,
        with --output or at the end.

          tend plan accommodation
          tend plan accommodation --blank
        """)

    @OptionGroup var shared: SharedOptions

    @Flag(help: "A page to fill in by hand; nothing is asked.")
    var blank = false

    @Option(help: ArgumentHelp("A file for the page.", valueName: "file"))
    var output: String?

    func run(in session: Session) throws {
      try SheetOutput(session: session, path: output, offersFile: !blank).write {
        if blank { return AccommodationRequest().sheet(session.language) }
        return try SheetAsking(session).accommodation()?.sheet(session.language)
      }
    }
  }

  struct Agreement: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "agreement",
      abstract: "An agreement for a crisis, or leave to share information.",
      discussion: """
        It asks, and prints the page, kept nowhere but in a file that you name, with
        --output or at the end. Neither is legal advice.

          tend plan agreement crisis
          tend plan agreement release --format markdown
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "crisis or release.")
    var kind: Kind

    enum Kind: String, ExpressibleByArgument, CaseIterable {
      case crisis
      case release
    }

    @Flag(help: "A page to fill in by hand; nothing is asked.")
    var blank = false

    @Option(help: ArgumentHelp("A file for the page.", valueName: "file"))
    var output: String?

    func run(in session: Session) throws {
      try SheetOutput(session: session, path: output, offersFile: !blank).write {
        switch (kind, blank) {
        case (.crisis, true): CrisisAgreement().sheet(session.language)
        case (.release, true): ReleaseAgreement().sheet(session.language)
        case (.crisis, false): try SheetAsking(session).crisis()?.sheet(session.language)
        case (.release, false): try SheetAsking(session).release()?.sheet(session.language)
        }
      }
    }
  }

  struct ForgetItem: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "forget",
      abstract: "Erase an item of your plan for good.",
      discussion: """
        With all that became of it, from the store and from the stores that a
        restore set aside beside it. It cannot be undone.

          tend plan forget 2
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The number of the item, or last.")
    var id: String

    func run(in session: Session) throws { try Self.forget(id, in: session) }

    static func forget(_ id: String, in session: Session) throws {
      try session.offers(.text, .json)
      let item = try PlanNumbers.item(id, in: try session.personalStoreForReading())
      guard try Conversation(session).confirms(PlanPage.askForget(item)) else {
        try session.tell(ForgetPage.left)
        return
      }
      let store = try session.personalStoreForWriting()
      let forgetting = try store.forget(planItem: item.id)
      try session.show(
        PlanPage.forgotten(item), or: PlanDocument.forgotten(item, forgetting.notReached))
      try session.tell(ForgetPage.notReached(forgetting.notReached))
    }
  }
}
