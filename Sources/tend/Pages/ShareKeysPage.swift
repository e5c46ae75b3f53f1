import Formats
import Sealing

/// What a person reads about keys and passphrases.
extension SharePage {
  static func made(_ pair: SealedKeys.Pair) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en: "Made: the key pair \"\(pair.name)\".", es: "Listo: el par de claves «\(pair.name)»."))
    if let key = pair.publicKey {
      page.text(
        Phrase(
          en: "The public key. Give it to those who seal something to you:",
          es: "La clave pública. Dala a quienes sellan algo para ti:"))
      page.path(key.text)
    }
    page.text(
      Phrase(
        en: "The secret key stays with you. Without it, what was sealed to you cannot be opened:",
        es: "La clave secreta se queda contigo. Sin ella no se abre lo que sellaron para ti:"))
    page.path(pair.path)
    if !pair.isProtected {
      page.quiet(
        Phrase(
          en: "Whoever uses your account on this computer can use it. With --protect it also asks "
            + "for a passphrase.",
          es: "Quien use tu cuenta en esta computadora puede usarla. Con --protect pide además una "
            + "frase de paso."), indent: 0)
    }
    return page
  }

  static func listed(_ pairs: [SealedKeys.Pair]) -> Page {
    guard !pairs.isEmpty else {
      return .one(
        Phrase(
          en: "There are no keys yet. tend keys new makes some.",
          es: "Todavía no hay claves. tend keys new las hace."))
    }
    var page = Page()
    for pair in pairs {
      page.text(
        pair.isProtected
          ? Phrase(
            en: "\(pair.name), with a passphrase", es: "\(pair.name), con frase de paso")
          : Phrase(same: pair.name))
      if let key = pair.publicKey { page.path(key.text) }
    }
    return page
  }

  static func openToOthers(_ path: String) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en: "Note: others on this computer can read this key file. chmod 600 closes it to them.",
        es: "Aviso: otras personas en esta computadora pueden leer este archivo de claves. chmod "
          + "600 se lo impide."))
    page.path(path)
    return page
  }

  static func askPassphrase(of file: String) -> Phrase {
    Phrase(
      en: "The passphrase of \(file.printable()):", es: "La frase de paso de \(file.printable()):")
  }

  static let askNewPassphrase = Phrase(
    en: "Choose a passphrase. A few words that do not belong together are good; nobody can bring "
      + "it back.",
    es: "Elige una frase de paso. Lo mejor: unas palabras que no van juntas; nadie puede "
      + "recuperarla.")

  static let passphrasesDiffer = Phrase(
    en: "The two were not the same. Ctrl-C leaves.", es: "Las dos no eran iguales. Ctrl-C sale.")
  static let passphraseIsEmpty = Phrase(
    en: "A passphrase has at least one letter. Ctrl-C leaves.",
    es: "Una frase de paso tiene al menos una letra. Ctrl-C sale.")
}
