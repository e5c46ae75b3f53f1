import Statistics

/// How many of those who could have taken part have any row.
package struct EligibleCounts: Hashable, Sendable {
  /// Different codes in the list.
  package let eligible: Int
  /// Those among them with a row.
  package let responded: Int
  /// Participants whose code the list does not have.
  package let others: Int

  /// - Parameters:
  ///   - codes: of everybody who could have taken part; a code that stands twice counts once.
  ///   - participants: the codes of those with a row, each once.
  package init(codes: some Sequence<String>, participants: [String]) {
    let codes = Set(codes)
    eligible = codes.count
    responded = participants.count(where: codes.contains)
    others = participants.count - responded
  }
}

/// The same as far as it may be seen: all of it or nothing.
package struct ReleasedEligible: Hashable, Sendable {
  package let counts: EligibleCounts?
  /// The share of the eligible who have a row, with Wilson's 95 % interval.
  package let rate: Double?
  package let interval: ClosedRange<Double>?

  /// Nothing of it may be seen.
  static let hidden = ReleasedEligible()

  private init() {
    counts = nil
    rate = nil
    interval = nil
  }

  /// - Parameter isShown: whether the number of participants may be seen.
  init(_ counts: EligibleCounts, control: DisclosureControl, isShown: Bool) {
    let parts = [counts.responded, counts.eligible - counts.responded, counts.others]
    let areLarge = !parts.contains { (1..<control.threshold).contains($0) }
    let isShown = control.isUnprotected || (isShown && areLarge)
    let share = isShown ? try? Share(counts.responded, of: counts.eligible) : nil
    self.counts = isShown ? counts : nil
    rate = share?.value
    interval = (try? share?.interval()).map { $0.low...$0.high }
  }
}

extension ReleasedCounts {
  /// Nil where they may not be seen, and in a table of forms.
  var participants: Int? {
    if case .pairs(let participants, _) = self { participants } else { nil }
  }
}
