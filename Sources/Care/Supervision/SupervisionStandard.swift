package import Formats

/// How much clinical supervision there is to be in a month; each place sets its own.
package struct SupervisionStandard: Hashable, Sendable {
  /// The least number of clinical sessions in a month, 0 to 31.
  package let sessions: Int
  /// The least clinical minutes in a month, 0 to 6000.
  package let minutes: Int

  package static let sessionRange = 0...31
  package static let minuteRange = 0...6000

  /// Two clinical sessions and two hours a month.
  ///
  /// Source: NAADAC/NCC AP, National Certified Peer Recovery Support Specialist (NCPRSS) Code of
  /// Ethics, Conduct, 1: at least two clinical supervision sessions a month that total at least two
  /// hours, documented. Read as New Hampshire Recovery Coach Academy reprints it (2018-06-23,
  /// "NCPRSS Code of Ethics"), not on NAADAC's own page; other codes and states ask for other
  /// amounts.
  package static let nationalCode = SupervisionStandard(checkedSessions: 2, minutes: 120)

  /// - Throws: `SupervisionFault` for a number outside its range.
  package init(sessions: Int, minutes: Int) throws(SupervisionFault) {
    guard Self.sessionRange.contains(sessions) else {
      throw .sessionsOutOfRange(Self.sessionRange)
    }
    guard Self.minuteRange.contains(minutes) else { throw .minutesOutOfRange(Self.minuteRange) }
    self.init(checkedSessions: sessions, minutes: minutes)
  }

  private init(checkedSessions sessions: Int, minutes: Int) {
    self.sessions = sessions
    self.minutes = minutes
  }

  /// What the standard says.
  package var sentence: Phrase {
    let amount = SupervisionAmount.words(sessions: sessions, minutes: minutes)
    let norm =
      self == .nationalCode
      ? Phrase(en: "The standard set here", es: "La norma, mientras no pongas otra")
      : Phrase(en: "The standard set here", es: "La norma que pusiste")
    return Phrase(
      en: "\(norm.english): each month at least \(amount.english) of clinical supervision.",
      es: "\(norm.spanish): cada mes, por lo menos \(amount.spanish) de supervisión clínica.")
  }
}

/// A number of sessions and minutes in words.
enum SupervisionAmount {
  /// "2 sessions and 120 minutes"
  static func words(sessions: Int, minutes: Int) -> Phrase {
    self.sessions(sessions).joined(to: Phrase(en: "and", es: "y")).joined(to: self.minutes(minutes))
  }

  private static func sessions(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(en: "1 session", es: "1 sesión")
      : Phrase(en: "\(count) sessions", es: "\(count) sesiones")
  }

  static func minutes(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(en: "1 minute", es: "1 minuto")
      : Phrase(en: "\(count) minutes", es: "\(count) minutos")
  }
}
