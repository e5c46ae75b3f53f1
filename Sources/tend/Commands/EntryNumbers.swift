import Care
import Formats
import Journal
import Store

/// Finds the entry that a number in an argument means.
enum EntryNumbers {
  /// An entry by its number or `last`, with the store it lies in.
  ///
  /// - Throws: `UsageFault` where the text is no number or nothing is recorded yet, `StoreError`
  ///   where there is no such entry.
  static func entry(_ text: String, in store: Store?) throws -> (Entry, Store) {
    let number = try parsed(text)
    guard let store else { throw UsageFault.nothingRecorded }
    if let number { return (try store.entry(number), store) }
    guard let last = try store.lastEntry() else { throw UsageFault.nothingRecorded }
    return (last, store)
  }

  /// As `entry(_:in:)` for a command that only looks: nil where nothing is recorded yet, which is
  /// no error then.
  static func entryToShow(_ text: String, in store: Store?) throws -> (Entry, Store)? {
    do {
      return try entry(text, in: store)
    } catch UsageFault.nothingRecorded {
      return nil
    }
  }

  /// An entry by its number, or a note by `n` and its number.
  enum Item {
    case entry(Entry)
    case note(TimelineNote)
  }

  static func item(_ text: String, in store: Store) throws -> Item {
    guard text.hasPrefix("n"), let number = try parsed(String(text.dropFirst())) else {
      return .entry(try entry(text, in: store).0)
    }
    return .note(try store.note(number))
  }

  /// The number, or nil for `last`.
  static func parsed(_ text: String) throws(UsageFault) -> Int? {
    if text.lowercased() == "last" { return nil }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number > 0
    else { throw .notAnEntryNumber(text) }
    return number
  }
}
