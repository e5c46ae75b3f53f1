package import Formats

/// Something that a person wants to learn, with the training they had for it.
package struct LearningGoal: Hashable, Sendable {
  package let id: Int
  package let what: PlainText
  package let added: CivilDate
  package private(set) var state: State
  /// By day; those of one day in the order they were written down.
  package private(set) var log: [Training]

  package enum State: String, CaseIterable, Hashable, Sendable {
    case open
    case done
    case letGo = "let-go"

    package var name: Phrase {
      switch self {
      case .open: PlanState.open.name
      case .done: PlanState.done.name
      case .letGo: PlanState.letGo.name
      }
    }
  }

  package init(
    id: Int, what: PlainText, added: CivilDate, state: State = .open, log: [Training] = []
  ) {
    self.id = id
    self.what = what
    self.added = added
    self.state = state
    self.log = []
    for training in log { add(training) }
  }

  /// What was learnt is added whatever the state, since it happened.
  package mutating func add(_ training: Training) {
    let place = log.firstIndex { $0.date > training.date } ?? log.endIndex
    log.insert(training, at: place)
  }

  /// A goal can be taken up again: learning is never over for good.
  package mutating func become(_ state: State) {
    self.state = state
  }

  /// The minutes of training from one day to another, both included; all of them by default.
  package func minutes(in days: ClosedRange<CivilDate>? = nil) -> Int {
    log.reduce(0) { sum, training in
      days?.contains(training.date) ?? true ? sum + training.minutes : sum
    }
  }
}

/// Time that somebody spent learning on one day.
package struct Training: Hashable, Sendable {
  package let date: CivilDate
  /// 1 to 1440, the minutes of a day.
  package let minutes: Int
  package let what: PlainText?

  package static let possibleMinutes = 1...1440

  /// The training, or nil where a day has not so many minutes.
  package init?(on date: CivilDate, minutes: Int, what: PlainText? = nil) {
    guard Self.possibleMinutes.contains(minutes) else { return nil }
    self.date = date
    self.minutes = minutes
    self.what = what
  }
}

extension [LearningGoal] {
  /// The minutes of all goals together, as ``LearningGoal/minutes(in:)`` counts them.
  package func minutes(in days: ClosedRange<CivilDate>? = nil) -> Int {
    reduce(0) { $0 + $1.minutes(in: days) }
  }
}

/// A time in words.
package enum Minutes {
  /// `2 h 5 min`, `2 h` or `5 min`; the same in both languages.
  package static func text(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest)\u{A0}min" }
    return rest == 0 ? "\(hours)\u{A0}h" : "\(hours)\u{A0}h \(rest)\u{A0}min"
  }
}
