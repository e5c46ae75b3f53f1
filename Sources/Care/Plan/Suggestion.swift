package import Formats

/// Something that a person could try, from the library that is read on request only.
///
/// It is an offer in the project's own words and no advice: no score leads to one, none is said to
/// cause anything, and none is picked out for anybody.
package struct Suggestion: Hashable, Sendable {
  /// A short name of small letters and hyphens that stays.
  package let id: String
  /// As it could stand in a plan; an invitation of a few words.
  package let words: Phrase
  package let helper: PlanHelper
  /// What it may be good for; never empty.
  package let areas: [HealthArea]

  init(_ id: String, _ helper: PlanHelper, _ areas: [HealthArea], _ words: Phrase) {
    self.id = id
    self.helper = helper
    self.areas = areas
    self.words = words
  }
}

/// The library of suggestions.
package enum Suggestions {
  /// All of them, always in the same order: what the organisation can change, then what peers can do
  /// together, then what a person can do alone.
  package static let all: [Suggestion] = organisation + together + alone

  /// Those of one part of life, or of one side, or both, in the order of ``all``.
  ///
  /// - Parameters:
  ///   - area: nil for every one.
  ///   - helper: nil for everybody.
  package static func suggestions(
    for area: HealthArea? = nil, helper: PlanHelper? = nil
  ) -> [Suggestion] {
    all.filter { suggestion in
      (area.map(suggestion.areas.contains) ?? true)
        && (helper.map { suggestion.helper == $0 } ?? true)
    }
  }

  package static func suggestion(_ id: String) -> Suggestion? { all.first { $0.id == id } }
}
