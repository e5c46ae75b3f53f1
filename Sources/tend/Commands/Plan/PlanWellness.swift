import ArgumentParser
import Care
import Formats
import Store

extension PlanCommand {
  struct Wellness: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "wellness",
      abstract: "What keeps you well, and what you want when you are not.",
      discussion: """
        Six parts in your own words and order: every-day, people, early-signs,
        when-they-show, in-a-crisis and not-in-a-crisis. Nothing of it is ever
        on a card.

          tend plan wellness
          tend plan wellness add people
        """,
      subcommands: [AddLine.self, ChangeLine.self, MoveLine.self, RemoveLine.self])

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let plan = try session.personalStoreForReading()?.wellness() ?? WellnessPlan()
      try session.show(WellnessPage.page(plan), or: WellnessPage.document(plan))
    }
  }

  struct AddLine: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Add lines to a part.",
      discussion: """
        The words come from the prompt or from stdin, one thing a line.

          tend plan wellness add every-day
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The part; asked where it is not named.")
    var part: WellnessPart?

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      _ = try session.personalStoreForReading()
      let conversation = Conversation(session)
      guard let part = try part ?? chosen(conversation),
        case .value(let lines) = try conversation.things(WellnessPage.question(part))
      else {
        try session.tell(ForgetPage.left)
        return
      }
      let store = try session.personalStoreForWriting()
      for line in lines { _ = try store.addLine(line, to: part) }
      try session.showWellness(of: store, part)
    }

    private func chosen(_ conversation: Conversation) throws -> WellnessPart? {
      let given = try conversation.given(WellnessPage.parts, rule: PlanQuestions.aNumber) { reply in
        Int(reply).flatMap { WellnessPart.allCases[safe: $0 - 1] }
      }
      if case .value(let part) = given { return part }
      return nil
    }
  }

  struct ChangeLine: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "change",
      abstract: "Put other words in the place of a line.",
      discussion: """
        The new words come from the prompt or from stdin.

          tend plan wellness change 1
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The number of the line.")
    var line: Int

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let (part, _) = try session.wellnessLine(line)
      guard
        case .value(let text) = try Conversation(session).words(WellnessPage.newWords)
      else {
        try session.tell(ForgetPage.left)
        return
      }
      let store = try session.personalStoreForWriting()
      try store.changeLine(line, to: text)
      try session.showWellness(of: store, part)
    }
  }

  struct MoveLine: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "move",
      abstract: "Give a line another place in its part.",
      discussion: "  tend plan wellness move 2 1")

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The number of the line.")
    var line: Int

    @Argument(help: "Its new place, from 1.")
    var place: Int

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let (part, _) = try session.wellnessLine(line)
      let store = try session.personalStoreForWriting()
      try store.moveLine(line, to: place)
      try session.showWellness(of: store, part)
    }
  }

  struct RemoveLine: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Remove a line for good.",
      discussion: "  tend plan wellness remove 1")

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The number of the line.")
    var line: Int

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let (part, kept) = try session.wellnessLine(line)
      guard try Conversation(session).confirms(WellnessPage.askRemove(kept)) else {
        try session.tell(ForgetPage.left)
        return
      }
      let store = try session.personalStoreForWriting()
      try store.removeLine(line)
      try session.showWellness(of: store, part)
    }
  }
}

extension Session {
  /// A line of the wellness plan with its part.
  ///
  /// - Throws: `StoreError.unknownLine`.
  fileprivate func wellnessLine(
    _ id: Int
  ) throws -> (part: WellnessPart, line: WellnessPlan.Line) {
    let plan = try personalStoreForReading()?.wellness() ?? WellnessPlan()
    for part in WellnessPart.allCases {
      if let line = plan[part].first(where: { $0.id == id }) { return (part, line) }
    }
    throw StoreError.unknownLine(id)
  }

  /// Shows one part after it was changed; as JSON the whole.
  fileprivate func showWellness(of store: Store, _ part: WellnessPart) throws {
    let plan = try store.wellness()
    try show(WellnessPage.part(part, of: plan), or: WellnessPage.document(plan))
  }
}

extension WellnessPart: ExpressibleByArgument {}
