import Care
import Formats
import Instruments
import Outcomes
import Psychometrics

/// What a person reads before they give scores to an evaluator, and afterwards.
enum DonationPage {
  static let nothingYet = Page.one(
    Phrase(
      en: "There are no scores to give yet. Nothing was written.",
      es: "Todavía no hay puntajes que dar. No se escribió nada."))

  static let beginning = Page.one(
    Phrase(
      en:
        "This is the whole file. It holds scores, in their order, and how many months lie between "
        + "them. It holds no answers, no notes, no dates and no name.",
      es:
        "Este es el archivo entero. Lleva puntajes, en su orden, y los meses que hay entre ellos. "
        + "No lleva respuestas, ni notas, ni fechas, ni nombre."))

  /// What must be said before anybody says yes.
  static let whoMayGuess = Phrase(
    en:
      "If fewer than \(DisclosureControl.usualThreshold) people take part no figure is shown, and "
      + "somebody may still guess whose this is in a small team. Saying no needs no reason.",
    es: "Si participan menos de \(DisclosureControl.usualThreshold) personas no se muestra ninguna "
      + "cifra, y aun así en un equipo pequeño alguien puede adivinar de quién es esto. Para decir "
      + "que no, no hace falta ningún motivo.")

  /// What is said above the question, ``whoMayGuess`` last.
  static func before(
    _ donation: Donation, of entries: [CatalogEntry], isSameCode: Bool
  ) -> [Phrase] {
    var phrases: [Phrase] = []
    if entries.contains(where: { $0.definition.subject == .ownRecovery }) {
      phrases.append(
        Phrase(
          en: "It also holds scores of your own recovery.",
          es: "También lleva puntajes de tu propia recuperación."))
    }
    if donation.role != nil {
      phrases.append(
        Phrase(
          en: "A role that few people have says more about whose this is.",
          es: "Una función que pocas personas tienen dice más sobre de quién es esto."))
    }
    phrases.append(
      isSameCode
        ? Phrase(
          en: "It has the code of your earlier file, so both can be told to be from one person.",
          es: "Lleva el código de tu archivo anterior, así que se ve que los dos son de una misma "
            + "persona.")
        : Phrase(
          en: "If you gave a file before, equal scores in a row can show that both are yours, even "
            + "with a new code. --since leaves out what you gave.",
          es: "Si ya diste un archivo, unos puntajes seguidos e iguales pueden mostrar que los dos "
            + "son tuyos, aun con otro código. --since deja fuera lo que ya diste."))
    return phrases + [whoMayGuess]
  }

  static let onlyRead = Page.one(
    Phrase(
      en: "That is the file. Nothing was written, and nobody is told. To write one: --output FILE. "
        + "It asks first.",
      es: "Ese es el archivo. No se escribió nada, y nadie se entera. Para escribir uno: --output "
        + "ARCHIVO. Antes pregunta."))

  static func ask(_ place: SealedPage.Place) -> Phrase {
    let path = (place.path ?? "").printable()
    return Phrase(
      en: "Write this file to \(path)?", es: "¿Escribir este archivo en \(path)?")
  }

  static func written(_ place: SealedPage.Place) -> Page {
    var page = OutcomesPage.writtenTo(place.path ?? "")
    page.text(
      Phrase(
        en:
          "Tend sends it nowhere: you hand it over, or you do not. Nothing of this is kept in your "
          + "journal: not the code, and not that you gave it.",
        es: "Tend no lo envía a ninguna parte: lo entregas, o no. Nada de esto queda en tu diario: "
          + "ni el código, ni que lo diste."))
    return page
  }
}

/// A donation as the file that is handed over: on any screen the same bytes.
struct DonatedFile: HandedPage {
  let page: String

  init(_ donation: Donation) {
    page = donation.text
  }

  func page(width: Int) -> String { page }
}
