import Formats
import Outcomes

/// What is wrong with how a command of `outcomes` was called.
extension ErrorCatalogue {
  static func outcomes(_ fault: OutcomesUsageFault) -> Problem {
    let (what, hint) = words(fault)
    return Problem(.usage, what, hint: hint)
  }

  private static func words(_ fault: OutcomesUsageFault) -> (Phrase, Phrase) {
    switch fault {
    case .thresholdTooLow(let fault):
      (
        Phrase(
          en: "a threshold of \(fault.given) protects nobody",
          es: "un umbral de \(fault.given) no protege a nadie"),
        Phrase(en: "the lowest is \(fault.lowest)", es: "el menor es \(fault.lowest)")
      )
    case .emptyGroup, .groupTwice, .neverAGroup, .notAMonth: groupWords(fault)
    case .notAWindow, .windows: windowWords(fault)
    case .notAnError, .errorOutOfRange, .scaleNotNamed, .scaleTwice, .noNorms, .noRetestNorms:
      errorWords(fault)
    case .notForDonations, .noSuchPartOfDonations, .donationsBesideTables, .promisedToDonors:
      donationWords(fault)
    case .notBoth(let a, let b):
      (
        Phrase(en: "\(a) and \(b) do not go together", es: "\(a) y \(b) no van juntos"),
        Phrase(en: "leave one of them out", es: "quita uno de los dos")
      )
    case .stdinTwice:
      (
        Phrase(
          en: "--input - is given twice, and stdin can be read once",
          es: "--input - está dos veces, y la entrada estándar se lee una sola vez"),
        Phrase(en: "name files for the others", es: "nombra archivos para las demás tablas")
      )
    case .whichInstrument(let fitting):
      (
        fitting.isEmpty
          ? Phrase(
            en: "the headings fit no instrument",
            es: "los encabezados no encajan con ningún "
              + "instrumento")
          : Phrase(
            en: "the headings fit more than one instrument",
            es: "los encabezados encajan con más de un instrumento"),
        Phrase(
          en: "name it: --instrument \(fitting.first ?? "barc-10")",
          es: "nómbralo: --instrument \(fitting.first ?? "barc-10")")
      )
    }
  }

  private static func groupWords(_ fault: OutcomesUsageFault) -> (Phrase, Phrase) {
    switch fault {
    case .groupTwice(let name):
      (
        Phrase(
          en: "--group-by names '\(shown(name))' twice",
          es: "--group-by nombra '\(shown(name))' dos veces"),
        Phrase(en: "name each column once", es: "nombra cada columna una vez")
      )
    case .neverAGroup(let name):
      (
        Phrase(
          en: "'\(shown(name))' names single people, and is never a group",
          es: "'\(shown(name))' nombra a personas, y nunca es un grupo"),
        Phrase(
          en: "group by what many people share, such as a site or a month",
          es: "agrupa por lo que muchas personas comparten, como un lugar o un mes")
      )
    case .notAMonth(let text):
      (
        Phrase(
          en: "--year-start takes a month from 1 to 12, and not '\(shown(text))'",
          es: "--year-start lleva un mes del 1 al 12, y no '\(shown(text))'"),
        Phrase(
          en: "for years that start in July: --year-start 7",
          es: "para años que empiezan en julio: --year-start 7")
      )
    default:
      (
        Phrase(
          en: "--group-by has a name missing", es: "en --group-by falta un nombre"),
        Phrase(
          en: "columns stand with commas and no spaces: --group-by site,month",
          es: "las columnas van con comas y sin espacios: --group-by site,month")
      )
    }
  }

  private static func windowWords(_ fault: OutcomesUsageFault) -> (Phrase, Phrase) {
    switch fault {
    case .notAWindow(let option, let text):
      (
        Phrase(
          en: "\(option) '\(shown(text))' is no window of days",
          es: "\(option) '\(shown(text))' no es un tramo de días"),
        Phrase(
          en: "write the first and the last day, such as 0d..30d",
          es: "escribe el primer y el último día, como 0d..30d")
      )
    case .windows(.overlapping):
      (
        Phrase(
          en: "the windows of --from and --to overlap",
          es: "los tramos de --from y --to se cruzan"),
        Phrase(
          en: "let the one end before the other starts: --from 0d..30d --to 150d..210d",
          es: "haz que uno acabe antes de que el otro empiece: --from 0d..30d --to 150d..210d")
      )
    default:
      (
        Phrase(
          en: "the window of --to lies before that of --from",
          es: "el tramo de --to está antes que el de --from"),
        Phrase(
          en: "--from is the earlier one: --from 0d..30d --to 150d..210d",
          es: "--from es el primero: --from 0d..30d --to 150d..210d")
      )
    }
  }

  private static func errorWords(_ fault: OutcomesUsageFault) -> (Phrase, Phrase) {
    switch fault {
    case .notAnError(let text):
      (
        Phrase(
          en: "--error '\(shown(text))' is not understood",
          es: "no se entiende --error '\(shown(text))'"),
        Phrase(
          en: "give a scale with its SD and reliability, such as burnout=6.1,0.75, or run",
          es: "da una escala con su DE y fiabilidad, como burnout=6.1,0.75, o run")
      )
    case .errorOutOfRange:
      (
        Phrase(
          en: "an SD is over 0, and a reliability from 0 up to under 1",
          es: "una DE es mayor que 0, y una fiabilidad va de 0 a menos de 1"),
        Phrase(
          en: "both stand in the publication or in your own norms",
          es: "las dos están en la publicación o en tus propias normas")
      )
    case .scaleNotNamed(let scales):
      (
        Phrase(
          en: "--sd and --r do not say which scale they are of",
          es: "--sd y --r no dicen de qué escala son"),
        Phrase(
          en: "name it: --error \(scales.first ?? "SCALE")=SD,R",
          es: "nómbrala: --error \(scales.first ?? "ESCALA")=DE,R")
      )
    case .scaleTwice(let scale):
      (
        Phrase(
          en: "the wobble of \(shown(scale)) is given twice",
          es: "la variación de \(shown(scale)) está dos veces"),
        Phrase(en: "give it once", es: "dala una sola vez")
      )
    case .noRetestNorms:
      (
        Phrase(
          en: "these figures give no norms: that takes enough people with two scores, and an ICC "
            + "from 0 to under 1",
          es: "estas cifras no dan normas: hacen falta bastantes personas con dos puntajes y un "
            + "CCI de 0 a menos de 1"),
        Phrase(
          en: "without --norms the page says what there is",
          es: "sin --norms la página dice lo que hay")
      )
    default:
      (
        Phrase(
          en:
            "these figures give no norms: that takes one check-in a person, and an alpha from 0 to 1",
          es: "estas cifras no dan normas: hace falta un registro por persona y un alfa de 0 a 1"),
        Phrase(
          en: "with --entries first each person counts once; the page says the rest",
          es: "con --entries first cada persona cuenta una vez; la página dice lo demás")
      )
    }
  }
}
