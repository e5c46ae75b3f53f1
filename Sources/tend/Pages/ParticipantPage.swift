import Care
import Formats
import Instruments
import Journal
import Psychometrics

/// What a participant reads before and after a check-in in a program's store.
enum ParticipantPage {
  /// - Parameters:
  ///   - runBy: who runs the program; nil where nobody said.
  ///   - asks: whether consent is asked for, or is on record already.
  static func beforeYouStart(
    _ person: Person, mode: Mode, runBy: String?, asks: Bool
  ) -> Page {
    var page = Page()
    page.heading(Phrase(en: "Before you start", es: "Antes de empezar"))
    page.blank()
    if mode == .paper {
      addPaper(person, asks: asks, to: &page)
      return page
    }
    if mode == .interview {
      page.quiet(Phrase(en: "Read this to the person:", es: "Léele esto a la persona:"))
    }
    let program = runBy ?? ""
    page.text(
      runBy == nil
        ? Phrase(
          en: "The program keeps these answers under the code \(person.name), with no name.",
          es: "El programa guarda estas respuestas con el código \(person.name), sin nombre.")
        : Phrase(
          en: "\(program) keeps these answers under the code \(person.name), with no name.",
          es: "\(program) guarda estas respuestas con el código \(person.name), sin nombre."))
    page.text(
      Phrase(
        en: "Those of its people who hold this file can read each answer. Whoever has the list of "
          + "codes can tell that they are yours.",
        es: "Las personas del programa que tienen este archivo pueden leer cada respuesta. Quien "
          + "tiene la lista de códigos puede saber que son tuyas."))
    page.text(
      Phrase(
        en: "You may say no. It costs you nothing, nobody minds, and nothing of it is kept under "
          + "your code.",
        es: "Puedes decir que no. No te cuesta nada, a nadie le molesta, y no se guarda nada con "
          + "tu código."))
    page.text(
      Phrase(
        en: "You may leave any item out, and stop at any time.",
        es: "Puedes dejar cualquier ítem sin responder, y parar en cualquier momento."))
    page.blank()
    page.text(
      asks
        ? Phrase(
          en: "May the program keep your answers? q leaves.",
          es: "¿El programa puede guardar tus respuestas? q sale.")
        : onRecord)
    return page
  }

  private static func addPaper(_ person: Person, asks: Bool, to page: inout Page) {
    page.text(
      Phrase(
        en: "This is for a form on paper, of the code \(person.name).",
        es: "Esto es para un formulario en papel, del código \(person.name)."))
    page.text(
      asks
        ? Phrase(
          en:
            "Is it on record that this person lets the program keep the answers? With no, nothing "
            + "is kept under the code. q leaves.",
          es: "¿Consta que esta persona deja que el programa guarde las respuestas? Si no, no se "
            + "guarda nada con el código. q sale.")
        : onRecord)
  }

  private static let onRecord = Phrase(
    en: "Consent is on record.", es: "Consta el consentimiento.")

  static let mark = Phrase(en: "yes or no > ", es: "sí o no > ")

  static let pleaseSay = Phrase(
    en: "Please type yes or no, then Enter.", es: "Escribe sí o no y luego Intro.")

  /// Nil for anything else: a consent is never read into a slip of a finger.
  static func yesOrNo(_ reply: String, _ language: Language) -> Bool? {
    if reply.lowercased() == "s", language == .english { return nil }
    return AfterwardsPage.yesOrNo(reply)
  }

  static let declined = Phrase(
    en: "That is fine. Nothing was kept under your code.",
    es: "Está bien. No se guardó nada con tu código.")

  // MARK: - Afterwards

  /// What stays on the screen: the number that takes it back, and nothing of what was answered.
  static func recorded(_ entry: Entry) -> Phrase {
    Phrase(
      en: "Thank you. Recorded as entry \(entry.id). \"tend\u{A0}undo\" takes it back.",
      es: "Gracias. Guardado como anotación \(entry.id). «tend\u{A0}undo» la deshace.")
  }

  static var offerCopy: Page {
    var page = Page()
    page.gap()
    page.text(
      Phrase(
        en: "That was the last item. Would you like a copy for yourself?",
        es: "Ese fue el último ítem. ¿Quieres una copia para ti?"))
    page.choice(
      "1",
      Phrase(
        en: "Show it here, once. Enter does this too.",
        es: "Mostrarla aquí, una vez. Intro también hace esto."))
    page.choice(
      "2",
      Phrase(
        en: "Write it to a file to print or to take along.",
        es: "Escribirla en un archivo para imprimir o llevar."))
    page.choice("n", Phrase(en: "No copy.", es: "Sin copia."))
    return page
  }

  /// Scores and answers of this check-in alone.
  static func copy(
    of new: Entry, report: Report, _ entry: CatalogEntry, isAccessible: Bool,
    lifelineCountry: String?
  ) -> Page {
    var page = Page()
    page.heading(entry.title)
    page.text(Phrase(same: new.record.date.description))
    page.blank()
    page.add(ScorePage.page(report, of: entry))
    page.blank()
    page.text(
      Phrase(
        en: "The answers, item by item (- left out, x would rather not say):",
        es: "Las respuestas, ítem por ítem (- sin responder, x prefiero no decir):"))
    let answers = new.record.answers.enumerated().filter { $0.element != .notAsked }
      .map { "\($0.offset + 1):\u{A0}\(sign($0.element))" }
    let lines = isAccessible ? answers : [answers.joined(separator: ", ")]
    for line in lines { page.text(Phrase(same: line), indent: isAccessible ? 0 : 2) }
    page.blank()
    page.quiet(entry.guide.credit)
    page.quiet(LifelineDirectory.quietLine(forCountry: lifelineCountry))
    return page
  }

  private static func sign(_ answer: Answer) -> String {
    switch answer {
    case .answered(let number): String(number)
    case .declined: "x"
    case .skipped, .notAsked: "-"
    }
  }

  static let whenRead = Phrase(
    en: "Enter clears the screen.", es: "Intro limpia la pantalla.")

  static let askFile = Phrase(
    en: "The name of the file, such as one on a stick of yours. Enter goes back.",
    es: "El nombre del archivo, por ejemplo en una memoria tuya. Intro vuelve.")

  static let fileIsThere = Phrase(
    en: "There is a file of that name. Please choose another.",
    es: "Ya hay un archivo con ese nombre. Elige otro.")

  static let fileCannotBeMade = Phrase(
    en: "A file cannot be made there. Please choose another place.",
    es: "No se puede crear un archivo ahí. Elige otro lugar.")

  static func written(to path: String) -> Page {
    var page = Page.one(
      Phrase(
        en: "Your copy is in this file. Whoever owns the computer can read it there.",
        es: "Tu copia está en este archivo. Quien es dueño de la computadora puede leerlo ahí."))
    page.path(path)
    return page
  }
}
