import Formats
import Outcomes
import Psychometrics

/// What is wrong with the files of several sites, and with how they were asked for.
extension ErrorCatalogue {
  static func sites(_ fault: SiteUsageFault) -> Problem {
    let (what, hint) = words(fault)
    return Problem(.usage, what, hint: hint)
  }

  private static func words(_ fault: SiteUsageFault) -> (Phrase, Phrase) {
    switch fault {
    case .sealedOrPlain:
      (
        Phrase(
          en: "--mergeable does not say who may open the file",
          es: "--mergeable no dice quién puede abrir el archivo"),
        Phrase(
          en: "seal it to the key of whoever combines the files: --to KEY; or leave it open: "
            + "--plain",
          es: "séllalo para la clave de quien junta los archivos: --to CLAVE; o déjalo abierto: "
            + "--plain")
      )
    case .notInASiteFile(let option):
      (
        Phrase(
          en: "\(option) says something of figures, and a site file has none",
          es: "\(option) dice algo de las cifras, y un archivo de lugar no las tiene"),
        Phrase(
          en: "leave it out here; tend outcomes combine makes the figures of all sites",
          es: "quítalo aquí; tend outcomes combine hace las cifras de todos los lugares")
      )
    case .minimumTooLow(let given):
      (
        Phrase(
          en: "--min-site-n \(given) would hand on the answers of single people",
          es: "--min-site-n \(given) entregaría las respuestas de personas sueltas"),
        Phrase(
          en: "the lowest is \(SiteFile.lowestMinimum)",
          es: "el menor es \(SiteFile.lowestMinimum)")
      )
    case .emptyPath:
      (
        Phrase(en: "a file has no name", es: "un archivo no tiene nombre"),
        Phrase(
          en: "name the files of the sites: tend outcomes combine north.json south.json",
          es: "nombra los archivos de los lugares: tend outcomes combine north.json south.json")
      )
    case .stdinTwice:
      (
        Phrase(
          en: "- is given twice, and stdin can be read once",
          es: "- está dos veces, y la entrada estándar se lee una sola vez"),
        Phrase(en: "name files for the others", es: "nombra archivos para los demás")
      )
    case .notAGroup(let column, let offered):
      (
        Phrase(
          en: "the files are not grouped by '\(shown(column))'",
          es: "los archivos no están agrupados por '\(shown(column))'"),
        offered.isEmpty
          ? Phrase(
            en: "they have no groups; leave --group-by out",
            es: "no llevan grupos; quita --group-by")
          : Phrase(
            en: "they are grouped by \(shown(offered.joined(separator: ",")))",
            es: "están agrupados por \(shown(offered.joined(separator: ",")))")
      )
    case .notOfKind(let option, .change):
      (
        Phrase(
          en: "\(option) says something of change, and these files hold a summary",
          es: "\(option) dice algo del cambio, y estos archivos traen un resumen"),
        Phrase(
          en: "leave it out, or combine files of tend outcomes change --mergeable",
          es: "quítalo, o junta archivos de tend outcomes change --mergeable")
      )
    case .notOfKind(let option, .summary):
      (
        Phrase(
          en: "\(option) says something of scores, and these files hold changes",
          es: "\(option) dice algo de los puntajes, y estos archivos traen cambios"),
        Phrase(
          en: "leave it out, or combine files of tend outcomes summary --mergeable",
          es: "quítalo, o junta archivos de tend outcomes summary --mergeable")
      )
    }
  }

