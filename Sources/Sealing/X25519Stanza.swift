import Crypto

/// A file's key, wrapped for the holder of one secret key.
struct X25519Stanza {
  static let kind = "X25519"
  private static let purpose = Array("age-encryption.org/v1/X25519".utf8)

  private let share: [UInt8]
  private let body: [UInt8]
  private let line: Int

  init(_ stanza: AgeStanza) throws(AgeFault) {
    guard stanza.arguments.count == 2, let share = Base64.bytes(of: stanza.arguments[1]),
      share.count == 32, stanza.body.count == AgeFileKey.wrappedLength
    else { throw .malformedHeader(line: stanza.line) }
    self.share = share
    body = stanza.body
    line = stanza.line
  }

  /// A stanza with a fresh share of its own, which tells nothing about whom it is for.
  static func wrap(
    _ fileKey: AgeFileKey, for recipient: AgePublicKey,
    using random: inout some RandomNumberGenerator
  ) throws(AgeFault) -> AgeStanza {
    let scalar = random.bytes(count: 32)
    guard let share = X25519.point(of: scalar),
      let secret = X25519.secret(of: scalar, with: recipient.bytes)
    else { throw .cryptographyFailed }
    let wrapKey = wrapKey(from: secret, share: share, recipient: recipient)
    return AgeStanza(
      arguments: [kind, Base64.text(of: share)], body: try fileKey.wrapped(with: wrapKey))
  }

  /// The file's key, or nil where the stanza is for somebody else.
  func unwrap(with key: AgeSecretKey) throws(AgeFault) -> AgeFileKey? {
    guard let secret = X25519.secret(of: key.bytes, with: share) else {
      throw .malformedHeader(line: line)
    }
    let wrapKey = Self.wrapKey(from: secret, share: share, recipient: key.publicKey)
    return AgeFileKey(unwrapping: body, with: wrapKey)
  }

  private static func wrapKey(
    from secret: SharedSecret, share: [UInt8], recipient: AgePublicKey
  ) -> SymmetricKey {
    secret.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: share + recipient.bytes, sharedInfo: purpose, outputByteCount: 32)
  }
}
