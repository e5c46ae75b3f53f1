import TestSupport
import Testing

@testable import Sealing

/// Whatever happens to a file, the opener ends with a fault and gives out nothing but the beginning
/// of what was sealed, in whole parts.
@Suite struct `Damaged files` {
  let key: AgeSecretKey
  static let part = 64 << 10

  init() throws {
    key = try AgeSecretKey(text: AgeVectors.secretKey)
  }

  func file(_ content: [UInt8], isArmoured: Bool = false) throws -> [UInt8] {
    var random = SeededGenerator(seed: 21)
    return try Age.seal(
      content, to: [.publicKey(key.publicKey)], isArmoured: isArmoured, using: &random)
  }

  func outcome(_ file: [UInt8]) -> AgeOutcome {
    AgeOutcome(opening: file, with: [.secretKey(key)])
  }

  @Test func `every bit of a small one counts`() throws {
    let whole = try file(Array("a page".utf8))
    for place in whole.indices {
      for bit in 0..<8 {
        var altered = whole
        altered[place] ^= 1 << UInt8(bit)
        let outcome = outcome(altered)
        #expect(outcome.fault != nil, "byte \(place), bit \(bit)")
        #expect(outcome.content.isEmpty, "byte \(place), bit \(bit)")
      }
    }
  }

  /// White space and the marks of the end of a line are the only bytes that may be something else.
  @Test func `every byte of a small armoured one counts`() throws {
    let content = Array("a page".utf8)
    let whole = try file(content, isArmoured: true)
    for place in whole.indices.dropLast() {
      for value in [0, 10, 13, 32, 45, 61, 65, 200, whole[place] ^ 1, whole[place] ^ 32]
      where value != whole[place] {
        var altered = whole
        altered[place] = value
        let outcome = outcome(altered)
        #expect(outcome.fault != nil, "byte \(place) as \(value)")
        #expect(outcome.content.isEmpty, "byte \(place) as \(value)")
      }
    }
  }

  @Test func `each place has its own fault`() throws {
    let whole = try file(Array("a page".utf8))
    func fault(altering place: Int) -> AgeFault? {
      var altered = whole
      altered[place] ^= 1
      return outcome(altered).fault
    }
    #expect(fault(altering: 0) == .notAnAgeFile)
    #expect(fault(altering: 20) == .newerVersion("v0"))
    #expect(fault(altering: 21) == .malformedHeader(line: 1))
    #expect(fault(altering: 22) == .malformedHeader(line: 2))
    // The share and the body of the stanza tell nothing about whether they are whole.
    #expect(fault(altering: 40) == .noMatchingKey)
    #expect(fault(altering: 100) == .noMatchingKey)
    #expect(fault(altering: 130) == .alteredHeader)
    #expect(fault(altering: 170) == .alteredContent(part: 0))
    #expect(fault(altering: whole.count - 1) == .alteredContent(part: 0))
  }

  @Test func `every place to cut a small one is found`() throws {
    let whole = try file(Array("a page".utf8))
    for count in whole.indices {
      let outcome = outcome(Array(whole.prefix(count)))
      // Cut inside its last part, a file cannot be told from an altered one.
      let expected: AgeFault =
        switch count {
        case 0: .notAnAgeFile
        case ..<(whole.count - 6): .cutShort
        default: .alteredContent(part: 0)
        }
      #expect(outcome == AgeOutcome(fault: expected), "\(count) bytes")
    }
  }

  @Test func `a large one cut or altered gives out whole parts alone`() throws {
    let content = `Sealing and opening`.content(2 * Self.part + 100)
    let whole = try file(content)
    let start = whole.count - content.count - 48
    let sealedPart = Self.part + 16
    func check(_ altered: [UInt8], parts: Int, _ what: String) {
      let outcome = outcome(altered)
      #expect(outcome.fault != nil, "\(what)")
      #expect(outcome.content == Array(content.prefix(parts * Self.part)), "\(what)")
    }
    var random = SeededGenerator(seed: 22)
    for _ in 0..<40 {
      let place = Int.random(in: start..<whole.count, using: &random)
      var altered = whole
      altered[place] ^= UInt8.random(in: 1...255, using: &random)
      check(altered, parts: (place - start) / sealedPart, "byte \(place), seed \(random.seed)")
    }
    for boundary in [start, start + sealedPart, start + 2 * sealedPart] {
      for count in [boundary - 1, boundary, boundary + 1, boundary + 16, boundary + 17] {
        // A part is known not to be the last only by the byte that follows it.
        let parts = max(0, (count - start - 1) / sealedPart)
        check(Array(whole.prefix(count)), parts: parts, "\(count) bytes")
      }
    }
    #expect(outcome(Array(whole.prefix(start + sealedPart))).fault == .cutShort)
    #expect(outcome(Array(whole.prefix(start + 2 * sealedPart))).fault == .cutShort)
  }

  @Test func `random bytes never open`() {
    var random = SeededGenerator(seed: 23)
    for _ in 0..<2_000 {
      let file = random.bytes(count: Int.random(in: 0...400, using: &random))
      let outcome = outcome(file)
      #expect(outcome.fault != nil, "seed \(random.seed)")
      #expect(outcome.content.isEmpty, "seed \(random.seed)")
    }
  }

  /// Bytes put in, taken out, doubled, moved and swapped, many at a time, plain and armoured.
  @Test(arguments: [false, true])
  func `random edits never open`(isArmoured: Bool) throws {
    let whole = try file(Array("a page for supervision".utf8), isArmoured: isArmoured)
    var random = SeededGenerator(seed: 24)
    for _ in 0..<3_000 {
      var altered = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) { edit(&altered, using: &random) }
      // Edits may cancel out, and white space around an armour is allowed.
      if trimmed(altered) == trimmed(whole) { continue }
      let whole = outcome(altered)
      #expect(whole.fault != nil, "seed \(random.seed), \(altered)")
      #expect(whole.content.isEmpty, "seed \(random.seed), \(altered)")
      let blockLength = Int.random(in: 1...100, using: &random)
      let inBlocks = AgeOutcome(
        opening: altered, with: [.secretKey(key)], blockLength: blockLength)
      #expect(inBlocks == whole, "seed \(random.seed), blocks of \(blockLength), \(altered)")
    }
  }

  private func edit(_ file: inout [UInt8], using random: inout SeededGenerator) {
    guard file.count > 20 else { return }
    let place = Int.random(in: 0..<file.count, using: &random)
    let length = min(Int.random(in: 1...20, using: &random), file.count - place)
    let range = place..<(place + length)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: file.removeSubrange(range)
    case 1: file.insert(contentsOf: Array(file[range]), at: place)
    case 2: file.insert(contentsOf: random.bytes(count: length), at: place)
    case 3: file.insert(Array("\n\r -=A".utf8).randomElement(using: &random) ?? 0, at: place)
    case 4: file.swapAt(place, Int.random(in: 0..<file.count, using: &random))
    default: file[place] = UInt8.random(in: 0...255, using: &random)
    }
  }

  private func trimmed(_ file: [UInt8]) -> [UInt8] {
    var file = Array(file.drop(while: AgeArmour.isSpace))
    while let last = file.last, AgeArmour.isSpace(last) { file.removeLast() }
    // CR LF for LF is allowed in an armour.
    return file.filter { $0 != UInt8(ascii: "\r") || file.first != UInt8(ascii: "-") }
  }
}
