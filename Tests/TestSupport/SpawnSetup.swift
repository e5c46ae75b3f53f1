import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The attributes and file actions of one `posix_spawn`; the first error is kept and reported by
/// `spawn`.
@safe struct SpawnSetup: ~Copyable {
  #if canImport(Darwin)
    private var actions: posix_spawn_file_actions_t?
    private var attributes: posix_spawnattr_t?
    // Darwin closes every descriptor that is not named; elsewhere they are opened close-on-exec.
    private static let flags =
      POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
      | POSIX_SPAWN_CLOEXEC_DEFAULT
  #else
    private var actions = unsafe posix_spawn_file_actions_t()
    private var attributes = posix_spawnattr_t()
    // glibc shows Swift no POSIX_SPAWN_SETSID, a GNU extension; 0x80 in glibc and in musl.
    private static let flags = 0x80 | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
  #endif
  private var fault: Int32 = 0
  private static let starting = Mutex(())

  /// Opens descriptors that no child may inherit: no other program starts before they are marked.
  static func whileNothingStarts<Value>(_ body: () -> sending Value) -> sending Value {
    starting.withLock { _ in body() }
  }

  /// Signals begin at their defaults, unblocked: a test runner may ignore SIGPIPE, or a shell that
  /// put it in the background SIGINT, and a child would inherit that.
  init() {
    unsafe keep(posix_spawn_file_actions_init(&actions))
    unsafe keep(posix_spawnattr_init(&attributes))
    unsafe keep(posix_spawnattr_setflags(&attributes, Int16(Self.flags)))
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe keep(posix_spawnattr_setsigmask(&attributes, &signals))
    unsafe sigfillset(&signals)
    unsafe keep(posix_spawnattr_setsigdefault(&attributes, &signals))
  }

  deinit {
    var actions = unsafe actions
    var attributes = attributes
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
  }

  private mutating func keep(_ code: Int32) {
    if fault == 0 { fault = code }
  }

  mutating func open(_ path: String, as descriptor: Int32, _ flags: Int32) {
    unsafe keep(posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o600))
  }

  mutating func duplicate(_ descriptor: Int32, as other: Int32) {
    unsafe keep(posix_spawn_file_actions_adddup2(&actions, descriptor, other))
  }

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - program: its absolute path.
  ///   - arguments: all words, the program's own name first.
  ///   - variables: the environment as `NAME=VALUE`.
  /// - Returns: the process id.
  /// - Throws: the first error of the setup or the start.
  mutating func spawn(
    _ program: String, _ arguments: [String], _ variables: [String]
  ) throws(LaunchFailure) -> pid_t {
    var words: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var values: [UnsafeMutablePointer<CChar>?] = unsafe variables.map { unsafe strdup($0) } + [nil]
    defer {
      while let word = unsafe words.popLast() { unsafe free(word) }
      while let value = unsafe values.popLast() { unsafe free(value) }
    }
    var processID: pid_t = 0
    if fault == 0 {
      let code = Self.starting.withLock { _ in
        unsafe posix_spawn(&processID, program, &actions, &attributes, &words, &values)
      }
      keep(code)
    }
    guard fault == 0 else {
      throw LaunchFailure(program: program, reason: unsafe String(cString: strerror(fault)))
    }
    return processID
  }
}
