import Care
import Formats
import Instruments
import Journal
import Psychometrics
import Store

/// Erasing and taking back.
enum ForgetPage {
  static func question(_ item: EntryNumbers.Item, in library: Library) -> Page {
    let name = name(item, in: library)
    var page = Page()
    page.text(
      Phrase(
        en: "Erase \(name.english) for good?",
        es: "¿Borrar \(name.spanish) para siempre?"))
    page.text(
      Phrase(
        en: "All its versions go with it. It cannot be undone, and restoring a backup over this "
          + "store will not bring it back.",
        es: "Se van también todas sus versiones. No se puede deshacer, y recuperar una copia sobre "
          + "este archivo no lo traerá de vuelta."))
    return page
  }

  static func done(_ item: EntryNumbers.Item, in library: Library) -> Page {
    let name = name(item, in: library)
    var page = Page()
    page.text(
      Phrase(
        en: "Erased: \(name.english). No file of this store holds it any more.",
        es: "Borrado: \(name.spanish). Ningún archivo de este registro lo contiene ya."))
    page.text(outOfReach)
    return page
  }

  static let outOfReach = Phrase(
    en: "What tend cannot reach: backups and copies made elsewhere, and pages given away. A "
      + "disk may keep some of the freed space too; solid-state disks and snapshots often do.",
    es: "Lo que tend no alcanza: copias hechas en otro lugar y páginas entregadas. Un disco "
      + "también puede conservar parte del espacio liberado; los discos SSD y las instantáneas "
      + "suelen hacerlo.")

  static let left = Phrase(en: "Nothing was changed.", es: "Nada cambió.")

  private static func name(_ item: EntryNumbers.Item, in library: Library) -> Phrase {
    switch item {
    case .entry(let entry):
      let name = library.name(of: entry.record.instrument)
      return Phrase(
        en: "entry \(entry.id) (\(name.english), \(entry.record.date))",
        es: "la anotación \(entry.id) (\(name.spanish), \(entry.record.date))")
    case .note(let note):
      return Phrase(
        en: "note n\(note.id) (\(note.date))", es: "la nota n\(note.id) (\(note.date))")
    }
  }
}

extension ForgetPage {
  /// Asks before the last change is taken back.
  static func question(undoing change: StoreChange) -> Page {
    switch change {
    case .recorded(let entry):
      .one(
        Phrase(
          en: "Take entry \(entry) back, so that it was never recorded?",
          es: "¿Deshacer la anotación \(entry), como si nunca se hubiera guardado?"))
    case .revised(let entry, _):
      .one(
        Phrase(
          en: "Take the last correction of entry \(entry) back?",
          es: "¿Deshacer la última corrección de la anotación \(entry)?"))
    case .imported(let entries):
      .one(
        Phrase(
          en: "Take the whole import back, \(Words.checkIns(entries.count).english)?",
          es: "¿Deshacer toda la importación, \(Words.checkIns(entries.count).spanish)?"))
    case .noted(let note):
      .one(Phrase(en: "Take note n\(note) back?", es: "¿Deshacer la nota n\(note)?"))
    case .planned(let item):
      .one(
        Phrase(
          en: "Take plan item \(item) back, so that it was never planned?",
          es: "¿Deshacer la acción \(item), como si nunca se hubiera planeado?"))
    case .planMoved(let item):
      .one(
        Phrase(
          en: "Take the last change of plan item \(item) back?",
          es: "¿Deshacer el último cambio de la acción \(item)?"))
    case .planCarriedOver(let item, _):
      .one(
        Phrase(
          en: "Take it back that plan item \(item) was carried over?",
          es: "¿Deshacer que la acción \(item) siguió adelante?"))
    case .forgot: Page()
    }
  }

  static func done(undoing change: StoreChange) -> Page {
    switch change {
    case .recorded(let entry):
      .one(Phrase(en: "Entry \(entry) is gone.", es: "La anotación \(entry) ya no está."))
    case .revised(let entry, _):
      .one(
        Phrase(
          en: "Entry \(entry) is as it was before its last correction.",
          es: "La anotación \(entry) está como antes de su última corrección."))
    case .imported(let entries):
      .one(
        Phrase(
          en: "The import is gone, \(Words.checkIns(entries.count).english).",
          es: "La importación ya no está, \(Words.checkIns(entries.count).spanish)."))
    case .noted(let note):
      .one(Phrase(en: "Note n\(note) is gone.", es: "La nota n\(note) ya no está."))
    case .planned(let item):
      .one(Phrase(en: "Plan item \(item) is gone.", es: "La acción \(item) ya no está."))
    case .planMoved(let item), .planCarriedOver(let item, _):
      .one(
        Phrase(
          en: "Plan item \(item) is as it was before.",
          es: "La acción \(item) está como antes."))
    case .forgot: Page()
    }
  }

  /// What could not be reached beside the store.
  static func notReached(_ files: [String]) -> Page {
    var page = Page()
    guard !files.isEmpty else { return page }
    page.text(
      Phrase(
        en: "Not reached, since it could not be opened:",
        es: "No alcanzado, porque no se pudo abrir:"))
    for file in files { page.path(file) }
    return page
  }
}
