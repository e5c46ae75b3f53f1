import TestSupport
import Testing

@testable import Sealing

@Suite struct `Passphrases in the age format` {
  let workshop: AgeWorkshop
  let passphrase: AgePassphrase

  init() throws {
    workshop = try AgeWorkshop()
    passphrase = try AgePassphrase("password")
  }

  /// A low one, so that the tests are quick.
  static let workFactor = 6

  func stanza() throws -> AgeStanza {
    var random = SeededGenerator(seed: 5)
    return try ScryptStanza.wrap(
      workshop.fileKey, with: passphrase, workFactor: Self.workFactor, using: &random)
  }

  func fault(of lines: [String], highestWorkFactor: Int = 10) throws -> AgeFault? {
    let file = try workshop.file(workshop.header(lines))
    let identity = AgeIdentity.passphrase(passphrase, highestWorkFactor: highestWorkFactor)
    return AgeOutcome(opening: file, with: [identity]).fault
  }

  @Test func `the published vector opens`() throws {
    let file = Array(AgeVectors.passphrase.utf8)
    #expect(try Age.open(file, with: [.passphrase(passphrase)]) == Array("age".utf8))
    let wrong = AgeIdentity.passphrase(try AgePassphrase("Password"))
    #expect(throws: AgeFault.wrongPassphrase) { try Age.open(file, with: [wrong]) }
    #expect(throws: AgeFault.needsPassphrase) { try Age.open(file, with: workshop.identities) }
    #expect(throws: AgeFault.needsPassphrase) { try Age.open(file, with: []) }
    #expect(
      try Age.open(file, with: workshop.identities + [wrong, .passphrase(passphrase)])
        == Array("age".utf8))
  }

  @Test func `a file for keys says that a passphrase is not what it needs`() throws {
    let file = try workshop.file(workshop.header(workshop.stanza))
    #expect(throws: AgeFault.needsSecretKey) {
      try Age.open(file, with: [.passphrase(passphrase)])
    }
  }

  @Test(arguments: ["x", "correct horse battery staple", "contraseña 🔑", "a\u{0}b", " spaces "])
  func `any words seal and open`(words: String) throws {
    var random = SeededGenerator(seed: 6)
    let words = try AgePassphrase(words)
    let file = try Age.seal(
      Array("page".utf8), to: [.passphrase(words, workFactor: Self.workFactor)], using: &random)
    #expect(try Age.open(file, with: [.passphrase(words)]) == Array("page".utf8))
  }

  @Test func `accents typed in another way are other words`() throws {
    var random = SeededGenerator(seed: 7)
    let composed = try AgePassphrase("caf\u{E9}")
    let file = try Age.seal([], to: [.passphrase(composed, workFactor: 2)], using: &random)
    #expect(throws: AgeFault.wrongPassphrase) {
      try Age.open(file, with: [.passphrase(try AgePassphrase("cafe\u{301}"))])
    }
  }

  @Test func `more work than allowed is refused untried`() throws {
    var lines = AgeWorkshop.lines(of: try stanza())
    #expect(try fault(of: lines, highestWorkFactor: 6) == nil)
    #expect(
      try fault(of: lines, highestWorkFactor: 5) == .workFactorOutside(allowed: 1...5, given: 6))
    for (written, given) in [("23", 23), ("31", 31), ("9223372036854775808", Int.max)] {
      lines[0] = lines[0].dropLast() + written
      let expected = AgeFault.workFactorOutside(allowed: 1...22, given: given)
      #expect(try fault(of: lines, highestWorkFactor: 22) == expected)
      lines[0] = String(lines[0].dropLast(written.count)) + "6"
    }
  }

  @Test(arguments: [0, -1, 31, Int.max])
  func `a work factor that is none is refused when sealing`(workFactor: Int) throws {
    var random = SeededGenerator(seed: 8)
    let recipient = AgeRecipient.passphrase(passphrase, workFactor: workFactor)
    #expect(throws: AgeFault.workFactorOutside(allowed: 1...30, given: workFactor)) {
      try Age.seal([], to: [recipient], using: &random)
    }
  }

  @Test func `another work factor in the header does not open`() throws {
    var lines = AgeWorkshop.lines(of: try stanza())
    lines[0] = lines[0].dropLast() + "7"
    #expect(try fault(of: lines) == .wrongPassphrase)
  }

  @Test(arguments: ["", "0", "06", "+6", "-6", "0x6", "6x", "6 6", "६", "6.0"])
  func `the work factor is a plain decimal number`(written: String) throws {
    var lines = AgeWorkshop.lines(of: try stanza())
    lines[0] = lines[0].dropLast() + written
    #expect(try fault(of: lines) == .malformedHeader(line: 2))
  }

  @Test func `the salt has 16 bytes and the body 32`() throws {
    let right = try stanza()
    let salt = try #require(Base64.bytes(of: right.arguments[1]))
    for other in [[], Array(salt.dropLast()), salt + [0]] {
      var broken = right
      broken.arguments[1] = Base64.text(of: other)
      #expect(try fault(of: AgeWorkshop.lines(of: broken)) == .malformedHeader(line: 2))
    }
    for other in [[], Array(right.body.dropLast()), right.body + [0]] {
      var broken = right
      broken.body = other
      #expect(try fault(of: AgeWorkshop.lines(of: broken)) == .malformedHeader(line: 2))
    }
    var missing = right
    missing.arguments.removeLast()
    #expect(try fault(of: AgeWorkshop.lines(of: missing)) == .malformedHeader(line: 2))
  }

  @Test func `a passphrase stands alone`() throws {
    let lines = AgeWorkshop.lines(of: try stanza())
    for other in [workshop.stanza, lines, ["-> grease", ""]] {
      #expect(try fault(of: lines + other) == .malformedHeader(line: 2))
    }
    #expect(try fault(of: workshop.stanza + lines) == .malformedHeader(line: 4))
    // The holder of a key must not be served either: who knows the passphrase could have written it.
    let mixed = try workshop.file(workshop.header(workshop.stanza + lines))
    #expect(throws: AgeFault.malformedHeader(line: 4)) {
      try Age.open(mixed, with: workshop.identities)
    }
    var random = SeededGenerator(seed: 9)
    let recipients: [AgeRecipient] = [
      .publicKey(workshop.secretKey.publicKey), .passphrase(passphrase, workFactor: 2),
    ]
    for recipients in [recipients, recipients.reversed(), [recipients[1], recipients[1]]] {
      #expect(throws: AgeFault.passphraseNotAlone) {
        try Age.seal([], to: recipients, using: &random)
      }
    }
  }

  @Test func `nobody to seal to is refused`() {
    var random = SeededGenerator(seed: 10)
    #expect(throws: AgeFault.noRecipients) { try Age.seal([1], to: [], using: &random) }
  }
}
