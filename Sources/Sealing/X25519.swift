import Crypto

/// The function of RFC 7748, section 5, on raw bytes.
enum X25519 {
  /// The public point of a secret scalar, both 32 bytes, or nil where the length is wrong.
  static func point(of scalar: [UInt8]) -> [UInt8]? {
    guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: scalar) else {
      return nil
    }
    return Array(key.publicKey.rawRepresentation)
  }

  /// What the holders of two keys have in common, or nil where the point is of low order, so that
  /// it would be all zeros whatever the scalar; the library does not refuse that by itself.
  static func secret(of scalar: [UInt8], with point: [UInt8]) -> SharedSecret? {
    guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: scalar),
      let other = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: point),
      let secret = try? key.sharedSecretFromKeyAgreement(with: other),
      !(secret == [UInt8](repeating: 0, count: 32))
    else { return nil }
    return secret
  }
}
