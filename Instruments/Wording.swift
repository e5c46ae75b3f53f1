public import Formats
public import Psychometrics

/// The sentences that items are asked with, in one language.
///
/// What ships is this project's own words: they were written from what each scale measures and from
/// the direction its key demands, not from the published sentences, and nobody has published figures
/// for them. Others come with an organisation's own instrument, or are imported by those who may.
public struct Wording: Hashable, Sendable {
  /// `own` for this project's words; `published` for an instrument's own form.
  public let kind: WordingKind
  public let language: Language
  /// Such as "adapted from the ProQOL, in Tend's words".
  public let name: String
  /// Whether people who do this work and speak this language at home have read it through.
  public let isReviewedByPeers: Bool
  /// One an item, in item order.
  public let items: [String]
  /// Who allowed the use of an imported text; such a text is never printed but to be answered.
  public let permission: Permission?

  public init(
    kind: WordingKind = .own, language: Language, name: String, isReviewedByPeers: Bool,
    items: [String], permission: Permission? = nil
  ) {
    self.kind = kind
    self.language = language
    self.name = name
    self.isReviewedByPeers = isReviewedByPeers
    self.items = items
    self.permission = permission
  }
}

/// Who permits the use of somebody's text or key, and on what terms.
public struct Permission: Hashable, Sendable {
  public let givenBy: String
  public let terms: String

  public init(givenBy: String, terms: String) {
    self.givenBy = givenBy
    self.terms = terms
  }
}
