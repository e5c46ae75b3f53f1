import TestSupport
import Testing

@testable import Sealing

@Suite struct `Sealing and opening` {
  let key: AgeSecretKey

  init() throws {
    key = try AgeSecretKey(text: AgeVectors.secretKey)
  }

  static let part = 64 << 10
  static let sizes = [
    0, 1, 15, 16, 17, 47, 48, 49, part - 1, part, part + 1, 2 * part - 1, 2 * part, 2 * part + 1,
    3 * part + 7,
  ]

  static func content(_ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
  }

  /// Seals a content block by block.
  func sealed(
    _ content: [UInt8], blockLength: Int, isArmoured: Bool, seed: UInt64
  ) throws -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var sealer = try AgeSealer(
      to: [.publicKey(key.publicKey)], isArmoured: isArmoured, using: &random)
    var file: [UInt8] = []
    var place = 0
    while place < content.count {
      let end = min(place + blockLength, content.count)
      try sealer.seal(Array(content[place..<end]), into: &file)
      place = end
    }
    try sealer.finish(into: &file)
    return file
  }

  @Test(arguments: sizes, [false, true])
  func `any size comes back`(size: Int, isArmoured: Bool) throws {
    let content = Self.content(size)
    var random = SystemRandomNumberGenerator()
    let recipients = [AgeRecipient.publicKey(key.publicKey)]
    let file = try Age.seal(content, to: recipients, isArmoured: isArmoured, using: &random)
    #expect(try Age.open(file, with: [.secretKey(key)]) == content)
    // 64 KiB a part, 16 bytes more to each, and one part at least.
    let header = 22 + 54 + 44 + 48
    let parts = max(1, (size + Self.part - 1) / Self.part)
    let length = header + 16 + size + 16 * parts
    if isArmoured {
      let digits = (length + 2) / 3 * 4
      #expect(file.count == 35 + digits + (digits + 63) / 64 + 33)
      #expect(file.split(separator: UInt8(ascii: "\n")).allSatisfy { $0.count <= 64 })
    } else {
      #expect(file.count == length)
    }
  }

  @Test(arguments: [1, 7, part - 1, part, part + 1], [false, true])
  func `blocks of any length make the same file and open it`(
    blockLength: Int, isArmoured: Bool
  ) throws {
    let content = Self.content(2 * Self.part + 1)
    let whole = try sealed(content, blockLength: .max / 2, isArmoured: isArmoured, seed: 11)
    let file = try sealed(content, blockLength: blockLength, isArmoured: isArmoured, seed: 11)
    #expect(file == whole)
    let outcome = AgeOutcome(opening: file, with: [.secretKey(key)], blockLength: blockLength)
    #expect(outcome == AgeOutcome(content: content, fault: nil))
  }

  @Test func `empty blocks change nothing`() throws {
    var random = SeededGenerator(seed: 12)
    var sealer = try AgeSealer(to: [.publicKey(key.publicKey)], using: &random)
    var file: [UInt8] = []
    for block in [[], [1], [], [2], []] as [[UInt8]] { try sealer.seal(block, into: &file) }
    try sealer.finish(into: &file)
    var opener = AgeOpener(with: [.secretKey(key)])
    var content: [UInt8] = []
    try opener.open([], into: &content)
    try opener.open(file, into: &content)
    try opener.open([], into: &content)
    try opener.finish(into: &content)
    #expect(content == [1, 2])
  }

  @Test func `a part is given out as soon as it is known not to be the last`() throws {
    let content = Self.content(3 * Self.part)
    let file = try sealed(content, blockLength: Self.part, isArmoured: false, seed: 13)
    var opener = AgeOpener(with: [.secretKey(key)])
    var opened: [UInt8] = []
    let secondPart = file.count - 2 * (Self.part + 16)
    try opener.open(Array(file[..<secondPart]), into: &opened)
    #expect(opened.isEmpty)
    try opener.open([file[secondPart]], into: &opened)
    #expect(opened.count == Self.part)
    try opener.open(Array(file[(secondPart + 1)...]), into: &opened)
    #expect(opened.count == 2 * Self.part)
    try opener.finish(into: &opened)
    #expect(opened == content)
  }

  @Test func `the same content sealed twice has nothing in common but its form`() throws {
    var random = SystemRandomNumberGenerator()
    let content = Self.content(1_000)
    let recipients = [AgeRecipient.publicKey(key.publicKey), .publicKey(key.publicKey)]
    let first = try Age.seal(content, to: recipients, using: &random)
    let second = try Age.seal(content, to: recipients, using: &random)
    #expect(first.count == second.count)
    #expect(first.suffix(1_032) != second.suffix(1_032))
    let stanzas = String(decoding: first.prefix(22 + 2 * 98), as: UTF8.self).split(separator: "\n")
    #expect(Set(stanzas).count == 5)
  }

  @Test func `several identities are tried in turn`() throws {
    var random = SystemRandomNumberGenerator()
    let stranger = try AgeSecretKey(using: &random)
    let file = try Age.seal([9], to: [.publicKey(key.publicKey)], using: &random)
    #expect(try Age.open(file, with: [.secretKey(stranger), .secretKey(key)]) == [9])
    #expect(throws: AgeFault.noMatchingKey) { try Age.open(file, with: [.secretKey(stranger)]) }
    #expect(throws: AgeFault.needsSecretKey) { try Age.open(file, with: []) }
  }
}
