import Formats
import Outcomes

/// What can be wrong with a ledger of releases.
extension ErrorCatalogue {
  static func ledger(_ failure: LedgerFailure) -> Problem {
    switch failure {
    case .unreadable(let fault, let name): unreadable(fault, input(name))
    case .otherReport(let member, let before, let now, let name):
      Problem(
        .badData,
        Phrase(
          en: "\(input(name).english) is the ledger of another report: \(member) is "
            + "'\(shown(before))' there, and '\(shown(now))' here",
          es: "\(input(name).spanish) es el registro de otro informe: \(member) es "
            + "'\(shown(before))' ahí, y '\(shown(now))' aquí"),
        hint: Phrase(
          en: "nothing was written; keep a ledger for each kind of report, and name that one",
          es: "no se escribió nada; lleva un registro por cada tipo de informe, y nombra ese"))
    case .changed(let name):
      Problem(
        .unavailable,
        Phrase(
          en: "another run wrote \(input(name).english) meanwhile",
          es: "mientras tanto, otra ejecución escribió \(input(name).spanish)"),
        hint: Phrase(
          en: "nothing was written; run it once more",
          es: "no se escribió nada; ejecútalo otra vez"))
    }
  }

  private static func unreadable(_ fault: LedgerFault, _ name: Phrase) -> Problem {
    let what: [Phrase] =
      switch fault {
      case .json(let faults): faults.faults.map { name.joined(to: words($0), with: ", ") }
      case .otherSchema(let schema?):
        [
          Phrase(
            en: "\(name.english) is no ledger, but '\(shown(schema))'",
            es: "\(name.spanish) no es un registro de lo publicado, sino '\(shown(schema))'")
        ]
      case .otherSchema(nil):
        [
          Phrase(
            en: "\(name.english) is no ledger: it has no \"schema\"",
            es: "\(name.spanish) no es un registro de lo publicado: no tiene \"schema\"")
        ]
      case .member(let pointer):
        [
          Phrase(
            en: "\(name.english), \(shown(pointer)): is not what stands there in a ledger",
            es: "\(name.spanish), \(shown(pointer)): no es lo que va ahí en un registro")
        ]
      }
    return Problem(
      .badData, what,
      hint: Phrase(
        en:
          "nothing was written; put a copy of the ledger back, or begin a new one under another name",
        es: "no se escribió nada; recupera una copia del registro, o empieza otro con otro nombre"))
  }
}
