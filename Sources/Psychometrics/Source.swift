/// How sure a fact about an instrument is.
///
/// What is `unverified` may stand in a definition but is never shown as a fact.
public enum Certainty: String, CaseIterable, Hashable, Sendable {
  /// Seen in the publication, its abstract, or on the owner's page.
  case published
  /// Seen in a source that quotes the publication.
  case secondary
  /// Worked out by arithmetic from published or secondary facts.
  case derived
  /// Sources disagree, or the inputs do.
  case contested
  /// Not seen anywhere that can be named.
  case unverified
}

/// Where a fact comes from, and how sure it is.
public struct Source: Hashable, Sendable {
  /// Author, year, and where to find it.
  public let citation: String
  public let certainty: Certainty

  public init(_ citation: String, _ certainty: Certainty) {
    self.citation = citation
    self.certainty = certainty
  }

  /// Whether a person may be shown the fact.
  public var mayBeShown: Bool { certainty != .unverified }
}
