/// The files beside a store that belong to it, told by their names.
struct Neighbours {
  private let path: String

  /// - Parameter path: the store's, links resolved.
  init(of path: String) {
    self.path = path
  }

  /// Stores that a restore set aside, in the clear.
  var setAside: [String] {
    named {
      $0.hasPrefix(Self.setAsideMark) && !Self.isAttached($0) && !$0.hasSuffix(Self.sealedEnding)
        && !$0.hasSuffix(Self.keyEnding)
    }
  }

  /// Stores that are sealed, this one or one that was set aside.
  private var sealed: [String] {
    named { suffix in
      suffix == Self.sealedEnding || suffix.hasPrefix(Self.sealedEnding + Self.setAsideMark)
        || (suffix.hasPrefix(Self.setAsideMark) && suffix.hasSuffix(Self.sealedEnding))
    }
  }

  /// What is put to a store's name for the sealed store, and for the sealed key to it.
  static let sealedEnding = ".age"
  static let keyEnding = ".key"
  /// Both, the store's first.
  static let putAwayEndings = [sealedEnding, keyEnding]

  /// Where a restore puts the present store.
  ///
  /// - Parameter stamp: the moment as `YYYYMMDDTHHMMSS`.
  func setAsidePath(_ stamp: String) -> String {
    let first = path + Self.setAsideMark + stamp
    guard Files.size(of: first) != nil else { return first }
    var number = 2
    while Files.size(of: "\(first)-\(number)") != nil { number += 1 }
    return "\(first)-\(number)"
  }

  /// Where a restore builds the store to come.
  var restoring: String { path + ".restoring" }

  /// The name of a store that is being erased.
  var erasing: String { path + ".erasing" }

  /// What a store leaves beside itself when it is cut off, or once it had another journal mode.
  static let attached = ["-journal", "-wal", "-shm"]

  /// Every file that holds, or held, something of the store, the store itself last.
  var all: [String] {
    named { suffix in
      suffix.hasPrefix(Self.setAsideMark) || suffix.hasPrefix(".restoring")
        || suffix.hasPrefix(".erasing") || Self.attached.contains(suffix)
        || Self.isSealed(suffix)
    } + (Files.size(of: path) == nil ? [] : [path])
  }

  /// Erases keys in every set-aside store.
  ///
  /// - Returns: the files that could not be opened or written, the sealed ones too.
  func erase(_ keys: Set<RandomKey>) -> [String] {
    setAside.filter { file in
      do throws(StoreError) {
        try Store.existing(at: file, access: .writing)?.erase(keys)
        return false
      } catch {
        return true
      }
    } + sealed
  }

  private static let setAsideMark = ".set-aside-"

  /// Whether a name is one that a store has while it is put away.
  private static func isSealed(_ suffix: String) -> Bool {
    putAwayEndings.contains { ending in
      suffix == ending || suffix == ending + ".partial" || suffix.hasPrefix(ending + setAsideMark)
    }
  }

  private static func isAttached(_ suffix: String) -> Bool {
    attached.contains { suffix.hasSuffix($0) }
  }

  /// Files in the folder named as the store and a suffix.
  private func named(_ isOurs: (String) -> Bool) -> [String] {
    let folder = Files.folder(of: path)
    let name = Files.name(of: path)
    var found: [String] = []
    for candidate in Files.names(in: folder) where candidate.hasPrefix(name) {
      guard isOurs(String(candidate.dropFirst(name.count))) else { continue }
      found.append(folder == "/" ? "/" + candidate : folder + "/" + candidate)
    }
    return found
  }
}
