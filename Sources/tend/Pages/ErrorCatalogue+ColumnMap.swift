import Formats
import Outcomes

/// What can be wrong with a file that says what columns are called.
extension ErrorCatalogue {
  static func map(_ error: ColumnMapFaults, name: String) -> Problem {
    let file = input(name)
    let what = error.faults.map { fault in
      if case .json(let fault) = fault.kind { return file.joined(to: words(fault), with: ", ") }
      return at(fault.pointer, in: file).joined(to: words(fault.kind), with: ": ")
    }
    return Problem(
      .badData, what,
      hint: Phrase(
        en: "tend outcomes columns FILE drafts one, with null where you fill in",
        es: "tend outcomes columns ARCHIVO hace un borrador, con null donde tú completas"))
  }

  private static func words(_ kind: ColumnMapFault.Kind) -> Phrase {
    switch kind {
    case .json(let fault): words(fault)
    case .otherSchema(let name): name.map(otherSchema) ?? noMember("schema")
    case .unknownMember(let name, let nearest): unknownMember(name, nearest: nearest)
    case .wrongKind(let expected): words(expected)
    case .notFilledIn:
      Phrase(
        en: "is null: write the heading there, or take the line out",
        es: "es null: escribe ahí el encabezado, o quita la línea")
    case .noSuchItem(let item):
      Phrase(
        en: "the form has no item '\(shown(item))'",
        es: "el formulario no tiene el ítem '\(shown(item))'")
    case .headingTwice(let heading):
      Phrase(
        en: "'\(shown(heading))' is the heading of another column already",
        es: "'\(shown(heading))' ya es el encabezado de otra columna")
    case .addTooLarge(let add):
      Phrase(
        en: "\(add) is more than this form's lowest answer",
        es: "\(add) es más que la respuesta más baja de este formulario")
    case .otherDateFormat(let text):
      Phrase(
        en: "'\(shown(text))' is none of iso, mdy and dmy",
        es: "'\(shown(text))' no es iso, mdy ni dmy")
    }
  }

  private static func words(_ expected: ColumnMapFault.Expected) -> Phrase {
    switch expected {
    case .object: Phrase(en: "is no object { }", es: "no es un objeto { }")
    case .text: Phrase(en: "is no text in quotes", es: "no es un texto entre comillas")
    case .wholeNumber: Phrase(en: "is no whole number", es: "no es un número entero")
    case .listOfTexts:
      Phrase(en: "is no list of texts in quotes", es: "no es una lista de textos entre comillas")
    case .listOfWholeNumbers:
      Phrase(en: "is no list of whole numbers", es: "no es una lista de números enteros")
    }
  }
}
