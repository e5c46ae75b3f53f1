package import Formats

extension Card {
  /// The page: what a person sees before they confirm, what is printed or sealed, and what
  /// ``init(page:)`` reads back. Each line ends with a newline.
  package var page: String { layout.text }

  /// The same as lines of at most 65 cells.
  package var lines: [String] { layout.lines }

  /// The page that somebody may see today: this one, or for one that is not open a page with that
  /// fact and no figures.
  package func page(
    on today: CivilDate, withdrawals: [Withdrawal], width: Int = Card.pageWidth
  ) -> String {
    let standing = standing(on: today, withdrawals: withdrawals)
    return ClosedPage(self, standing, on: today)?.text(width: width) ?? page(width: width)
  }

  var layout: PageLayout {
    PageLayout(
      kind: .note, language: language,
      head: [
        PageField(PageWords.id, id.text),
        PageField(PageWords.made, made.description),
        PageField(PageWords.until, until.description),
      ],
      sentences: [CardWords.notice, CardWords.agreement] + (hasFigures ? [CardWords.figures] : []),
      sections: [
        PageSection(CardWords.to, texts: [to]),
        PageSection(CardWords.purpose, texts: [purpose]),
        PageSection(CardWords.topics, texts: topics),
        PageSection(CardWords.bands, bands.map(item)),
        PageSection(CardWords.scores, scores.map(item)),
        PageSection(CardWords.trend, trend.map(items) ?? []),
        PageSection(CardWords.planItems, texts: planItems),
        PageSection(CardWords.request, texts: request.map { [$0] } ?? []),
      ])
  }

  private func item(_ band: CardBand) -> PageItem {
    var fields = [
      PageField(CardWords.scale, band.scale.text),
      PageField(CardWords.date, band.date.description),
      PageField(CardWords.band, band.band.text),
    ]
    if band.borrowed { fields.append(PageField(CardWords.note, CardWords.borrowed[language])) }
    return .fields(fields)
  }

  private func item(_ score: CardScore) -> PageItem {
    .fields([
      PageField(CardWords.scale, score.scale.text),
      PageField(CardWords.date, score.date.description),
      PageField(CardWords.score, CardNumber.text(score.value)),
      PageField(CardWords.range, CardRange.text(score.range, language)),
      PageField(CardWords.about, score.words.text),
    ])
  }

  private func items(_ trend: CardTrend) -> [PageItem] {
    var head = [
      PageField(CardWords.scale, trend.scale.text),
      PageField(CardWords.range, CardRange.text(trend.range, language)),
      PageField(CardWords.about, trend.words.text),
    ]
    if let verdict = trend.sinceFirst, let first = trend.points.first, let last = trend.points.last
    {
      let words = ScoreWords.change(from: first.value, to: last.value, verdict)
      head.append(PageField(CardWords.sinceFirst, words[language]))
    }
    var items = [PageItem.fields(head)]
    for (index, point) in trend.points.enumerated() {
      var fields = [
        PageField(CardWords.date, point.date.description),
        PageField(CardWords.score, CardNumber.text(point.value)),
      ]
      if let verdict = point.verdict, index > 0 {
        let words = ScoreWords.change(
          from: trend.points[index - 1].value, to: point.value, verdict)
        fields.append(PageField(CardWords.change, words[language]))
      }
      items.append(.fields(fields))
    }
    return items
  }
}

/// A range of scores in words: `10 to 50`.
enum CardRange {
  static func text(_ range: ClosedRange<Int>, _ language: Language) -> String {
    "\(range.lowerBound)\(between[language])\(range.upperBound)"
  }

  static func read(_ text: String, _ language: Language) -> ClosedRange<Int>? {
    let parts = text.split(separator: between[language], omittingEmptySubsequences: false)
    guard parts.count == 2, let low = Int(parts[0]), let high = Int(parts[1]), low <= high else {
      return nil
    }
    return low...high
  }

  private static let between = Phrase(en: " to ", es: " a ")
}
