import Formats
import Store

/// Putting a store away, and taking it back.
enum PutAwayPage {
  static let askNew = Phrase(
    en: "Choose a passphrase for your store. Some words that you can remember are better than one "
      + "that is hard to type. It does not show while you type.",
    es:
      "Elige una frase de paso para tu archivo. Varias palabras que recuerdes son mejores que una "
      + "difícil de escribir. No se ve mientras la escribes.")

  static let ask = Phrase(
    en: "The passphrase of your store:", es: "La frase de paso de tu archivo:")

  static let askNewForBackup = Phrase(
    en: "Choose a passphrase for this backup. Without it nobody can open the backup, not even you.",
    es: "Elige una frase de paso para esta copia. Sin ella nadie puede abrir la copia, tampoco tú.")

  static let askForBackup = Phrase(
    en: "The passphrase of this backup:", es: "La frase de paso de esta copia:")

  /// Said at a terminal, before what takes long.
  static var takesTime: Page {
    var page = Page()
    page.text(Phrase(en: "This takes a few seconds.", es: "Esto tarda unos segundos."))
    page.gap()
    return page
  }

  /// Said once where a command works with the built-in instruments alone.
  static let builtInAlone = Phrase(
    en:
      "Your store is put away. Instruments, texts and norms that you may have added to it are not "
      + "used here.",
    es:
      "Tu archivo está guardado bajo llave. Los instrumentos, textos y normas que le hayas añadido "
      + "no se usan aquí.")

  /// - Parameters:
  ///   - oldAside: where an older sealed store lies now.
  ///   - openLog: where the log of supervision lies in the clear.
  static func putAway(_ files: PutAwayFiles, oldAside: String?, openLog: String?) -> Page {
    var page = Page()
    page.gap()
    page.text(
      Phrase(
        en: "Your store is put away. The sealed file was opened and held the same, and then the "
          + "plain one was removed.",
        es: "Tu archivo está guardado bajo llave. El archivo sellado se abrió y tenía lo mismo; "
          + "después se quitó el que estaba sin cerrar."))
    page.text(
      Phrase(
        en: "To take it back: tend store back", es: "Para recuperarlo: tend store back"))
    page.blank()
    page.text(
      Phrase(
        en:
          "The recovery sheet opens it without the passphrase. Have it on paper, check each letter "
          + "of its key, and then close this window.",
        es:
          "La hoja de recuperación lo abre sin la frase de paso. Tenla en papel, revisa cada letra "
          + "de su clave y después cierra esta ventana."))
    page.blank()
    page.text(
      Phrase(
        en: "The plain file was filled with zeros first. Even so, a disk may keep traces of it: "
          + "flash drives, snapshots, backups and synced folders can hold older copies. Tend "
          + "cannot reach those. A disk that is encrypted as a whole helps against it.",
        es: "Antes de quitarlo, el archivo sin cerrar se llenó de ceros. Aun así, un disco puede "
          + "guardar restos: las memorias flash, las instantáneas, las copias y las carpetas "
          + "sincronizadas pueden tener versiones anteriores. Tend no las alcanza. Un disco cifrado "
          + "por completo ayuda contra eso."))
    if let oldAside {
      page.blank()
      page.text(
        Phrase(
          en: "An older sealed store lay there. It keeps its own passphrase, and is now here:",
          es: "Ahí había un archivo sellado más antiguo. Conserva su propia frase de paso y ahora "
            + "está aquí:"))
      page.path(oldAside)
    }
    if !files.setAside.isEmpty {
      page.blank()
      page.text(
        Phrase(
          en: "Still open to read are the stores that a restore set aside:",
          es: "Todavía se pueden leer los archivos que una recuperación dejó a un lado:"))
      for file in files.setAside { page.path(file) }
      page.text(
        Phrase(
          en: "Remove those that you do not need any more.",
          es: "Elimina los que ya no necesites."))
    }
    if let openLog {
      page.blank()
      page.text(
        Phrase(
          en: "Your log of supervision is a store of its own, and stays open to read. To put it "
            + "away too:",
          es: "Tu cuaderno de supervisión es un archivo aparte y todavía se puede leer. Para "
            + "guardarlo también:"))
      let path = CommandNames.quoted(openLog)
      let command = Phrase(
        en: "tend --store \(path) store away", es: "tend --store \(path) store away")
      page.drawn(["  " + command.english])
    }
    return page
  }

  static func takenBack(_ files: PutAwayFiles, _ end: TakeBackRun.End) -> Page {
    var page = Page()
    switch end {
    case .takenBack:
      page.text(
        Phrase(
          en: "Your store is back, and the sealed files were removed:",
          es: "Tu archivo está de vuelta y los archivos sellados se quitaron:"))
      page.path(files.plain)
      page.text(
        Phrase(
          en: "The recovery sheet belongs to those sealed files. The next time you get a new one.",
          es: "La hoja de recuperación era de esos archivos sellados. La próxima vez tendrás una "
            + "nueva."))
    case .wasThere:
      page.text(
        Phrase(
          en: "Your store is not put away. It is here:",
          es: "Tu archivo no está guardado bajo llave. Está aquí:"))
      page.path(files.plain)
    case .heldTheSame:
      page.text(
        Phrase(
          en: "Your store was here already:", es: "Tu archivo ya estaba aquí:"))
      page.path(files.plain)
      page.text(
        Phrase(
          en: "The sealed files beside it held the same, and were removed.",
          es: "Los archivos sellados de al lado tenían lo mismo, y se quitaron."))
    case .holdsAnother:
      page.text(
        Phrase(
          en: "Your store was here already, and stays as it is:",
          es: "Tu archivo ya estaba aquí y sigue igual:"))
      page.path(files.plain)
      page.text(
        Phrase(
          en: "The sealed files hold it as it was at another time. They stay too; remove them "
            + "yourself when you do not need them:",
          es: "Los archivos sellados lo tienen como era en otro momento. También se quedan; "
            + "elimínalos cuando ya no los necesites:"))
      page.path(files.sealed)
      page.path(files.key)
    }
    return page
  }

  static func takenBackDocument(_ files: PutAwayFiles, _ end: TakeBackRun.End) -> JSON {
    let sealedFiles =
      switch end {
      case .takenBack, .heldTheSame: "removed"
      case .wasThere: "none"
      case .holdsAnother: "kept"
      }
    return [
      "schema": "tend.taken-back/1", "path": .string(files.plain),
      "opened": .boolean(end == .takenBack), "sealedFiles": .string(sealedFiles),
    ]
  }

  static func sealedBackup(_ path: String) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en: "Copied, sealed, and opened again to check:",
        es: "Copiado, sellado y abierto otra vez para revisarlo:"))
    page.path(path)
    page.text(
      Phrase(
        en: "It opens with its passphrase alone. What you forget later stays in it until it is "
          + "restored or removed.",
        es:
          "Solo se abre con su frase de paso. Lo que borres más adelante sigue en él hasta que lo "
          + "recuperes o lo elimines."))
    return page
  }

  static func sealedBackupDocument(_ path: String) -> JSON {
    ["schema": "tend.backup/1", "path": .string(path), "sealed": true]
  }
}
