import Formats
import Psychometrics

extension ErrorCatalogue {
  static func answers(_ fault: AnswersFault) -> Problem {
    let error = fault.error
    let place = fault.name.map { Phrase(same: "\($0): ") } ?? Phrase(same: "")
    return Problem(
      .badData,
      error.faults.map { place.joined(to: words($0, error), with: "") },
      hint: hint(error))
  }

  /// What is wrong with typed answers in one line: how much, and the first three. They are then asked
  /// again.
  static func typedAgain(_ fault: AnswersFault) -> Phrase {
    let faults = fault.error.faults
    let first = faults.prefix(3).map { words($0, fault.error) }
    func list(_ language: Language) -> String {
      first.map { $0[language] }.joined(separator: "; ") + (faults.count > first.count ? "; …" : "")
    }
    return Phrase(
      en: "\(faults.count) to correct: \(list(.english)). Please type all the answers again.",
      es: "\(faults.count) por corregir: \(list(.spanish)). Escribe otra vez todas las respuestas.")
  }

  private static func words(_ fault: AnswerFault, _ error: ScoringError) -> Phrase {
    let name = error.publishedName.replacing(" ", with: "\u{A0}")
    return switch fault {
    case .count(let given, let expected):
      Phrase(
        en: "the \(name) form has \(expected) items, and \(given) "
          + "\(given == 1 ? "answer was" : "answers were") given",
        es: "el formulario \(name) tiene \(expected) ítems y se "
          + "\(given == 1 ? "dio 1 respuesta" : "dieron \(given) respuestas")")
    case .outOfRange(let item):
      Phrase(
        en: "item \(item) is outside the \(name) range of \(error.form.lowest) to "
          + "\(error.form.highest)",
        es: "el ítem \(item) está fuera del rango de \(name), de \(error.form.lowest) a "
          + "\(error.form.highest)")
    case .notAnAnswer(let item):
      Phrase(
        en: "item \(item) is not a whole number",
        es: "el ítem \(item) no es un número entero")
    case .noKey:
      Phrase(en: "the \(name) has no key here", es: "el \(name) no tiene clave aquí")
    }
  }

  private static func hint(_ error: ScoringError) -> Phrase {
    let isCount = error.faults.contains { if case .count = $0 { true } else { false } }
    return isCount
      ? Phrase(
        en: "one answer an item, in item order; '-' leaves an item unanswered",
        es: "una respuesta por ítem, en su orden; '-' deja un ítem sin responder")
      : Phrase(
        en: "'-' leaves an item unanswered, 'x' is \"I would rather not say\"",
        es: "'-' deja un ítem sin responder, 'x' es «prefiero no decir»")
  }

  static func data(_ fault: DataFault) -> Problem {
    switch fault {
    case .empty(let name):
      Problem(
        .badData,
        Phrase(en: "\(input(name).english) is empty", es: "\(input(name).spanish) no tiene nada"),
        hint: Phrase(
          en: "put one answer an item in it, with spaces or commas between them",
          es: "escribe en él una respuesta por ítem, con espacios o comas"))
    case .looksLikeTable(let name):
      Problem(
        .badData,
        Phrase(
          en: "\(input(name).english) looks like a table, and one form is read here",
          es: "\(input(name).spanish) parece una tabla, y aquí se lee un solo formulario"),
        hint: Phrase(
          en: "tend score takes a table with --output FILE or --format csv",
          es: "tend score lee una tabla con --output ARCHIVO o --format csv"))
    case .nulByte(let name, let line):
      Problem(
        .badData,
        Phrase(
          en: "\(input(name).english), line \(line): a NUL byte, so this is no text file",
          es:
            "\(input(name).spanish), línea \(line): un byte NUL, así que no es un archivo de texto"),
        hint: textHint)
    case .notUTF8(let name, let line):
      Problem(
        .badData,
        Phrase(
          en: "\(input(name).english), line \(line): not UTF-8 text",
          es: "\(input(name).spanish), línea \(line): no es texto UTF-8"),
        hint: textHint)
    case .draftTooOld(let date):
      Problem(
        .badData,
        Phrase(
          en: "a check-in of \(date) was not finished, and the days it asks about have moved on",
          es:
            "quedó sin terminar un registro del \(date), y los días por los que pregunta ya pasaron"
        ),
        hint: Phrase(
          en: "run tend check at a terminal to begin anew or drop it",
          es: "usa tend check en una terminal para empezar de nuevo o descartarlo"))
    case .inputEnded(answered: 0, of: let count):
      Problem(
        .badData,
        Phrase(
          en: "the input ended before the first of \(count) items",
          es: "la entrada terminó antes del primero de \(count) ítems"),
        hint: Phrase(
          en: "run the same command again to begin", es: "repite la misma orden para empezar"))
    case .inputEnded(let answered, let count):
      Problem(
        .badData,
        Phrase(
          en: "the input ended after \(answered) of \(count) items; the answers so far are kept",
          es: "la entrada terminó tras \(answered) de \(count) ítems; lo respondido queda guardado"),
        hint: Phrase(
          en: "run the same command again to go on", es: "repite la misma orden para continuar"))
    case .wayNotSaid:
      Problem(
        .badData,
        Phrase(
          en: "the input ended before it was said how to answer",
          es: "la entrada terminó antes de decir cómo responder"),
        hint: Phrase(
          en: "say it with --beside-form or --own-words",
          es: "dilo con --beside-form o --own-words"))
    case .noText:
      Problem(
        .badData,
        Phrase(en: "there are no words to keep", es: "no hay palabras que guardar"),
        hint: Phrase(
          en: "type the note at the prompt, or give it on stdin or in a file",
          es: "escribe la nota cuando se te pide, o dala por la entrada o en un archivo"))
    }
  }

  private static let textHint = Phrase(
    en: "save the file as plain UTF-8 text and try again",
    es: "guarda el archivo como texto simple UTF-8 y vuelve a intentarlo")

  /// What a file is called in a message; `-` is stdin.
  static func input(_ name: String) -> Phrase {
    name == "-" ? Phrase(en: "the input", es: "la entrada") : Phrase(same: name)
  }
}
