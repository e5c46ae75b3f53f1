import Care
import Formats

/// What can be wrong with a rhythm, and with the calendar file of reminders.
extension ErrorCatalogue {
  static func reminders(_ fault: CareFault) -> Problem {
    switch fault {
    case .notARhythm(let text):
      Problem(
        .usage,
        Phrase(
          en: "'\(text.printable())' is not a rhythm", es: "'\(text.printable())' no es un ritmo"),
        hint: rhythms)
    case .noRhythm:
      Problem(
        .usage,
        Phrase(en: "no rhythm is chosen", es: "no hay un ritmo elegido"),
        hint: Phrase(
          en: "to choose one: tend settings rhythm monthly-15",
          es: "para elegir uno: tend settings rhythm monthly-15"))
    case .notATime(let text):
      Problem(
        .usage,
        Phrase(
          en: "'\(text.printable())' is not a time of day",
          es: "'\(text.printable())' no es una hora"),
        hint: Phrase(
          en: "write it as 09:30, from 00:00 to 23:59",
          es: "escríbela como 09:30, de 00:00 a 23:59"))
    case .notAnAlarm(let minutes):
      Problem(
        .usage,
        Phrase(
          en: "an alarm cannot come \(minutes) minutes before",
          es: "un aviso no puede sonar \(minutes) minutos antes"),
        hint: Phrase(
          en: "--alarm takes -1439 to 10080 minutes; a negative number is after the beginning",
          es: "--alarm lleva de -1439 a 10080 minutos; un número negativo es después del comienzo"))
    case .otherCalendar(let path):
      Problem(
        .cannotCreate,
        Phrase(
          en: "\(path) is there already, and is not the calendar of your reminders",
          es: "\(path) ya existe, y no es el calendario de tus avisos"),
        hint: Phrase(
          en: "name a file of its own; nothing was changed",
          es: "nombra un archivo aparte; nada cambió"))
    default:
      Problem(
        .usage,
        Phrase(
          en: "this rhythm has no day left in the calendar",
          es: "a este ritmo no le queda ningún día en el calendario"),
        hint: rhythms)
    }
  }

  static func rhythm(_ fault: RhythmFault) -> Problem {
    let (what, hint) = words(fault)
    return Problem(.usage, what, hint: hint)
  }

  private static func words(_ fault: RhythmFault) -> (Phrase, Phrase) {
    switch fault {
    case .weeksOutOfRange:
      (
        Phrase(
          en: "a rhythm of weeks has 1 to \(Rhythm.mostWeeks) of them",
          es: "un ritmo de semanas tiene de 1 a \(Rhythm.mostWeeks)"),
        rhythms
      )
    case .noSuchDay(let day):
      (
        Phrase(en: "no month has a day \(day)", es: "ningún mes tiene el día \(day)"),
        endOfMonth
      )
    case .notInEveryMonth(let day):
      (
        Phrase(en: "some months have no day \(day)", es: "algunos meses no tienen el día \(day)"),
        endOfMonth
      )
    case .shorterThanLookBack(let days, let weeks):
      (
        Phrase(
          en: "your form looks back over \(days) days, and this rhythm is shorter",
          es: "tu formulario mira \(days) días atrás, y este ritmo es más corto"),
        Phrase(
          en: "\(weeks)-weeks is the shortest, or once a month, such as monthly-15",
          es: "\(weeks)-weeks es lo más corto, o una vez al mes, como monthly-15")
      )
    }
  }

  private static let endOfMonth = Phrase(
    en: "day 1 to \(Rhythm.lastDayOfEveryMonth), or monthly-last for the last day of each month",
    es: "del día 1 al \(Rhythm.lastDayOfEveryMonth), o monthly-last para el último día de cada mes")

  private static let rhythms = Phrase(
    en: "it takes values such as monthly, monthly-15, monthly-last or 5-weeks, and off",
    es: "admite valores como monthly, monthly-15, monthly-last o 5-weeks, y off")
}
