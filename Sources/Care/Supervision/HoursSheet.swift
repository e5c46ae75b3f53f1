package import Formats

/// The hours of a month on a page to sign: dates, minutes, functions and the supervisor's role.
///
/// It has no topics and no names, only places to write them.
package enum HoursSheet {
  package static func sheet(
    _ hours: SupervisionHours, standard: SupervisionStandard, _ language: Language
  ) -> Sheet {
    var sheet = Sheet(language, title: title(hours.month))
    sheet.field(worker, nil)
    sheet.field(supervisor, nil)
    sheet.field(organisation, nil)
    if hours.sessions.isEmpty {
      sheet.paragraph(none)
    } else {
      sheet.table(
        [date, minutes, functions, role],
        rows: hours.sessions.map { session in
          [
            session.date.description, String(session.minutes),
            session.functions.map { $0.name[language] }.joined(separator: ", "),
            session.role.name[language],
          ]
        })
      sheet.paragraph(total(hours.minutes))
    }
    for sentence in hours.sentences(standard) { sheet.paragraph(sentence) }
    sheet.signature(worker)
    sheet.signature(supervisor)
    return sheet
  }

  private static func title(_ month: CivilMonth) -> Phrase {
    Phrase(en: "Hours of supervision, \(month)", es: "Horas de supervisión, \(month)")
  }

  private static func total(_ minutes: Int) -> Phrase {
    let amount = SupervisionAmount.minutes(minutes)
    return Phrase(
      en: "All together: \(amount.english).", es: "En total: \(amount.spanish).")
  }

  private static let worker = Phrase(en: "Worker", es: "Quien recibe la supervisión")
  private static let supervisor = Phrase(en: "Supervisor", es: "Quien supervisa")
  private static let organisation = Phrase(en: "Organization", es: "Organización")
  private static let date = Phrase(en: "Date", es: "Fecha")
  private static let minutes = Phrase(en: "Minutes", es: "Minutos")
  private static let functions = Phrase(en: "What it was for", es: "Para qué fue")
  private static let role = Phrase(en: "Supervision", es: "Supervisión")
  private static let none = Phrase(
    en: "No session is logged for this month.", es: "No hay sesiones anotadas en este mes.")
}
