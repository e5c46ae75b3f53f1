package import Formats

/// The one next step that home and a check-in offer while there is no plan yet: an open question.
///
/// Work comes first, then people, then oneself, so that what could change around a person is looked
/// at before the person is. A question begins with what is already good, gives no advice, and waits
/// for no answer. No score chooses it.
package enum NextStep {
  /// About work, about people, and about rest, in that order.
  package static let openQuestions: [Phrase] = [work, people, rest]

  /// The question after a number of recorded check-ins.
  ///
  /// Work after the first, then people, then rest, then work again. Before the first (0 or less)
  /// it is work.
  package static func question(afterEntries count: Int) -> Phrase {
    openQuestions[(max(1, count) - 1) % openQuestions.count]
  }

  private static let work = Phrase(
    en:
      "What is going well at work, and what about the load, your role or the support there "
      + "would you like to be different?",
    es:
      "¿Qué va bien en el trabajo, y qué te gustaría que fuera distinto en la carga, tu papel o "
      + "el apoyo que hay?")

  private static let people = Phrase(
    en: "Who has been good to be with lately, and who would you like to talk with next?",
    es: "¿Con quién te ha hecho bien estar últimamente, y con quién te gustaría hablar ahora?")

  private static let rest = Phrase(
    en: "What has given you rest or strength lately, and what would you like more of?",
    es: "¿Qué te ha dado descanso o fuerza últimamente, y de qué te gustaría tener más?")
}
