import Formats
import Instruments
import Journal
import Outcomes
import Psychometrics
import Store

/// What a program's store holds, and what went out of it and came in as tables.
enum OutcomesPage {
  static let noProgram = Page.one(
    Phrase(
      en: "A program's figures come from its own store. To make one: "
        + "tend\u{A0}store\u{A0}new\u{A0}--program",
      es: "Las cifras de un programa salen de su propio archivo. Para crearlo: "
        + "tend\u{A0}store\u{A0}new\u{A0}--program"))

  static func holdings(_ holdings: ProgramHoldings, in library: Library) -> Page {
    var page = Page()
    if holdings.instruments.isEmpty {
      page.text(
        Phrase(en: "Nothing is recorded yet.", es: "Todavía no hay nada guardado."))
    }
    for held in holdings.instruments {
      let name = library.name(of: held.instrument)
      page.text(
        Phrase(
          en: "\(name.english): \(count(held.checkIns, held.people).english)",
          es: "\(name.spanish): \(count(held.checkIns, held.people).spanish)"))
    }
    page.text(
      Phrase(
        en: "Somebody said no: \(times(holdings.declined).english). Who or when is not kept.",
        es: "Alguien dijo que no: \(times(holdings.declined).spanish). No se guarda quién ni "
          + "cuándo."))
    return page
  }

  private static func count(_ checkIns: Int, _ people: Int) -> Phrase {
    Phrase(
      en: "\(Words.checkIns(checkIns).english) of \(people) "
        + (people == 1 ? "person" : "people"),
      es: "\(Words.checkIns(checkIns).spanish) de \(people) "
        + (people == 1 ? "persona" : "personas"))
  }

  private static func times(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) \(count == 1 ? "time" : "times")",
      es: "\(count) \(count == 1 ? "vez" : "veces")")
  }

  static func document(_ holdings: ProgramHoldings?) -> JSON {
    [
      "schema": "tend.outcomes/1",
      "instruments": .array(
        (holdings?.instruments ?? []).map { held in
          [
            "instrument": .string(held.instrument.rawValue),
            "checkIns": .integer(held.checkIns), "people": .integer(held.people),
          ]
        }),
      "declined": holdings.map { .integer($0.declined) } ?? .null,
    ]
  }

  // MARK: - Out

  static let nothingToWrite = Page.one(
    Phrase(
      en: "Nothing is recorded yet, so no table was written. To make a program's store: "
        + "tend\u{A0}store\u{A0}new\u{A0}--program",
      es: "Todavía no hay nada guardado, así que no se escribió ninguna tabla. Para crear el "
        + "archivo de un programa: tend\u{A0}store\u{A0}new\u{A0}--program"))

  static let tableIsConfidential = Page.one(
    Phrase(
      en: "Confidential: these are single answers under people's codes.",
      es: "Confidencial: son respuestas una por una, con el código de cada persona."))

  static let researchIsOnScreen = Page.one(
    Phrase(
      en: "Confidential: these are single answers, and not de-identified.",
      es: "Confidencial: son respuestas una por una, y no están anonimizadas."))

  /// - Parameter path: nil for stdout.
  static func written(rows: Int, people: Int, path: String?, forResearch: Bool) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en: "\(count(rows, people).english) written.",
        es: "\(rows == 1 ? "Se escribió" : "Se escribieron") \(count(rows, people).spanish)."))
    if let path {
      page.text(
        Phrase(
          en: "Only you can read the file:", es: "Solo tú puedes leer el archivo:"))
      page.path(path)
      if !forResearch { page.add(tableIsConfidential) }
    }
    if forResearch { page.add(whatGivesAway) }
    return page
  }

  /// What could still tell who somebody is, in a table whose codes are random.
  private static let whatGivesAway: Page = {
    var page = Page()
    page.text(
      Phrase(
        en: "This table is not de-identified. What could still give somebody away:",
        es: "Esta tabla no está anonimizada. Lo que aún podría delatar a alguien:"))
    for phrase in [
      Phrase(
        en: "answers that somebody else saw or knows of",
        es: "respuestas que otra persona vio o conoce"),
      Phrase(
        en: "how many check-ins there are of a person, and the days between them",
        es: "cuántos registros hay de una persona, y los días que hay entre ellos"),
      Phrase(
        en: "a language, a mode or a wording that few people have",
        es: "un idioma, un modo o unas palabras que tienen pocas personas"),
      Phrase(
        en: "a small program, or another table of the same people",
        es: "un programa pequeño, u otra tabla de las mismas personas"),
    ] { page.choice("-", phrase) }
    page.text(
      Phrase(
        en: "Give it only to people who have agreed in writing to keep it safe and not to look for "
          + "anybody. The codes are new each time, and nothing links them to the program's.",
        es: "Entrégala solo a quien aceptó por escrito cuidarla y no buscar a nadie. Los códigos "
          + "son nuevos cada vez y nada los une a los del programa."))
    return page
  }()
}
