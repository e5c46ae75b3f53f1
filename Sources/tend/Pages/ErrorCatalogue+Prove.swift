import Formats
import Outcomes

/// What can be wrong with figures that somebody published, and that something was found in them.
extension ErrorCatalogue {
  static func prove(_ fault: ProveFault) -> Problem {
    switch fault {
    case .found(let count):
      Problem(
        .badData,
        Phrase(
          en: "found: \(count) \(count == 1 ? "thing" : "things") that could tell of people",
          es: "se halló: \(count) \(count == 1 ? "cosa que puede" : "cosas que pueden") delatar a "
            + "personas"),
        hint: Phrase(
          en: "hide more before anybody sees it, or take it back where it is out already",
          es: "oculta más antes de que alguien lo vea, o retíralo si ya salió"))
    case .unreadable(.json(let faults), let name):
      Problem(
        .badData, faults.faults.map { input(name).joined(to: words($0), with: ", ") },
        hint: hint)
    case .unreadable(let fault, let name): unreadable(fault, input(name))
    }
  }

  private static let hint = Phrase(
    en: "it takes the JSON and CSV of tend outcomes, or a CSV table with a heading row",
    es: "lee el JSON y el CSV de tend outcomes, o una tabla CSV con una línea de encabezados")

  private static func unreadable(_ fault: PublicationFault, _ name: Phrase) -> Problem {
    let (what, hint) = words(fault)
    return Problem(
      .badData,
      Phrase(
        en: "\(name.english)\(what.english)", es: "\(name.spanish)\(what.spanish)"),
      hint: hint)
  }

  private static func words(_ fault: PublicationFault) -> (Phrase, Phrase) {
    switch fault {
    case .page:
      (
        Phrase(
          en: " is a page to read, and no table of figures",
          es: " es una página para leer, y no una tabla de cifras"),
        Phrase(
          en: "write the same with --format json or csv, and prove that",
          es: "escribe lo mismo con --format json o csv, y pruébalo")
      )
    case .json: (Phrase(en: " is no JSON", es: " no es JSON"), hint)
    case .otherDocument(let schema):
      (
        schema.map {
          Phrase(
            en: " is no table of figures, but '\(shown($0))'",
            es: " no es una tabla de cifras, sino '\(shown($0))'")
        }
          ?? Phrase(
            en: " does not say what it is: it has no \"schema\"",
            es: " no dice qué es: no tiene \"schema\""), hint
      )
    case .member(let pointer):
      (
        Phrase(
          en: ", \(shown(pointer)): is not what stands there in a file of tend",
          es: ", \(shown(pointer)): no es lo que va ahí en un archivo de tend"),
        Phrase(
          en: "write the file again with tend outcomes, or save the table as CSV",
          es: "escribe otra vez el archivo con tend outcomes, o guarda la tabla como CSV")
      )
    case .csv(let fault):
      (
        Phrase(
          en: ", line \(fault.line): \(words(fault).english)",
          es: ", línea \(fault.line): \(words(fault).spanish)"),
        Phrase(
          en: "save the table again as CSV in UTF-8",
          es: "guarda otra vez la tabla como CSV en UTF-8")
      )
    case .empty:
      (
        Phrase(
          en: " has no rows under a heading row",
          es: " no tiene filas debajo de una línea de encabezados"), hint
      )
    case .headingTwice(let heading):
      (
        Phrase(
          en: ", line 1: '\(shown(heading))' is the heading of two columns",
          es: ", línea 1: '\(shown(heading))' es el encabezado de dos columnas"),
        Phrase(en: "give each column a name of its own", es: "da a cada columna su propio nombre")
      )
    case .fields(let line, let given, let expected):
      (
        Phrase(
          en: ", line \(line): the row has \(given) of \(expected) cells",
          es: ", línea \(line): la fila tiene \(given) de \(expected) celdas"),
        Phrase(
          en: "each row has a cell for each heading, also an empty one",
          es: "cada fila lleva una celda por encabezado, aunque esté vacía")
      )
    case .noCounts: noCounts
    case .cell(let line, let column, let text):
      (
        Phrase(
          en: ", line \(line), \(shown(column)): '\(shown(text))' is no number, and no mark of "
            + "something hidden",
          es: ", línea \(line), \(shown(column)): '\(shown(text))' no es un número ni una marca de "
            + "algo oculto"),
        Phrase(
          en: "name the mark with --mark, or the columns that group people with --group-by",
          es: "nombra la marca con --mark, o las columnas que agrupan personas con --group-by")
      )
    case .sameGroup(let line, let other):
      (
        Phrase(
          en: ", line \(line): the same group as on line \(other)",
          es: ", línea \(line): el mismo grupo que en la línea \(other)"),
        Phrase(
          en: "each group stands there once; name the grouping columns with --group-by",
          es: "cada grupo va una sola vez; nombra las columnas de grupo con --group-by")
      )
    }
  }

  private static let noCounts = (
    Phrase(
      en: ", line 1: no column says how many there are",
      es: ", línea 1: ninguna columna dice cuántas hay"),
    Phrase(
      en: "name that column n or people; the other names are in the docs",
      es: "llama a esa columna n o personas; los demás nombres están en la documentación")
  )
}
