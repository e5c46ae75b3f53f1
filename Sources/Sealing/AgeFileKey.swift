import Crypto

/// The 16 random bytes that one file is sealed with, and what is derived from them.
struct AgeFileKey {
  static let length = 16

  private let bytes: [UInt8]

  /// A key for one new file; it must never seal a second one.
  init(using random: inout some RandomNumberGenerator) {
    bytes = random.bytes(count: Self.length)
  }

  /// The header's message authentication code.
  ///
  /// - Parameter header: from the version line up to and including the three dashes.
  func code(for header: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: header, using: derived("header", salt: [])))
  }

  /// Whether a code is the header's; how long the answer takes tells nothing about the code.
  func isCode(_ code: [UInt8], for header: [UInt8]) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(
      code, authenticating: header, using: derived("header", salt: []))
  }

  /// The key of the content.
  ///
  /// - Parameter nonce: 16 random bytes of this file.
  func payloadKey(nonce: [UInt8]) -> SymmetricKey {
    derived("payload", salt: nonce)
  }

  private func derived(_ purpose: String, salt: [UInt8]) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: bytes), salt: salt, info: Array(purpose.utf8),
      outputByteCount: 32)
  }
}

/// A file key as it stands in a stanza, sealed with a key that is used for nothing else, so that the
/// nonce may be all zeros.
extension AgeFileKey {
  static let wrappedLength = length + 16
  private static let nonce = [UInt8](repeating: 0, count: 12)

  /// The 32 bytes of a stanza's body.
  func wrapped(with wrapKey: SymmetricKey) throws(AgeFault) -> [UInt8] {
    do {
      let box = try ChaChaPoly.seal(
        bytes, using: wrapKey, nonce: ChaChaPoly.Nonce(data: Self.nonce))
      return Array(box.ciphertext) + Array(box.tag)
    } catch {
      throw .cryptographyFailed
    }
  }

  /// The key in a stanza's body, or nil where the wrapping key is another or the body is not of the
  /// one length allowed.
  init?(unwrapping body: [UInt8], with wrapKey: SymmetricKey) {
    guard body.count == Self.wrappedLength,
      let box = try? ChaChaPoly.SealedBox(combined: Self.nonce + body),
      let plain = try? ChaChaPoly.open(box, using: wrapKey)
    else { return nil }
    bytes = Array(plain)
  }
}
