package import Formats

/// What works on the parts of a table, each for itself, so that copies of it may do so at the same
/// time.
package protocol PartWorker: Sendable {
  associatedtype Product: Sendable

  /// An empty product, to be filled again and again.
  var product: Product { get }

  /// Works on a part and leaves in the product what came of it, and nothing of an earlier part.
  mutating func work(on part: borrowing CSVPart, into product: inout Product)
}
