import Foundation

/// A fresh folder for one test, with a home of its own inside it; it goes when the value goes.
///
/// Programs that run in it find no setting and no file of the person who runs the tests. Set
/// `TEND_KEEP_WORK` to keep the folders and look into them. Hold on to the value itself: the folder
/// may be gone once only its path is still in use.
package final class WorkFolder: Sendable {
  /// The absolute path, without symbolic links, of the folder that programs run in.
  package let path: String
  /// What a program's output and input pass through; beside `path`, so that a search of the work
  /// folder never finds what was only printed.
  let streams: String
  private let root: URL

  package init() throws {
    let manager = FileManager.default
    let made = manager.temporaryDirectory.appendingPathComponent("tend-test-\(UUID().uuidString)")
    try manager.createDirectory(
      at: made, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    root = made.resolvingSymlinksInPath()
    path = root.appendingPathComponent("work").path
    streams = root.appendingPathComponent("streams").path
    for folder in [path, path + "/home", path + "/tmp", streams] {
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: false)
    }
  }

  deinit {
    guard ProcessInfo.processInfo.environment["TEND_KEEP_WORK"] == nil else { return }
    let manager = FileManager.default
    if (try? manager.removeItem(at: root)) != nil { return }
    // A test may have made a folder read-only; its files cannot be removed until it is not.
    for inside in manager.enumerator(atPath: root.path) ?? .init() {
      guard let inside = inside as? String else { continue }
      let place = root.appendingPathComponent(inside).path
      try? manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: place)
    }
    try? manager.removeItem(at: root)
  }

  /// The environment programs run in, whole: nothing is inherited but where programs and the
  /// Swift libraries lie, and where coverage goes.
  ///
  /// The folders of `XDG_DATA_HOME` and `XDG_CONFIG_HOME` do not exist yet.
  package var environment: [String: String] {
    var environment = [
      "WORK": path, "HOME": path + "/home", "TMPDIR": path + "/tmp",
      "XDG_DATA_HOME": path + "/data", "XDG_CONFIG_HOME": path + "/config",
      "LANG": "en_US.UTF-8", "TERM": "dumb", "TZ": "UTC",
      // Passphrases that are cheap to try, in a debug build; a release does not look here.
      "TEND_DEBUG_WORK_FACTOR": "10",
    ]
    let inherited = ProcessInfo.processInfo.environment
    for name in ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LLVM_PROFILE_FILE"] {
      environment[name] = inherited[name]
    }
    let folders = inherited["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    let tend = try? URL(fileURLWithPath: TendBinary.path()).deletingLastPathComponent().path
    environment["PATH"] = tend.map { "\($0):\(folders)" } ?? folders
    return environment
  }

  /// The absolute path of a file named from this folder; an absolute name stays as it is.
  package func path(of name: String) -> String {
    name.hasPrefix("/") ? name : "\(path)/\(name)"
  }

  /// Writes a file, and the folders it needs, and returns its absolute path.
  @discardableResult
  package func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let place = URL(fileURLWithPath: path(of: name))
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
    return place.path
  }

  /// The bytes of a file named from this folder.
  package func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(of: name))))
  }

  /// Where a program lies: `tend` is the one under test, a name with `/` is a path from this
  /// folder, any other is looked up in the `PATH` of `environment`.
  func program(
    _ name: String, environment: [String: String]
  ) throws(CommandFailure) -> String {
    if name == "tend" {
      do { return try TendBinary.path() } catch { throw .noTend(error) }
    }
    let places =
      name.contains("/")
      ? [path(of: name)]
      : (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
    for place in places where FileManager.default.isExecutableFile(atPath: place) { return place }
    throw .notStarted(LaunchFailure(program: name, reason: "no such program"))
  }
}
