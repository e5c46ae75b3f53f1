import Formats

extension Card {
  /// Reads a card from its page.
  ///
  /// It takes only a page that it would write in just the same way, so that a page of which a line,
  /// a sign or a space was changed by hand is refused unless what it says then is a whole card of
  /// its own. A page proves nothing of who wrote it.
  ///
  /// - Throws: `PageFault`, the first one met.
  package init(page text: String) throws(PageFault) {
    var reader = try PageReader(text, kind: .note)
    let id = try reader.take(PageWords.id, CardID.init)
    let made = try reader.take(PageWords.made) { CivilDate($0) }
    let until = try reader.take(PageWords.until) { CivilDate($0) }
    var parts = CardParts(language: reader.language)
    for section in reader.sections { try parts.add(section) }
    guard let to = parts.to, let purpose = parts.purpose else {
      throw .unreadable(line: reader.sections.first?.line ?? 1)
    }
    let card: Card
    do throws(CardFault) {
      card = try Card(
        id: id, made: made, until: until, language: reader.language, to: to, purpose: purpose,
        topics: parts.topics, bands: parts.bands, scores: parts.scores, trend: parts.trend,
        planItems: parts.planItems, request: parts.request)
    } catch {
      switch error {
      case .tooLong(let mostBytes): throw .tooLong(mostBytes: mostBytes)
      case .endsBeforeItBegins, .empty: throw .unreadable(line: 5)
      }
    }
    try reader.check(card.layout)
    self = card
  }
}

/// What was read of a card so far.
private struct CardParts {
  let language: Language
  var to: PlainText?
  var purpose: PlainText?
  var topics: [PlainText] = []
  var bands: [CardBand] = []
  var scores: [CardScore] = []
  var trend: CardTrend?
  var planItems: [PlainText] = []
  var request: PlainText?
  private var seen: Set<Phrase> = []

  init(language: Language) {
    self.language = language
  }

  mutating func add(_ section: PageReader.Section) throws(PageFault) {
    let headings = [
      CardWords.to, CardWords.purpose, CardWords.topics, CardWords.bands, CardWords.scores,
      CardWords.trend, CardWords.planItems, CardWords.request,
    ]
    guard let heading = headings.first(where: { section.heading.isSame(as: $0[language]) }),
      seen.insert(heading).inserted
    else { throw .unknownSection(line: section.line) }
    switch heading {
    case CardWords.to: to = try section.text()
    case CardWords.purpose: purpose = try section.text()
    case CardWords.topics: topics = try section.texts()
    case CardWords.bands: for item in section.items { bands.append(try band(item)) }
    case CardWords.scores: for item in section.items { scores.append(try score(item)) }
    case CardWords.trend: trend = try trend(section)
    case CardWords.planItems: planItems = try section.texts()
    default: request = try section.text()
    }
  }

  private func band(_ item: PageReader.Item) throws(PageFault) -> CardBand {
    var fields = try PageReader.Fields(item, language)
    let scale = try fields.take(CardWords.scale).text()
    let date = try fields.take(CardWords.date).read { CivilDate($0) }
    let band = try fields.take(CardWords.band).text()
    let note = fields.takeIf(CardWords.note)
    try fields.end()
    return CardBand(scale: scale, band: band, date: date, borrowed: note != nil)
  }

  private func score(_ item: PageReader.Item) throws(PageFault) -> CardScore {
    var fields = try PageReader.Fields(item, language)
    let scale = try fields.take(CardWords.scale).text()
    let date = try fields.take(CardWords.date).read { CivilDate($0) }
    let value = try fields.take(CardWords.score)
    let range = try fields.take(CardWords.range).read { CardRange.read($0, language) }
    let words = try fields.take(CardWords.about).text()
    try fields.end()
    return CardScore(
      scale: scale, value: try value.read { CardNumber.read($0, in: range) }, range: range,
      date: date, words: words)
  }

  private func trend(_ section: PageReader.Section) throws(PageFault) -> CardTrend {
    guard let first = section.items.first, section.items.count > 1 else {
      throw .unreadable(line: section.line)
    }
    var head = try PageReader.Fields(first, language)
    let scale = try head.take(CardWords.scale).text()
    let range = try head.take(CardWords.range).read { CardRange.read($0, language) }
    let words = try head.take(CardWords.about).text()
    let sinceFirst = try head.takeIf(CardWords.sinceFirst).map(verdict)
    try head.end()
    var points: [CardTrend.Point] = []
    for item in section.items.dropFirst() { points.append(try point(item, in: range)) }
    return CardTrend(
      scale: scale, range: range, words: words, points: points, sinceFirst: sinceFirst)
  }

  private func point(
    _ item: PageReader.Item, in range: ClosedRange<Int>
  ) throws(PageFault) -> CardTrend.Point {
    var fields = try PageReader.Fields(item, language)
    let date = try fields.take(CardWords.date).read { CivilDate($0) }
    let value = try fields.take(CardWords.score).read { CardNumber.read($0, in: range) }
    let verdict = try fields.takeIf(CardWords.change).map(verdict)
    try fields.end()
    return CardTrend.Point(date: date, value: value, verdict: verdict)
  }

  private func verdict(_ value: PageReader.Value) throws(PageFault) -> CardTrend.Verdict {
    try value.read { ScoreWords.verdict(in: $0, language) }
  }
}
