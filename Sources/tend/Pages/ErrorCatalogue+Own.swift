import Formats
import Instruments
import Psychometrics

/// What can be wrong with an organisation's own instrument.
extension ErrorCatalogue {
  /// - Parameters:
  ///   - name: the file, as it was given.
  ///   - use: what it was read for; nothing is said to have been added where nothing was to be.
  static func own(
    _ error: OwnInstrumentFaults, name: String, _ use: OwnInstrument.Use
  ) -> Problem {
    let file = input(name)
    var what = error.faults.map { fault in
      // A JSON text's own faults say where they are.
      if case .json(let fault) = fault.kind { return file.joined(to: words(fault), with: ", ") }
      return at(fault.pointer, in: file).joined(to: words(fault), with: ": ")
    }
    if error.unnamed > 0 { what.append(more(error.unnamed)) }
    for fault in error.faults {
      if case .noConsent(let holder) = fault.kind {
        return Problem(.notPermitted, what, hint: consentHint(holder))
      }
    }
    let hint = subjectHint(error) ?? hint(error)
    return Problem(.badData, what, hint: use == .adding ? nothingAdded(hint) : hint)
  }

  /// What is wrong, without the place where it stands.
  static func words(_ fault: OwnInstrumentFault) -> Phrase {
    switch fault.kind {
    case .json(let fault): words(fault)
    case .definition(let fault): words(fault)
    case .selfTest(let failure, _): words(failure)
    case .otherSchema(let name): otherSchema(name)
    case .missing(let name): noMember(name)
    case .unknownMember(let name, let nearest): unknownMember(name, nearest: nearest)
    case .wrongKind(let expected): words(expected)
    case .text(let fault): line(fault)
    case .unknownWord, .unknownRule, .badID, .notADate, .numberTooLarge, .tooMany, .tooFewDays:
      valueWords(fault.kind)
    case .noPlace, .doesNotFollow, .rangeWithoutOthers, .emptyExample, .exampleAnswer,
      .tooManyInScales, .columnTwice:
      senseWords(fault.kind)
    case .wordingCount, .wordingTwice, .labelCount, .builtInID, .noConsent, .otherForm:
      wholeWords(fault.kind)
    case .otherSubject, .keyOfOwnRecovery, .subjectMoved: subjectWords(fault.kind)
    }
  }

  private static func words(_ expected: OwnInstrumentFault.Expected) -> Phrase {
    switch expected {
    case .object: Phrase(en: "is no object { }", es: "no es un objeto { }")
    case .list: Phrase(en: "is no list [ ]", es: "no es una lista [ ]")
    case .text: Phrase(en: "is no text in quotes", es: "no es un texto entre comillas")
    case .number: Phrase(en: "is no number", es: "no es un número")
    case .wholeNumber: Phrase(en: "is no whole number", es: "no es un número entero")
    case .trueOrFalse: Phrase(en: "is not true or false", es: "no es true ni false")
    case .phrase:
      Phrase(
        en: "is no text in quotes, nor one for each language: {\"en\": …, \"es\": …}",
        es: "no es un texto entre comillas, ni uno por idioma: {\"en\": …, \"es\": …}")
    case .range: Phrase(en: "is no list of two numbers", es: "no es una lista de dos números")
    }
  }

  private static func valueWords(_ kind: OwnInstrumentFault.Kind) -> Phrase {
    switch kind {
    case .unknownWord(let word, let allowed):
      allowed.count == 1
        ? Phrase(
          en: "'\(shown(word))' has no place here; only \(allowed[0]) does",
          es: "'\(shown(word))' no tiene lugar aquí; solo \(allowed[0])")
        : Phrase(
          en: "'\(shown(word))' is none of \(allowed.joined(separator: ", "))",
          es: "'\(shown(word))' no es ninguna de estas: \(allowed.joined(separator: ", "))")
    case .unknownRule(let name):
      Phrase(
        en: "'\(shown(name))' is no rule for missing answers, such as strict or prorate:0.8",
        es: "'\(shown(name))' no es una regla para las que faltan, como strict o prorate:0.8")
    case .badID(let name):
      Phrase(
        en: "'\(shown(name))' cannot be a name here: 1 to 64 of a-z, 0-9 and -, a letter first",
        es: "'\(shown(name))' no puede ser un nombre aquí: de 1 a 64 de a-z, 0-9 y -, y primero "
          + "una letra")
    case .notADate(let text):
      Phrase(
        en: "'\(shown(text))' is no date such as 2026-03-01",
        es: "'\(shown(text))' no es una fecha como 2026-03-01")
    case .numberTooLarge(let limit):
      Phrase(en: "the number is over \(limit)", es: "el número pasa de \(limit)")
    case .tooMany(let given, let most):
      Phrase(
        en: "\(given) in the list, and at most \(most) may be",
        es: "hay \(given) en la lista, y caben \(most) como mucho")
    case .tooFewDays(let days):
      Phrase(
        en: "\(days) days: a form looks back over one day or more",
        es: "\(days) días: un formulario mira un día atrás o más")
    default: Phrase(same: "")
    }
  }

