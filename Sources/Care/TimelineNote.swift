package import Formats

/// Something a person wrote down at a date, to stand beside the check-ins on the timeline.
///
/// The text is kept in the person's own words: it is not trimmed, searched for meaning, scored, or
/// set beside a change of score as its cause. It never leaves the person's file.
package struct TimelineNote: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Anything a person wants to remember.
    case note
    /// A change of work, such as "caseload 22 to 15" or "new supervisor".
    case work

    package var name: Phrase {
      switch self {
      case .note: Phrase(en: "note", es: "nota")
      case .work: Phrase(en: "change of work", es: "cambio en el trabajo")
      }
    }
  }

  /// The number by which commands name it, from 1.
  package let id: Int
  /// The day it is about, which may be earlier than the day it was written.
  package let date: CivilDate
  package let kind: Kind
  package let text: String

  package init(id: Int, date: CivilDate, kind: Kind, text: String) {
    self.id = id
    self.date = date
    self.kind = kind
    self.text = text
  }
}
