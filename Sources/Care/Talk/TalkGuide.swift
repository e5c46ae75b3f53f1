package import Formats

/// A guide for a talk in supervision: what was promised, what the worker brought, and open
/// questions, those about work first.
///
/// It is made from a card alone, or from none. What a card does not have leaves no gap and no
/// question behind, and its figures are not on the guide.
package struct TalkGuide: Hashable, Sendable {
  package let language: Language
  /// What the organisation said before and has still before it; these come first.
  package let promises: [Reply.Item]
  /// Nil for a blank guide, and for a card that may no longer be read.
  package let card: Card?

  /// - Parameters:
  ///   - card: one that is not open counts as none.
  ///   - withdrawals: those that are known, of any card.
  package init(
    _ language: Language, card: Card? = nil, on today: CivilDate, withdrawals: [Withdrawal] = [],
    promises: [Reply.Item] = []
  ) {
    self.language = language
    self.promises = promises
    let isOpen = card?.standing(on: today, withdrawals: withdrawals) == .open
    self.card = isOpen ? card : nil
  }

  /// The page, to print or to read from.
  package var sheet: Sheet {
    var sheet = Sheet(language, title: TalkWords.title)
    sheet.paragraph(TalkWords.forWhom)
    sheet.paragraph(TalkWords.limits)
    if !promises.isEmpty {
      sheet.section(TalkWords.promises)
      sheet.bullets(promises.map(TalkWords.promise))
      sheet.paragraph(TalkWords.promisesQuestion)
    }
    if let card { add(card, to: &sheet) }
    for part in TalkPart.work { add(part, to: &sheet) }
    add(.wentWell, to: &sheet)
    sheet.section(TalkPart.plan.name)
    if let card { sheet.bullets(card.planItems) }
    sheet.bullets(TalkPart.plan.questions)
    add(.assistance, to: &sheet)
    if promises.isEmpty { add(.lastTime, to: &sheet) }
    sheet.section(TalkWords.agreed)
    for _ in 1...3 {
      sheet.field(TalkWords.what, nil)
      sheet.field(TalkWords.who, nil)
      sheet.field(TalkWords.by, nil)
      sheet.gap()
    }
    sheet.field(TalkWords.next, date: nil)
    return sheet
  }

  /// What the worker chose to bring. The scores stay on the card.
  private func add(_ card: Card, to sheet: inout Sheet) {
    if !card.topics.isEmpty {
      sheet.section(TalkWords.topics)
      sheet.bullets(card.topics)
      sheet.paragraph(TalkWords.topicsQuestion)
    }
    if let request = card.request {
      sheet.section(TalkWords.request)
      sheet.bullets([request])
      sheet.paragraph(TalkWords.requestQuestion)
    }
    if card.hasFigures {
      sheet.section(TalkWords.figures)
      sheet.paragraph(TalkWords.figuresQuestion)
    }
  }

  private func add(_ part: TalkPart, to sheet: inout Sheet) {
    sheet.section(part.name)
    sheet.bullets(part.questions)
  }
}