  private static func senseWords(_ kind: OwnInstrumentFault.Kind) -> Phrase {
    switch kind {
    case .noPlace(let name, let scoring):
      Phrase(
        en: "\"\(name)\" has no place where the scoring is \(scoring.rawValue)",
        es: "\"\(name)\" no tiene lugar donde la puntuación es \(scoring.rawValue)")
    case .doesNotFollow(let expected):
      Phrase(
        en: "this follows from the other figures and would be \(figure(expected)); leave it out, "
          + "or correct them",
        es: "esto sale de las otras cifras y sería \(figure(expected)); quítalo, o corrígelas")
    case .rangeWithoutOthers:
      Phrase(
        en: "a range needs a second reliability, under otherReliabilities",
        es: "un rango pide una segunda fiabilidad, en otherReliabilities")
    case .emptyExample:
      Phrase(
        en: "the example gives no score and no band", es: "el ejemplo no da puntaje ni banda")
    case .exampleAnswer(let item):
      Phrase(
        en: "the form has no such answer to item \(item)",
        es: "el formulario no tiene esa respuesta al ítem \(item)")
    case .tooManyInScales(let given, let most):
      Phrase(
        en: "the scales hold \(given) items in all, and at most \(most) may be",
        es: "las escalas tienen \(given) ítems en total, y caben \(most) como mucho")
    case .columnTwice(let name):
      Phrase(
        en: "a scored table would have two columns '\(name)'; choose another id",
        es: "una tabla de puntajes tendría dos columnas '\(name)'; elige otro id")
    default: Phrase(same: "")
    }
  }

  private static func wholeWords(_ kind: OwnInstrumentFault.Kind) -> Phrase {
    switch kind {
    case .wordingCount(let language, let given, let expected):
      Phrase(
        en: "the number of texts is \(given) (\(language.rawValue)), and of items \(expected)",
        es: "hay \(given) en la lista de textos (\(language.rawValue)), y el formulario tiene "
          + "\(expected) ítems")
    case .wordingTwice(let kind, let language):
      Phrase(
        en: "a second \(kind.rawValue) text in the same language (\(language.rawValue))",
        es: "un segundo texto \(kind.rawValue) en el mismo idioma (\(language.rawValue))")
    case .labelCount(let given, let expected):
      Phrase(
        en: "the number of labels is \(given), and of answers \(expected)",
        es: "hay \(given) en la lista de nombres, y el formulario tiene \(expected) respuestas")
    case .builtInID(let id):
      Phrase(
        en: "tend has an instrument \(id.rawValue) of its own; choose another id",
        es: "tend ya tiene un instrumento \(id.rawValue); elige otro id")
    case .noConsent(let holder):
      Phrase(
        en: "a key for this instrument needs the consent of the \(holder), and the file does not "
          + "name it",
        es: "una clave de este instrumento pide el consentimiento del \(holder), y el archivo no "
          + "lo nombra")
    case .otherForm(let items, let expected):
      Phrase(
        en: "a key for \(items) items, and the form has \(expected)",
        es: "una clave para \(items) ítems, y el formulario tiene \(expected)")
    default: Phrase(same: "")
    }
  }

  /// Two digits, as the figure may be given.
  private static func figure(_ value: Double) -> String {
    DecimalText.trimmed(value, fractionDigits: 2)
  }

  private static func consentHint(_ holder: String) -> Phrase {
    Phrase(
      en: "ask for it, then add to the file who gave it, the date, and the terms: "
        + "\"consent\": {\"givenBy\": …, \"date\": …, \"terms\": …}",
      es: "pídelo, y añade al archivo quién lo dio, la fecha y las condiciones: "
        + "\"consent\": {\"givenBy\": …, \"date\": …, \"terms\": …}")
  }

  private static func hint(_ error: OwnInstrumentFaults) -> Phrase {
    let isText = error.faults.contains { if case .json = $0.kind { true } else { false } }
    return isText
      ? Phrase(
        en: "a text editor that checks JSON finds the place",
        es: "un editor que revise JSON encuentra el lugar")
      : Phrase(
        en: "tend instruments show proqol-5 --format json is a whole example",
        es: "tend instruments show proqol-5 --format json es un ejemplo entero")
  }

  private static func nothingAdded(_ hint: Phrase) -> Phrase {
    Phrase(en: "nothing was added; \(hint.english)", es: "no se añadió nada; \(hint.spanish)")
  }
}
