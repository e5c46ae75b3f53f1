import ArgumentParser
import Care
import Formats
import Instruments
import Journal
import Store

struct PlanCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "A few small things that help, with the organization, a peer or alone.",
    discussion: """
      Alone, your plan as it stands. Nothing in it is due, and nothing is counted.

        tend plan
        tend plan suggest
        tend plan add
        tend plan done last
      """,
    subcommands: [
      Add.self, Start.self, Done.self, Partly.self, LetGo.self, CarryOver.self, Promised.self,
      Suggest.self, Wellness.self, Learn.self, Paper.self, Accommodation.self, Agreement.self,
      ForgetItem.self,
    ])

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let store = try session.personalStoreForReading()
    let plan = try store?.plan() ?? Plan([])
    let library = try store.map(session.library) ?? Library()
    try session.show(
      PlanPage(library: library).page(plan, today: session.today),
      or: PlanDocument.plan(plan))
  }
}

extension Session {
  /// The person's own store, or nil where nothing is recorded yet.
  ///
  /// - Throws: `Refusal.belongsToPersonalStore` where the store is of another kind.
  func personalStoreForReading() throws -> Store? {
    let store = try storeForReading()
    if let store, store.kind != .personal { throw Refusal.belongsToPersonalStore }
    return store
  }

  /// The person's own store, made where there is none.
  ///
  /// - Throws: `Refusal.belongsToPersonalStore` where the store is of another kind.
  func personalStoreForWriting() throws -> Store {
    let store = try storeForWriting()
    guard store.kind == .personal else { throw Refusal.belongsToPersonalStore }
    return store
  }
}

/// Finds the item of the plan that a number in an argument means.
enum PlanNumbers {
  /// An item by its number, `p` and its number, or `last`, the newest.
  ///
  /// - Throws: `CareFault.notAPlanNumber`; `StoreError.unknownPlanItem`.
  static func item(_ text: String, in store: Store?) throws -> PlanItem {
    let number = try parsed(text)
    if let number {
      guard let store else { throw StoreError.unknownPlanItem(number) }
      return try store.planItem(number)
    }
    guard let last = try store?.plan().items.last else { throw CareFault.emptyPlan }
    return last
  }

  /// The number, or nil for `last`.
  private static func parsed(_ text: String) throws(CareFault) -> Int? {
    if text.lowercased() == "last" { return nil }
    let digits = text.hasPrefix("p") ? text.dropFirst() : text[...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
      number > 0
    else { throw .notAPlanNumber(text) }
    return number
  }
}