  static func sites(_ fault: SiteDataFault) -> Problem {
    switch fault {
    case .file(let fault, let name): siteFile(fault, name)
    case .tooLarge(let name, let limit):
      Problem(
        .badData,
        Phrase(
          en: "\(input(name).english): over \(size(limit)), more than a site file has",
          es: "\(input(name).spanish): pasa de \(size(limit)), más que un archivo de lugar"),
        hint: Phrase(
          en: "ask the site to group by fewer columns, or by quarter or year",
          es: "pide al lugar que agrupe por menos columnas, o por trimestre o año"))
    case .unknownInstrument(let id, let name):
      Problem(
        .badData,
        Phrase(
          en: "\(input(name).english): there is no instrument '\(shown(id))' here with scores",
          es: "\(input(name).spanish): aquí no hay un instrumento '\(shown(id))' con puntajes"),
        hint: Phrase(
          en: "add the one that the site uses: tend instruments add FILE",
          es: "añade el que usa el lugar: tend instruments add ARCHIVO"))
    case .otherDefinition(let id, let name):
      Problem(
        .badData,
        Phrase(
          en: "\(input(name).english): it was made with another key or version of \(shown(id))",
          es: "\(input(name).spanish): se hizo con otra clave o versión de \(shown(id))"),
        hint: Phrase(
          en: "nothing was written; use the same tend and the same instrument everywhere, and ask "
            + "for the file again",
          es: "no se escribió nada; usa el mismo tend y el mismo instrumento en todas partes, y "
            + "pide el archivo otra vez"))
    case .differing(let part, let name, let heading, let first, let other):
      differing(part, (name, heading), (first, other))
    case .sameTwice(let name, let first):
      Problem(
        .badData,
        Phrase(
          en: "\(input(name).english) says the same as \(input(first).english)",
          es: "\(input(name).spanish) dice lo mismo que \(input(first).spanish)"),
        hint: Phrase(
          en: "nothing was written; give each site's file once",
          es: "no se escribió nada; da el archivo de cada lugar una sola vez"))
    case .together(.tooManyRows):
      Problem(
        .badData,
        Phrase(
          en: "the files have over \(SiteFile.mostRows) check-ins together",
          es: "los archivos tienen juntos más de \(SiteFile.mostRows) registros"),
        hint: Phrase(
          en: "combine fewer of them at a time", es: "junta menos de ellos a la vez"))
    }
  }

  private static func differing(
    _ part: SiteHeading.Part, _ one: (name: String, heading: SiteHeading),
    _ other: (name: String, heading: SiteHeading)
  ) -> Problem {
    let (first, second) = (value(part, of: other.heading), value(part, of: one.heading))
    return Problem(
      .badData,
      Phrase(
        en: "\(name(part).english) differs: \(shown(first)) in \(input(other.name).english), and "
          + "\(shown(second)) in \(input(one.name).english)",
        es: "\(name(part).spanish) no coincide: \(shown(first)) en \(input(other.name).spanish), y "
          + "\(shown(second)) en \(input(one.name).spanish)"),
      hint: Phrase(
        en: "nothing was written; ask the sites for files made in the same way",
        es: "no se escribió nada; pide a los lugares archivos hechos de la misma manera"))
  }

  private static func name(_ part: SiteHeading.Part) -> Phrase {
    switch part {
    case .kind: Phrase(en: "what the files hold", es: "lo que traen los archivos")
    case .instrument: Phrase(en: "the instrument", es: "el instrumento")
    case .definition: Phrase(en: "the key of the instrument", es: "la clave del instrumento")
    case .wording: Phrase(en: "the wording", es: "la redacción")
    case .rule: Phrase(en: "the rule for missing answers", es: "la regla de respuestas sin dar")
    case .entries: Phrase(en: "which check-ins count", es: "qué registros cuentan")
    case .pairs: Phrase(en: "which check-ins are compared", es: "qué registros se comparan")
    case .columns: Phrase(en: "the grouping", es: "la agrupación")
    case .yearStart:
      Phrase(en: "the month that years start in", es: "el mes en que empiezan los años")
    }
  }

  /// As the options that made the file say it.
  private static func value(_ part: SiteHeading.Part, of heading: SiteHeading) -> String {
    switch part {
    case .kind: heading.kind.rawValue
    case .instrument: heading.instrument.rawValue
    case .definition: heading.definition
    case .wording: heading.wording.rawValue
    case .rule: heading.rule.name
    case .entries: heading.entries.rawValue
    case .pairs: value(heading.pairs)
    case .columns: heading.columns.isEmpty ? "-" : heading.columns.joined(separator: ",")
    case .yearStart: heading.yearStart.map(String.init) ?? "-"
    }
  }

  private static func value(_ pairs: PairWords) -> String {
    var words = [
      ("--from", pairs.from), ("--to", pairs.to), ("--event", pairs.event),
      ("--from-event", pairs.fromEvent), ("--to-event", pairs.toEvent),
    ].compactMap { option, value in value.map { "\(option) \($0)" } }
    if pairs.takesLastOfDay { words.append("--same-day last") }
    return words.isEmpty ? "-" : words.joined(separator: " ")
  }
}
