import Care
import Formats
import Sealing

/// What can go wrong with pages that are handed over, with keys, and with the log of supervision.
extension ErrorCatalogue {
  static func sharing(_ fault: SharingFault) -> Problem {
    switch fault {
    case .sealed(let fault, let name): sealed(fault, name)
    case .keyFile(let fault, let name): keyFile(fault, name)
    case .recipient(let fault): sealing(fault).ending(.usage)
    case .page(let fault, let name): page(fault, name)
    case .card(let fault): card(fault)
    case .supervision(let fault): supervision(fault)
    case .tooLarge(let name):
      Problem(
        .badData,
        Phrase(
          en: "\(file(name)): it is far larger than any page that tend hands over",
          es: "\(file(name)): es mucho más grande que cualquier página que tend entrega"),
        hint: checkName)
    case .notANote(let name):
      Problem(
        .badData,
        Phrase(
          en: "\(file(name)): it is a page of another kind, not a note",
          es: "\(file(name)): es una página de otro tipo, no una nota"),
        hint: Phrase(
          en: "tend open shows what it is", es: "tend open muestra qué es"))
    case .alreadyThere(let path):
      Problem(
        .cannotCreate,
        Phrase(
          en: "there is a file \(path) already", es: "ya existe un archivo \(path)"),
        hint: Phrase(
          en: "choose another name, or move that file away",
          es: "elige otro nombre o mueve ese archivo"))
    case .notALog(let path):
      Problem(
        .notPermitted,
        Phrase(
          en: "\(path) is a store of another kind, and no log of supervision",
          es: "\(path) es un archivo de otro tipo, y no un cuaderno de supervisión"),
        hint: Phrase(
          en: "move it elsewhere, or name another folder with --store",
          es: "muévelo a otro lugar, o nombra otra carpeta con --store"))
    case .notAMonth(let text):
      Problem(
        .usage,
        Phrase(
          en: "'\(text.printable())' is no month", es: "'\(text.printable())' no es un mes"),
        hint: Phrase(
          en: "write it as year and month: 2026-05", es: "escríbelo como año y mes: 2026-05"))
    case .unknownShare, .severalShares: share(fault)
    case .notAKeyName, .noKeys, .whichKey, .unknownKey, .publicKeyLost, .protectedKeyForPublic:
      keys(fault)
    }
  }

  private static func share(_ fault: SharingFault) -> Problem {
    let what =
      switch fault {
      case .severalShares(let id):
        Phrase(
          en: "more than one page that was shown begins with '\(id.printable())'",
          es: "más de una página mostrada empieza por '\(id.printable())'")
      case .unknownShare(let id):
        Phrase(
          en: "no page '\(id.printable())' was shown from here",
          es: "desde aquí no se mostró ninguna página '\(id.printable())'")
      default: Phrase(same: "")
      }
    return Problem(
      .usage, what,
      hint: Phrase(
        en: "tend share list shows the ids; type at least four letters of one",
        es: "tend share list muestra los códigos; escribe al menos cuatro letras de uno"))
  }

  private static func keys(_ fault: SharingFault) -> Problem {
    switch fault {
    case .notAKeyName:
      Problem(
        .usage,
        Phrase(
          en: "a name for keys is 1 to 64 letters, digits, dots or dashes",
          es: "un nombre de claves tiene de 1 a 64 letras, cifras, puntos o guiones"),
        hint: Phrase(
          en: "such as: tend keys new --name work", es: "por ejemplo: tend keys new --name work"))
    case .noKeys:
      Problem(
        .usage, Phrase(en: "there are no keys yet", es: "todavía no hay claves"),
        hint: Phrase(en: "tend keys new makes some", es: "tend keys new las hace"))
    case .whichKey(let names):
      Problem(
        .usage,
        Phrase(
          en: "there are several key pairs: \(Words.list(names, and: "and"))",
          es: "hay varios pares de claves: \(Words.list(names, and: "y"))"),
        hint: Phrase(
          en: "name one of them", es: "nombra uno de ellos"))
    case .unknownKey(let name, let nearest):
      Problem(
        .usage,
        Phrase(
          en: "there is no key pair '\(name.printable())'",
          es: "no existe el par de claves '\(name.printable())'"),
        hint: nearest.map {
          Phrase(en: "did you mean '\($0)'?", es: "¿quisiste decir '\($0)'?")
        } ?? Phrase(en: "tend keys list shows them", es: "tend keys list los muestra"))
    case .publicKeyLost(let path):
      Problem(
        .badData,
        Phrase(
          en: "the public key beside \(path) is not there, or not understood",
          es: "la clave pública que va con \(path) no está, o no se entiende"),
        hint: Phrase(
          en: "make new keys with another name: tend keys new --name NAME",
          es: "haz claves nuevas con otro nombre: tend keys new --name NOMBRE"))
    case .protectedKeyForPublic(let name):
      Problem(
        .badData,
        Phrase(
          en: "\(file(name)): it is a sealed file, and a public key is needed here",
          es: "\(file(name)): es un archivo sellado, y aquí hace falta una clave pública"),
        hint: Phrase(
          en: "tend keys show prints a public key, which begins with age1",
          es: "tend keys show muestra una clave pública, que empieza por age1"))
    default: Problem(.usage, [])
    }
  }

  /// A key file is input: a passphrase that does not open it is not permitted, all else is bad data.
  private static func keyFile(_ fault: AgeFault, _ name: String) -> Problem {
    guard case .malformedSecretKey(let line?) = fault else { return named(name, sealing(fault)) }
    return Problem(
      .badData,
      Phrase(
        en: "\(file(name)), line \(line): that is no key",
        es: "\(file(name)), línea \(line): eso no es una clave"),
      hint: sealing(fault).hint)
  }

  /// A page that was not opened. Whoever has no key yet learns how to get one.
  private static func sealed(_ fault: AgeFault, _ name: String) -> Problem {
    let problem = named(name, sealing(fault))
    let hint: Phrase? =
      switch fault {
      case .needsSecretKey:
        Phrase(
          en:
            "name its file with --key; or make keys (tend keys new), and ask for it sealed to them",
          es: "nombra su archivo con --key; o haz claves (tend keys new) y pide que la sellen para "
            + "ellas")
      case .noMatchingKey:
        Phrase(
          en: "tend keys list shows your keys; others are named with --key FILE",
          es: "tend keys list muestra tus claves; otras se nombran con --key ARCHIVO")
      case .wrongPassphrase:
        Phrase(
          en: "nothing was changed; try again: capitals, accents and spaces count",
          es: "nada cambió; inténtalo otra vez: cuentan las mayúsculas, los acentos y los espacios")
      default: nil
      }
    return hint.map { Problem(problem.status, problem.what, hint: $0) } ?? problem
  }

  /// The same with the name of the file in front.
  private static func named(_ name: String, _ problem: Problem) -> Problem {
    Problem(
      problem.status,
      problem.what.map {
        Phrase(en: "\(file(name)): \($0.english)", es: "\(file(name)): \($0.spanish)")
      }, hint: problem.hint)
  }

  private static func file(_ name: String) -> String { name == "-" ? "stdin" : name }

  static let checkName = Phrase(
    en: "check the name of the file; nothing was changed",
    es: "revisa el nombre del archivo; nada cambió")
}

extension Problem {
  /// The same with another exit code.
  fileprivate func ending(_ status: ExitStatus) -> Problem {
    Problem(status, what, hint: hint)
  }
}
