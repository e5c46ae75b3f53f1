import Testing

@testable import Sealing

/// The cases follow the ABNF and the rules of C2SP's specification; most have a namesake among its
/// test vectors (github.com/C2SP/CCTV).
@Suite struct `Headers of the age format` {
  let workshop: AgeWorkshop

  init() throws {
    workshop = try AgeWorkshop()
  }

  func fault(
    _ header: [UInt8], with identities: [AgeIdentity]? = nil
  ) throws -> AgeFault? {
    let file = try workshop.file(header)
    let outcome = AgeOutcome(opening: file, with: identities ?? workshop.identities)
    #expect(outcome.fault != nil || outcome.content == Array("age".utf8))
    return outcome.fault
  }

  @Test func `a right one opens`() throws {
    #expect(try fault(workshop.header(workshop.stanza)) == nil)
  }

  @Test(arguments: [
    ("age-encryption.org/v2", AgeFault.newerVersion("v2")),
    ("age-encryption.org/v10", .newerVersion("v10")),
    ("age-encryption.org/", .malformedHeader(line: 1)),
    ("age-encryption.org/v1 ", .malformedHeader(line: 1)),
    ("age-encryption.org/v1\r", .malformedHeader(line: 1)),
    ("age-encryption.org/v1\u{0}", .malformedHeader(line: 1)),
    ("age-encryption.org/" + String(repeating: "v", count: 65), .malformedHeader(line: 1)),
    ("age-encryption.org", .notAnAgeFile),
    ("Age-encryption.org/v1", .notAnAgeFile),
    (" age-encryption.org/v1", .notAnAgeFile),
    ("", .notAnAgeFile),
  ])
  func `the version line is v1 and nothing else`(version: String, expected: AgeFault) throws {
    #expect(try fault(workshop.header(version: version, workshop.stanza)) == expected)
  }

  @Test(arguments: [
    "-> grease", "-> !\"#$%&' ()*+,-./ 01234567 {|}~", "-> x25519", "-> X25519x a b c",
    "-> Scrypt AAAA 10",
  ])
  func `a stanza of an unknown kind is passed over`(arguments: String) throws {
    let full = String(repeating: "A", count: 64)
    for body in [[""], ["AAAA"], [full, ""], [full, full, "AA"]] {
      let unknown = [arguments] + body
      #expect(try fault(workshop.header(unknown + workshop.stanza)) == nil)
      #expect(try fault(workshop.header(workshop.stanza + unknown)) == nil)
      #expect(try fault(workshop.header(unknown)) == .noMatchingKey)
    }
  }

  @Test(arguments: [
    "->", "-> ", "->grease", "->  grease", "-> grease ", "-> a  b", "-> gr\u{E9}ase", "-> a\tb",
    "-> a\u{7F}", "-> a\r", "--> grease", "- > grease", ">- grease", "grease", " -> grease",
    "--", "----", "",
  ])
  func `the first line of a stanza has one space before each argument`(line: String) throws {
    let broken = workshop.header([line, ""] + workshop.stanza)
    #expect(try fault(broken) == .malformedHeader(line: 2))
    let later = workshop.header(workshop.stanza + [line, ""])
    #expect(try fault(later) == .malformedHeader(line: 4))
  }

  @Test(arguments: [
    ["AA=="], ["AB"], ["A"], ["A A"], ["AA "], [" AA"], ["AA\r"], ["A-_A"],
    [String(repeating: "A", count: 65)], [String(repeating: "A", count: 68)],
  ])
  func `a body is canonical Base 64 in lines of 64`(body: [String]) throws {
    let broken = workshop.header(["-> grease"] + body + workshop.stanza)
    #expect(try fault(broken) == .malformedHeader(line: 3))
  }

  @Test func `a body ends with the first line that is not full`() throws {
    let full = String(repeating: "A", count: 64)
    let short = ["-> grease", "AAAA", "AAAA"]
    #expect(try fault(workshop.header(short + workshop.stanza)) == .malformedHeader(line: 4))
    let unended = ["-> grease", full]
    #expect(try fault(workshop.header(unended + workshop.stanza)) == .malformedHeader(line: 4))
    #expect(try fault(workshop.header(unended)) == .malformedHeader(line: 4))
    let bodiless = ["-> grease"]
    #expect(try fault(workshop.header(bodiless + workshop.stanza)) == .malformedHeader(line: 3))
    #expect(try fault(workshop.header(bodiless)) == .malformedHeader(line: 3))
  }

  @Test func `there is at least one stanza`() throws {
    #expect(try fault(workshop.header([])) == .malformedHeader(line: 2))
  }

