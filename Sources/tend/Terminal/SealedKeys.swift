import Formats
import Sealing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A person's key pairs, in `$XDG_CONFIG_HOME/tend/keys`.
///
/// Each is two files: `me.key` holds the secret key, as `age-keygen` writes one or sealed with a
/// passphrase; `me.pub` holds the public key, so that it can be shown without the passphrase.
struct SealedKeys {
  let folder: String

  init(in world: World) {
    let settings = world["XDG_CONFIG_HOME"] ?? (world["HOME"] ?? ".") + "/.config"
    folder = settings + "/tend/keys"
  }

  /// One pair.
  struct Pair {
    let name: String
    /// Where the secret key lies.
    let path: String
    /// Nil where the file beside it is not there or not understood.
    let publicKey: AgePublicKey?
    let isProtected: Bool
  }

  /// The name of a pair unless the person gives one.
  static let standardName = "me"
  private static let ending = ".key"
  /// No key file is larger.
  static let limit = 65_536

  /// The pairs, by name; none where there is no folder yet.
  func pairs() throws -> [Pair] {
    try names().map { name in
      let path = path(of: name)
      return Pair(
        name: name, path: path, publicKey: publicKey(of: name),
        isProtected: SealedFile.isSealed(try Self.bytes(of: path)))
    }
  }

  /// Makes a new pair; the public key is there before the secret one is.
  ///
  /// - Parameter passphrase: seals the key file; nil for one in the clear.
  /// - Throws: `SharingFault.alreadyThere` where there is one of that name.
  func make(_ name: String, protectedWith passphrase: AgePassphrase?, in world: World) throws
    -> Pair
  {
    try requireFree(name)
    var random = world.random
    let key = try AgeSecretKey(using: &random)
    var content = Array(AgeKeyFile.text(of: key, created: Self.moment(world.clock.stamp)).utf8)
    if let passphrase {
      content = try Age.seal(
        content, to: [.passphrase(passphrase, workFactor: world.workFactor)], isArmoured: true,
        using: &random)
    }
    try Paths.makeFolders(folder)
    // A public key without its secret one is what a kill leaves; nobody can have been given it.
    Paths.remove(publicPath(of: name))
    try write(Array((key.publicKey.text + "\n").utf8), to: publicPath(of: name), world)
    try write(content, to: path(of: name), world)
    return Pair(
      name: name, path: path(of: name), publicKey: key.publicKey, isProtected: passphrase != nil)
  }

  func requireFree(_ name: String) throws(SharingFault) {
    let path = path(of: name)
    if Paths.exists(path) { throw .alreadyThere(path: path) }
  }

  private func write(_ bytes: [UInt8], to path: String, _ world: World) throws {
    let file = try NewFile(path, token: world.clock.stamp)
    try file.write(bytes.span)
    try file.commit()
  }

  private func path(of name: String) -> String { "\(folder)/\(name)\(Self.ending)" }

  private func publicPath(of name: String) -> String { "\(folder)/\(name).pub" }

  private func publicKey(of name: String) -> AgePublicKey? {
    guard let bytes = try? Self.bytes(of: publicPath(of: name)) else { return nil }
    return try? AgePublicKey(text: String(decoding: bytes, as: UTF8.self).trimmed)
  }

  /// What a key file holds.
  static func bytes(of path: String) throws(FileFault) -> [UInt8] {
    try BlockReader(path).readAll(limit: limit)
  }

  /// Whether anybody but its owner may read or change a file.
  static func isOpenToOthers(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return status.st_mode & 0o077 != 0
  }

  private func names() throws(FileFault) -> [String] {
    guard let open = unsafe opendir(folder) else {
      guard errno == ENOENT || errno == ENOTDIR else {
        throw .cannotRead(path: folder, code: errno)
      }
      return []
    }
    defer { unsafe closedir(open) }
    var names: [String] = []
    while let entry = unsafe readdir(open) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasSuffix(Self.ending) else { continue }
      let stem = String(name.dropLast(Self.ending.count))
      if PlainName.isValid(stem) { names.append(stem) }
    }
    return names.sorted()
  }

  /// `20260503T142501` as RFC 3339 writes it.
  private static func moment(_ stamp: String) -> String {
    let digits = Array(stamp.filter(\.isNumber))
    guard digits.count == 14 else { return stamp }
    func part(_ range: Range<Int>) -> String { String(digits[range]) }
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T"
      + "\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z"
  }
}
