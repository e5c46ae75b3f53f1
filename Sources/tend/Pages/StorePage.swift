import Formats
import Journal
import Psychometrics
import Store

/// The file that holds it all: what was done to it, and what looking through it found.
enum StorePage {
  static func made(_ kind: StoreKind, path: String) -> Page {
    var page = Page()
    switch kind {
    case .personal:
      page.text(
        Phrase(en: "A personal store was made:", es: "Se creó un archivo personal:"))
      page.path(path)
    case .program:
      page.text(
        Phrase(en: "A program's store was made:", es: "Se creó el archivo de un programa:"))
      page.path(path)
      page.text(
        Phrase(
          en: "It takes participants by code, and never anybody's own check-ins.",
          es: "Guarda participantes por código y nunca los registros propios de nadie."))
    case .supervision:
      page.text(
        Phrase(
          en: "A log of supervision was made:", es: "Se creó un cuaderno de supervisión:"))
      page.path(path)
    }
    return page
  }

  static func backedUp(to path: String) -> Page {
    var page = Page()
    page.text(Phrase(en: "Copied and checked:", es: "Copiado y revisado:"))
    page.path(path)
    page.text(
      Phrase(
        en: "It is not encrypted, and what you forget later stays in it until it is restored or "
          + "removed.",
        es: "No está cifrado, y lo que borres más adelante sigue en él hasta que lo recuperes o lo "
          + "elimines."))
    return page
  }

