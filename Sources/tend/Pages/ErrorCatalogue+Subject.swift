import Formats
import Instruments
import Psychometrics

/// Why a file may not say that an instrument is about something else.
extension ErrorCatalogue {
  static func subjectWords(_ kind: OwnInstrumentFault.Kind) -> Phrase {
    switch kind {
    case .otherSubject(let subject, let expected):
      Phrase(
        en: "this instrument is about \(expected.rawValue), whatever its key, and not about "
          + subject.rawValue,
        es: "este instrumento es sobre \(expected.rawValue), sea cual sea su clave, y no sobre "
          + subject.rawValue)
    case .keyOfOwnRecovery(let id):
      Phrase(
        en: "this is the key of \(id.rawValue), which is about one's own recovery and stays so "
          + "under any name: own-recovery",
        es: "esta es la clave de \(id.rawValue), que es sobre la propia recuperación y lo sigue "
          + "siendo con cualquier nombre: own-recovery")
    case .subjectMoved(let older, let version):
      Phrase(
        en:
          "version \(version.printable()) is about \(older.rawValue), and what was answered to it "
          + "stays that; a new version is about the same, or about own-recovery",
        es: "la versión \(version.printable()) es sobre \(older.rawValue), y lo que se respondió "
          + "sigue siéndolo; una versión nueva es sobre lo mismo, o sobre own-recovery")
    default: Phrase(same: "")
    }
  }

  /// What to do where only the subject is wrong.
  static func subjectHint(_ error: OwnInstrumentFaults) -> Phrase? {
    let isSubject = error.faults.allSatisfy { fault in
      switch fault.kind {
      case .otherSubject, .keyOfOwnRecovery, .subjectMoved: true
      default: false
      }
    }
    guard isSubject else { return nil }
    return Phrase(
      en: "scores about one's own recovery are never on a card; another instrument has another id",
      es: "los puntajes sobre la propia recuperación nunca van en una tarjeta; otro instrumento "
        + "lleva otro id")
  }
}
