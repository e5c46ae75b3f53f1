import Formats
import Psychometrics
import Store

/// What can be wrong with adding to the instruments and taking away again.
extension ErrorCatalogue {
  static func library(_ error: StoreError) -> Problem {
    switch error {
    case .definitionChanged(let id, let version):
      Problem(
        .usage,
        Phrase(
          en: "\(id.rawValue) is there in version \(version.printable()) with another key",
          es: "\(id.rawValue) ya está en la versión \(version.printable()) con otra clave"),
        hint: Phrase(
          en: "a changed key is a new version: give it one, and old entries keep theirs",
          es: "una clave que cambia es otra versión: dale una, y las anotaciones de antes "
            + "conservan "
            + "la suya"))
    case .instrumentInUse(let id, let entries):
      Problem(
        .notPermitted,
        Phrase(
          en: "\(entries) \(entries == 1 ? "entry uses" : "entries use") \(id.rawValue), so it "
            + "stays",
          es: "\(entries) \(entries == 1 ? "anotación usa" : "anotaciones usan") \(id.rawValue), "
            + "así "
            + "que se queda"),
        hint: Phrase(
          en: "forget those entries first (tend history \(id.rawValue) shows them), or let it stay",
          es: "borra antes esas anotaciones (tend history \(id.rawValue) las muestra), o déjalo"))
    case .unknownInstrument(let id):
      Problem(
        .usage,
        Phrase(
          en: "\(id.rawValue) was not added here", es: "\(id.rawValue) no se añadió aquí"),
        hint: Phrase(
          en: "tend instruments list shows what was added",
          es: "tend instruments list muestra lo añadido"))
    case .wordingInUse(let name):
      Problem(
        .usage,
        Phrase(
          en: "entries were answered to other words under the name \"\(name.printable())\"",
          es: "hay anotaciones respondidas con otro texto bajo el nombre «\(name.printable())»"),
        hint: Phrase(
          en: "give the new text another name: --name",
          es: "da otro nombre al nuevo texto: --name"))
    case .unknownWording(let id, let language):
      Problem(
        .usage,
        Phrase(
          en: "no text of \(id.rawValue) in \(language.rawValue) was imported",
          es: "no se importó ningún texto de \(id.rawValue) en \(language.rawValue)"),
        hint: Phrase(
          en: "tend instruments show \(id.rawValue) names the texts",
          es: "tend instruments show \(id.rawValue) nombra los textos"))
    default:
      Problem(
        .usage,
        Phrase(en: "there are no such norms", es: "no existen esas normas"),
        hint: Phrase(
          en: "tend instruments norms list shows their numbers",
          es: "tend instruments norms list muestra sus números"))
    }
  }
}
