import ArgumentParser
import Care
import Formats
import Store

struct AddSession: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Log a session: when, how long, what for.",
    discussion: """
      Asks for the date, the minutes, what the session was for, whose hat the
      supervisor wore, and when you talk next. Where the minutes, what for and
      the hat are given, nothing is asked.

        tend supervision add
        tend supervision add --minutes 60 --function supportive --role clinical
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: ArgumentHelp("The date it was, as 2026-05-03.", valueName: "date"))
  var date: String?

  @Option(help: "How many minutes it took.")
  var minutes: Int?

  @Option(help: "administrative, educative or supportive; several are fine.")
  var function: [SupervisionFunction] = []

  @Option(help: "clinical, peer or administrative.")
  var role: SupervisorRole?

  @Option(help: ArgumentHelp("When you talk next, as 2026-05-17.", valueName: "date"))
  var next: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let given = try date.map { try Names.date($0, today: session.today) }
    let next = try self.next.map { text throws(UsageFault) in
      guard let date = CivilDate(text) else { throw .notADate(text) }
      return date
    }
    // Nothing is asked where the log could not take it.
    _ = try session.logForReading()
    do {
      let new = try talk(on: given, next: next, in: session)
      let logged = try session.logForWriting().add(new)
      try session.show(
        SupervisionPage.logged(logged), or: SupervisionDocument.logged(logged))
    } catch is Questions.Left {
      try session.tell(ForgetPage.left)
    }
  }

  /// The session as given, and asked for where something is not.
  private func talk(
    on given: CivilDate?, next: CivilDate?, in session: Session
  ) throws -> SupervisionSession {
    let isWhole = minutes != nil && !function.isEmpty && role != nil
    let questions = Questions(session)
    let today = session.today
    let date =
      try given
      ?? (isWhole ? nil : questions.date(SupervisionPage.askDate(today), to: today)) ?? today
    let minutes =
      try self.minutes
      ?? questions.needed(SupervisionPage.askMinutes, rule: SupervisionPage.minutesRule) {
        Int($0).flatMap { (1...SupervisionSession.mostMinutes).contains($0) ? $0 : nil }
      }
    let functions = function.isEmpty ? try askedFunctions(questions) : function
    let role = try self.role ?? askedRole(questions)
    let following =
      try next ?? (isWhole ? nil : questions.date(SupervisionPage.askNext, from: date))
    do throws(SupervisionFault) {
      return try SupervisionSession(
        id: 1, date: date, minutes: minutes, functions: Set(functions), role: role,
        next: following)
    } catch {
      throw SharingFault.supervision(error)
    }
  }

  private func askedFunctions(_ questions: Questions) throws -> [SupervisionFunction] {
    try questions.needed(
      SupervisionPage.askFunctions, rule: SupervisionPage.functionsRule,
      SupervisionFunction.several(in:))
  }

  private func askedRole(_ questions: Questions) throws -> SupervisorRole {
    try questions.needed(SupervisionPage.askRole, rule: SupervisionPage.roleRule) { line in
      SupervisorRole.allCases.chosen(by: line, name: \.name)
    }
  }
}

extension SupervisionFunction {
  /// Those that a line names, by number or by word in either language; nil where a part of it names
  /// none, or it has no part.
  static func several(in line: String) -> [SupervisionFunction]? {
    var functions: [SupervisionFunction] = []
    let words = line.lowercased().split { $0 == "," || $0.isWhitespace }.map(String.init)
    // A name of two words is known by its last, and between names stands "and" or "y".
    for word in words where !["de", "and", "y"].contains(word) {
      guard let function = allCases.chosen(by: word, name: \.name) else { return nil }
      functions.append(function)
    }
    return functions.isEmpty ? nil : functions
  }
}

extension Array {
  /// The one that is named by its place in the list, from 1, or by its name in either language or
  /// the last word of it.
  fileprivate func chosen(by word: String, name: (Element) -> Phrase) -> Element? {
    if let number = Int(word) { return self[safe: number - 1] }
    let word = word.lowercased()
    if word.isEmpty { return nil }
    return first { element in
      [name(element).english, name(element).spanish].contains { name in
        name == word || name.hasSuffix(" \(word)")
      }
    }
  }
}

extension SupervisionFunction: ExpressibleByArgument {}
extension SupervisorRole: ExpressibleByArgument {}
