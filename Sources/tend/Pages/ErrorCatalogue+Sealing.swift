import Formats
import Sealing

/// What can be wrong with sealed files, keys and passphrases.
extension ErrorCatalogue {
  static func sealing(_ fault: AgeFault) -> Problem {
    switch fault {
    case .noMatchingKey, .wrongPassphrase, .needsPassphrase, .needsSecretKey:
      Problem(.notPermitted, closed(fault), hint: tryAgain)
    case .workFactorOutside(let allowed, _):
      Problem(
        .badData,
        Phrase(
          en: "to try its passphrase takes more work than tend spends (a work factor over "
            + "\(allowed.upperBound))",
          es: "probar su frase de paso cuesta más trabajo del que tend dedica (un factor mayor que "
            + "\(allowed.upperBound))"),
        hint: Phrase(
          en: "nothing of it was used; ask for it sealed to your key: tend keys show",
          es: "no se usó nada de él; pide que lo sellen para tu clave: tend keys show"))
    case .notAnAgeFile, .newerVersion, .malformedHeader, .headerTooLong,
      .malformedArmour, .alteredHeader, .alteredContent, .cutShort, .trailingData, .emptyLastPart:
      Problem(
        .badData, broken(fault),
        hint: Phrase(
          en: "nothing of it was used; ask for the file again, or take another copy",
          es: "no se usó nada de él; pide el archivo otra vez o usa otra copia"))
    case .malformedPublicKey, .malformedSecretKey, .unsupportedKey, .secretKeyForPublic,
      .publicKeyForSecret, .noSecretKey:
      Problem(
        .badData, key(fault),
        hint: Phrase(
          en: "tend keys show prints a public key, which begins with age1",
          es: "tend keys show muestra una clave pública, que empieza por age1"))
    case .noRecipients, .passphraseNotAlone, .emptyPassphrase, .cryptographyFailed:
      Problem(
        fault == .cryptographyFailed ? .software : .usage, use(fault),
        hint: Phrase(en: "nothing was changed", es: "nada cambió"))
    }
  }

  private static let tryAgain = Phrase(
    en: "nothing was changed; try again with another key or passphrase",
    es: "nada cambió; inténtalo con otra clave o frase de paso")

  private static func closed(_ fault: AgeFault) -> Phrase {
    switch fault {
    case .wrongPassphrase:
      Phrase(en: "that passphrase does not open it", es: "esa frase de paso no lo abre")
    case .needsPassphrase:
      Phrase(
        en: "it is sealed with a passphrase", es: "está cerrado con una frase de paso")
    case .needsSecretKey:
      Phrase(en: "it is sealed to a key", es: "está cerrado para una clave")
    default:
      Phrase(en: "it is sealed for somebody else", es: "está cerrado para otra persona")
    }
  }

  private static func broken(_ fault: AgeFault) -> Phrase {
    switch fault {
    case .notAnAgeFile: Phrase(en: "it is no sealed file", es: "no es un archivo sellado")
    case .newerVersion(let version):
      Phrase(
        en: "it is sealed in a newer way (\(version.printable())) than this tend knows",
        es:
          "está sellado de una forma más nueva (\(version.printable())) de lo que este tend conoce")
    case .cutShort: Phrase(en: "it ends too soon", es: "termina antes de tiempo")
    case .alteredHeader, .alteredContent:
      Phrase(en: "it was changed after it was sealed", es: "se cambió después de sellarlo")
    default:
      Phrase(
        en: "it is not as a sealed file is written", es: "no está escrito como un archivo sellado")
    }
  }

  private static func key(_ fault: AgeFault) -> Phrase {
    switch fault {
    case .secretKeyForPublic:
      Phrase(
        en: "that is a secret key, and a public one is needed here",
        es: "esa es una clave secreta, y aquí hace falta una pública")
    case .publicKeyForSecret:
      Phrase(
        en: "that is a public key, and a secret one is needed here",
        es: "esa es una clave pública, y aquí hace falta una secreta")
    case .noSecretKey:
      Phrase(
        en: "there is no secret key in the file", es: "no hay ninguna clave secreta en el archivo")
    default:
      Phrase(en: "that is no key that tend knows", es: "esa no es una clave que tend conozca")
    }
  }

  private static func use(_ fault: AgeFault) -> Phrase {
    switch fault {
    case .emptyPassphrase:
      Phrase(en: "the passphrase is empty", es: "la frase de paso no tiene nada")
    case .cryptographyFailed:
      Phrase(
        en: "sealing did not work on this computer", es: "sellar no funcionó en esta computadora")
    default:
      Phrase(
        en: "say for whom it is sealed: one passphrase, or keys",
        es: "di para quién se sella: una frase de paso o claves")
    }
  }
}
