import Care
import Formats

/// What can be wrong with a call around the plan, and with what it reads.
extension ErrorCatalogue {
  static func care(_ fault: CareFault) -> Problem {
    switch fault {
    case .notAPlanNumber(let text):
      Problem(
        .usage,
        Phrase(
          en: "'\(text.printable())' is not a number of your plan",
          es: "'\(text.printable())' no es un número de tu plan"),
        hint: planNumbers)
    case .emptyPlan:
      Problem(
        .usage,
        Phrase(en: "there is nothing in your plan yet", es: "todavía no hay nada en tu plan"),
        hint: Phrase(en: "to begin: tend plan add", es: "para empezar: tend plan add"))
    case .unknownSuggestion(let name, let nearest):
      Problem(
        .usage,
        Phrase(
          en: "there is no idea '\(name.printable())'",
          es: "no existe la idea '\(name.printable())'"),
        hint: nearest.map {
          Phrase(en: "did you mean \($0)?", es: "¿quisiste decir \($0)?")
        }
          ?? Phrase(
            en: "tend plan suggest shows their names",
            es: "tend plan suggest muestra sus nombres"))
    case .notAGoalNumber(let text):
      Problem(
        .usage,
        Phrase(
          en: "'\(text.printable())' is not the number of a goal",
          es: "'\(text.printable())' no es el número de una meta"),
        hint: Phrase(
          en: "tend plan learn shows the numbers; 'last' works too",
          es: "tend plan learn muestra los números; 'last' también sirve"))
    case .noGoals:
      Problem(
        .usage,
        Phrase(en: "no goal is written down", es: "no hay ninguna meta escrita"),
        hint: Phrase(en: "to begin: tend plan learn add", es: "para empezar: tend plan learn add"))
    case .notMinutesOfADay(let minutes):
      Problem(
        .usage,
        Phrase(
          en: "a day has no \(minutes) minutes of training",
          es: "un día no tiene \(minutes) minutos de formación"),
        hint: Phrase(
          en: "--minutes takes 1 to 1440", es: "--minutes lleva de 1 a 1440"))
    case .notARhythm, .noRhythm, .notATime, .notAnAlarm, .noDayLeft, .otherCalendar:
      reminders(fault)
    }
  }

  static func plan(_ fault: PlanFault) -> Problem {
    let (what, hint) = words(fault)
    return Problem(.usage, what, hint: hint)
  }

  private static func words(_ fault: PlanFault) -> (Phrase, Phrase) {
    switch fault {
    case .cannot(_, let state), .cannotCarryOver(let state):
      (
        Phrase(
          en: "this one is \(state.name.english) already",
          es: "esto ya está \(state.name.spanish)"),
        Phrase(
          en: "tend plan shows what is open; tend undo takes the last change back",
          es: "tend plan muestra lo que está abierto; tend undo deshace lo último")
      )
    case .beforeLastChange(let date):
      (
        Phrase(
          en: "this one last changed on \(date), so that day comes too early",
          es: "esta cambió por última vez el \(date), y ese día es anterior"),
        Phrase(
          en: "give that day or a later one with --date, or leave --date out",
          es: "da ese día o uno posterior con --date, o no pongas --date")
      )
    case .notDoneYet:
      (
        Phrase(
          en: "this one is not done, so it cannot be asked about",
          es: "esta no está hecha, así que no se puede preguntar por ella"),
        planNumbers
      )
    case .noPromise:
      (
        Phrase(
          en: "there is no promise of the organization with this one",
          es: "esta no lleva ningún compromiso de la organización"),
        Phrase(
          en: "a promise comes with a reply: tend open FILE",
          es: "un compromiso llega con una respuesta: tend open ARCHIVO")
      )
    case .sameNumber: (Phrase(en: "that is the same item", es: "es la misma acción"), planNumbers)
    }
  }

  private static let planNumbers = Phrase(
    en: "tend plan shows the numbers; 'last' works too",
    es: "tend plan muestra los números; 'last' también sirve")

  static func reply(_ fault: ReplyFault) -> Problem {
    Problem(
      .badData,
      Phrase(
        en: "a line of the input is no answer to its question",
        es: "una línea de la entrada no responde a su pregunta"),
      hint: fault.rule)
  }

  /// All faults of the file at once.
  static func planForm(_ error: PlanFormFaults) -> Problem {
    let file = error.name == "-" ? Phrase(en: "stdin", es: "la entrada") : Phrase(same: error.name)
    let what = error.faults.map { fault -> Phrase in
      let words = words(fault.kind)
      guard let line = fault.line else { return file.joined(to: words, with: ": ") }
      return Phrase(
        en: "\(file.english), line \(line): \(words.english)",
        es: "\(file.spanish), línea \(line): \(words.spanish)")
    }
    return Problem(
      .badData, what,
      hint: Phrase(
        en: "nothing was added; write a line a fact, such as what: A walk after work",
        es: "no se agregó nada; escribe una línea por dato, como what: Caminar después del trabajo")
    )
  }

  private static func words(_ kind: PlanFormFault.Kind) -> Phrase {
    switch kind {
    case .noColon:
      Phrase(en: "there is no ':' after a name", es: "no hay ':' después de un nombre")
    case .unknownField(let name):
      Phrase(
        en: "'\(name.printable())' is none of \(fields)",
        es: "'\(name.printable())' no es uno de \(fields)")
    case .twice(let field):
      Phrase(
        en: "'\(field.rawValue)' stands there twice", es: "'\(field.rawValue)' está dos veces")
    case .notPlain(let field):
      Phrase(
        en: "'\(field.rawValue)' takes 1 to \(PlainText.mostCharacters) letters on one line",
        es: "'\(field.rawValue)' lleva de 1 a \(PlainText.mostCharacters) letras en una línea")
    case .unknownValue(let field): allowed(field)
    case .noWhat:
      Phrase(en: "there is no line 'what'", es: "no hay una línea 'what'")
    }
  }

  private static let fields = PlanForm.Field.allCases.map(\.rawValue).joined(separator: ", ")

  private static func allowed(_ field: PlanForm.Field) -> Phrase {
    let values: [String]? =
      switch field {
      case .area: HealthArea.allCases.map(\.rawValue)
      case .who: PlanHelper.all.map { $0 == .oneself ? "me" : $0.rawValue }
      case .what, .when, .scale: nil
      }
    guard let list = values?.joined(separator: ", ") else {
      return Phrase(
        en: "'\(field.rawValue)' takes a scale such as proqol-5/burnout",
        es: "'\(field.rawValue)' lleva una escala como proqol-5/burnout")
    }
    return Phrase(
      en: "'\(field.rawValue)' takes one of \(list)", es: "'\(field.rawValue)' lleva uno de \(list)"
    )
  }
}
