/// Why a figure cannot be given. It stands where a number would: no figure of this module is ever
/// "not a number" or infinite.
package enum Unavailable: Error, Hashable, Sendable {
  /// There are fewer observations (people, pairs, complete rows) than the figure needs.
  case tooFew(needed: Int)
  /// There are fewer items than the figure needs.
  case tooFewItems(needed: Int)
  /// All values are the same, or differ in a way that leaves nothing to divide by.
  case noSpread
  /// A number that was given is no number, is infinite, or lies outside what the figure is defined
  /// for.
  case outOfRange
  /// The search for the best fit did not settle.
  case notConverged
  /// The best fit is one that no people could have answered by.
  case improper(Impropriety)

  /// What is wrong with a fit.
  package enum Impropriety: Hashable, Sendable {
    /// An item would be explained (almost) without any error of its own: a Heywood case. The item
    /// is the position in the matrix, from 0.
    case uniquenessAtBound(item: Int)
    /// The items' correlations depend on each other fully: one item is a sum of others.
    case notPositiveDefinite
    /// Fewer than three items have anything in common.
    case noCommonFactor
  }
}
