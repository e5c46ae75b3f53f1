package import Formats
package import Journal

/// What a person shows in supervision: what they picked, and nothing else.
///
/// There is no field for answers to single items, for notes, for reflections, for an accommodation,
/// or for anything about the person's own recovery; figures can only be made from a ``WorkScale``.
/// Nothing on a card says that something was left out, nor whether or how many check-ins there are:
/// two journals that differ only in what was not picked give the same card, byte for byte.
package struct Card: Hashable, Sendable {
  package let id: CardID
  package let made: CivilDate
  /// Not before `made`. From the day after it on the card has expired.
  package let until: CivilDate
  /// Of the page, and of every name on it.
  package let language: Language
  package let to: PlainText
  package let purpose: PlainText
  package let topics: [PlainText]
  package let bands: [CardBand]
  package let scores: [CardScore]
  package let trend: CardTrend?
  package let planItems: [PlainText]
  package let request: PlainText?

  /// The one way in: what this holds can be written as a page and read back.
  init(
    id: CardID, made: CivilDate, until: CivilDate, language: Language, to: PlainText,
    purpose: PlainText, topics: [PlainText], bands: [CardBand], scores: [CardScore],
    trend: CardTrend?, planItems: [PlainText], request: PlainText?
  ) throws(CardFault) {
    guard until >= made else { throw .endsBeforeItBegins }
    self.id = id
    self.made = made
    self.until = until
    self.language = language
    self.to = to
    self.purpose = purpose
    self.topics = topics
    self.bands = bands
    self.scores = scores
    self.trend = trend
    self.planItems = planItems
    self.request = request
    guard page.utf8.count <= PageLayout.mostBytes else {
      throw .tooLong(mostBytes: PageLayout.mostBytes)
    }
  }

  /// A card of what a person picked.
  ///
  /// A scale that has no score up to that day, or no band that may be shown, is simply not on it.
  ///
  /// - Parameters:
  ///   - entries: of the person's own journal, in any order.
  ///   - made: today; later check-ins are not looked at.
  package init(
    _ choice: CardChoice, from entries: [Entry], id: CardID, made: CivilDate, until: CivilDate,
    language: Language, to: PlainText, purpose: PlainText
  ) throws(CardFault) {
    func latest(_ scale: WorkScale) -> WorkScale.Reading? {
      scale.readings(in: entries, upTo: made).last
    }
    try self.init(
      id: id, made: made, until: until, language: language, to: to, purpose: purpose,
      topics: choice.topics,
      bands: choice.bands.compactMap { scale in
        latest(scale).flatMap { CardBand(scale, $0, language) }
      },
      scores: choice.scores.compactMap { scale in
        latest(scale).flatMap { CardScore(scale, $0, language) }
      },
      trend: choice.trend.flatMap { CardTrend($0, in: entries, upTo: made, language) },
      planItems: choice.planItems, request: choice.request)
  }

  /// The name of its file, without an ending.
  package var fileName: String { "note-\(made)" }

  /// Whether any number or band is on it.
  package var hasFigures: Bool { !bands.isEmpty || !scores.isEmpty || trend != nil }
}
