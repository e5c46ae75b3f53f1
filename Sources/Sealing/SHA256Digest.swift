import Crypto

/// The digest by which a kept text is named, so that anybody can check it with `sha256sum`.
package enum SHA256Digest {
  /// `sha256:` and 64 lowercase hexadecimal digits.
  ///
  /// Source: SHA-256 of FIPS 180-4.
  package static func text(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text = Array("sha256:".utf8)
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0x0F)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
