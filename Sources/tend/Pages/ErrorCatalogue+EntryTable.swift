import Formats
import Outcomes

/// What is wrong with a table of check-ins.
extension ErrorCatalogue {
  static func entryTable(_ failure: EntryTableFailure) -> Problem {
    let name = input(failure.name)
    func at(_ line: Int, _ fault: Phrase) -> Phrase {
      Phrase(
        en: "\(name.english), line \(line): \(fault.english)",
        es: "\(name.spanish), línea \(line): \(fault.spanish)")
    }
    return switch failure.error {
    case .table(let error):
      Problem(
        .badData, table(TableFailure(error: error, name: failure.name)).what, hint: hint(error))
    case .missingColumns(let line, let names):
      Problem(.badData, names.map { at(line, noColumn($0)) }, hint: columnsHint)
    case .columnTwice(let line, let name, let columns):
      Problem(.badData, at(line, columnTwice(name, columns)), hint: columnsHint)
    case .row(let line, let faults):
      Problem(.badData, faults.map { at(line, words($0)) }, hint: nothingHint)
    }
  }

  /// What is wrong with a row that was set aside, a fault a line.
  static func reasons(_ error: EntryTableError) -> [Phrase] {
    switch error {
    case .table(let error): reasons(error)
    case .row(let line, let faults):
      faults.map { fault in
        Phrase(
          en: "line \(line), \(words(fault).english)", es: "línea \(line), \(words(fault).spanish)")
      }
    case .missingColumns, .columnTwice: []
    }
  }

  private static let columnsHint = Phrase(
    en: "the first line names the columns: participant, date, item1, item2 and so on, each once",
    es: "la primera línea nombra las columnas: participant, date, item1, item2, etc., cada una "
      + "una vez")
  private static let nothingHint = Phrase(
    en: "nothing was brought in; correct the line, or set bad lines aside with --rejects FILE",
    es: "no se importó nada; corrige la línea, o aparta las malas con --rejects ARCHIVO")

  private static let wholeHint = Phrase(
    en: "nothing was brought in; save the table again as CSV in UTF-8",
    es: "no se importó nada; guarda otra vez la tabla como CSV en UTF-8")

  private static func hint(_ error: TableError) -> Phrase {
    switch error {
    case .noHeader, .header: columnsHint
    case .unreadable(let fault) where fault.endsReading: wholeHint
    case .fieldCount, .cells, .unreadable: nothingHint
    }
  }

  private static func noColumn(_ name: String) -> Phrase {
    Phrase(en: "no column '\(name)'", es: "no hay columna '\(name)'")
  }

  private static func columnTwice(_ name: String, _ columns: [Int]) -> Phrase {
    let numbers = columns.map(String.init).joined(separator: ", ")
    return Phrase(
      en: "'\(name)' has more than one column (\(numbers))",
      es: "'\(name)' tiene más de una columna (\(numbers))")
  }

  private static func words(_ fault: EntryCellFault) -> Phrase {
    let place = "\(fault.column) (\(fault.name.printable()))"
    let value = fault.value.isEmpty ? "" : " '\(fault.value.printable().truncated(to: 40))'"
    let rule = words(fault.rule)
    return Phrase(
      en: "column \(place):\(value) \(rule.english)",
      es: "columna \(place):\(value) \(rule.spanish)")
  }

  private static func words(_ rule: EntryCellFault.Rule) -> Phrase {
    switch rule {
    case .answer(let rule): words(rule)
    case .participant: Phrase(en: "no participant", es: "no hay participante")
    case .code:
      Phrase(
        en: "is not a code: 1 to 64 letters, digits, '.', '_' or '-', and not 'me'",
        es: "no es un código: de 1 a 64 letras, cifras, '.', '_' o '-', y no 'me'")
    case .date:
      Phrase(
        en: "is not a date such as 2026-05-03", es: "no es una fecha como 2026-05-03")
    case .dateFrom1900:
      Phrase(en: "is a date before 1900", es: "es una fecha anterior a 1900")
    case .dateNotAhead: Phrase(en: "lies ahead", es: "está en el futuro")
    case .wording:
      Phrase(
        en: "is neither 'published' nor 'own'", es: "no es ni 'published' ni 'own'")
    case .language: Phrase(en: "is neither 'en' nor 'es'", es: "no es ni 'en' ni 'es'")
    case .version(let version):
      Phrase(
        en: "is not the version that Tend has, \(version)",
        es: "no es la versión que tiene Tend, \(version)")
    case .oneFormADay:
      Phrase(
        en: "has another check-in of that day, with other answers; to correct it: "
          + "tend\u{A0}revise",
        es: "tiene otro registro de ese día, con otras respuestas; para corregirlo: "
          + "tend\u{A0}revise")
    }
  }
}
