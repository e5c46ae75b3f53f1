/// A key that opens what was sealed to its public key: `AGE-SECRET-KEY-1…`.
///
/// Printing one shows nothing of it; only ``text()`` does. The bytes are not wiped from memory
/// afterwards: whoever can read this process's memory can read the content too.
package struct AgeSecretKey: Sendable {
  /// The scalar on Curve25519, 32 bytes.
  let bytes: [UInt8]

  package let publicKey: AgePublicKey

  static let prefix = "AGE-SECRET-KEY-"

  /// A new key.
  ///
  /// - Parameter random: a source of numbers that nobody can foretell, such as
  ///   `SystemRandomNumberGenerator`.
  package init(using random: inout some RandomNumberGenerator) throws(AgeFault) {
    try self.init(bytes: random.bytes(count: 32))
  }

  /// The key that stands in a text, all uppercase as `age-keygen` writes it.
  package init(text: String) throws(AgeFault) {
    guard let read = Bech32.read(text) else { throw .malformedSecretKey(line: nil) }
    switch read.prefix {
    case Self.prefix: break
    case Self.prefix.lowercased(): throw .malformedSecretKey(line: nil)
    case AgePublicKey.prefix, AgePublicKey.prefix.uppercased(): throw .publicKeyForSecret
    default: throw .unsupportedKey(prefix: read.prefix)
    }
    guard read.bytes.count == 32 else { throw .malformedSecretKey(line: nil) }
    try self.init(bytes: read.bytes)
  }

  init(bytes: [UInt8]) throws(AgeFault) {
    guard let point = X25519.point(of: bytes) else { throw .cryptographyFailed }
    self.bytes = bytes
    publicKey = AgePublicKey(bytes: point)
  }

  /// The key in the clear, for a key file or a recovery sheet and nothing else.
  package func text() -> String {
    Bech32.text(prefix: Self.prefix.lowercased(), bytes: bytes).uppercased()
  }
}

extension AgeSecretKey: CustomReflectable {
  /// Nothing, so that neither `print` nor `dump` shows the key.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
