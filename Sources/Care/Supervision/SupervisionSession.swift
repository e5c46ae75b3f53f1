package import Formats

/// One session of supervision, as either side logs it: when, how long, and of what kind.
///
/// There is no field for what was talked about, nor for who was there: a log of these cannot list,
/// sort or compare people.
package struct SupervisionSession: Hashable, Sendable {
  /// The number by which commands name it, from 1.
  package let id: Int
  package let date: CivilDate
  /// 1 to ``mostMinutes``.
  package let minutes: Int
  /// Never empty, in the order of the cases.
  package let functions: [SupervisionFunction]
  /// Whose hat the supervisor wore.
  package let role: SupervisorRole
  /// When the two talk next, if they have said so.
  package let next: CivilDate?

  /// A day's work.
  package static let mostMinutes = 720

  /// - Throws: `SupervisionFault` for minutes outside the range, no function, or a next talk before
  ///   this one.
  package init(
    id: Int, date: CivilDate, minutes: Int, functions: Set<SupervisionFunction>,
    role: SupervisorRole, next: CivilDate? = nil
  ) throws(SupervisionFault) {
    guard (1...Self.mostMinutes).contains(minutes) else {
      throw .minutesOutOfRange(1...Self.mostMinutes)
    }
    guard !functions.isEmpty else { throw .noFunction }
    if let next, next < date { throw .nextBeforeSession }
    self.id = id
    self.date = date
    self.minutes = minutes
    self.functions = SupervisionFunction.allCases.filter(functions.contains)
    self.role = role
    self.next = next
  }
}

/// Why a session or a standard cannot be kept.
package enum SupervisionFault: Error, Hashable, Sendable {
  case minutesOutOfRange(ClosedRange<Int>)
  case sessionsOutOfRange(ClosedRange<Int>)
  case noFunction
  /// The next talk would come before this one.
  case nextBeforeSession
}

/// What supervision is for. The three functions are those of Kadushin (1992, Supervision in Social
/// Work), as secondary sources give them. The raw values are what a store keeps.
package enum SupervisionFunction: String, CaseIterable, Hashable, Sendable {
  case administrative
  case educative
  case supportive

  package var name: Phrase {
    switch self {
    case .administrative: Phrase(en: "administrative", es: "administrativa")
    case .educative: Phrase(en: "educative", es: "educativa")
    case .supportive: Phrase(en: "supportive", es: "de apoyo")
    }
  }

  /// What it means, for whoever picks one.
  package var meaning: Phrase {
    switch self {
    case .administrative:
      Phrase(
        en: "the work itself: tasks, schedule, rules of the house",
        es: "el trabajo en sí: tareas, horario, reglas de la casa")
    case .educative:
      Phrase(
        en: "learning: skills, the role, peer values",
        es: "aprender: habilidades, la función, los valores entre pares")
    case .supportive:
      Phrase(
        en: "how the work is for you, and what holds you up",
        es: "cómo te va en el trabajo, y qué te sostiene")
    }
  }
}

/// Whose hat a supervisor wears. The raw values are what a store keeps.
package enum SupervisorRole: String, CaseIterable, Hashable, Sendable {
  case clinical
  case peer
  case administrative

  package var name: Phrase {
    switch self {
    case .clinical: Phrase(en: "clinical", es: "clínica")
    case .peer: Phrase(en: "peer", es: "entre pares")
    case .administrative: Phrase(en: "administrative", es: "administrativa")
    }
  }
}
