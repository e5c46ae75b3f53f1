import Care
import Formats
import Testing

@Suite struct `Supervision` {
  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private func session(
    _ id: Int, on day: String, _ minutes: Int,
    _ functions: Set<SupervisionFunction> = [.supportive],
    _ role: SupervisorRole = .clinical, next: String? = nil
  ) throws -> SupervisionSession {
    try SupervisionSession(
      id: id, date: date(day), minutes: minutes, functions: functions, role: role,
      next: next.map(date))
  }

  /// By hand: November has 50 + 70 clinical, 30 peer and 20 administrative minutes.
  private func november() throws -> SupervisionHours {
    SupervisionHours(
      try #require(CivilMonth("2026-11")),
      of: [
        try session(4, on: "2026-11-24", 70, [.supportive, .educative]),
        try session(2, on: "2026-11-03", 30, [.supportive], .peer),
        try session(1, on: "2026-11-03", 50, [.supportive]),
        try session(3, on: "2026-11-10", 20, [.administrative], .administrative),
        try session(5, on: "2026-10-31", 600),
        try session(6, on: "2026-12-01", 600),
      ])
  }

  @Test func `is summed by month, by role and by function`() throws {
    let hours = try november()
    #expect(hours.sessions.map(\.id) == [1, 2, 3, 4])
    #expect(hours.minutes == 170)
    #expect(hours.sessions(with: .clinical) == 2)
    #expect(hours.minutes(with: .clinical) == 120)
    #expect(hours.minutes(with: .peer) == 30)
    #expect(hours.minutes(with: .administrative) == 20)
    #expect(hours.minutes(for: .supportive) == 150)
    #expect(hours.minutes(for: .educative) == 70)
    #expect(hours.minutes(for: .administrative) == 20)
  }

  /// NCPRSS Code of Ethics, Conduct, 1.
  @Test func `has the national code as its standard unless another is set`() throws {
    #expect(SupervisionStandard.nationalCode.sessions == 2)
    #expect(SupervisionStandard.nationalCode.minutes == 120)
    let hours = try november()
    #expect(hours.reaches(.nationalCode))
    #expect(try !hours.reaches(SupervisionStandard(sessions: 3, minutes: 60)))
    #expect(try !hours.reaches(SupervisionStandard(sessions: 1, minutes: 121)))
    #expect(
      try SupervisionHours(hours.month, of: []).reaches(
        SupervisionStandard(sessions: 0, minutes: 0)))
  }

  @Test func `says plainly what the month holds`() throws {
    let hours = try november()
    #expect(
      hours.sentences(.nationalCode).map(\.english) == [
        "Clinical supervision in 2026-11: 2 sessions and 120 minutes.",
        "The standard set here: each month at least 2 sessions and 120 minutes of clinical "
          + "supervision.",
        "That is reached.",
        "Besides, peer: 1 session and 30 minutes. The standard does not count these.",
        "Besides, administrative: 1 session and 20 minutes. The standard does not count these.",
      ])
    #expect(
      try hours.sentences(SupervisionStandard(sessions: 3, minutes: 121)).map(\.english)
        .contains("Still open: 1 session and 1 minute."))
    #expect(
      try hours.sentences(SupervisionStandard(sessions: 1, minutes: 180)).map(\.spanish)
        .contains("Queda por acordar: 0 sesiones y 60 minutos."))
  }

  @Test func `is printed with dates, minutes, functions and lines to sign`() throws {
    let sheet = HoursSheet.sheet(try november(), standard: .nationalCode, .english)
    #expect(
      sheet.text(width: 65) == """
        Hours of supervision, 2026-11

        Worker: _________________________________________________________
        Supervisor: _____________________________________________________
        Organization: ___________________________________________________

        Date        Minutes  What it was for        Supervision
        2026-11-03  50       supportive             clinical
        2026-11-03  30       supportive             peer
        2026-11-10  20       administrative         administrative
        2026-11-24  70       educative, supportive  clinical

        All together: 170 minutes.

        Clinical supervision in 2026-11: 2 sessions and 120 minutes.

        The standard set here: each month at least 2 sessions and 120
        minutes of clinical supervision.

        That is reached.

        Besides, peer: 1 session and 30 minutes. The standard does not
        count these.

        Besides, administrative: 1 session and 20 minutes. The standard
        does not count these.

        Worker: _________________________________________________________
        Date: ________________________

        Supervisor: _____________________________________________________
        Date: ________________________

        """)
  }

  @Test func `is printed for a month without a session`() throws {
    let hours = SupervisionHours(try #require(CivilMonth("2026-12")), of: [])
    for language in Language.allCases {
      let text = HoursSheet.sheet(hours, standard: .nationalCode, language).text(width: 65)
      #expect(text.contains("2026-12"))
      #expect(!text.contains("|"))
    }
  }

  @Test func `is logged with what makes sense`() throws {
    func fault(_ make: () throws -> SupervisionSession) -> SupervisionFault? {
      do {
        _ = try make()
        return nil
      } catch { return error as? SupervisionFault }
    }
    #expect(fault { try session(1, on: "2026-11-03", 0) } == .minutesOutOfRange(1...720))
    #expect(fault { try session(1, on: "2026-11-03", 721) } == .minutesOutOfRange(1...720))
    #expect(fault { try session(1, on: "2026-11-03", 720) } == nil)
    #expect(fault { try session(1, on: "2026-11-03", 60, []) } == .noFunction)
    #expect(
      fault { try session(1, on: "2026-11-03", 60, next: "2026-11-02") } == .nextBeforeSession)
    #expect(fault { try session(1, on: "2026-11-03", 60, next: "2026-11-03") } == nil)
    #expect(throws: SupervisionFault.sessionsOutOfRange(0...31)) {
      try SupervisionStandard(sessions: -1, minutes: 0)
    }
    #expect(throws: SupervisionFault.minutesOutOfRange(0...6000)) {
      try SupervisionStandard(sessions: 0, minutes: 6001)
    }
  }

  @Test func `keeps functions in one order, and has no field for a person or a topic`() throws {
    let session = try session(1, on: "2026-11-03", 60, [.supportive, .administrative, .educative])
    #expect(session.functions == SupervisionFunction.allCases)
    #expect(
      Mirror(reflecting: session).children.compactMap(\.label) == [
        "id", "date", "minutes", "functions", "role", "next",
      ])
    #expect(
      Mirror(reflecting: try november()).children.compactMap(\.label) == ["month", "sessions"])
  }

  /// What a store keeps must never change.
  @Test func `is kept under names that stay`() {
    #expect(
      SupervisionFunction.allCases.map(\.rawValue) == ["administrative", "educative", "supportive"])
    #expect(SupervisorRole.allCases.map(\.rawValue) == ["clinical", "peer", "administrative"])
  }

  @Test func `counts months as the calendar does`() throws {
    let month = try #require(CivilMonth("2026-02"))
    #expect(month.description == "2026-02")
    #expect(month.contains(try date("2026-02-28")))
    #expect(try !month.contains(date("2026-03-01")))
    #expect(try !month.contains(date("2025-02-28")))
    #expect(CivilMonth(year: 2026, month: 13) == nil)
    #expect(try #require(CivilMonth(year: 2025, month: 12)) < month)
    for wrong in [
      "", "2026-2", "2026-13", "2026-00", "26-02-1", "2026/02", "2026-02-01", "٢٠٢٦-02",
    ] {
      #expect(CivilMonth(wrong) == nil, "\(wrong)")
    }
  }
}