  @Test func `an X25519 stanza has one share of 32 bytes and a body of 32`() throws {
    let right = workshop.stanza
    let share = try #require(Base64.bytes(of: right[0].split(separator: " ")[2]))
    let body = try #require(Base64.bytes(of: right[1]))
    func stanza(_ arguments: String, _ body: [UInt8]) -> [UInt8] {
      workshop.header(["-> X25519" + arguments, Base64.text(of: body)])
    }
    let digits = Base64.text(of: share)
    #expect(try fault(stanza(" " + digits, body)) == nil)
    let last = try #require(digits.last)
    let next = try #require(Base64.digits.firstIndex(of: last.asciiValue ?? 0)) + 1
    let notCanonical = digits.dropLast() + String(UnicodeScalar(Base64.digits[next]))
    for arguments in [
      "", " \(digits) \(digits)", " \(Base64.text(of: share.dropLast()))",
      " \(Base64.text(of: share + [0]))", " \(digits)=", " \(notCanonical)",
    ] {
      #expect(try fault(stanza(arguments, body)) == .malformedHeader(line: 2), "\(arguments)")
    }
    for body in [[], Array(body.dropLast()), body + [0]] {
      #expect(try fault(stanza(" " + digits, body)) == .malformedHeader(line: 2))
    }
  }

  /// The point is that of the vector `x25519_low_order`.
  @Test func `a share of low order is refused`() throws {
    let point: [UInt8] = [
      0x5F, 0x9C, 0x95, 0xBC, 0xA3, 0x50, 0x8C, 0x24, 0xB1, 0xD0, 0xB1, 0x55, 0x9C, 0x83, 0xEF,
      0x5B, 0x04, 0x44, 0x5C, 0xC4, 0x58, 0x1C, 0x8E, 0x86, 0xD8, 0x22, 0x4E, 0xDD, 0xD0, 0x9F,
      0x11, 0xD7,
    ]
    let header = workshop.header(["-> X25519 \(Base64.text(of: point))", workshop.stanza[1]])
    #expect(try fault(header) == .malformedHeader(line: 2))
  }

  @Test func `the last line is three dashes, a space and the code`() throws {
    let stanza = workshop.stanza
    for end in [
      { "---\($0)\n" }, { "---  \($0)\n" }, { "--- \($0) \n" }, { "--- \($0)\r\n" },
      { "--- \($0.dropLast())\n" }, { "--- \($0)A\n" }, { "--- \($0)=\n" }, { _ in "---\n" },
      { _ in "--- \n" }, { _ in "--- AAAA\n" }, { "--- \($0.dropLast())\u{E9}\n" },
    ] as [(String) -> String] {
      #expect(try fault(workshop.header(stanza, end: end)) == .malformedHeader(line: 4))
    }
    let other = String(repeating: "A", count: 43)
    #expect(try fault(workshop.header(stanza, end: { _ in "--- \(other)\n" })) == .alteredHeader)
  }

  @Test func `any change that leaves the key in place is found`() throws {
    let right = workshop.header(workshop.stanza)
    let end = workshop.header(workshop.stanza, end: { "--- \($0)\n" }).suffix(48)
    for inserted in [
      "-> grease\n\n", "-> X25519 \(Base64.text(of: [UInt8](1...32)))\n\(workshop.stanza[1])\n",
    ] {
      let altered = Array(right.dropLast(48)) + Array(inserted.utf8) + end
      #expect(try fault(altered) == .alteredHeader)
    }
  }

  @Test func `one that never ends is refused at a megabyte`() throws {
    let line = Array("-> grease\n\n".utf8)
    var endless = Array("age-encryption.org/v1\n".utf8)
    while endless.count < 10_000_000 { endless += line }
    let outcome = AgeOutcome(opening: endless, with: workshop.identities)
    #expect(outcome == AgeOutcome(fault: .headerTooLong))
    let oneLine =
      Array("age-encryption.org/v1\n-> ".utf8) + [UInt8](repeating: 65, count: 2_000_000)
    #expect(AgeOutcome(opening: oneLine, with: []).fault == .headerTooLong)
  }

  @Test func `a body of most of a megabyte is passed over`() throws {
    let full = String(repeating: "A", count: 64)
    let unknown = ["-> grease"] + [String](repeating: full, count: 15_000) + [""]
    #expect(try fault(workshop.header(unknown + workshop.stanza)) == nil)
  }

  @Test(arguments: [1, 7, 65_536])
  func `white space before a plain file is refused in blocks of any length`(
    blockLength: Int
  ) throws {
    let file = try workshop.file(workshop.header(workshop.stanza))
    for space in [" ", "\n\n", "        "] {
      let outcome = AgeOutcome(
        opening: Array(space.utf8) + file, with: workshop.identities, blockLength: blockLength)
      #expect(outcome == AgeOutcome(fault: .notAnAgeFile))
    }
  }

  @Test func `for many recipients it opens with the last one's key`() throws {
    var random = SystemRandomNumberGenerator()
    let others = try (0..<40).map { _ in try AgeSecretKey(using: &random).publicKey }
    let recipients = (others + [workshop.secretKey.publicKey]).map { AgeRecipient.publicKey($0) }
    let file = try Age.seal([1, 2, 3], to: recipients, using: &random)
    #expect(try Age.open(file, with: workshop.identities) == [1, 2, 3])
  }
}
