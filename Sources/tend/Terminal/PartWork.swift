import Dispatch
import Formats
import Outcomes
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The parts of a table: read in order, worked on by all cores at once, handed over in order.
///
/// There are as many products under way as there are places, so that memory stays the same however
/// long the table is and however far one core falls behind.
struct PartWork<Worker: PartWorker, Taker: PartTaker>: ~Copyable
where Taker.Product == Worker.Product {
  private let reading: Mutex<Reading>
  private let desk: Mutex<Desk>
  private let taker: Mutex<Taker>
  private let places: DispatchSemaphore
  private let cores: Int

  /// Where parts come from, one at a time.
  struct Reading: ~Copyable {
    var parts: PartReader
    var turn = 0
    var isOver = false
  }

  /// Where products wait for their turn.
  struct Desk: ~Copyable {
    var waiting: [Int: Result<Worker.Product, any Error>] = [:]
    var turn = 0
    /// What ended the work; nothing is handed over after it.
    var failure: (any Error)?
    /// Products that were handed over, to be filled again.
    var used: [Worker.Product] = []

    /// Takes away the product whose turn it is.
    mutating func next() -> Result<Worker.Product, any Error>? {
      guard let result = waiting.removeValue(forKey: turn) else { return nil }
      turn += 1
      return result
    }
  }

  init(
    _ parts: consuming sending PartReader, taker: consuming sending Taker,
    cores: Int = Self.coresOfThisMachine
  ) {
    reading = Mutex(Reading(parts: parts))
    desk = Mutex(Desk())
    self.taker = Mutex(taker)
    self.cores = max(cores, 1)
    places = DispatchSemaphore(value: 3 * self.cores)
  }

  /// Has copies of a worker do the rest of the table, and returns what `finish` makes of the taker.
  ///
  /// - Throws: what reading or the taker threw first, in the order of the parts.
  func run<Result: Sendable>(
    _ worker: Worker, finish: (inout Taker) throws -> sending Result
  ) throws -> Result {
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      var worker = worker
      var part = CSVPart()
      while let turn = next(&part) {
        do {
          _ = try turn.part.get()
          var product = desk.withLock { $0.used.popLast() } ?? worker.product
          worker.work(on: part, into: &product)
          handOver(.success(product), turn: turn.number)
        } catch {
          handOver(.failure(error), turn: turn.number)
        }
      }
    }
    if let failure = desk.withLock({ $0.failure }) { throw failure }
    return try taker.withLock { try finish(&$0) }
  }

  /// The number of the next part, with what went wrong as it was read; nil where no part is left.
  private func next(_ part: inout CSVPart) -> (number: Int, part: Result<Void, any Error>)? {
    places.wait()
    let turn = reading.withLock { reading -> (Int, Result<Void, any Error>)? in
      guard !reading.isOver else { return nil }
      let result = Result { reading.isOver = try !reading.parts.next(&part) }
      if case .failure = result { reading.isOver = true } else if reading.isOver { return nil }
      defer { reading.turn += 1 }
      return (reading.turn, result)
    }
    if turn == nil { places.signal() }
    return turn
  }

  /// Lays a product on the desk, and hands over all whose turn it is.
  ///
  /// No core waits while another hands over: that one looks again once it has let go.
  private func handOver(
    _ product: Result<Worker.Product, any Error>, turn: Int
  ) {
    desk.withLock { $0.waiting[turn] = product }
    while desk.withLock({ $0.waiting[$0.turn] != nil }) {
      guard taker.withLockIfAvailable({ handOverAll(to: &$0) }) != nil else { return }
    }
  }

  private func handOverAll(to taker: inout Taker) {
    while let result = desk.withLock({ $0.next() }) {
      places.signal()
      guard desk.withLock({ $0.failure == nil }) else { continue }
      do {
        var product = try result.get()
        try taker.take(&product)
        desk.withLock { $0.used.append(product) }
      } catch {
        desk.withLock { $0.failure = error }
        reading.withLock { $0.isOver = true }
      }
    }
  }

  static var coresOfThisMachine: Int {
    min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 8)
  }
}

/// What gets the products of a table's parts, in their order and one at a time.
protocol PartTaker: SendableMetatype {
  associatedtype Product

  /// - Throws: what ends the work.
  mutating func take(_ product: inout Product) throws
}
