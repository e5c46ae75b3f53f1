import Care
import Formats
import Outcomes
import Psychometrics
import Sealing
import Store

/// Every error that a person can meet, with its words and its exit code, in one place.
///
/// Errors hold facts; the words are made here. No answer, note or code of a person is in them, but
/// for a bad cell of a table, which must be found again.
enum ErrorCatalogue {
  /// What to say of an error; nil where nothing is to be said.
  static func problem(for error: any Error) -> Problem? {
    switch error {
    case let error as UsageFault: usage(error)
    case let error as Refusal: refusal(error)
    case let error as DataFault: data(error)
    case let error as FileFault: file(error)
    case let error as CareFault: care(error)
    case let error as PlanFault: plan(error)
    case let error as PlanFormFaults: planForm(error)
    case let error as ReplyFault: reply(error)
    case let error as RhythmFault: rhythm(error)
    case let error as SettingsFault: settings(error)
    case let error as AnswersFault: answers(error)
    case let error as ScoringError: answers(AnswersFault(error: error, name: nil))
    case let error as StoreError: store(error)
    case let error as TableFailure: table(error)
    case let error as TableOptionsFault: options(error)
    case let error as OutcomesUsageFault: outcomes(error)
    case let error as OutcomesDataFault: outcomes(error)
    case let error as SQLFault: sql(error)
    case let error as SiteUsageFault: sites(error)
    case let error as SiteDataFault: sites(error)
    case let error as ReportUsageFault: report(error)
    case let error as CountsFailure: counts(error)
    case let error as DonationFailure: donation(error)
    case let error as ProveFault: prove(error)
    case let error as LedgerFailure: ledger(error)
    case let error as BroughtFault: brought(error)
    case let error as AgeFault: sealing(error)
    case let error as PutAwayFault: putAway(error)
    case let error as SharingFault: sharing(error)
    case let error as ProgramFault: program(error)
    case let error as Console.Fault: console(error)
    case is Interrupted: Problem(.interrupted, [])
    default:
      Problem(
        .software,
        Phrase(
          en: "something went wrong inside tend (\(type(of: error)))",
          es: "algo no funcionó dentro de tend (\(type(of: error)))"),
        hint: Phrase(
          en: "nothing you recorded is lost; please report it with the command you used",
          es: "nada de lo guardado se pierde; avísanos con la orden que usaste"))
    }
  }

  private static func console(_ fault: Console.Fault) -> Problem? {
    switch fault {
    case .closed: nil
    case .failed(let code):
      Problem(
        .inputOutput,
        Phrase(
          en: "cannot write the output: \(SystemWords.phrase(code).english)",
          es: "no se puede escribir la salida: \(SystemWords.phrase(code).spanish)"),
        hint: Phrase(
          en: "send the output elsewhere; what was recorded is kept (tend history)",
          es: "envía la salida a otro lugar; lo guardado no se pierde (tend history)"))
    }
  }

  private static func program(_ fault: ProgramFault) -> Problem {
    switch fault {
    case .definitionUnreadable(let digest):
      Problem(
        .unavailable,
        Phrase(
          en: "the store keeps a definition that cannot be read (\(digest))",
          es: "el archivo guarda una definición que no se puede leer (\(digest))"),
        hint: Phrase(
          en: "tend store check looks at the whole store; a backup can be put back with "
            + "tend store restore",
          es: "tend store check revisa todo el archivo; una copia se puede recuperar con "
            + "tend store restore"))
    case .libraryUnreadable(let id):
      Problem(
        .unavailable,
        Phrase(
          en: "the store keeps an instrument that cannot be read (\(id.printable()))",
          es: "el archivo guarda un instrumento que no se puede leer (\(id.printable()))"),
        hint: Phrase(
          en: "a newer tend may have added it; a backup can be put back with tend store restore",
          es: "quizá lo añadió un tend más nuevo; una copia se puede recuperar con tend store "
            + "restore"))
    case .selfTestFailed:
      Problem(
        .software,
        Phrase(
          en: "an instrument does not pass its self-test",
          es: "un instrumento no pasa su propia prueba"),
        hint: Phrase(
          en: "do not rely on its scores; please report it",
          es: "no te fíes de sus puntajes; avísanos"))
    case .storeCheckFailed:
      Problem(
        .unavailable,
        Phrase(
          en: "the store did not pass its check", es: "el archivo no pasó la revisión"),
        hint: Phrase(
          en: "make a backup of what is there (tend store backup FILE) before anything else",
          es: "antes que nada, haz una copia de lo que hay (tend store backup ARCHIVO)"))
    }
  }

  private static func settings(_ fault: SettingsFault) -> Problem {
    Problem(
      .badData,
      Phrase(
        en: "the settings in \(fault.path) are not understood",
        es: "no se entienden los ajustes de \(fault.path)"),
      hint: Phrase(
        en: "correct or remove that file; without it the standard settings are used",
        es: "corrige o borra ese archivo; sin él se usan los ajustes de siempre"))
  }
}

/// The machine's own reasons in plain words.
enum SystemWords {
  static func phrase(_ code: Int32) -> Phrase {
    switch code {
    case 28: Phrase(en: "the disk is full", es: "el disco está lleno")
    case 13, 1: Phrase(en: "not permitted", es: "sin permiso")
    case 30: Phrase(en: "the disk is read-only", es: "el disco es de solo lectura")
    case 2, 20: Phrase(en: "no such folder", es: "esa carpeta no existe")
    case 9: Phrase(en: "it is closed", es: "está cerrada")
    case 17: Phrase(en: "another run is writing it", es: "otra ejecución lo está escribiendo")
    case 21: Phrase(en: "it is a folder", es: "es una carpeta")
    case 5: Phrase(en: "the device did not work", es: "el dispositivo no funcionó")
    default: Phrase(en: "the system says \(code)", es: "el sistema dice \(code)")
    }
  }
}
