import Crypto

/// A key that anybody may have and that only seals: `age1…`.
package struct AgePublicKey: Hashable, Sendable {
  /// The point on Curve25519, 32 bytes.
  let bytes: [UInt8]

  static let prefix = "age"

  /// The key that a person gave as text, all lowercase as `age` writes it.
  ///
  /// Points for which every secret would be the same ("of low order") are refused.
  package init(text: String) throws(AgeFault) {
    guard let read = Bech32.read(text) else { throw .malformedPublicKey }
    switch read.prefix {
    case Self.prefix: break
    case Self.prefix.uppercased(): throw .malformedPublicKey
    case AgeSecretKey.prefix, AgeSecretKey.prefix.lowercased(): throw .secretKeyForPublic
    default: throw .unsupportedKey(prefix: read.prefix)
    }
    // Any scalar tells a point of low order, since scalars are multiples of 8.
    let probe = [UInt8](repeating: 1, count: 32)
    guard read.bytes.count == 32, X25519.secret(of: probe, with: read.bytes) != nil else {
      throw .malformedPublicKey
    }
    bytes = read.bytes
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The key as a person hands it on.
  package var text: String { Bech32.text(prefix: Self.prefix, bytes: bytes) }
}