  static func askRestore(_ file: String) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en: "Put this backup in the place of your store?",
        es: "¿Poner esta copia en lugar de tu archivo?"))
    page.path(file)
    page.text(
      Phrase(
        en: "The present store is set aside beside it, and what was erased stays erased.",
        es: "El actual queda guardado a su lado, y lo borrado sigue borrado."))
    return page
  }

  static func restored(_ restoration: Restoration) -> Page {
    var page = Page()
    page.text(Phrase(en: "The backup is in place.", es: "La copia está en su lugar."))
    if let aside = restoration.setAside {
      page.text(
        Phrase(
          en: "The store that was there is set aside:",
          es: "El archivo que había quedó guardado en:"))
      page.path(aside)
    }
    if !restoration.erasuresWereRead {
      page.text(
        Phrase(
          en: "That store could not be read, so something you erased after the backup may be back. "
            + "Look through tend history.",
          es: "Ese archivo no se pudo leer, así que algo que borraste después de la copia puede "
            + "haber vuelto. Revisa tend history."))
    }
    page.add(ForgetPage.notReached(restoration.notReached))
    return page
  }

  /// `2 check-ins and 1 "not now"`.
  private static func entries(_ check: StoreCheck) -> Phrase {
    let checkIns = Words.checkIns(check.entries - check.notNow)
    guard check.notNow > 0 else { return checkIns }
    return Phrase(
      en: "\(checkIns.english) and \(check.notNow) \"not now\"",
      es: "\(checkIns.spanish) y \(check.notNow) «ahora no»")
  }

  static func page(_ check: StoreCheck) -> Page {
    let entries = entries(check)
    var page = Page()
    page.text(
      check.problems.isEmpty
        ? Phrase(
          en: "The store is sound: \(entries.english), every stored score agrees with the one "
            + "computed now.",
          es: "El archivo está bien: \(entries.spanish), y cada puntaje guardado coincide con el "
            + "calculado ahora.")
        : Phrase(
          en:
            "\(check.problems.count) \(check.problems.count == 1 ? "thing is" : "things are") wrong:",
          es: "Hay \(check.problems.count) \(check.problems.count == 1 ? "problema" : "problemas"):"
        ))
    for problem in check.problems { page.text(words(problem), indent: 2) }
    for case .openToOthers(let path, let mode) in check.warnings {
      page.text(
        Phrase(
          en: "Others on this computer may open this file (mode \(String(mode, radix: 8))):",
          es: "Otras personas de esta computadora pueden abrir este archivo (modo "
            + "\(String(mode, radix: 8))):"))
      page.path(path)
      page.text(
        Phrase(
          en: "To close it: chmod 600 and the file's name.",
          es: "Para cerrarlo: chmod 600 y el nombre del archivo."))
    }
    return page
  }

  static let emptyCheck: JSON = [
    "schema": "tend.store-check/1", "entries": 0, "notNow": 0, "sound": true, "problems": [],
    "warnings": [],
  ]

  static func document(_ check: StoreCheck) -> JSON {
    [
      "schema": "tend.store-check/1",
      "entries": .integer(check.entries), "notNow": .integer(check.notNow),
      "revisions": .integer(check.revisions),
      "definitions": .integer(check.definitions), "sound": .boolean(check.problems.isEmpty),
      "problems": .array(check.problems.map { .string(words($0)[.english]) }),
      "warnings": .array(check.warnings.map { .string(words($0)) }),
    ]
  }

  private static func words(_ problem: StoreCheck.Problem) -> Phrase {
    switch problem {
    case .structure(let text): Phrase(same: text.printable())
    case .orphan(let table):
      Phrase(
        en: "a row of \(table) points to one that is not there",
        es: "una fila de \(table) apunta a otra que no está")
    case .alteredDefinition(let digest):
      Phrase(
        en: "a kept definition was altered: \(digest)",
        es: "una definición guardada fue alterada: \(digest)")
    case .unreadableDefinition(let digest):
      Phrase(
        en: "a kept definition cannot be read: \(digest)",
        es: "no se puede leer una definición guardada: \(digest)")
    case .answersDoNotFit(let entry, let revision):
      Phrase(
        en: "entry \(entry), revision \(revision): the answers do not fit the form",
        es: "anotación \(entry), revisión \(revision): las respuestas no son de ese formulario")
    case .score(let entry, let revision, let scale, _, _):
      Phrase(
        en: "entry \(entry), revision \(revision), \(scale.rawValue): the stored score is not the "
          + "one computed now",
        es: "anotación \(entry), revisión \(revision), \(scale.rawValue): el puntaje guardado no "
          + "es el calculado ahora")
    case .wordingIncomplete(let instrument, let language):
      Phrase(
        en: "the imported text of \(instrument.rawValue) in \(language.rawValue) lost items",
        es: "el texto importado de \(instrument.rawValue) en \(language.rawValue) perdió ítems")
    case .unreadable(let table):
      Phrase(
        en: "a row of \(table) cannot be read", es: "no se puede leer una fila de \(table)")
    }
  }

  private static func words(_ warning: StoreCheck.Warning) -> String {
    switch warning {
    case .openToOthers(let path, let mode):
      "others on this computer may open \(path) (mode \(String(mode, radix: 8)))"
    }
  }

  // MARK: - Erasing

  /// The word that must be typed.
  static let eraseWord = Phrase(en: "erase", es: "borrar")

  static func askErase(_ files: [String]) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en: "This erases every check-in, note and unfinished check-in in:",
        es: "Esto borra todos los registros, notas y registros sin terminar de:"))
    for file in files { page.path(file) }
    page.text(
      Phrase(
        en: "It cannot be undone. To go on, type the word: \(eraseWord.english)",
        es: "No se puede deshacer. Para seguir, escribe la palabra: \(eraseWord.spanish)"))
    return page
  }

  static func askSettings(_ path: String) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en: "Your settings are kept apart from the store:",
        es: "Tus ajustes se guardan aparte:"))
    page.path(path)
    page.text(Phrase(en: "Erase them too?", es: "¿Borrarlos también?"))
    return page
  }

  static func erased(_ files: [String]) -> Page {
    var page = Page()
    page.text(Phrase(en: "Erased:", es: "Borrado:"))
    for file in files { page.path(file) }
    page.text(
      Phrase(
        en: "What tend cannot reach: backups and copies, pages you gave away, and your shell's "
          + "history of commands. Nor what the computer's owner copied, or what a disk keeps of "
          + "freed space.",
        es: "Lo que tend no alcanza: copias, páginas que entregaste y el historial de órdenes de "
          + "tu consola. Tampoco lo que copió el dueño de la computadora ni lo que un disco "
          + "conserva del espacio liberado."))
    return page
  }

  static let nothingToErase = Phrase(
    en: "There is nothing to erase.", es: "No hay nada que borrar.")
}
