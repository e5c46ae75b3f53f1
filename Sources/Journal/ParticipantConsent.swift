package import Formats

/// That a participant agreed to a program's keeping one check-in.
///
/// It belongs to the check-in: a later one is asked for anew, and it goes when the check-in goes.
package struct ParticipantConsent: Hashable, Sendable {
  /// The day it was given at the screen, or was said to be on record.
  package let date: CivilDate
  package let manner: Manner

  /// How it came to be known.
  package enum Manner: String, CaseIterable, Hashable, Sendable {
    /// The question was answered with yes at the screen.
    case asked
    /// It was given elsewhere, such as on paper, and whoever recorded the check-in said so.
    case recorded
  }

  package init(date: CivilDate, manner: Manner) {
    self.date = date
    self.manner = manner
  }
}
