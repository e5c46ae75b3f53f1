import Care
import Formats

/// What a person wants to learn, with the time they spent on it.
enum LearningPage {
  static func page(_ goals: [LearningGoal]) -> Page {
    guard !goals.isEmpty else { return empty }
    var page = Page()
    page.heading(Phrase(en: "What you want to learn", es: "Lo que quieres aprender"))
    for goal in goals { page.add(one(goal)) }
    let minutes = goals.minutes()
    if minutes > 0 {
      let time = Minutes.text(minutes)
      page.blank()
      page.text(
        Phrase(
          en: "Training time together: \(time)", es: "Tiempo de formación en total: \(time)"))
    }
    return page
  }

  /// One goal with its log.
  static func one(_ goal: LearningGoal) -> Page {
    var page = Page()
    page.numbered(goal.id, goal.what.text)
    let state = goal.state.name
    page.text(
      Phrase(en: state.english.sentenceCased, es: state.spanish.sentenceCased), indent: 5)
    for training in goal.log { page.add(line(training)) }
    return page
  }

  private static func line(_ training: Training) -> Page {
    let time = "\(training.date): \(Minutes.text(training.minutes))"
    return .indented("\(time)\(training.what.map { ", \($0)" } ?? "")")
  }

  static func added(_ goal: LearningGoal) -> Page {
    var page = Page.one(
      Phrase(
        en: "Added as goal \(goal.id). To write down training: "
          + "tend\u{A0}plan\u{A0}learn\u{A0}log\u{A0}\(goal.id) --minutes\u{A0}60",
        es: "Agregada como meta \(goal.id). Para anotar formación: "
          + "tend\u{A0}plan\u{A0}learn\u{A0}log\u{A0}\(goal.id) --minutes\u{A0}60"))
    page.written(goal.what.text, indent: 2)
    return page
  }

  private static let empty = Page.one(
    Phrase(
      en: "No goal is written down. To add one: tend\u{A0}plan\u{A0}learn\u{A0}add",
      es: "No hay ninguna meta escrita. Para agregar una: tend\u{A0}plan\u{A0}learn\u{A0}add"))

  static let what = Phrase(
    en: "What would you like to learn? Enter leaves.",
    es: "¿Qué te gustaría aprender? Intro sale.")

  static let whatItWas = Phrase(
    en: "What was it? A few words, or Enter to pass.",
    es: "¿Qué fue? Pocas palabras, o Intro para pasar.")

  static func askRemove(_ goal: LearningGoal) -> Page {
    var page = one(goal)
    page.text(
      Phrase(
        en: "Remove this goal with its training for good? It cannot be undone.",
        es: "¿Quitar esta meta y su formación para siempre? No se puede deshacer."))
    return page
  }

  static let removed = Page.one(Phrase(en: "It is removed.", es: "Ya no está."))

  static func document(_ goals: [LearningGoal]) -> JSON {
    ["schema": "tend.learning/1", "goals": .array(goals.map { .object(members($0)) })]
  }

  static func document(_ goal: LearningGoal) -> JSON {
    .object([JSON.Member("schema", "tend.learning-goal/1")] + members(goal))
  }

  private static func members(_ goal: LearningGoal) -> [JSON.Member] {
    [
      .init("id", .integer(goal.id)),
      .init("what", .string(goal.what.text)),
      .init("added", .string(goal.added.description)),
      .init("state", .string(goal.state.rawValue)),
      .init("minutes", .integer(goal.minutes())),
      .init(
        "log",
        .array(
          goal.log.map { training in
            [
              "date": .string(training.date.description),
              "minutes": .integer(training.minutes),
              "what": JSON(training.what?.text),
            ]
          })),
    ]
  }
}

extension Page {
  /// A line of a list below what it belongs to, in a person's own words.
  fileprivate static func indented(_ text: String) -> Page {
    var page = Page()
    page.written(text, indent: 5)
    return page
  }
}
