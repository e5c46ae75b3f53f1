import Formats

extension Reply {
  /// Reads a reply from its page, as ``Card/init(page:)`` reads a card.
  ///
  /// - Throws: `PageFault`, the first one met.
  package init(page text: String) throws(PageFault) {
    var reader = try PageReader(text, kind: .reply)
    let language = reader.language
    let date = try reader.take(PageWords.made) { CivilDate($0) }
    let card = reader.hasNext(ReplyWords.card) ? try reader.take(ReplyWords.card, CardID.init) : nil
    var items: [Item] = []
    for (index, section) in reader.sections.enumerated() {
      guard index == 0, section.heading.isSame(as: ReplyWords.items[language]) else {
        throw .unknownSection(line: section.line)
      }
      for item in section.items { items.append(try Self.item(item, language)) }
    }
    let reply: Reply
    do throws(CardFault) {
      reply = try Reply(date: date, language: language, card: card, items: items)
    } catch {
      switch error {
      case .tooLong(let mostBytes): throw .tooLong(mostBytes: mostBytes)
      case .empty, .endsBeforeItBegins: throw .unreadable(line: 3)
      }
    }
    try reader.check(reply.layout)
    self = reply
  }

  private static func item(
    _ item: PageReader.Item, _ language: Language
  ) throws(PageFault) -> Item {
    var fields = try PageReader.Fields(item, language)
    let what = try fields.take(ReplyWords.what).text()
    let who = try fields.take(ReplyWords.who).text()
    var until: CivilDate?
    if let value = fields.takeIf(ReplyWords.until) { until = try value.read { CivilDate($0) } }
    let state = try fields.take(ReplyWords.state).read { name in
      Promise.State.allCases.first { $0.name[language] == name }
    }
    try fields.end()
    return Item(what, Promise(who: who, until: until, state: state))
  }
}
