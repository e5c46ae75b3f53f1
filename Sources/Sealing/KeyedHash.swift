import Crypto

/// A hash that nobody can work out, or check a guess against, without its key.
package struct KeyedHash: Sendable {
  private let key: SymmetricKey

  /// - Parameter key: 32 random bytes.
  package init(key: [UInt8]) {
    self.key = SymmetricKey(data: key)
  }

  /// The first 64 bits of HMAC-SHA256.
  ///
  /// Source: RFC 2104 and FIPS 180-4; the leftmost bits, as RFC 2104 truncates.
  package func number(of bytes: [UInt8]) -> UInt64 {
    var number: UInt64 = 0
    for byte in HMAC<SHA256>.authenticationCode(for: bytes, using: key).prefix(8) {
      number = number << 8 | UInt64(byte)
    }
    return number
  }
}
