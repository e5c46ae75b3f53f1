import Formats
import Outcomes

extension ErrorCatalogue {
  static func table(_ failure: TableFailure) -> Problem {
    let name = input(failure.name)
    func at(_ line: Int, _ fault: Phrase) -> Phrase {
      Phrase(
        en: "\(name.english), line \(line): \(fault.english)",
        es: "\(name.spanish), línea \(line): \(fault.spanish)")
    }
    return switch failure.error {
    case .noHeader:
      Problem(
        .badData,
        Phrase(en: "\(name.english) is empty", es: "\(name.spanish) no tiene nada"),
        hint: headerHint)
    case .header(let line, let faults):
      Problem(.badData, faults.map { at(line, words($0)) }, hint: hint(faults, headerHint))
    case .fieldCount(let line, let given, let expected):
      Problem(.badData, at(line, words(given, of: expected)), hint: rowHint)
    case .cells(let line, let faults):
      Problem(.badData, faults.map { at(line, words($0)) }, hint: rowHint)
    case .unreadable(let fault):
      Problem(
        .badData, at(fault.line, words(fault)), hint: fault.endsReading ? wholeHint : rowHint)
    }
  }

  /// What is wrong with a row that was set aside, a fault a line.
  static func reasons(_ error: TableError) -> [Phrase] {
    func at(_ line: Int, _ mark: String, _ fault: Phrase) -> Phrase {
      Phrase(
        en: "line \(line)\(mark) \(fault.english)", es: "línea \(line)\(mark) \(fault.spanish)")
    }
    return switch error {
    case .fieldCount(let line, let given, let expected):
      [at(line, ":", words(given, of: expected))]
    case .cells(let line, let faults): faults.map { at(line, ",", words($0)) }
    case .unreadable(let fault): [at(fault.line, ",", words(fault))]
    case .noHeader, .header: []
    }
  }

  private static let headerHint = Phrase(
    en: "the first line names the columns: item1, item2 and so on, each once, and any others",
    es: "la primera línea nombra las columnas: item1, item2, etc., cada una una vez, y otras")
  private static let commaHint = Phrase(
    en: "save the table again as CSV with commas between the columns; some spreadsheets ask which "
      + "sign, others take that of the system's region",
    es: "guarda otra vez la tabla como CSV con comas entre las columnas; unas hojas de cálculo "
      + "preguntan qué signo, otras toman el de la región del sistema")

  /// What to do about a header.
  static func hint(_ faults: [HeaderFault], _ usual: Phrase) -> Phrase {
    if case .otherSeparator? = faults.first { commaHint } else { usual }
  }

  private static let rowHint = Phrase(
    en: "no output was left; correct the line, or set bad lines aside with --rejects FILE",
    es: "no quedó salida; corrige la línea, o aparta las malas con --rejects ARCHIVO")
  private static let wholeHint = Phrase(
    en: "no output was left; save the table again as CSV in UTF-8",
    es: "no quedó salida; guarda otra vez la tabla como CSV en UTF-8")

  private static func words(_ fault: HeaderFault) -> Phrase {
    switch fault {
    case .otherSeparator(let separator): return dividedBy(separator)
    case .missingItems(let items):
      let names = items.map { "item\($0)" }.joined(separator: ", ")
      return Phrase(
        en: "no column for \(names)", es: "no hay columna para \(names)")
    case .itemTwice(let item, let columns):
      let numbers = columns.map(String.init).joined(separator: ", ")
      return Phrase(
        en: "item\(item) has more than one column (\(numbers))",
        es: "item\(item) tiene más de una columna (\(numbers))")
    case .noSuchItem(let column, let name):
      return Phrase(
        en: "column \(column), '\(name.printable())': the form has no such item",
        es: "columna \(column), '\(name.printable())': el formulario no tiene ese ítem")
    case .namedLikeScore(let column, let name):
      return Phrase(
        en: "column \(column), '\(name.printable())': a column of scores has that name",
        es: "columna \(column), '\(name.printable())': una columna de puntajes tiene ese nombre"
      )
    case .missingColumn(let name, let nearest):
      return Phrase(
        en: "no column named '\(name.printable())'",
        es: "no hay una columna llamada '\(name.printable())'"
      ).joined(to: meaning(nearest?.printable()), with: "")
    case .columnTwice(let name, let columns):
      let numbers = columns.map(String.init).joined(separator: ", ")
      return Phrase(
        en: "more than one column is named '\(name.printable())' (\(numbers))",
        es: "más de una columna se llama '\(name.printable())' (\(numbers))")
    }
  }

  static func dividedBy(_ separator: Character) -> Phrase {
    Phrase(
      en: "the columns are divided by \(separator == "\t" ? "tabs" : "semicolons"), not commas",
      es: "las columnas se separan con \(separator == "\t" ? "tabuladores" : "punto y coma"), "
        + "no con comas")
  }

