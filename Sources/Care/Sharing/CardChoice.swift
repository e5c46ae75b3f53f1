/// What a person picked for a card. Nothing is picked unless they name it.
package struct CardChoice: Hashable, Sendable {
  package var topics: [PlainText]
  /// Scales whose latest band is shown, without the score.
  package var bands: [WorkScale]
  /// Scales whose latest score is shown.
  package var scores: [WorkScale]
  package var trend: Trend?
  /// Items of the plan, in words.
  package var planItems: [PlainText]
  /// One thing that the organisation is asked for.
  package var request: PlainText?

  package struct Trend: Hashable, Sendable {
    package let scale: WorkScale
    /// How far back, in months; 1 or more.
    package let months: Int
    /// The check-ins, by id, from which on the person said that scores begin anew.
    package let marked: Set<Int>

    package init(_ scale: WorkScale, months: Int, marked: Set<Int> = []) {
      self.scale = scale
      self.months = months
      self.marked = marked
    }
  }

  package init(
    topics: [PlainText] = [], bands: [WorkScale] = [], scores: [WorkScale] = [],
    trend: Trend? = nil, planItems: [PlainText] = [], request: PlainText? = nil
  ) {
    self.topics = topics
    self.bands = bands
    self.scores = scores
    self.trend = trend
    self.planItems = planItems
    self.request = request
  }
}
