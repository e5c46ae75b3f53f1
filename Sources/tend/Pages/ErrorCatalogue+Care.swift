import Care
import Formats
import Store

/// What can be missing of a plan, of what was shared, and of a log of supervision.
extension ErrorCatalogue {
  static func care(_ error: StoreError) -> Problem {
    switch error {
    case .unknownPlanItem(let id):
      unknown(
        Phrase(en: "the plan has no item \(id)", es: "el plan no tiene la acción \(id)"),
        shownBy: "tend plan")
    case .unknownLine(let id):
      unknown(
        Phrase(
          en: "the wellness plan has no line \(id)",
          es: "el plan de bienestar no tiene la línea \(id)"),
        shownBy: "tend plan wellness")
    case .unknownGoal(let id):
      unknown(
        Phrase(en: "there is no learning goal \(id)", es: "no existe la meta \(id)"),
        shownBy: "tend plan learn")
    case .unknownShare(let card):
      unknown(
        Phrase(
          en: "no card \(card.text) was shown from here",
          es: "desde aquí no se mostró ninguna nota \(card.text)"),
        shownBy: "tend share list")
    case .unknownSession(let id):
      unknown(
        Phrase(en: "there is no session \(id)", es: "no existe la sesión \(id)"),
        shownBy: "tend supervision list")
    default:
      unknown(
        Phrase(en: "there is no such promise", es: "no existe ese compromiso"),
        shownBy: "tend supervision list")
    }
  }

  private static func unknown(_ what: Phrase, shownBy command: String) -> Problem {
    Problem(
      .usage, what,
      hint: Phrase(en: "\(command) shows the numbers", es: "\(command) muestra los números"))
  }
}
