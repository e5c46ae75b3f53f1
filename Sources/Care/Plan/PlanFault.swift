package import Formats

/// Why an item of a plan stays as it is.
package enum PlanFault: Error, Hashable, Sendable {
  /// The move is not among the ``PlanState/moves`` of the state.
  case cannot(PlanMove, from: PlanState)
  /// What is done, let go or carried over already goes on as nothing else.
  case cannotCarryOver(from: PlanState)
  /// The item last changed on that day, and this would be before it.
  case beforeLastChange(CivilDate)
  /// "Did it help?" is only answered of what was done, or done in part.
  case notDoneYet
  /// There is no promise with the item.
  case noPromise
  /// What an item goes on as needs a number of its own.
  case sameNumber(Int)
}
