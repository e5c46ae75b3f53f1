/// A store in the clear, and the two files that it is while it is put away: the sealed store and the
/// sealed key to it.
///
/// Where the store lies in the clear, it is the store, whatever else lies beside it.
package struct PutAwayFiles: Hashable, Sendable {
  /// Of the store in the clear, links resolved, be it there or not.
  package let plain: String

  /// - Parameter path: the store's, as it was named.
  package init(of path: String) {
    plain = Files.destination(of: path)
  }

  /// The store, sealed to a key of its own.
  package var sealed: String { plain + Neighbours.sealedEnding }
  /// That key, sealed with the passphrase.
  package var key: String { plain + Neighbours.keyEnding }

  package var sealedInMaking: String { sealed + ".partial" }
  package var keyInMaking: String { key + ".partial" }
  /// What was opened, before it takes the store's place.
  package var opened: String { plain + ".restoring" }
  /// What was opened of a sealed backup, for as long as it takes to restore it.
  package var openedBackup: String { plain + ".restoring-backup" }

  package var isPlainThere: Bool { Files.size(of: plain) ?? 0 > 0 }
  package var isSealedThere: Bool { Files.size(of: sealed) != nil }
  /// Whether all that there is of the store is sealed.
  package var isPutAway: Bool { !isPlainThere && isSealedThere }

  /// The stores that a restore set aside beside it, in the clear.
  package var setAside: [String] {
    Neighbours(of: plain).setAside
  }

  /// Runs the body while no other process puts away, takes back or erases a store in that folder.
  ///
  /// - Throws: `StoreError.busy`; what the body throws.
  package func alone<Result>(_ body: () throws -> Result) throws -> Result {
    try Files.alone(in: Files.folder(of: plain), for: plain) { _ in try body() }
  }

  /// Wipes what a kill left on the way there or back: what lies in the clear, and sealed files that
  /// were being removed. To be called ``alone(_:)``.
  package func wipeLeftovers() throws(StoreError) {
    let erasing = Neighbours(of: plain).erasing
    for file in [erasing, opened, openedBackup] {
      for suffix in Neighbours.attached + [""] { try Files.wipe(file + suffix) }
    }
    for ending in Neighbours.putAwayEndings { try Files.wipe(erasing + ending) }
  }

  /// The same where nobody else is at it, and as far as it goes.
  func tryToWipeLeftovers() {
    try? Files.alone(in: Files.folder(of: plain), for: plain) { isLocked in
      if isLocked { try wipeLeftovers() }
    }
  }

  /// Gives the two files in the making their names, the key first, and waits for the disk.
  package func nameSealed() throws(StoreError) {
    try Files.rename(keyInMaking, to: key)
    try Files.rename(sealedInMaking, to: sealed)
    Files.sync(folder: Files.folder(of: plain))
  }

  /// Removes the two files, the store first: a key without it opens nothing.
  ///
  /// They give up their names before they are filled with zeros, so that a kill never leaves a file of
  /// zeros where a sealed store is looked for.
  package func removeSealed() throws(StoreError) {
    let erasing = Neighbours(of: plain).erasing
    for ending in Neighbours.putAwayEndings where Files.size(of: plain + ending) != nil {
      try Files.rename(plain + ending, to: erasing + ending)
    }
    Files.sync(folder: Files.folder(of: plain))
    for ending in Neighbours.putAwayEndings { try Files.wipe(erasing + ending) }
    Files.sync(folder: Files.folder(of: plain))
  }

  /// Gives the two files names that nothing takes them by again.
  ///
  /// - Parameter stamp: the moment as `YYYYMMDDTHHMMSS`.
  /// - Returns: where the sealed store lies then.
  package func setSealedAside(_ stamp: String) throws(StoreError) -> String {
    var mark = ".set-aside-\(stamp)"
    var number = 2
    while Files.size(of: sealed + mark) != nil || Files.size(of: key + mark) != nil {
      mark = ".set-aside-\(stamp)-\(number)"
      number += 1
    }
    if Files.size(of: key) != nil { try Files.rename(key, to: key + mark) }
    try Files.rename(sealed, to: sealed + mark)
    Files.sync(folder: Files.folder(of: plain))
    return sealed + mark
  }

  /// Fills a file with zeros and removes it. Nothing happens where there is none.
  package static func wipe(_ path: String) throws(StoreError) {
    try Files.wipe(path)
  }
}