  private static func words(_ fault: CellFault) -> Phrase {
    let place = "\(fault.column) (\(fault.name.printable()))"
    let value = fault.value.printable().truncated(to: 40)
    let rule = words(fault.rule)
    return Phrase(
      en: "column \(place): '\(value)' \(rule.english)",
      es: "columna \(place): '\(value)' \(rule.spanish)")
  }

  static func words(_ rule: CellFault.Rule) -> Phrase {
    switch rule {
    case .inRange:
      Phrase(en: "is outside the form's range", es: "está fuera del rango del formulario")
    case .whole: Phrase(en: "is not a whole number", es: "no es un número entero")
    case .withoutSpace: Phrase(en: "has white space around it", es: "tiene espacios alrededor")
    case .withoutLeadingZeros: Phrase(en: "has zeros in front", es: "tiene ceros delante")
    case .number: Phrase(en: "is not a number", es: "no es un número")
    case .participant:
      Phrase(en: "is no code of a participant", es: "no es el código de un participante")
    case .date:
      Phrase(en: "is not a date such as 2026-05-03", es: "no es una fecha como 2026-05-03")
    case .dateWithoutSlashes:
      Phrase(
        en: "has slashes; say --date-format mdy (month first) or dmy (day first)",
        es: "tiene barras; indica --date-format mdy (primero el mes) o dmy (primero el día)")
    case .existingDay:
      Phrase(en: "is a day that does not exist", es: "es un día que no existe")
    case .dayFrom1900: Phrase(en: "lies before 1900", es: "es anterior a 1900")
    case .dayUntilToday: Phrase(en: "lies ahead", es: "está en el futuro")
    case .score: Phrase(en: "is no score of this scale", es: "no es un puntaje de esta escala")
    case .item: Phrase(en: "is no item of the form", es: "no es un ítem del formulario")
    case .itemOnce(let line):
      Phrase(
        en: "is there twice for the entry that starts on line \(line)",
        es: "está dos veces en el registro que empieza en la línea \(line)")
    case .asInEntry(let line):
      Phrase(
        en: "differs from line \(line) of the same entry",
        es: "difiere de la línea \(line) del mismo registro")
    case .store(let rule): words(rule)
    }
  }

  private static func words(_ given: Int, of expected: Int) -> Phrase {
    Phrase(
      en: "\(given) \(given == 1 ? "field" : "fields") where the header has \(expected)",
      es: "\(given) \(given == 1 ? "campo" : "campos") y la cabecera tiene \(expected)")
  }

  static func words(_ fault: CSVFault) -> Phrase {
    Phrase(
      en: "column \(fault.column): \(words(fault.kind).english)",
      es: "columna \(fault.column): \(words(fault.kind).spanish)")
  }

  private static func words(_ kind: CSVFault.Kind) -> Phrase {
    switch kind {
    case .unclosedQuote:
      Phrase(en: "a quote is opened and never closed", es: "se abre una comilla y no se cierra")
    case .textAfterQuote:
      Phrase(en: "text after a closing quote", es: "texto tras una comilla de cierre")
    case .quoteInUnquotedField:
      Phrase(
        en: "a quote inside a field that has none around it",
        es: "una comilla dentro de un campo sin comillas")
    case .nulByte: Phrase(en: "a NUL byte", es: "un byte NUL")
    case .invalidUTF8: Phrase(en: "not UTF-8 text", es: "no es texto UTF-8")
    case .loneCarriageReturn:
      Phrase(
        en: "a carriage return without a line feed", es: "un retorno de carro sin salto de línea")
    case .rowTooLong(let limit):
      Phrase(
        en: "the row is over \(limit / 1024) KB; a quote may not be closed",
        es: "la fila pasa de \(limit / 1024) KB; quizá falte cerrar una comilla")
    }
  }

  static func options(_ fault: TableOptionsFault) -> Problem {
    switch fault {
    case .hasNoPercent:
      Problem(
        .usage,
        Phrase(
          en: "this instrument's publication gives no percentage",
          es: "la publicación de este instrumento no da porcentajes"),
        hint: Phrase(
          en: "leave percent out of --with", es: "quita percent de --with"))
    case .missingCodesAreAnswers(let codes):
      Problem(
        .usage,
        codes.map {
          Phrase(
            en: "--missing-code \($0.printable()) is an answer of this form",
            es: "--missing-code \($0.printable()) es una respuesta de este formulario")
        },
        hint: Phrase(
          en: "a missing code lies outside the form's range, such as -99",
          es: "un código de falta queda fuera del rango, como -99"))
    case .addTooLarge(let add):
      Problem(
        .badData,
        Phrase(
          en: "the map adds \(add), more than this form's lowest answer",
          es: "el mapa suma \(add), más que la respuesta más baja de este formulario"),
        hint: Phrase(
          en: "add is 1 where answers of 1 to 5 are coded 0 to 4",
          es: "add es 1 cuando las respuestas de 1 a 5 se codifican de 0 a 4"))
    case .mapHasOtherItems(let names):
      Problem(
        .badData,
        names.map {
          Phrase(
            en: "the map names \($0.printable()), which the form does not have",
            es: "el mapa nombra \($0.printable()), que el formulario no tiene")
        })
    }
  }
}
