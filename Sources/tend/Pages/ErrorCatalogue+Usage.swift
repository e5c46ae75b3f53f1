import Formats
import Instruments
import Journal
import Psychometrics

extension ErrorCatalogue {
  static func usage(_ fault: UsageFault) -> Problem {
    let (what, hint) = words(fault)
    return Problem(.usage, what, hint: hint)
  }

  private static func didYouMean(_ nearest: String?, otherwise: Phrase) -> Phrase {
    nearest.map {
      Phrase(en: "did you mean \($0)?", es: "¿quisiste decir \($0)?")
    } ?? otherwise
  }

  /// Where the commands are listed, or those of one group.
  private static func helpOffer(_ group: String?) -> Phrase {
    let call = group.map { "tend \($0) --help" } ?? "tend --help"
    return Phrase(en: "\(call) lists the commands", es: "\(call) muestra las órdenes")
  }

  /// Whether a text is `p` and a number, as the line of time shows an item of the plan.
  private static func isOfPlan(_ text: String) -> Bool {
    text.hasPrefix("p") && Int(text.dropFirst()) != nil
  }

  private static func words(_ fault: UsageFault) -> (Phrase, Phrase?) {
    switch fault {
    case .unknownCommand(let name, let nearest, let group):
      let shown = name.printable()
      let whole = group.map { "\($0) \(shown)" } ?? shown
      return (
        Phrase(en: "there is no command '\(whole)'", es: "no existe la orden '\(whole)'"),
        didYouMean(
          nearest.map { near in (group.map { "tend \($0) \(near)" } ?? "tend \(near)") },
          otherwise: helpOffer(group))
      )
    case .unknownInstrument(let name, let nearest):
      return (
        Phrase(
          en: "there is no instrument '\(name.printable())'",
          es: "no existe el instrumento '\(name.printable())'"),
        didYouMean(
          nearest,
          otherwise: Phrase(
            en: "tend instruments list shows them", es: "tend instruments list los muestra"))
      )
    case .unknownScale(let name, let instrument, let scales, let nearest):
      return (
        Phrase(
          en: "\(instrument) has no scale '\(name.printable())'",
          es: "\(instrument) no tiene la escala '\(name.printable())'"),
        didYouMean(
          nearest,
          otherwise: Phrase(
            en: "its scales are \(scales.joined(separator: ", "))",
            es: "sus escalas son \(scales.joined(separator: ", "))"))
      )
    case .unknownArea(let name, let reflection, let areas, let nearest):
      return (
        Phrase(
          en: "\(reflection) has no area '\(name.printable())'",
          es: "\(reflection) no tiene el área '\(name.printable())'"),
        didYouMean(
          nearest,
          otherwise: Phrase(
            en: "its areas are \(areas.joined(separator: ", "))",
            es: "sus áreas son \(areas.joined(separator: ", "))"))
      )
    case .scaleNotAskedAlone(let instrument):
      return (
        Phrase(
          en: "the \(instrument.english) is asked whole: its conditions say nothing of single "
            + "scales",
          es: "el \(instrument.spanish) se pregunta entero: sus condiciones no hablan de escalas "
            + "sueltas"),
        Phrase(
          en: "leave the scale out of the name", es: "deja la escala fuera del nombre")
      )
    case .reflectionHasNoScores(let name):
      return (
        Phrase(
          en: "\"\(name.english)\" is a reflection: it has no scores to chart or to put in a table",
          es: "«\(name.spanish)» es una reflexión: no tiene puntajes para una gráfica o una tabla"),
        Phrase(
          en: "tend history shows what you answered by area",
          es: "tend history muestra lo que respondiste por área")
      )
    case .reflectionHasNoForm(let name):
      return (
        Phrase(
          en: "\"\(name.english)\" is a reflection in Tend's words: there is no official form",
          es: "«\(name.spanish)» es una reflexión con las palabras de Tend: no hay formulario "
            + "oficial"),
        Phrase(en: "leave --beside-form out", es: "deja --beside-form fuera")
      )
    case .reflectionTakesNoText(let name):
      return (
        Phrase(
          en: "\"\(name.english)\" is a reflection in Tend's words: no other text belongs to it",
          es: "«\(name.spanish)» es una reflexión con las palabras de Tend: no lleva otro texto"),
        Phrase(
          en: "a text is brought in for a form, such as proqol-5",
          es: "un texto se trae para un formulario, como proqol-5")
      )
    case .notNowHasNoAnswers(let entry):
      return (
        Phrase(
          en: "entry \(entry) says \"not now\": there are no answers to correct",
          es: "la anotación \(entry) dice «ahora no»: no hay respuestas que corregir"),
        Phrase(
          en: "--date moves it to another day; tend forget \(entry) erases it",
          es: "--date la pasa a otro día; tend forget \(entry) la borra")
      )
    case .builtInStays(let id):
      return (
        Phrase(
          en: "\(id) is built in and stays", es: "\(id) está incorporado y se queda"),
        Phrase(
          en: "remove is for instruments that were added", es: "remove es para lo que se añadió")
      )
    case .unknownVersion(let version, let instrument, let versions):
      return (
        Phrase(
          en: "there is no version '\(version.printable())' of \(instrument)",
          es: "no existe la versión '\(version.printable())' de \(instrument)"),
        Phrase(
          en: "there \(versions.count == 1 ? "is" : "are") \(Words.list(versions, and: "and"))",
          es: "hay \(Words.list(versions, and: "y"))")
      )
    case .textChanged(let name, let language):
      return (
        Phrase(
          en: "entries were answered to other words under the name \"\(name.printable())\" "
            + "(\(language.rawValue))",
          es: "hay anotaciones respondidas con otro texto bajo el nombre «\(name.printable())» "
            + "(\(language.rawValue))"),
        Phrase(
          en: "give the new text another name in the file, so that old entries keep theirs",
          es: "da otro nombre al nuevo texto en el archivo, y las anotaciones de antes conservan "
            + "el "
            + "suyo")
      )
    case .notALabel(let option):
      return (
        Phrase(
          en: "\(option) takes one line of up to 200 characters",
          es: "\(option) lleva una línea de hasta 200 caracteres"),
        Phrase(en: "say it in a few words", es: "dilo en pocas palabras")
      )
    case .passphrasesDiffer:
      return (
        Phrase(
          en: "the two passphrases are not the same; nothing was changed",
          es: "las dos frases de paso no son iguales; nada cambió"),
        Phrase(en: "try again", es: "inténtalo otra vez")
      )
    case .notADate(let text):
      return (
        Phrase(
          en: "'\(text.printable())' is not a date",
          es: "'\(text.printable())' no es una fecha"),
        Phrase(
          en: "dates are written year-month-day, such as 2026-05-03",
          es: "las fechas se escriben año-mes-día, como 2026-05-03")
      )
    case .dateAhead(let date, let today):
      return (
        Phrase(
          en: "\(date) lies ahead; today is \(today)", es: "\(date) aún no llega; hoy es \(today)"),
        Phrase(
          en: "give the day the form was filled in",
          es: "escribe el día en que se llenó el formulario")
      )
    case .formatNotOffered(let format, let offered):
      let list = offered.joined(separator: ", ")
      return (
        Phrase(
          en: "this command does not offer --format \(format)",
          es: "esta orden no ofrece --format \(format)"),
        Phrase(en: "it offers \(list)", es: "ofrece \(list)")
      )
    case .notAPersonCode:
      return (
        Phrase(
          en: "a participant's code is 1 to 64 letters, digits, '.', '_' or '-', and not 'me'",
          es:
            "el código de una persona tiene de 1 a 64 letras, cifras, '.', '_' o '-', y no es 'me'"),
        Phrase(
          en: "use a code without anybody's name in it",
          es: "usa un código que no lleve el nombre de nadie")
      )
    case .notAnEntryNumber(let text):
      return (
        Phrase(
          en: "'\(text.printable())' is not the number of an entry",
          es: "'\(text.printable())' no es el número de una anotación"),
        isOfPlan(text)
          ? Phrase(
            en: "that is a number of your plan, which tend plan shows",
            es: "es un número de tu plan; tend plan lo muestra")
          : Phrase(
            en: "tend history shows the numbers; 'last' works too",
            es: "tend history muestra los números; 'last' también sirve")
      )
    case .notAShare(let text):
      return (
        Phrase(
          en: "'\(text.printable())' is not a rule for missing answers",
          es: "'\(text.printable())' no es una regla para respuestas que faltan"),
        Phrase(
          en: "use strict, or prorate: with a share over 0 up to 1, such as prorate:0.8",
          es: "usa strict, o prorate: con una parte mayor que 0 y hasta 1, como prorate:0.8")
      )
    case .notAWidth(let text):
      return (
        Phrase(
          en: "a width of \(text.printable()) columns cannot be drawn",
          es: "no se puede dibujar con \(text.printable()) columnas"),
        Phrase(en: "widths go from 20 to 400", es: "el ancho va de 20 a 400")
      )
    case .emptyPath(let option):
      return (
        Phrase(en: "\(option) names no file", es: "\(option) no nombra ningún archivo"),
        Phrase(
          en: "the path is empty; a variable of your script may not be set",
          es: "la ruta está vacía; quizá una variable de tu script no tiene valor")
      )
    case .notACount(let option):
      return (
        Phrase(en: "\(option) takes a whole number", es: "\(option) lleva un número entero"),
        Phrase(en: "the lowest is 1", es: "el menor es 1")
      )
    case .unknownSetting(let name, let nearest):
      return (
        Phrase(
          en: "there is no setting '\(name.printable())'",
          es: "no existe el ajuste '\(name.printable())'"),
        didYouMean(
          nearest,
          otherwise: Phrase(
            en: "tend settings shows them", es: "tend settings los muestra"))
      )
    case .badSettingValue(let name, let value, let allowed):
      let list = (allowed + ["default"]).joined(separator: ", ")
      return (
        Phrase(
          en: "'\(value.printable())' is not a value of the setting \(name)",
          es: "'\(value.printable())' no es un valor del ajuste \(name)"),
        allowed.isEmpty
          ? Phrase(
            en: "give a country as two letters, such as US, or default",
            es: "escribe un país con dos letras, como US, o default")
          : Phrase(en: "it takes \(list)", es: "admite \(list)")
      )
    case .unknownCountry(let text):
      return (
        Phrase(
          en: "'\(text.printable())' is not a country code",
          es: "'\(text.printable())' no es un código de país"),
        Phrase(
          en: "give two letters, such as US or MX", es: "escribe dos letras, como US o MX")
      )
    case .needsOutput(let option):
      return (
        Phrase(
          en: "\(option) is for tables", es: "\(option) es para tablas"),
        Phrase(
          en: "name a file with --output, or use --format csv",
          es: "nombra un archivo con --output, o usa --format csv")
      )
    case .needsOption(let option, let other):
      return (
        Phrase(
          en: "\(option) goes with \(other)", es: "\(option) va con \(other)"),
        Phrase(
          en: "add \(other), or leave \(option) out",
          es: "añade \(other), o quita \(option)")
      )
    case .windowTurned(let since, let until):
      return (
        Phrase(
          en: "\(until) lies before \(since)", es: "\(until) es anterior a \(since)"),
        Phrase(
          en: "--since names the first day and --until the last",
          es: "--since nombra el primer día y --until el último")
      )
    case .unknownColumn(let name, let offered):
      let list = offered.joined(separator: ", ")
      return (
        Phrase(
          en: "--with has no '\(name.printable())'", es: "--with no tiene '\(name.printable())'"),
        Phrase(en: "it takes \(list)", es: "admite \(list)")
      )
    case .oneOf(let a, let b):
      return (
        Phrase(
          en: "exactly one of \(a) and \(b) is needed", es: "hace falta \(a) o \(b), solo uno"),
        Phrase(en: "give the one and leave the other out", es: "da uno y deja el otro fuera")
      )
    case .noteAndAnswersOnStdin:
      return (
        Phrase(
          en: "--note-from - reads the note from stdin, where the answers come from",
          es: "--note-from - lee la nota de la entrada estándar, de donde vienen las respuestas"),
        Phrase(
          en: "name a file for the answers: --input FILE",
          es: "nombra un archivo para las respuestas: --input ARCHIVO")
      )
    case .sameFile(let a, let b):
      return (
        Phrase(
          en: "\(a) and \(b) name the same file", es: "\(a) y \(b) nombran el mismo archivo"),
        Phrase(en: "give each a file of its own", es: "da a cada uno su propio archivo")
      )
    case .inputTwice(let path):
      return (
        Phrase(
          en: "\(path.printable()) is named twice", es: "\(path.printable()) se nombra dos veces"),
        Phrase(en: "name each table once", es: "nombra cada tabla una vez")
      )
    case .nothingRecorded:
      return (
        Phrase(en: "nothing is recorded yet", es: "todavía no hay nada guardado"),
        Phrase(en: "to begin: tend check", es: "para empezar: tend check")
      )
    case .parser(let text, let command):
      return (
        ParserWords.words(text),
        ParserWords.nearest(text).map { didYouMean($0, otherwise: helpOffer(nil)) }
          ?? command.map { Phrase(en: "see \($0)", es: "mira \($0)") }
      )
    }
  }
}
