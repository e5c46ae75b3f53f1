import ArgumentParser
import Care
import Formats
import Store

extension PlanCommand {
  struct Learn: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "learn",
      abstract: "What you want to learn, and the training you had.",
      discussion: """
          tend plan learn
          tend plan learn add
          tend plan learn log 1 --minutes 90
        """,
      subcommands: [AddGoal.self, Log.self, GoalDone.self, GoalLetGo.self, RemoveGoal.self])

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let goals = try session.personalStoreForReading()?.learningGoals() ?? []
      try session.show(LearningPage.page(goals), or: LearningPage.document(goals))
    }
  }

  struct AddGoal: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Add something you want to learn.",
      discussion: """
        The words come from the prompt or from stdin.

          tend plan learn add
        """)

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      _ = try session.personalStoreForReading()
      guard case .value(let what) = try Conversation(session).words(LearningPage.what) else {
        if !session.isInteractive { throw DataFault.noText }
        try session.tell(ForgetPage.left)
        return
      }
      let store = try session.personalStoreForWriting()
      let goal = try store.add(LearningGoal(id: 1, what: what, added: session.today))
      try session.show(LearningPage.added(goal), or: LearningPage.document(goal))
    }
  }

  struct Log: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "log",
      abstract: "Write down time that you spent learning.",
      discussion: """
        At a terminal it asks what it was; from a script that comes from a file.

          tend plan learn log 1 --minutes 90
          tend plan learn log last --minutes 45 --date 2026-05-03
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The number of the goal, or last.")
    var id: String

    @Option(help: "1 to 1440.")
    var minutes: Int

    @Option(help: ArgumentHelp("The day, as 2026-05-03.", valueName: "date"))
    var date: String?

    @Option(help: ArgumentHelp("What it was, in one line; - is stdin.", valueName: "file"))
    var noteFrom: String?

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let day = try Names.date(date, today: session.today)
      guard Training.possibleMinutes.contains(minutes) else {
        throw CareFault.notMinutesOfADay(minutes)
      }
      let goal = try GoalNumbers.goal(id, in: try session.personalStoreForReading())
      let what: PlainText?
      switch try words(in: session) {
      case .left:
        try session.tell(ForgetPage.left)
        return
      case .passed: what = nil
      case .value(let text): what = text
      }
      guard let training = Training(on: day, minutes: minutes, what: what) else { return }
      let store = try session.personalStoreForWriting()
      try store.add(training, to: goal.id)
      let kept = try store.learningGoal(goal.id)
      try session.show(LearningPage.one(kept), or: LearningPage.document(kept))
    }

    private func words(in session: Session) throws -> Given<PlainText> {
      if let noteFrom {
        guard let text = PlainText(try FormInput.note(noteFrom)) else {
          throw ReplyFault(rule: PlainText.rule(.one))
        }
        return .value(text)
      }
      guard session.isInteractive else { return .passed }
      return try Conversation(session).words(LearningPage.whatItWas)
    }
  }

  struct GoalDone: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "done",
      abstract: "You learnt what you wanted to.",
      discussion: "  tend plan learn done 1")

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The number of the goal, or last.")
    var id: String

    func run(in session: Session) throws { try GoalNumbers.become(.done, id, in: session) }
  }

  struct GoalLetGo: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "let-go",
      abstract: "You let a goal go. That is a choice, too.",
      discussion: "  tend plan learn let-go 1")

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The number of the goal, or last.")
    var id: String

    func run(in session: Session) throws { try GoalNumbers.become(.letGo, id, in: session) }
  }

  struct RemoveGoal: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Remove a goal with its training for good.",
      discussion: "  tend plan learn remove 1")

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The number of the goal, or last.")
    var id: String

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let goal = try GoalNumbers.goal(id, in: try session.personalStoreForReading())
      guard try Conversation(session).confirms(LearningPage.askRemove(goal)) else {
        try session.tell(ForgetPage.left)
        return
      }
      let store = try session.personalStoreForWriting()
      try store.removeGoal(goal.id)
      let goals = try store.learningGoals()
      try session.show(LearningPage.removed, or: LearningPage.document(goals))
    }
  }
}

/// Finds the learning goal that a number in an argument means.
enum GoalNumbers {
  static func goal(_ text: String, in store: Store?) throws -> LearningGoal {
    if text.lowercased() == "last" {
      guard let last = try store?.learningGoals().last else { throw CareFault.noGoals }
      return last
    }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number > 0
    else { throw CareFault.notAGoalNumber(text) }
    guard let store else { throw StoreError.unknownGoal(number) }
    return try store.learningGoal(number)
  }

  /// Keeps the new state of a goal, and says so.
  static func become(_ state: LearningGoal.State, _ id: String, in session: Session) throws {
    try session.offers(.text, .json)
    var goal = try goal(id, in: try session.personalStoreForReading())
    goal.become(state)
    try session.personalStoreForWriting().update(goal)
    try session.show(LearningPage.one(goal), or: LearningPage.document(goal))
  }
}
