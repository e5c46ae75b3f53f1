import Formats
import Instruments
import Psychometrics

extension ErrorCatalogue {
  /// - Parameter isOwn: whether it is the owner's; a participant's code is not said.
  static func draftWaits(_ entry: CatalogEntry, isOwn: Bool) -> (Phrase, Phrase) {
    let id = entry.id.rawValue
    let person =
      isOwn
      ? Phrase(same: "") : Phrase(en: " --person CODE", es: " --person CÓDIGO")
    return (
      Phrase(
        en: "a check-in of \(entry.name.english) was begun and waits, so it stays",
        es: "un registro de \(entry.name.spanish) quedó empezado y espera, así que se queda"),
      Phrase(
        en: "tend check \(id)\(person.english) takes it up at a terminal; there d drops it",
        es: "tend check \(id)\(person.spanish) lo retoma en una terminal; ahí d lo descarta")
    )
  }
}
