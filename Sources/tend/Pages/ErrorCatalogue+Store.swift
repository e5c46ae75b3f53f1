import Formats
import Journal
import Store

extension ErrorCatalogue {
  static func store(_ error: StoreError) -> Problem {
    switch error {
    case .unknownEntry(let id):
      Problem(
        .usage,
        Phrase(en: "there is no entry \(id)", es: "no existe la anotación \(id)"),
        hint: numbers)
    case .unknownNote(let id):
      Problem(
        .usage, Phrase(en: "there is no note n\(id)", es: "no existe la nota n\(id)"),
        hint: numbers)
    case .unknownDraft:
      Problem(
        .unavailable,
        Phrase(
          en: "this check-in was begun anew or dropped somewhere else",
          es: "este registro se empezó de nuevo o se descartó en otro lugar"),
        hint: Phrase(en: "to begin: tend check", es: "para empezar: tend check"))
    case .nothingToUndo:
      Problem(
        .usage,
        Phrase(en: "there is nothing to take back", es: "no hay nada que deshacer"),
        hint: numbers)
    case .forgettingCannotBeUndone:
      Problem(
        .notPermitted,
        Phrase(
          en: "the last change was a forgetting, and that cannot be taken back",
          es: "lo último fue un borrado para siempre, y eso no se puede deshacer"),
        hint: numbers)
    case .wrongKind(.personal): refusal(.personInPersonalStore)
    case .wrongKind(.program): refusal(.programNeedsPerson)
    case .wrongKind(.supervision): refusal(.logHoldsNoCheckIns)
    case .putAway: refusal(.putAway)
    case .rejected(let rule):
      Problem(
        .software,
        Phrase(
          en: "the store refused what tend wrote (\(rule)); nothing was changed",
          es: "el archivo rechazó lo que tend escribió (\(rule)); nada cambió"),
        hint: Phrase(
          en: "please report it with the command you used",
          es: "avísanos con la orden que usaste"))
    case .definitionChanged, .instrumentInUse, .unknownInstrument, .wordingInUse, .unknownWording,
      .unknownNorms:
      library(error)
    case .unknownPlanItem, .unknownLine, .unknownGoal, .unknownShare, .unknownSession,
      .unknownPromise:
      care(error)
    default: file(error)
    }
  }

  private static let numbers = Phrase(
    en: "tend history shows what there is", es: "tend history muestra lo que hay")

