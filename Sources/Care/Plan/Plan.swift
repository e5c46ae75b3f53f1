package import Formats

/// A person's plan as it stands: all its items, oldest first.
///
/// It answers what is under way, what to ask about, and what was promised. It never says how many
/// of how many were done: a plan is no score.
package struct Plan: Hashable, Sendable {
  /// By number.
  package let items: [PlanItem]

  /// - Parameter items: in any order; of two with one number the later in the list stands.
  package init(_ items: [PlanItem]) {
    var byNumber: [Int: PlanItem] = [:]
    for item in items { byNumber[item.id] = item }
    self.items = byNumber.values.sorted { $0.id < $1.id }
  }

  package func item(_ id: Int) -> PlanItem? { items.first { $0.id == id } }

  /// What is open or under way: first what the organisation can help with, then a peer, then
  /// oneself; of each the oldest first.
  package var current: [PlanItem] {
    PlanHelper.all.flatMap { helper in
      items.filter { $0.helper == helper && ($0.state == .open || $0.state == .started) }
    }
  }

  /// What is done in part, and may still be done, let go or carried over; the oldest first.
  package var partlyDone: [PlanItem] { items.filter { $0.state == .partly } }

  /// The one item to ask "did it help?" about at a check-in: done, or done in part, on or after the
  /// day of the check-in before, and not answered yet; of several the one that was done first.
  ///
  /// What was done before that and never answered is let be: questions do not pile up.
  ///
  /// - Parameter lastCheckIn: the day of the check-in before the present one; nil for the first.
  package func itemToAskAbout(since lastCheckIn: CivilDate?) -> PlanItem? {
    items.filter { item in
      (item.state == .done || item.state == .partly) && item.helped == nil
        && lastCheckIn.map { item.changed >= $0 } ?? true
    }
    .min { ($0.changed, $0.id) < ($1.changed, $1.id) }
  }
}
