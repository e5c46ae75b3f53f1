import Care
import Formats
import Journal
import Store

/// The JSON documents of what was done to a store; fields are only ever added.
enum StoreDocument {
  static func made(_ kind: StoreKind, path: String) -> JSON {
    ["schema": "tend.store/1", "path": .string(path), "kind": .string(kind.rawValue)]
  }

  static func place(path: String, exists: Bool, isPutAway: Bool) -> JSON {
    [
      "schema": "tend.store-path/1", "path": .string(path), "exists": .boolean(exists),
      "putAway": .boolean(isPutAway),
    ]
  }

  static func backedUp(to path: String) -> JSON {
    ["schema": "tend.backup/1", "path": .string(path)]
  }

  static func restored(_ restoration: Restoration) -> JSON {
    [
      "schema": "tend.restore/1", "setAside": JSON(restoration.setAside),
      "erasuresWereRead": .boolean(restoration.erasuresWereRead),
      "notReached": .array(restoration.notReached.map { .string($0) }),
    ]
  }

  /// - Parameter files: what was removed; empty where there was nothing.
  static func erased(_ files: [String]) -> JSON {
    ["schema": "tend.erase/1", "erased": .array(files.map { .string($0) })]
  }

  static func forgotten(_ item: EntryNumbers.Item, notReached: [String]) -> JSON {
    let (kind, id) =
      switch item {
      case .entry(let entry): ("entry", entry.id)
      case .note(let note): ("note", note.id)
      }
    return [
      "schema": "tend.forget/1", "kind": .string(kind), "id": .integer(id),
      "notReached": .array(notReached.map { .string($0) }),
    ]
  }

  static func undone(_ change: StoreChange) -> JSON {
    let (kind, id): (String, Int?) =
      switch change {
      case .recorded(let entry): ("record", entry)
      case .revised(let entry, _): ("revise", entry)
      case .imported(let entries): ("import", entries.lowerBound)
      case .noted(let note): ("note", note)
      case .planned(let item): ("plan", item)
      case .planMoved(let item): ("plan-step", item)
      case .planCarriedOver(let item, _): ("plan-carried-over", item)
      case .forgot: ("forget", nil)
      }
    return [
      "schema": "tend.undo/1", "kind": .string(kind), "id": JSON(id),
    ]
  }
}
