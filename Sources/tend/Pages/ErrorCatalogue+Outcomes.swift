import Formats
import Outcomes
import Psychometrics

/// What is wrong with the tables of a report.
extension ErrorCatalogue {
  static func outcomes(_ fault: OutcomesDataFault) -> Problem {
    switch fault {
    case .panel(.table(let file, let error), let names):
      panel(error, name: name(file, names))
    case .panel(.differingDoubles(let days, let first, let second), let names):
      differingDoubles(days, first, second, names)
    case .sharedCodes(let shared, let names): sharedCodes(shared, names)
    case .circumstances(let fault, let names): circumstances(fault, names)
    case .map(let faults, let name): map(faults, name: name)
    case .endsWithinLine(let name):
      Problem(
        .badData,
        Phrase(
          en: "\(input(name).english) grew while it was read, and ended within a line before",
          es: "\(input(name).spanish) creció mientras se leía, y antes acababa a media línea"),
        hint: Phrase(
          en: "nothing was written; try again once the table is whole",
          es: "no se escribió nada; inténtalo cuando la tabla esté completa"))
    case .noEligible(let name):
      Problem(
        .badData,
        Phrase(
          en: "\(input(name).english) names nobody", es: "\(input(name).spanish) no nombra a nadie"
        ), hint: eligibleHint)
    case .eligibleColumns(let name):
      Problem(
        .badData,
        Phrase(
          en: "\(input(name).english), line 1: no column named 'participant'",
          es: "\(input(name).spanish), línea 1: no hay una columna llamada 'participant'"),
        hint: eligibleHint)
    case .eligible(let fault, let name):
      Problem(
        .badData,
        Phrase(
          en: "\(input(name).english), line \(fault.line): \(words(fault).english)",
          es: "\(input(name).spanish), línea \(fault.line): \(words(fault).spanish)"),
        hint: eligibleHint)
    }
  }

  private static let eligibleHint = Phrase(
    en: "the list has a code a line, or the column participant",
    es: "la lista lleva un código por línea, o la columna participant")

  static let headerOfPanel = Phrase(
    en: "the first line names the columns: participant, date, item1 and so on; other people's "
      + "names: tend outcomes columns",
    es: "la primera línea nombra las columnas: participant, date, item1, etc.; para otros nombres: "
      + "tend outcomes columns")
  private static let rowOfPanel = Phrase(
    en: "nothing was written; correct the line, or set bad lines aside with --rejects FILE",
    es: "no se escribió nada; corrige la línea, o aparta las malas con --rejects ARCHIVO")

  private static func panel(_ error: TableError, name: String) -> Problem {
    let problem = table(TableFailure(error: error, name: name))
    let hint: Phrase? =
      switch error {
      case .noHeader: headerOfPanel
      case .header(_, let faults): hint(faults, headerOfPanel)
      case .fieldCount, .cells: rowOfPanel
      case .unreadable(let fault): fault.endsReading ? problem.hint : rowOfPanel
      }
    return Problem(problem.status, problem.what, hint: hint)
  }

  private static func name(_ file: Int, _ names: [String]) -> String {
    names[safe: file] ?? "-"
  }

  /// `north.csv, line 12`
  static func place(_ place: PanelPlace, _ names: [String]) -> Phrase {
    let table = input(name(place.file, names))
    return Phrase(
      en: "\(table.english), line \(place.line)", es: "\(table.spanish), línea \(place.line)")
  }

  private static func differingDoubles(
    _ days: Int, _ first: PanelPlace, _ second: PanelPlace, _ names: [String]
  ) -> Problem {
    let (one, other) = (place(first, names), place(second, names))
    let more =
      days > 1
      ? Phrase(en: " (\(days) such days in all)", es: " (\(days) días así en total)")
      : Phrase(same: "")
    return Problem(
      .badData,
      Phrase(
        en: "\(other.english): the person has another check-in of that day, with other answers, "
          + "on \(one.english)\(more.english)",
        es: "\(other.spanish): la persona tiene otro registro de ese día, con otras respuestas, en "
          + "\(one.spanish)\(more.spanish)"),
      hint: Phrase(
        en: "nothing was written; correct the tables, or let the last one count: --same-day last",
        es: "no se escribió nada; corrige las tablas, o haz que cuente el último: --same-day last"))
  }

  private static func sharedCodes(_ shared: SharedCodes, _ names: [String]) -> Problem {
    let (one, other) = (place(shared.first, names), place(shared.second, names))
    let count =
      shared.count == 1
      ? Phrase(en: "a code stands", es: "hay un código que está")
      : Phrase(en: "\(shared.count) codes stand", es: "hay \(shared.count) códigos que están")
    return Problem(
      .badData,
      Phrase(
        en: "\(count.english) in two files; the first: \(one.english), and \(other.english)",
        es: "\(count.spanish) en dos archivos; el primero: \(one.spanish), y \(other.spanish)"),
      hint: Phrase(
        en: "say what it means: one person (--shared-codes) or two (--codes-per-file)",
        es: "di qué significa: una persona (--shared-codes) o dos (--codes-per-file)"))
  }

  private static func circumstances(
    _ fault: CircumstanceFault, _ names: [String]
  ) -> Problem {
    switch fault {
    case .otherInstrument(let text, let at):
      Problem(
        .badData,
        Phrase(
          en: "\(place(at, names).english): the form is of another instrument, '\(shown(text))'",
          es: "\(place(at, names).spanish): el formulario es de otro instrumento, '\(shown(text))'"),
        hint: Phrase(
          en: "nothing was written; give each instrument a table of its own",
          es: "no se escribió nada; da a cada instrumento su propia tabla"))
    case .unknownWording(let text, let at):
      Problem(
        .badData,
        Phrase(
          en:
            "\(place(at, names).english): the wording '\(shown(text))' is neither published nor own",
          es: "\(place(at, names).spanish): la redacción '\(shown(text))' no es published ni own"),
        hint: rowOfPanel)
    case .differing(let column, let first, let at, let other, let second):
      Problem(
        .badData,
        Phrase(
          en: "the column \(column) says '\(shown(first))' on \(place(at, names).english) and "
            + "'\(shown(other))' on \(place(second, names).english)",
          es: "la columna \(column) dice '\(shown(first))' en \(place(at, names).spanish) y "
            + "'\(shown(other))' en \(place(second, names).spanish)"),
        hint: Phrase(
          en: "such forms are never counted together; part them with --group-by \(column)",
          es: "esos formularios nunca se cuentan juntos; sepáralos con --group-by \(column)"))
    }
  }
}
