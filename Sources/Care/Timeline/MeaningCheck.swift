package import Formats
package import Journal
package import Psychometrics

/// What a person answered when asked whether they still mean the same by their answers, and whether
/// their work is still the same.
///
/// People's own measure moves, and jobs change; then scores on both sides are not comparable. (Schwartz
/// & Sprangers 1999, Methodological approaches for assessing response shift, doi
/// 10.1016/S0277-9536(99)00047-7.) A yes says nothing about which way a score went, or why.
package struct MeaningCheck: Hashable, Sendable {
  /// The check-in after which it was asked, and with which a trend begins anew.
  package let entry: Int
  package let date: CivilDate
  package let instrument: InstrumentID
  /// Nil where the question was passed.
  package let meaningChanged: Bool?
  /// Nil where the question was passed.
  package let workChanged: Bool?

  package init(
    entry: Int, date: CivilDate, instrument: InstrumentID, meaningChanged: Bool?,
    workChanged: Bool?
  ) {
    self.entry = entry
    self.date = date
    self.instrument = instrument
    self.meaningChanged = meaningChanged
    self.workChanged = workChanged
  }

  /// Whether the trend begins anew with the check-in: a yes to either.
  package var beginsAnew: Bool { meaningChanged == true || workChanged == true }

  /// How many check-ins lie between two askings.
  package static let every = 3

  /// Whether to ask after the check-in just recorded: it is the third, sixth, ninth and so on with
  /// its instrument. "Not now" counts as none.
  ///
  /// - Parameter entries: all entries of the person, the new one among them.
  package static func isAsked(after instrument: InstrumentID, entries: [Entry]) -> Bool {
    let checkIns = entries.count {
      $0.record.instrument == instrument && $0.record.kind == .checkIn
    }
    return checkIns > 0 && checkIns.isMultiple(of: every)
  }
}

extension MeaningCheck {
  /// The first question.
  ///
  /// - Parameter label: the word of the form's own highest answer, such as "very often"; nil where
  ///   the form has none.
  package static func meaningQuestion(label: Phrase?) -> Phrase {
    guard let label else {
      return Phrase(
        en: "Has what the answers mean to you changed over the last check-ins?",
        es: "¿Ha cambiado lo que las respuestas significan para ti en los últimos registros?")
    }
    return Phrase(
      en: "Has what \"\(label.english)\" means to you changed over the last check-ins?",
      es: "¿Ha cambiado lo que «\(label.spanish)» significa para ti en los últimos registros?")
  }

  package static let workQuestion = Phrase(
    en: "Has your work changed over that time?", es: "¿Ha cambiado tu trabajo en ese tiempo?")

  /// How both may be answered, said once.
  package static let howToAnswer = Phrase(
    en: "Yes or no; Enter passes.", es: "Sí o no; Intro para pasar.")

  /// What a yes does, in the sentence that follows it.
  package static let whatFollows = Phrase(
    en: "Then the trend begins anew here. What came before stays as it is.",
    es: "Entonces la línea empieza de nuevo aquí. Lo de antes queda como está.")

  /// The words for the line of time; nil where nothing begins anew.
  package var name: Phrase? {
    switch (meaningChanged == true, workChanged == true) {
    case (true, true):
      Phrase(
        en: "new trend: what the answers mean has changed, and so has the work",
        es: "nueva línea: cambió lo que significan las respuestas, y también el trabajo")
    case (true, false):
      Phrase(
        en: "new trend: what the answers mean has changed",
        es: "nueva línea: cambió lo que significan las respuestas")
    case (false, true):
      Phrase(en: "new trend: the work has changed", es: "nueva línea: cambió el trabajo")
    case (false, false): nil
    }
  }
}

extension [MeaningCheck] {
  /// The check-ins with which a trend begins anew, as `Series` takes them.
  package var marked: Set<Int> { Set(filter(\.beginsAnew).map(\.entry)) }
}
