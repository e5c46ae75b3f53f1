package import Formats

/// What an organisation says back: what it will do, who does it, and by when.
///
/// The worker's own program reads it and, if they say yes, puts it into their plan.
package struct Reply: Hashable, Sendable {
  package let date: CivilDate
  package let language: Language
  /// The card it answers, or nil where it answers a talk without one.
  package let card: CardID?
  /// In the order they were written; never empty.
  package let items: [Item]

  /// One thing with its promise.
  package struct Item: Hashable, Sendable {
    package let what: PlainText
    package let promise: Promise

    package init(_ what: PlainText, _ promise: Promise) {
      self.what = what
      self.promise = promise
    }
  }

  /// - Throws: `CardFault.empty` without an item, `.tooLong` where the page would be too large to
  ///   be read back.
  package init(
    date: CivilDate, language: Language, card: CardID? = nil, items: [Item]
  ) throws(CardFault) {
    guard !items.isEmpty else { throw .empty }
    self.date = date
    self.language = language
    self.card = card
    self.items = items
    guard page.utf8.count <= PageLayout.mostBytes else {
      throw .tooLong(mostBytes: PageLayout.mostBytes)
    }
  }

  /// The name of its file, without an ending.
  package var fileName: String { "reply-\(date)" }

  /// The page; each line ends with a newline.
  package var page: String { layout.text }

  var layout: PageLayout {
    var head = [PageField(PageWords.made, date.description)]
    if let card { head.append(PageField(ReplyWords.card, card.text)) }
    return PageLayout(
      kind: .reply, language: language, head: head,
      sentences: [ReplyWords.yours, ReplyWords.noProof],
      sections: [PageSection(ReplyWords.items, items.map(item))])
  }

  private func item(_ item: Item) -> PageItem {
    var fields = [
      PageField(ReplyWords.what, item.what.text), PageField(ReplyWords.who, item.promise.who.text),
    ]
    if let until = item.promise.until {
      fields.append(PageField(ReplyWords.until, until.description))
    }
    fields.append(PageField(ReplyWords.state, item.promise.state.name[language]))
    return .fields(fields)
  }
}

/// The words of a reply's page. They are part of ``PageKind/version``.
enum ReplyWords {
  static let yours = Phrase(
    en: "From your organization, after a talk in supervision. Nothing of it goes into your plan "
      + "unless you say yes.",
    es: "De tu organización, después de una conversación de supervisión. Nada de esto entra en tu "
      + "plan si tú no dices que sí.")
  static let noProof = Phrase(
    en: "This page does not prove who wrote it.", es: "Esta página no prueba quién la escribió.")
  static let card = Phrase(en: "about the note", es: "sobre la nota")
  static let items = Phrase(en: "What we will do", es: "Lo que vamos a hacer")
  static let what = Phrase(en: "what", es: "qué")
  static let who = Phrase(en: "who", es: "quién")
  static let until = Phrase(en: "by", es: "para el")
  static let state = Phrase(en: "so far", es: "hasta ahora")
}
