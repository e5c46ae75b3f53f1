import Formats
import Sealing

/// What can be wrong with a store that is put away, and with a sealed backup.
extension ErrorCatalogue {
  static func putAway(_ fault: PutAwayFault) -> Problem {
    switch fault {
    case .nothingPutAway(let path):
      Problem(
        .inputNotFound,
        Phrase(
          en: "nothing is put away here: there is no file \(path)",
          es: "aquí no hay nada guardado bajo llave: no existe el archivo \(path)"),
        hint: Phrase(
          en: "name the store with --store; a sealed backup is opened with tend store restore FILE",
          es: "nombra el archivo con --store; una copia sellada se abre con tend store restore "
            + "ARCHIVO"))
    case .sealed(let fault, let path, let recovery):
      named(fault, path, hint: hint(fault, recovery: recovery))
    case .keyFile(let fault, let path): named(fault, path, hint: recoveryHelps)
    case .identity(let fault, let path):
      named(
        fault, path,
        hint: Phrase(
          en: "the key is AGE-SECRET-KEY-1 and 58 letters and digits more: copy it from your "
            + "recovery sheet into that file, and compare each of them",
          es: "la clave es AGE-SECRET-KEY-1 y 58 letras y cifras más: cópiala de tu hoja de "
            + "recuperación en ese archivo y compara cada una"))
    case .proofFailed(let path):
      Problem(
        .inputOutput,
        Phrase(
          en: "\(path) did not open as what was sealed, so it was removed; your store is as it was",
          es: "\(path) no se abrió como lo que se selló, así que se quitó; tu archivo sigue igual"),
        hint: Phrase(
          en: "the disk may be worn out: make a backup on another one (tend store backup FILE)",
          es: "quizá el disco está gastado: haz una copia en otro (tend store backup ARCHIVO)"))
    case .sheetNotShown:
      Problem(
        .inputOutput,
        Phrase(
          en: "the recovery sheet could not be printed, so the store was not put away",
          es: "no se pudo imprimir la hoja de recuperación, así que el archivo no se guardó bajo "
            + "llave"),
        hint: Phrase(
          en: "run it at a terminal, or send the sheet to a printer: tend store away | lp",
          es: "hazlo en una terminal, o manda la hoja a una impresora: tend store away | lp"))
    }
  }

  /// The words for a fault of a sealed file, with the file's name.
  private static func named(_ fault: AgeFault, _ path: String, hint: Phrase) -> Problem {
    let problem = sealing(fault)
    let what =
      fault == .noMatchingKey
      ? [Phrase(en: "that key does not open it", es: "esa clave no lo abre")] : problem.what
    return Problem(
      problem.status,
      what.map {
        Phrase(en: "\(path): \($0.english)", es: "\(path): \($0.spanish)")
      }, hint: hint)
  }

  private static func hint(_ fault: AgeFault, recovery: Bool) -> Phrase {
    switch (fault, recovery) {
    case (.wrongPassphrase, true), (.noMatchingKey, true): recoveryHelps
    case (.needsSecretKey, true):
      Phrase(
        en: "nothing was changed; the passphrase opens the file that ends in .key, so put it back "
          + "beside this one, or use the key on your recovery sheet: tend store back --identity "
          + "FILE",
        es: "nada cambió; la frase de paso abre el archivo que termina en .key: vuelve a ponerlo "
          + "al lado de este, o usa la clave de tu hoja de recuperación: tend store back "
          + "--identity ARCHIVO")
    case (.wrongPassphrase, false):
      Phrase(
        en: "nothing was changed; try again", es: "nada cambió; inténtalo otra vez")
    case (.noMatchingKey, false):
      Phrase(
        en: "nothing was changed; each sheet has a key of its own: use the one of the day this "
          + "was put away",
        es: "nada cambió; cada hoja tiene su propia clave: usa la del día en que se guardó")
    case (.needsSecretKey, false):
      Phrase(
        en: "nothing was changed; name a file with its key: --identity FILE",
        es: "nada cambió; nombra un archivo con su clave: --identity ARCHIVO")
    case (.needsPassphrase, _):
      Phrase(
        en: "nothing was changed; try again without --identity",
        es: "nada cambió; inténtalo otra vez sin --identity")
    default:
      Phrase(
        en: "nothing was changed; use another copy of the file if you have one",
        es: "nada cambió; usa otra copia del archivo si la tienes")
    }
  }

  private static let recoveryHelps = Phrase(
    en: "nothing was changed; try again, or use the key on your recovery sheet: tend store back "
      + "--identity FILE",
    es: "nada cambió; inténtalo otra vez, o usa la clave de tu hoja de recuperación: tend store "
      + "back --identity ARCHIVO")
}
