import Care
import Formats
import Store

/// The log of supervision, as programs read it.
enum SupervisionDocument {
  static func log(_ sessions: [SupervisionSession], _ promises: [KeptPromise]) -> JSON {
    [
      "schema": "tend.supervision/1",
      "sessions": .array(sessions.map { .object(members($0)) }),
      "promises": .array(
        promises.map { kept in
          let promise = kept.item.promise
          return [
            "id": .integer(kept.id), "date": .string("\(kept.date)"),
            "card": kept.card.map { .string($0.text) } ?? .null,
            "what": .string(kept.item.what.text), "who": .string(promise.who.text),
            "until": date(promise.until), "state": .string(promise.state.rawValue),
          ]
        }),
    ]
  }

  static func logged(_ session: SupervisionSession) -> JSON {
    .object([JSON.Member("schema", "tend.supervision-session/1")] + members(session))
  }

  static func hours(_ hours: SupervisionHours, _ standard: SupervisionStandard) -> JSON {
    [
      "schema": "tend.supervision-hours/1", "month": .string("\(hours.month)"),
      "sessions": .array(hours.sessions.map { .object(members($0)) }),
      "minutes": .integer(hours.minutes),
      "roles": .object(
        SupervisorRole.allCases.map { role in
          JSON.Member(
            role.rawValue,
            [
              "sessions": .integer(hours.sessions(with: role)),
              "minutes": .integer(hours.minutes(with: role)),
            ])
        }),
      "functions": .object(
        SupervisionFunction.allCases.map { function in
          JSON.Member(function.rawValue, .integer(hours.minutes(for: function)))
        }),
      "standard": [
        "sessions": .integer(standard.sessions), "minutes": .integer(standard.minutes),
      ],
      "reached": .boolean(hours.reaches(standard)),
    ]
  }

  private static func members(_ session: SupervisionSession) -> [JSON.Member] {
    [
      JSON.Member("id", .integer(session.id)), JSON.Member("date", .string("\(session.date)")),
      JSON.Member("minutes", .integer(session.minutes)),
      JSON.Member("functions", .array(session.functions.map { .string($0.rawValue) })),
      JSON.Member("role", .string(session.role.rawValue)),
      JSON.Member("next", date(session.next)),
    ]
  }

  private static func date(_ date: CivilDate?) -> JSON {
    date.map { .string("\($0)") } ?? .null
  }
}
