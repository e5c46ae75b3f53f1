import Crypto
import CryptoExtras

/// A file's key, wrapped with a passphrase that scrypt (RFC 7914) makes dear to try.
struct ScryptStanza {
  static let kind = "scrypt"
  private static let purpose = Array("age-encryption.org/v1/scrypt".utf8)
  private static let saltLength = 16

  private let salt: [UInt8]
  /// The base-two logarithm of the work factor; `Int.max` where the file names an absurd one.
  private let workFactor: Int
  private let body: [UInt8]

  init(_ stanza: AgeStanza) throws(AgeFault) {
    guard stanza.arguments.count == 3, let salt = Base64.bytes(of: stanza.arguments[1]),
      salt.count == Self.saltLength, let workFactor = Self.number(stanza.arguments[2]),
      stanza.body.count == AgeFileKey.wrappedLength
    else { throw .malformedHeader(line: stanza.line) }
    self.salt = salt
    self.workFactor = workFactor
    body = stanza.body
  }

  static func wrap(
    _ fileKey: AgeFileKey, with passphrase: AgePassphrase, workFactor: Int,
    using random: inout some RandomNumberGenerator
  ) throws(AgeFault) -> AgeStanza {
    let salt = random.bytes(count: saltLength)
    let wrapKey = try wrapKey(from: passphrase, salt: salt, workFactor: workFactor)
    return AgeStanza(
      arguments: [kind, Base64.text(of: salt), "\(workFactor)"],
      body: try fileKey.wrapped(with: wrapKey))
  }

  /// The file's key, or nil where the passphrase is another.
  func unwrap(
    with passphrase: AgePassphrase, highestWorkFactor: Int
  ) throws(AgeFault) -> AgeFileKey? {
    guard workFactor <= highestWorkFactor else {
      throw .workFactorOutside(allowed: 1...max(1, highestWorkFactor), given: workFactor)
    }
    let wrapKey = try Self.wrapKey(from: passphrase, salt: salt, workFactor: workFactor)
    return AgeFileKey(unwrapping: body, with: wrapKey)
  }

  private static func wrapKey(
    from passphrase: AgePassphrase, salt: [UInt8], workFactor: Int
  ) throws(AgeFault) -> SymmetricKey {
    guard AgeWorkFactor.possible.contains(workFactor) else {
      throw .workFactorOutside(allowed: AgeWorkFactor.possible, given: workFactor)
    }
    do {
      return try KDF.Scrypt.deriveKey(
        from: passphrase.bytes, salt: purpose + salt, outputByteCount: 32,
        rounds: 1 << workFactor, blockSize: 8, parallelism: 1)
    } catch {
      throw .cryptographyFailed
    }
  }

  /// A decimal number of digits alone that does not begin with zero, or nil.
  private static func number(_ text: String) -> Int? {
    let digits = Array(text.utf8)
    let all = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = digits.first, first != all.lowerBound, digits.allSatisfy(all.contains) else {
      return nil
    }
    return Int(text) ?? .max
  }
}

/// How dear a passphrase is to try, as the base-two logarithm of scrypt's N. One try takes 2 to that
/// power times 1 KiB of memory, and time in step: 18 is 256 MiB, 22 is 4 GiB.
package enum AgeWorkFactor {
  /// What `age` writes: about a second on an ordinary machine of 2020.
  package static let standard = 18
  /// The highest that `age` opens, and so do we unless told otherwise.
  package static let highest = 22
  /// The highest for a small file that came from somebody else, which must not claim more memory than
  /// an ordinary machine can spare: 1 GiB.
  package static let highestFromOthers = 20
  /// What the arithmetic allows for: 1 GiB times 1 KiB, which no machine has.
  static let possible = 1...30
}
