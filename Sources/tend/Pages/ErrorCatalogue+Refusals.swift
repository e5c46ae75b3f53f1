import Formats
import Instruments
import Journal
import Psychometrics

/// What is not permitted, with the right way to do it.
extension ErrorCatalogue {
  static func refusal(_ refusal: Refusal) -> Problem {
    let (what, hint) = words(refusal)
    var problem = Problem(.notPermitted, what, hint: hint)
    if case .homePutAway = refusal { problem.isCalm = true }
    return problem
  }

  private static func words(_ refusal: Refusal) -> (Phrase, Phrase) {
    switch refusal {
    case .personInPersonalStore:
      (
        Phrase(
          en: "this store is personal and holds nobody's check-ins but its owner's",
          es: "este archivo es personal y solo guarda los registros de su dueño"),
        Phrase(
          en: "keep participants in a program's store: tend --store program.db store new --program",
          es: "guarda a los participantes en el archivo de un programa: "
            + "tend --store programa.db store new --program")
      )
    case .programNeedsPerson:
      (
        Phrase(
          en: "this is a program's store: it never holds check-ins of 'me'",
          es: "este es el archivo de un programa: nunca guarda registros de 'me'"),
        Phrase(
          en: "name the participant with --person CODE, or use your own store",
          es: "nombra a la persona con --person CÓDIGO, o usa tu propio archivo")
      )
    case .programNeedsConsent:
      (
        Phrase(
          en: "a program's store takes a check-in only where consent is on record",
          es: "el archivo de un programa solo guarda un registro si consta el consentimiento"),
        Phrase(
          en: "once it is: --consent recorded", es: "cuando conste: --consent recorded")
      )
    case .notesArePersonal:
      (
        Phrase(
          en: "notes belong to a personal store, and this is a program's",
          es: "las notas son de un archivo personal, y este es de un programa"),
        Phrase(
          en: "use your own store for notes", es: "usa tu propio archivo para las notas")
      )
    case .noKey(let entry):
      (MissingKeyWords.missing(entry), MissingKeyWords.remedy(entry))
    case .noSentences(let entry):
      (
        Phrase(
          en: "the file that brought \(entry.name.english) has no sentences to print",
          es: "el archivo que trajo \(entry.name.spanish) no tiene frases que imprimir"),
        Phrase(
          en: "add them to it as \"wordings\", with a new version, and add it again",
          es: "ponlas en él como \"wordings\", con otra versión, y añádelo otra vez")
      )
    case .noOwnWording(let entry):
      (
        Phrase(
          en: "Tend has no words of its own for \(entry.name.english)",
          es: "Tend no tiene palabras propias para \(entry.name.spanish)"),
        Phrase(
          en: "use its form: tend check \(entry.id.rawValue)",
          es: "usa su formulario: tend check \(entry.id.rawValue)")
      )
    case .draftWaits(let entry, let person):
      draftWaits(entry, isOwn: person == .me)
    case .needsPermission(let entry):
      (
        Phrase(
          en: "the text \(entry.ofCalled.english) needs somebody's permission",
          es: "el texto \(entry.ofCalled.spanish) necesita el permiso de alguien"),
        Phrase(
          en: "say who permits its use and how: --permitted-by WHO --terms TERMS",
          es: "di quién permite usarlo y cómo: --permitted-by QUIÉN --terms CONDICIONES")
      )
    case .needsPassphrase:
      (
        Phrase(
          en: "this needs a passphrase, and there is no terminal to ask at",
          es: "esto necesita una frase de paso, y no hay terminal donde pedirla"),
        Phrase(
          en: "name a file whose first line it is: --passphrase-from FILE",
          es: "nombra un archivo cuya primera línea la tenga: --passphrase-from ARCHIVO")
      )
    case .putAway:
      (
        Phrase(
          en: "the store is put away: sealed, until you take it back",
          es: "el archivo está guardado bajo llave hasta que lo recuperes"),
        Phrase(
          en: "take it back: tend store back", es: "recupéralo: tend store back")
      )
    case .homePutAway:
      (
        Phrase(
          en: "Your store is put away: sealed, until you take it back.",
          es: "Tu archivo está guardado bajo llave hasta que lo recuperes."),
        Phrase(en: "When you wish: tend store back", es: "Cuando quieras: tend store back")
      )
    case .logPutAway(let path):
      (
        Phrase(
          en: "the log of supervision is put away: sealed, until you take it back",
          es: "el cuaderno de supervisión está guardado bajo llave hasta que lo recuperes"),
        Phrase(
          en: "take it back: tend --store \(CommandNames.quoted(path)) store back",
          es: "recupéralo: tend --store \(CommandNames.quoted(path)) store back")
      )
    case .logHoldsNoCheckIns:
      (
        Phrase(
          en: "this is a log of supervision, and holds nobody's check-ins",
          es: "este es un cuaderno de supervisión, y no guarda registros de nadie"),
        Phrase(
          en: "name your own store with --store", es: "nombra tu propio archivo con --store")
      )
    case .belongsToPersonalStore:
      (
        Phrase(
          en: "that belongs to a personal store, and this is another kind",
          es: "eso es de un archivo personal, y este es de otro tipo"),
        Phrase(
          en: "name your own store with --store", es: "nombra tu propio archivo con --store")
      )
    case .needsProgramStore:
      (
        Phrase(
          en: "that belongs to a program's store",
          es: "eso es del archivo de un programa"),
        Phrase(
          en: "name it with --store; to make one: tend --store program.db store new --program",
          es: "nómbralo con --store; para crearlo: tend --store programa.db store new --program")
      )
    case .needsConfirmation:
      (
        Phrase(
          en: "this asks before it goes on, and there is nobody to answer",
          es: "esto pregunta antes de seguir, y no hay quien responda"),
        Phrase(
          en: "run it at a terminal, or say --yes", es: "úsalo en una terminal, o añade --yes")
      )
    }
  }
}
