import Formats
import Sealing
import Store

/// The page that opens a store without its passphrase, to be kept on paper.
///
/// The key and the commands are never broken, however narrow the page, so that they can be copied.
enum RecoverySheet {
  static func page(
    of key: AgeSecretKey, _ files: PutAwayFiles, on date: CivilDate, commands: CommandNames
  ) -> Page {
    let sealed = CommandNames.quoted(name(of: files.sealed))
    let plain = CommandNames.quoted(name(of: files.plain))
    var page = Page()
    page.heading(
      Phrase(
        en: "Recovery sheet for your Tend store, \(date)",
        es: "Hoja de recuperación de tu archivo de Tend, \(date)"))
    page.blank()
    page.text(
      Phrase(
        en: "This key opens the sealed store without the passphrase. Keep this page on paper, away "
          + "from the computer, where nobody else reads it.",
        es: "Esta clave abre el archivo sellado sin la frase de paso. Guarda esta hoja en papel, "
          + "lejos de la computadora, donde nadie más la lea."))
    page.blank()
    page.drawn([key.text()])
    page.blank()
    page.text(Phrase(en: "The sealed store:", es: "El archivo sellado:"))
    page.path(files.sealed)
    page.text(
      Phrase(
        en: "The same key, sealed with your passphrase:",
        es: "La misma clave, sellada con tu frase de paso:"))
    page.path(files.key)
    page.blank()
    page.text(
      Phrase(
        en: "To use it, type the key into a file, here key.txt. With Tend:",
        es: "Para usarla, escribe la clave en un archivo, aquí key.txt. Con Tend:"))
    page.drawn([
      "  " + commands.typed("tend store back --identity key.txt").replacing("\u{A0}", with: " ")
    ])
    page.text(
      Phrase(
        en: "Without Tend, with the programs age and sqlite3, in the folder of the sealed store:",
        es: "Sin Tend, con los programas age y sqlite3, en la carpeta del archivo sellado:"))
    page.drawn(["  umask 077", "  age -d -i key.txt \(sealed) > \(plain)", "  sqlite3 \(plain)"])
    page.blank()
    page.text(
      Phrase(
        en: "Whoever has this key and the sealed store can read all of it. If both this page and "
          + "the passphrase are lost, nobody can open it.",
        es:
          "Quien tenga esta clave y el archivo sellado puede leerlo todo. Si se pierden esta hoja "
          + "y la frase de paso, nadie puede abrirlo."))
    return page
  }

  static func document(of key: AgeSecretKey, _ files: PutAwayFiles) -> JSON {
    [
      "schema": "tend.put-away/1", "sealed": .string(files.sealed), "key": .string(files.key),
      "recoveryKey": .string(key.text()),
      "setAside": .array(files.setAside.map { .string($0) }),
    ]
  }

  private static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
