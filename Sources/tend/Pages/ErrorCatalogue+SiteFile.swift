import Formats
import Outcomes

/// What is wrong inside a site file, and where.
extension ErrorCatalogue {
  static func siteFile(_ fault: SiteFileFault, _ name: String) -> Problem {
    let file = input(name)
    let what =
      switch (fault.kind, fault.place) {
      case (.json(let fault), _): file.joined(to: words(fault), with: ", ")
      case (_, .pointer(let pointer)):
        at(pointer, in: file).joined(to: words(fault.kind), with: ": ")
      case (_, .line(let line)):
        Phrase(
          en: "\(file.english), line \(line): \(words(fault.kind).english)",
          es: "\(file.spanish), línea \(line): \(words(fault.kind).spanish)")
      }
    return Problem(.badData, what, hint: hint(fault.kind))
  }

  private static func hint(_ kind: SiteFileFault.Kind) -> Phrase {
    switch kind {
    case .empty, .notASiteFile, .json:
      Phrase(
        en: "a site makes one with tend outcomes summary --mergeable, or change --mergeable",
        es: "un lugar lo hace con tend outcomes summary --mergeable, o change --mergeable")
    case .badRows:
      Phrase(
        en: "correct them, or leave them out: tend outcomes sql --mergeable --without-bad-rows",
        es: "corrígelas o déjalas fuera: tend outcomes sql --mergeable --without-bad-rows")
    default:
      Phrase(
        en: "nothing was written; ask the site for the file again",
        es: "no se escribió nada; pide el archivo otra vez al lugar")
    }
  }

  private static func words(_ kind: SiteFileFault.Kind) -> Phrase {
    switch kind {
    case .json(let fault): words(fault)
    case .csv(let fault): words(fault)
    case .empty: Phrase(en: "there is nothing in it", es: "no contiene nada")
    case .notASiteFile:
      Phrase(en: "it is no site file", es: "no es un archivo de lugar")
    case .otherSchema(let name): otherSchema(name)
    case .missingMember(let name): noMember(name)
    case .unknownMember(let name): unknownMember(name, nearest: nil)
    case .wrongKind(let expected): words(expected)
    case .unknownValue(let text):
      Phrase(en: "'\(shown(text))' has no place here", es: "'\(shown(text))' no tiene lugar aquí")
    case .outOfRange(let number):
      Phrase(
        en: "\(number) cannot be a number there", es: "\(number) no puede ser un número ahí")
    case .twice:
      Phrase(
        en: "it is there twice, or out of order", es: "está dos veces, o fuera de orden")
    case .missingGroup:
      Phrase(
        en: "groups are missing, or there are some that belong to no other",
        es: "faltan grupos, o hay alguno que no corresponde a ningún otro")
    case .badRows(let count):
      Phrase(
        en: "rows of the site's table that could not be read: \(count)",
        es: "filas de la tabla del lugar que no se pudieron leer: \(count)")
    case .doesNotFollow(let rule): words(rule)
    }
  }

  private static func words(_ expected: SiteFileFault.Expected) -> Phrase {
    switch expected {
    case .object: Phrase(en: "is no object { }", es: "no es un objeto { }")
    case .list: Phrase(en: "is no such list [ ]", es: "no es la lista [ ] que va ahí")
    case .text: Phrase(en: "is no text in quotes", es: "no es un texto entre comillas")
    case .wholeNumber: Phrase(en: "is no whole number", es: "no es un número entero")
    case .boolean: Phrase(en: "is not true or false", es: "no es true ni false")
    }
  }

  private static func words(_ rule: SiteFileFault.Rule) -> Phrase {
    switch rule {
    case .peopleAndEntries:
      Phrase(
        en: "there cannot be so many people with so many check-ins",
        es: "no puede haber tantas personas con tantos registros")
    case .rowsAndScores:
      Phrase(
        en: "the rows are not those with a score and those without",
        es: "las filas no son las que tienen puntaje más las que no")
    case .minimum:
      Phrase(
        en: "the group has fewer people than the site hands on",
        es: "el grupo tiene menos personas de las que el lugar entrega")
    case .sumsOfScores:
      Phrase(
        en: "it is not what the scores come to", es: "no es lo que suman los puntajes")
    case .sumsOfItems:
      Phrase(
        en: "no answers can have these sums", es: "ninguna respuesta puede dar estas sumas")
    case .largerGroups:
      Phrase(
        en: "a larger group does not have the people of those in it",
        es: "un grupo mayor no tiene a las personas de los que contiene")
    case .bands:
      Phrase(
        en: "the people of the bands are not those of the scores",
        es: "las personas de las franjas no son las de los puntajes")
    case .choiceOfPairs:
      Phrase(
        en: "it does not say which check-ins are compared",
        es: "no dice qué registros se comparan")
    }
  }
}
