import Formats
import Outcomes

/// What is wrong with donations, and with how a command was asked to read them.
extension ErrorCatalogue {
  static func donation(_ failure: DonationFailure) -> Problem {
    switch failure {
    case .file(let fault, let name): donation(fault, in: input(name))
    case .sameCode(let name, let other):
      Problem(
        .badData,
        Phrase(
          en: "\(name) and \(other) have the same code: they are from one person",
          es: "\(name) y \(other) llevan el mismo código: son de una misma persona"),
        hint: Phrase(
          en: "nothing was written; read only the newer one of them",
          es: "no se escribió nada; lee solo el más nuevo de los dos"))
    case .period(.notAName):
      Problem(
        .usage,
        Phrase(
          en: "--period takes 1 to \(DonationPeriod.longest) characters",
          es: "--period lleva de 1 a \(DonationPeriod.longest) caracteres"),
        hint: periodHint)
    case .period(.day):
      Problem(
        .usage,
        Phrase(
          en: "--period holds a day, and a donation has none",
          es: "--period lleva un día, y una donación no lleva ninguno"),
        hint: periodHint)
    case .otherPeriod:
      Problem(
        .usage,
        Phrase(
          en: "the file of --same-as is of another period",
          es: "el archivo de --same-as es de otro periodo"),
        hint: Phrase(
          en: "a code stays in its own period: leave out --same-as, and a new one is drawn",
          es: "un código se queda en su periodo: quita --same-as y se saca uno nuevo"))
    }
  }

  private static let periodHint = Phrase(
    en: "use the name that the program gave, such as 2026-spring",
    es: "usa el nombre que dio el programa, como 2026-primavera")

  private static func donation(_ fault: DonationFault, in file: Phrase) -> Problem {
    let what =
      if case .json(let fault) = fault.kind {
        file.joined(to: words(fault), with: ", ")
      } else {
        at(fault.pointer, in: file).joined(to: words(fault.kind), with: ": ")
      }
    return Problem(.badData, what, hint: hint(fault.kind))
  }

  private static func hint(_ kind: DonationFault.Kind) -> Phrase {
    switch kind {
    case .day:
      Phrase(
        en: "do not use this file; ask for one that tend outcomes donate wrote, unchanged",
        es: "no uses este archivo; pide uno que haya escrito tend outcomes donate, sin cambios")
    case .otherVersion:
      Phrase(
        en: "a newer tend may read it", es: "quizá lo lea un tend más nuevo")
    case .notADonation:
      Phrase(
        en: "tables are CSV; a donation is the file that tend outcomes donate writes",
        es: "las tablas son CSV; una donación es el archivo que escribe tend outcomes donate")
    default:
      Phrase(
        en: "nothing was written; the file is not as tend outcomes donate wrote it",
        es: "no se escribió nada; el archivo no está como lo escribió tend outcomes donate")
    }
  }

  private static func words(_ kind: DonationFault.Kind) -> Phrase {
    switch kind {
    case .json(let fault): words(fault)
    case .notADonation:
      Phrase(
        en: "this is JSON and no donation", es: "esto es JSON y no una donación")
    case .otherVersion(let schema): otherSchema(schema)
    case .day:
      Phrase(
        en: "a donation with a date is not read", es: "una donación con una fecha no se lee")
    case .missingMember(let name): noMember(name)
    case .unknownMember(let name): unknownMember(name, nearest: nil)
    case .wrongKind(let expected): words(expected)
    case .notACode:
      Phrase(
        en: "is no code: 'd' and 16 digits, 0 to 9 and a to f",
        es: "no es un código: 'd' y 16 cifras, de 0 a 9 y de a a f")
    case .notAPeriod:
      Phrase(
        en: "is no name of 1 to \(DonationPeriod.longest) characters",
        es: "no es un nombre de 1 a \(DonationPeriod.longest) caracteres")
    case .notARole:
      Phrase(
        en: "is none of \(roles("or"))", es: "no es ninguno de \(roles("o"))")
    case .unknownWording:
      Phrase(en: "is neither published nor own", es: "no es published ni own")
    case .unknownLanguage: Phrase(en: "is neither en nor es", es: "no es en ni es")
    case .months:
      Phrase(
        en: "the months start with 0 and never go back",
        es: "los meses empiezan en 0 y nunca van hacia atrás")
    case .tooMany(let limit):
      Phrase(en: "has over \(limit) check-ins", es: "lleva más de \(limit) registros")
    case .unknownScale(let name):
      Phrase(
        en: "'\(shown(name))' is no scale of the instrument",
        es: "'\(shown(name))' no es una escala del instrumento")
    case .outsideScale(let low, let high):
      Phrase(
        en: "the score is not from \(low) to \(high)",
        es: "el puntaje no está entre \(low) y \(high)")
    }
  }

  private static func roles(_ and: String) -> String {
    Words.list(DonationRole.allCases.map(\.rawValue), and: and)
  }

  private static func words(_ expected: DonationFault.Expected) -> Phrase {
    switch expected {
    case .object: Phrase(en: "is no object { }", es: "no es un objeto { }")
    case .text: Phrase(en: "is no text in quotes", es: "no es un texto entre comillas")
    case .wholeNumber: Phrase(en: "is no whole number", es: "no es un número entero")
    case .list: Phrase(en: "is no list [ ]", es: "no es una lista [ ]")
    }
  }

  static func donationWords(_ fault: OutcomesUsageFault) -> (Phrase, Phrase) {
    switch fault {
    case .noSuchPartOfDonations(let name):
      (
        Phrase(
          en: "donations cannot be grouped by '\(shown(name))': they have no dates and no sites",
          es: "las donaciones no se agrupan por '\(shown(name))': no llevan fechas ni lugares"),
        Phrase(
          en: "group by \(Words.list(DonationTable.groupings, and: "or"))",
          es: "agrupa por \(Words.list(DonationTable.groupings, and: "o"))")
      )
    case .donationsBesideTables:
      (
        Phrase(
          en: "tables and donations are not read together",
          es: "las tablas y las donaciones no se leen juntas"),
        Phrase(
          en: "some people may stand in both; make one report of each",
          es: "puede haber personas en las dos; haz un informe de cada una")
      )
    case .notForDonations(let option):
      (
        Phrase(
          en: "\(option) asks for what donations do not have",
          es: "\(option) pide algo que las donaciones no llevan"),
        Phrase(
          en: "they hold scores, in their order, and months; leave \(option) out",
          es: "llevan puntajes, en su orden, y meses; quita \(option)")
      )
    default:
      (
        Phrase(
          en: "people gave these scores on the word that no figure of fewer than "
            + "\(DisclosureControl.usualThreshold) is shown",
          es:
            "las personas dieron estos puntajes con la palabra de que no se muestra ninguna cifra "
            + "de menos de \(DisclosureControl.usualThreshold)"),
        Phrase(
          en: "leave out --unprotected, and a --threshold below that",
          es: "quita --unprotected, y un --threshold menor que ese")
      )
    }
  }
}
