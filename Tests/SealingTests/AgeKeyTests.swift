import Sealing
import TestSupport
import Testing

@Suite struct `Keys of the age format` {
  /// The key pair that C2SP's specification gives as its example.
  static let secret = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
  static let matching = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"

  @Test func `the specification's secret key has its public key`() throws {
    let key = try AgeSecretKey(text: Self.secret)
    #expect(key.publicKey.text == Self.matching)
    #expect(key.text() == Self.secret)
    #expect(try AgePublicKey(text: Self.matching) == key.publicKey)
  }

  @Test func `new keys differ and read back`() throws {
    var random = SeededGenerator(seed: 1)
    var seen: Set<AgePublicKey> = []
    for _ in 0..<50 {
      let key = try AgeSecretKey(using: &random)
      #expect(try AgeSecretKey(text: key.text()).publicKey == key.publicKey)
      #expect(try AgePublicKey(text: key.publicKey.text) == key.publicKey)
      seen.insert(key.publicKey)
    }
    #expect(seen.count == 50)
  }

  @Test func `a secret key and a passphrase show nothing when printed`() throws {
    let key = try AgeSecretKey(text: Self.secret)
    let passphrase = try AgePassphrase("correct horse")
    var shown = "\(key) \(passphrase) \(AgeIdentity.secretKey(key))"
    shown += "\(AgeIdentity.passphrase(passphrase)) \([AgeRecipient.passphrase(passphrase)])"
    dump([AgeIdentity.secretKey(key), .passphrase(passphrase)], to: &shown)
    dump(key, to: &shown)
    debugPrint(key, passphrase, to: &shown)
    #expect(!shown.contains("GFPYYS"))
    #expect(!shown.contains("horse"))
    // The first bytes of each, as numbers.
    #expect(!shown.contains("66"))
    #expect(!shown.contains("99"))
  }

  @Test(arguments: [
    (matching.uppercased(), AgeFault.malformedPublicKey),
    (String(matching.dropLast()), .malformedPublicKey),
    (" " + matching, .malformedPublicKey),
    ("", .malformedPublicKey),
    // 31 and 33 bytes, zeros, and a point of order 8, with good checksums (made with BIP 173's
    // reference encoder).
    ("age1pyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyyfw987", .malformedPublicKey),
    ("age1pyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjtwme33", .malformedPublicKey),
    ("age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z", .malformedPublicKey),
    ("age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz8ts72fzt7", .malformedPublicKey),
    (secret, .secretKeyForPublic),
    (secret.lowercased(), .secretKeyForPublic),
    (
      "age1pq1pyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyys9734tr",
      .unsupportedKey(prefix: "age1pq")
    ),
  ])
  func `a text that is no public key is refused`(text: String, fault: AgeFault) {
    #expect(throws: fault) { try AgePublicKey(text: text) }
  }

  @Test(arguments: [
    (secret.lowercased(), AgeFault.malformedSecretKey(line: nil)),
    (String(secret.dropLast()), .malformedSecretKey(line: nil)),
    ("", .malformedSecretKey(line: nil)),
    (matching, .publicKeyForSecret),
    // The post-quantum key of the specification's example.
    (
      "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR",
      .unsupportedKey(prefix: "AGE-SECRET-KEY-PQ-")
    ),
  ])
  func `a text that is no secret key is refused`(text: String, fault: AgeFault) {
    #expect(throws: fault) { try AgeSecretKey(text: text) }
  }

  @Test func `an empty passphrase is refused`() {
    #expect(throws: AgeFault.emptyPassphrase) { try AgePassphrase("") }
  }
}

@Suite struct `Key files` {
  @Test func `are read and written as age-keygen does`() throws {
    let keys = try AgeKeyFile.keys(in: Array(AgeVectors.keyFile.utf8))
    #expect(keys.map(\.publicKey.text) == [AgeVectors.publicKey])
    let created = AgeVectors.keyFile.split(separator: "\n")[0].dropFirst("# created: ".count)
    let written = AgeKeyFile.text(of: keys[0], created: String(created))
    #expect(written == AgeVectors.keyFile)
  }

  @Test func `may hold several keys, blank lines, comments, and any white space around`() throws {
    let first = AgeVectors.secretKey
    let second = AgeVectors.strangersKey
    let file = "\n# mine\r\n  \(first)\t\r\n\n   # the old one\n\(second)"
    let keys = try AgeKeyFile.keys(in: Array(file.utf8))
    #expect(keys.map { $0.text() } == [first, second])
  }

  @Test func `name the line that is no key, and nothing of it`() {
    let file = "# mine\n\(AgeVectors.secretKey)\n\n\(AgeVectors.strangersKey.dropLast(3))\n"
    #expect(throws: AgeFault.malformedSecretKey(line: 4)) {
      try AgeKeyFile.keys(in: Array(file.utf8))
    }
    #expect(throws: AgeFault.malformedSecretKey(line: 1)) {
      try AgeKeyFile.keys(in: [0xFF, 0x00, 0xFE])
    }
  }

  @Test(arguments: ["", "\n", "# only a comment\n"])
  func `without a key are refused`(file: String) {
    #expect(throws: AgeFault.noSecretKey) { try AgeKeyFile.keys(in: Array(file.utf8)) }
  }

  @Test func `with a public key in place of a secret one say so`() {
    #expect(throws: AgeFault.publicKeyForSecret) {
      try AgeKeyFile.keys(in: Array("\(AgeVectors.publicKey)\n".utf8))
    }
  }
}
