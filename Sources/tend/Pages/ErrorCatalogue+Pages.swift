import Care
import Formats

/// What can be wrong with a page, with what is to stand on one, and with a session of supervision.
extension ErrorCatalogue {
  static func page(_ fault: PageFault, _ name: String) -> Problem {
    let file = name == "-" ? "stdin" : name
    let what = words(fault)
    return Problem(
      .badData, Phrase(en: "\(file): \(what.english)", es: "\(file): \(what.spanish)"),
      hint: hint(fault))
  }

  private static func words(_ fault: PageFault) -> Phrase {
    switch fault {
    case .tooLong:
      Phrase(
        en: "it is longer than any page that tend hands over",
        es: "es más largo que cualquier página que tend entrega")
    case .notText: Phrase(en: "it is no text", es: "no es texto")
    case .notAPage:
      Phrase(
        en: "it is no page that tend made, or its beginning was cut off",
        es: "no es una página hecha por tend, o le falta el principio")
    case .otherKind:
      Phrase(en: "it is a page of another kind", es: "es una página de otro tipo")
    case .newerVersion(let version):
      Phrase(
        en: "it was made by a newer tend (version \(version) of the page)",
        es: "la hizo un tend más nuevo (versión \(version) de la página)")
    case .cutShort: Phrase(en: "its end is missing", es: "le falta el final")
    case .unknownSection(let line), .unreadable(let line):
      Phrase(
        en: "line \(line) is not as tend writes it",
        es: "la línea \(line) no es como la escribe tend")
    case .altered(let line):
      Phrase(
        en: "it was changed at line \(line)", es: "la cambiaron en la línea \(line)")
    }
  }

  private static func hint(_ fault: PageFault) -> Phrase {
    switch fault {
    case .newerVersion:
      Phrase(
        en: "a newer tend opens it; the text itself can be read as it is",
        es: "un tend más nuevo la abre; el texto se puede leer como está")
    case .notAPage, .notText, .tooLong, .otherKind: checkName
    case .cutShort, .unknownSection, .unreadable, .altered:
      Phrase(
        en: "ask for the page again; nothing was changed",
        es: "pide la página otra vez; nada cambió")
    }
  }

  static func card(_ fault: CardFault) -> Problem {
    switch fault {
    case .endsBeforeItBegins:
      Problem(
        .badData,
        Phrase(
          en: "the page would end before it begins", es: "la página terminaría antes de empezar"),
        hint: Phrase(
          en: "nothing was written; choose a later date",
          es: "no se escribió nada; elige una fecha posterior"))
    case .tooLong:
      Problem(
        .badData,
        Phrase(
          en: "the page would be longer than tend reads back",
          es: "la página sería más larga de lo que tend vuelve a leer"),
        hint: Phrase(
          en: "nothing was written; pick less, or write less",
          es: "no se escribió nada; elige menos o escribe menos"))
    case .empty:
      Problem(
        .badData,
        Phrase(en: "there is nothing on the page", es: "no hay nada en la página"),
        hint: Phrase(en: "nothing was written", es: "no se escribió nada"))
    }
  }

  static func supervision(_ fault: SupervisionFault) -> Problem {
    let what =
      switch fault {
      case .minutesOutOfRange(let range):
        Phrase(
          en: "the minutes are a number from \(range.lowerBound) to \(range.upperBound)",
          es: "los minutos son un número del \(range.lowerBound) al \(range.upperBound)")
      case .sessionsOutOfRange(let range):
        Phrase(
          en: "the sessions are a number from \(range.lowerBound) to \(range.upperBound)",
          es: "las sesiones son un número del \(range.lowerBound) al \(range.upperBound)")
      case .noFunction:
        Phrase(
          en: "it is not said what the session was for", es: "no se dice para qué fue la sesión")
      case .nextBeforeSession:
        Phrase(
          en: "the next talk would come before this one",
          es: "la próxima conversación sería antes que esta")
      }
    return Problem(
      .usage, what, hint: Phrase(en: "nothing was logged", es: "no se anotó nada"))
  }
}
