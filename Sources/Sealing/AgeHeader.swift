/// The text before a file's content, read and found to be in the format.
struct AgeHeader {
  /// Who may open the file.
  enum Lock {
    /// The holders of secret keys; nobody where all stanzas are of kinds unknown here.
    case keys([X25519Stanza])
    case passphrase(ScryptStanza)
  }

  static let lineStart = "age-encryption.org/"
  static let version = "v1"
  static let end = "---"

  let lock: Lock
  /// From the version line up to and including the three dashes.
  private let authenticated: [UInt8]
  private let code: [UInt8]

  /// - Throws: ``AgeFault/malformedHeader(line:)`` for a stanza of a known kind that is not as that
  ///   kind has it, and for a passphrase that does not stand alone.
  init(stanzas: [AgeStanza], authenticated: [UInt8], code: [UInt8]) throws(AgeFault) {
    self.authenticated = authenticated
    self.code = code
    var keys: [X25519Stanza] = []
    for stanza in stanzas {
      switch stanza.arguments.first {
      case ScryptStanza.kind:
        guard stanzas.count == 1 else { throw .malformedHeader(line: stanza.line) }
        lock = .passphrase(try ScryptStanza(stanza))
        return
      case X25519Stanza.kind: keys.append(try X25519Stanza(stanza))
      default: break
      }
    }
    lock = .keys(keys)
  }

  /// The file's key, from the first of the identities that has it.
  ///
  /// - Throws: ``AgeFault/alteredHeader`` where an identity has the key, but the rest of the header
  ///   is not what was written with it.
  func fileKey(for identities: [AgeIdentity]) throws(AgeFault) -> AgeFileKey {
    let fileKey =
      switch lock {
      case .keys(let stanzas): try Self.fileKey(in: stanzas, for: identities)
      case .passphrase(let stanza): try Self.fileKey(in: stanza, for: identities)
      }
    guard fileKey.isCode(code, for: authenticated) else { throw .alteredHeader }
    return fileKey
  }

  private static func fileKey(
    in stanzas: [X25519Stanza], for identities: [AgeIdentity]
  ) throws(AgeFault) -> AgeFileKey {
    var hasKeys = false
    for case .secretKey(let key) in identities {
      hasKeys = true
      for stanza in stanzas {
        if let fileKey = try stanza.unwrap(with: key) { return fileKey }
      }
    }
    throw hasKeys ? .noMatchingKey : .needsSecretKey
  }

  private static func fileKey(
    in stanza: ScryptStanza, for identities: [AgeIdentity]
  ) throws(AgeFault) -> AgeFileKey {
    var hasPassphrases = false
    for case .passphrase(let passphrase, let highestWorkFactor) in identities {
      hasPassphrases = true
      if let fileKey = try stanza.unwrap(with: passphrase, highestWorkFactor: highestWorkFactor) {
        return fileKey
      }
    }
    throw hasPassphrases ? .wrongPassphrase : .needsPassphrase
  }

  /// The header of a new file.
  static func text(of stanzas: [AgeStanza], fileKey: AgeFileKey) -> [UInt8] {
    var text = Array("\(lineStart)\(version)\n".utf8)
    for stanza in stanzas { stanza.write(into: &text) }
    text += end.utf8
    let code = fileKey.code(for: text)
    text += " \(Base64.text(of: code))\n".utf8
    return text
  }
}
