import Crypto

/// The content's parts in their order: each 64 KiB but the last, each sealed under the number of its
/// place and whether it is the last.
///
/// It is a STREAM as the age format has it (ChaCha20-Poly1305; the nonce is an 11-byte counter and
/// the mark of the last part). It cannot be copied, because two copies would seal different parts
/// under the same nonce, which gives both away.
struct AgePayload: ~Copyable {
  /// Bytes to a full part of content, and to the same part sealed.
  static let partLength = 64 << 10
  static let sealedPartLength = partLength + tagLength
  static let tagLength = 16
  static let nonceLength = 16

  private let key: SymmetricKey
  /// The number of the part at hand, counted from 0.
  private(set) var part = 0

  init(key: SymmetricKey) {
    self.key = key
  }

  private func nonce(isLast: Bool) throws -> ChaChaPoly.Nonce {
    var bytes = [UInt8](repeating: 0, count: 12)
    for place in 0..<8 {
      bytes[10 - place] = UInt8(truncatingIfNeeded: part >> (8 * place))
    }
    bytes[11] = isLast ? 1 : 0
    return try ChaChaPoly.Nonce(data: bytes)
  }

  /// Appends the part at hand, sealed, and goes on to the next.
  mutating func seal(
    _ plain: [UInt8], isLast: Bool, into out: inout [UInt8]
  ) throws(AgeFault) {
    do {
      let box = try ChaChaPoly.seal(plain, using: key, nonce: nonce(isLast: isLast))
      out.append(contentsOf: box.ciphertext)
      out.append(contentsOf: box.tag)
    } catch {
      throw .cryptographyFailed
    }
    part += 1
  }

  /// Appends the content of the part at hand and goes on to the next.
  ///
  /// - Returns: false, with nothing appended, where the bytes are not what was sealed at this place.
  mutating func open(_ sealed: [UInt8], isLast: Bool, into out: inout [UInt8]) -> Bool {
    guard sealed.count >= Self.tagLength, let nonce = try? nonce(isLast: isLast),
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: sealed.dropLast(Self.tagLength),
        tag: sealed.suffix(Self.tagLength)),
      let plain = try? ChaChaPoly.open(box, using: key)
    else { return false }
    out.append(contentsOf: plain)
    part += 1
    return true
  }
}
