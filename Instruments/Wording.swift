public import Formats

/// The sentences that items are asked with, in one language, in this project's own words.
///
/// They were written from what each scale measures and from the direction its key demands, not from
/// the published sentences. Nobody has published figures for them.
public struct Wording: Hashable, Sendable {
  public let language: Language
  /// Such as "adapted from the ProQOL, in Tend's words".
  public let name: String
  /// Whether people who do this work and speak this language at home have read it through.
  public let isReviewedByPeers: Bool
  /// One an item, in item order.
  public let items: [String]

  public init(language: Language, name: String, isReviewedByPeers: Bool, items: [String]) {
    self.language = language
    self.name = name
    self.isReviewedByPeers = isReviewedByPeers
    self.items = items
  }
}
