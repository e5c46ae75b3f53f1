import Testing

@testable import Sealing

/// The cases follow C2SP's specification; each has a namesake `stream_…` among its test vectors.
@Suite struct `Content of the age format` {
  let workshop: AgeWorkshop
  static let full = [UInt8](repeating: 65, count: AgePayload.partLength)

  init() throws {
    workshop = try AgeWorkshop()
  }

  func outcome(_ payload: [UInt8]) -> AgeOutcome {
    AgeOutcome(opening: workshop.file(payload: payload), with: workshop.identities)
  }

  func outcome(_ parts: [(content: [UInt8], isLast: Bool)]) throws -> AgeOutcome {
    outcome(try workshop.payload(parts))
  }

  @Test func `parts in their order open`() throws {
    let full = Self.full
    #expect(try outcome([([], true)]) == AgeOutcome(fault: nil))
    #expect(try outcome([([1], true)]) == AgeOutcome(content: [1], fault: nil))
    #expect(try outcome([(full, true)]) == AgeOutcome(content: full, fault: nil))
    #expect(
      try outcome([(full, false), ([1], true)]) == AgeOutcome(content: full + [1], fault: nil))
    #expect(
      try outcome([(full, false), (full, true)]) == AgeOutcome(content: full + full, fault: nil))
  }

  @Test func `without a whole nonce or a whole tag it is cut short`() throws {
    let whole = try workshop.payload([([], true)])
    for count in 0..<whole.count {
      #expect(outcome(Array(whole.prefix(count))) == AgeOutcome(fault: .cutShort), "\(count) bytes")
    }
  }

  @Test func `an empty last part after others is refused`() throws {
    let empty = try outcome([(Self.full, false), ([], true)])
    #expect(empty == AgeOutcome(content: Self.full, fault: .emptyLastPart))
  }

  @Test func `without a last part it is cut short`() throws {
    let full = Self.full
    #expect(try outcome([(full, false)]) == AgeOutcome(fault: .cutShort))
    #expect(
      try outcome([(full, false), (full, false)]) == AgeOutcome(content: full, fault: .cutShort))
    // A short part that is not marked as the last is none that a writer makes.
    #expect(try outcome([([1], false)]) == AgeOutcome(fault: .cutShort))
    #expect(
      try outcome([(full, false), ([1], false)]) == AgeOutcome(content: full, fault: .cutShort))
  }

  @Test func `a short part before the last is refused`() throws {
    let outcome = try outcome([([1], false), ([2], true)])
    #expect(outcome == AgeOutcome(fault: .alteredContent(part: 0)))
  }

  @Test func `nothing may follow the last part`() throws {
    let full = Self.full
    #expect(try outcome([(full, true), ([1], true)]) == AgeOutcome(fault: .trailingData))
    #expect(try outcome([(full, true), (full, true)]) == AgeOutcome(fault: .trailingData))
    #expect(outcome(try workshop.payload([(full, true)]) + [0]) == AgeOutcome(fault: .trailingData))
    let short = try workshop.payload([([1], true)])
    #expect(outcome(short + [0]) == AgeOutcome(fault: .alteredContent(part: 0)))
    let long = short + [UInt8](repeating: 0, count: 100_000)
    #expect(outcome(long) == AgeOutcome(fault: .alteredContent(part: 0)))
    let second = try workshop.payload([(full, false), ([1], true)])
    #expect(
      outcome(second + [0]) == AgeOutcome(content: full, fault: .alteredContent(part: 1)))
  }

  @Test func `parts cannot change places, be left out, or be doubled`() throws {
    let other = [UInt8](repeating: 66, count: AgePayload.partLength)
    let whole = try workshop.payload([(Self.full, false), (other, false), ([1], true)])
    let length = AgePayload.sealedPartLength
    let nonce = Array(whole.prefix(16))
    let first = Array(whole[16..<(16 + length)])
    let second = Array(whole[(16 + length)..<(16 + 2 * length)])
    let last = Array(whole[(16 + 2 * length)...])
    #expect(outcome(nonce + first + second + last).fault == nil)
    #expect(
      outcome(nonce + second + first + last) == AgeOutcome(fault: .alteredContent(part: 0)))
    #expect(outcome(nonce + second + last) == AgeOutcome(fault: .alteredContent(part: 0)))
    let afterFirst = AgeOutcome(content: Self.full, fault: .alteredContent(part: 1))
    #expect(outcome(nonce + first + last) == afterFirst)
    #expect(outcome(nonce + first + first + second + last) == afterFirst)
  }

  /// The digest is of what Python's `cryptography` 48 makes of the same parts: HKDF of 16 zero bytes
  /// with a salt of 16 sevens, then ChaCha20-Poly1305 under the nonces of the specification.
  @Test func `the parts are those of an independent writer`() throws {
    var zeros = Zeros()
    let fileKey = AgeFileKey(using: &zeros)
    var payload = AgePayload(key: fileKey.payloadKey(nonce: [UInt8](repeating: 7, count: 16)))
    var sealed: [UInt8] = []
    for _ in 0..<257 { try payload.seal(Self.full, isLast: false, into: &sealed) }
    try payload.seal([1], isLast: true, into: &sealed)
    let digest = "8f7d14d2ed2a00d18eca884e9bd913e08ab6c29a826aa1bdd7f04aa6c9e31928"
    #expect(SHA256Digest.text(of: sealed) == "sha256:" + digest)
  }

  struct Zeros: RandomNumberGenerator {
    func next() -> UInt64 { 0 }
  }

  @Test func `more than 256 parts count on`() throws {
    var parts = [(content: [UInt8], isLast: Bool)](repeating: (Self.full, false), count: 257)
    parts.append(([1], true))
    let outcome = try outcome(parts)
    #expect(outcome.fault == nil)
    #expect(outcome.content.count == 257 * AgePayload.partLength + 1)
  }

  @Test func `a fault once found stays`() throws {
    let file = workshop.file(payload: try workshop.payload([(Self.full, true), ([1], true)]))
    var opener = AgeOpener(with: workshop.identities)
    var content: [UInt8] = []
    for _ in 0..<3 {
      do throws(AgeFault) {
        try opener.open(file, into: &content)
        Issue.record("the fault was forgotten")
      } catch {
        #expect(error == .trailingData)
      }
    }
    do throws(AgeFault) {
      try opener.finish(into: &content)
      Issue.record("the fault was forgotten at the end")
    } catch {
      #expect(error == .trailingData)
    }
    #expect(content.isEmpty)
  }
}
