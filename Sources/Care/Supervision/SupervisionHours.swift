package import Formats

/// The sessions of one month and their sums.
package struct SupervisionHours: Hashable, Sendable {
  package let month: CivilMonth
  /// Those of the month, by date, then by id.
  package let sessions: [SupervisionSession]

  /// - Parameter sessions: of any month, in any order.
  package init(_ month: CivilMonth, of sessions: [SupervisionSession]) {
    self.month = month
    self.sessions = sessions.filter { month.contains($0.date) }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  package var minutes: Int { Self.sum(sessions) }

  package func sessions(with role: SupervisorRole) -> Int { sessions.count { $0.role == role } }

  package func minutes(with role: SupervisorRole) -> Int {
    Self.sum(sessions.filter { $0.role == role })
  }

  /// The minutes of all sessions that had this function. A session with two functions counts whole
  /// for each, so these do not add up to ``minutes``.
  package func minutes(for function: SupervisionFunction) -> Int {
    Self.sum(sessions.filter { $0.functions.contains(function) })
  }

  private static func sum(_ sessions: [SupervisionSession]) -> Int {
    sessions.reduce(0) { $0 + $1.minutes }
  }

  /// Whether the clinical sessions and their minutes both come up to the standard.
  package func reaches(_ standard: SupervisionStandard) -> Bool {
    sessions(with: .clinical) >= standard.sessions && minutes(with: .clinical) >= standard.minutes
  }

  /// What the month holds beside the standard, in plain words.
  package func sentences(_ standard: SupervisionStandard) -> [Phrase] {
    let sessions = sessions(with: .clinical)
    let minutes = minutes(with: .clinical)
    let held = SupervisionAmount.words(sessions: sessions, minutes: minutes)
    var sentences = [
      Phrase(
        en: "Clinical supervision in \(month): \(held.english).",
        es: "Supervisión clínica en \(month): \(held.spanish)."),
      standard.sentence,
    ]
    if reaches(standard) {
      sentences.append(Phrase(en: "That is reached.", es: "Se alcanzó."))
    } else {
      let open = SupervisionAmount.words(
        sessions: max(0, standard.sessions - sessions),
        minutes: max(0, standard.minutes - minutes))
      sentences.append(
        Phrase(
          en: "Still open: \(open.english).", es: "Queda por acordar: \(open.spanish)."))
    }
    return sentences + [.peer, .administrative].compactMap(beside)
  }

  /// What else there was, which does not count towards the standard; nil where there was none.
  private func beside(_ role: SupervisorRole) -> Phrase? {
    let sessions = sessions(with: role)
    if sessions == 0 { return nil }
    let held = SupervisionAmount.words(sessions: sessions, minutes: minutes(with: role))
    return Phrase(
      en: "Besides, \(role.name.english): \(held.english). The standard does not count these.",
      es: "Además, \(role.name.spanish): \(held.spanish). La norma no cuenta estas.")
  }
}