  /// What is wrong with the file itself.
  private static func file(_ error: StoreError) -> Problem {
    switch error {
    case .notFound(let path):
      Problem(
        .inputNotFound,
        Phrase(en: "there is no file \(path)", es: "no existe el archivo \(path)"),
        hint: Phrase(en: "check the name and the folder", es: "revisa el nombre y la carpeta"))
    case .isDirectory(let path):
      Problem(
        .unavailable,
        Phrase(
          en: "\(path) is a folder, not a store",
          es: "\(path) es una carpeta, no un archivo de tend"),
        hint: Phrase(
          en: "name a file in it: --store \(path)/journal.db",
          es: "nombra un archivo que esté dentro: --store \(path)/journal.db"))
    case .notAStore(let path):
      Problem(
        .unavailable,
        Phrase(en: "\(path) is no Tend store", es: "\(path) no es un archivo de tend"),
        hint: otherFile)
    case .otherProgramsDatabase(let path):
      Problem(
        .unavailable,
        Phrase(
          en: "\(path) is the database of another program",
          es: "\(path) es la base de datos de otro programa"),
        hint: otherFile)
    case .newerVersion(let path, let found, let known):
      Problem(
        .unavailable,
        Phrase(
          en: "\(path) was made by a newer tend (store version \(found); this one knows \(known))",
          es: "\(path) fue hecho por un tend más nuevo (versión \(found); este conoce la \(known))"),
        hint: Phrase(
          en: "use that newer tend; nothing was changed",
          es: "usa ese tend más nuevo; nada cambió"))
    case .damaged(let path):
      Problem(
        .unavailable,
        Phrase(en: "\(path) is damaged", es: "\(path) está dañado"),
        hint: Phrase(
          en: "copy the file as it is, then put a backup back: tend store restore FILE",
          es: "copia el archivo tal como está y recupera una copia: tend store restore ARCHIVO"))
    case .notABackup(let path):
      Problem(
        .unavailable,
        Phrase(
          en: "\(path) cannot take this store's place: it is no backup of a store of this kind",
          es: "\(path) no puede ocupar este lugar: no es copia de un archivo de este tipo"),
        hint: Phrase(
          en: "name a file that tend store backup made; nothing was changed",
          es: "nombra un archivo que hizo tend store backup; nada cambió"))
    case .busy(let path):
      Problem(
        .unavailable,
        Phrase(
          en: "\(path) is in use by another program", es: "\(path) lo está usando otro programa"),
        hint: Phrase(
          en: "close it there, or try again in a moment; nothing was changed",
          es: "ciérralo allí, o inténtalo en un momento; nada cambió"))
    case .readOnly(let path):
      Problem(
        .unavailable,
        Phrase(
          en: "\(path) cannot be written: the file, its folder or its disk is read-only",
          es: "no se puede escribir \(path): el archivo, su carpeta o su disco es de solo lectura"),
        hint: Phrase(
          en: "looking still works; to record, choose another place with --store",
          es: "mirar sí funciona; para guardar, elige otro lugar con --store"))
    case .needsRecovery(let path):
      Problem(
        .unavailable,
        Phrase(
          en: "a write to \(path) was cut off, and it cannot be finished on a read-only disk",
          es: "un cambio en \(path) quedó a medias y no se puede terminar en un disco de solo "
            + "lectura"),
        hint: Phrase(
          en: "open it once where it can be written",
          es: "ábrelo una vez donde se pueda escribir"))
    case .noPermission(let path):
      Problem(
        .unavailable,
        Phrase(
          en: "\(path) may not be read by you", es: "no tienes permiso para leer \(path)"),
        hint: otherFile)
    case .cannotCreate(let path):
      Problem(
        .cannotCreate,
        Phrase(en: "cannot make \(path)", es: "no se puede crear \(path)"),
        hint: Phrase(
          en: "choose a place in a folder that is there and that you may write to",
          es: "elige un lugar en una carpeta que exista y en la que puedas escribir"))
    case .alreadyExists(let path):
      Problem(
        .cannotCreate,
        Phrase(en: "\(path) is there already", es: "\(path) ya existe"),
        hint: Phrase(en: "choose another name", es: "elige otro nombre"))
    case .diskFull(let path):
      Problem(
        .inputOutput,
        Phrase(
          en: "the disk of \(path) is full; nothing was changed",
          es: "el disco de \(path) está lleno; nada cambió"),
        hint: Phrase(
          en: "make room and try again", es: "libera espacio y vuelve a intentarlo"))
    case .wipeUnfinished(let path):
      Problem(
        .inputOutput,
        Phrase(
          en: "it is erased, but traces in \(path) could not be wiped yet",
          es: "está borrado, pero aún no se pudieron limpiar restos en \(path)"),
        hint: Phrase(
          en: "they are wiped the next time anything is recorded",
          es: "se limpian la próxima vez que se guarde algo"))
    case .inputOutput(let path, let code):
      Problem(
        .inputOutput,
        Phrase(
          en: "cannot read or write \(path) (code \(code)); nothing was changed",
          es: "no se puede leer o escribir \(path) (código \(code)); nada cambió"),
        hint: Phrase(
          en: "check the disk, then tend store check",
          es: "revisa el disco y luego tend store check"))
    case .unknownEntry, .unknownNote, .unknownDraft, .nothingToUndo, .forgettingCannotBeUndone,
      .wrongKind, .putAway, .rejected, .definitionChanged, .instrumentInUse, .unknownInstrument,
      .wordingInUse,
      .unknownWording, .unknownNorms, .unknownPlanItem, .unknownLine, .unknownGoal, .unknownShare,
      .unknownSession, .unknownPromise:
      store(error)
    }
  }

  private static let otherFile = Phrase(
    en: "name another file with --store", es: "nombra otro archivo con --store")
}
