import TestSupport
import Testing

@testable import Sealing

/// The cases follow RFC 7468 as C2SP's specification takes it; each has a namesake `armor_…` among
/// its test vectors.
@Suite struct `Armour of the age format` {
  static let begin = "-----BEGIN AGE ENCRYPTED FILE-----"
  static let end = "-----END AGE ENCRYPTED FILE-----"
  /// The five lines of the body.
  static let body = AgeVectors.short.split(separator: "\n").dropFirst().dropLast().map(String.init)

  func outcome(_ text: String, blockLength: Int = 65_536) throws -> AgeOutcome {
    let key = try AgeSecretKey(text: AgeVectors.shortsKey)
    return AgeOutcome(
      opening: Array(text.utf8), with: [.secretKey(key)], blockLength: blockLength)
  }

  static let opened = AgeOutcome(content: Array("age".utf8), fault: nil)

  func text(begin: String = begin, body: [String] = body, end: String = end) -> String {
    ([begin] + body + [end, ""]).joined(separator: "\n")
  }

  @Test func `the published vectors open`() throws {
    #expect(try outcome(AgeVectors.short) == Self.opened)
    let key = try AgeSecretKey(text: AgeVectors.secretKey)
    let full = try Age.open(Array(AgeVectors.fullLastLine.utf8), with: [.secretKey(key)])
    #expect(full == Array(String(repeating: "age ", count: 10).utf8))
    let stranger = try AgeSecretKey(text: AgeVectors.strangersKey)
    #expect(throws: AgeFault.noMatchingKey) {
      try Age.open(Array(AgeVectors.forSomebodyElse.utf8), with: [.secretKey(stranger)])
    }
  }

  @Test func `what the age command sealed opens`() throws {
    let first = try AgeKeyFile.keys(in: Array(AgeVectors.keyFile.utf8))[0]
    let second = try AgeKeyFile.keys(in: Array(AgeVectors.secondKeyFile.utf8))[0]
    #expect(try Age.open(Array(AgeVectors.empty.utf8), with: [.secretKey(first)]) == [])
    for key in [first, second] {
      let page = try Age.open(Array(AgeVectors.forTwo.utf8), with: [.secretKey(key)])
      #expect(String(decoding: page, as: UTF8.self) == "a page for supervision\n")
    }
    #expect(throws: AgeFault.noMatchingKey) {
      try Age.open(Array(AgeVectors.empty.utf8), with: [.secretKey(second)])
    }
  }

  @Test func `white space around it and CR at the ends of lines do not count`() throws {
    let space = "\n\r   \t\n"
    for text in [
      space + AgeVectors.short + space, AgeVectors.short.replacing("\n", with: "\r\n"),
      String(AgeVectors.short.dropLast()), "  " + text(), text(end: Self.end + "  "),
      String(repeating: " \n", count: 50_000) + text() + String(repeating: "\n", count: 100_000),
    ] {
      for blockLength in [1, 7, 65_536] {
        #expect(try outcome(text, blockLength: blockLength) == Self.opened)
      }
    }
  }

  @Test(arguments: [
    "-----BEGIN AGE ENCRYPTED FILE----", "-----BEGIN AGE ENCRYPTED FILE-----x",
    "-----BEGIN AGE ENCRYPTED FILE----- ", "-----BEGIN age encrypted file-----",
    "----- BEGIN AGE ENCRYPTED FILE -----", "-----BEGIN AGE ENCRYPTED MESSAGE-----",
    "-----END AGE ENCRYPTED FILE-----", "------BEGIN AGE ENCRYPTED FILE-----", "-", "hello",
    "hello\n-----BEGIN AGE ENCRYPTED FILE-----",
  ])
  func `the first marker is exact`(begin: String) throws {
    let fault = try #require(try outcome(text(begin: begin)).fault)
    #expect(fault == .notAnAgeFile || fault == .malformedArmour(line: 1), "\(fault)")
  }

  @Test(arguments: [
    "-----END AGE ENCRYPTED FILE----", "-----end AGE ENCRYPTED FILE-----", " " + end,
    "----- END AGE ENCRYPTED FILE -----", "-----END AGE ENCRYPTED MESSAGE-----",
    "=abcd\n" + end, "\n" + end, begin,
  ])
  func `the last marker is exact`(end: String) throws {
    #expect(try outcome(text(end: end)) == AgeOutcome(fault: .malformedArmour(line: 7)))
  }

  @Test(arguments: [
    end + "x", end + "\nhello", end + "\n" + begin, end + " \n\n-", end + end,
  ])
  func `nothing but white space follows it`(end: String) throws {
    #expect(try outcome(text(end: end)) == AgeOutcome(fault: .trailingData))
  }

  @Test func `its lines are full and canonical`() throws {
    let body = Self.body
    func edited(_ place: Int, _ edit: (String) -> String) -> [String] {
      var edited = body
      edited[place] = edit(body[place])
      return edited
    }
    let cases: [(body: [String], line: Int)] = [
      ([""] + body, 2), (body + [""], 7), (["Comment: none", ""] + body, 2),
      (edited(0) { " " + $0 }, 2), (edited(0) { $0 + " " }, 2), (edited(4) { $0 + " " }, 6),
      (edited(0) { $0 + "AAAA" }, 2), (edited(0) { String($0.dropLast(4)) }, 3),
      (edited(0) { String($0.dropLast()) }, 2), (edited(1) { "*" + $0.dropFirst() }, 3),
      (edited(4) { $0.replacing("=", with: "") }, 6),
      (edited(4) { $0.replacing("Y=", with: "Z=") }, 6),
      (edited(4) { $0.replacing("=", with: "\n=") }, 6), (edited(4) { $0 + "\n" + $0 }, 7),
      (edited(2) { $0 + "\n" }, 5), (edited(2) { $0.dropLast() + "\r" }, 4),
      (edited(2) { $0 + "\r\r" }, 4), (edited(2) { $0 + String(repeating: "A", count: 10_000) }, 4),
      ([body.joined()], 2), (body.flatMap { [String($0.prefix(4)), String($0.dropFirst(4))] }, 3),
    ]
    for (body, line) in cases {
      for blockLength in [1, 65_536] {
        let outcome = try outcome(text(body: body), blockLength: blockLength)
        #expect(outcome == AgeOutcome(fault: .malformedArmour(line: line)), "\(body)")
      }
    }
  }

  @Test func `a header or content that is broken inside is found inside`() throws {
    var random = SeededGenerator(seed: 12)
    #expect(try outcome("\(Self.begin)\n\(Self.end)\n") == AgeOutcome(fault: .notAnAgeFile))
    #expect(try outcome("\(Self.begin)\naGVsbG8=\n\(Self.end)\n").fault == .notAnAgeFile)
    for _ in 0..<200 {
      var altered = Self.body
      let line = Int.random(in: altered.indices, using: &random)
      var digits = Array(altered[line])
      let place = Int.random(in: digits.indices.dropLast(4), using: &random)
      digits[place] = digits[place] == "A" ? "B" : "A"
      altered[line] = String(digits)
      let outcome = try outcome(text(body: altered))
      #expect(outcome.fault != nil)
      #expect(outcome.content.isEmpty)
    }
  }

  @Test func `cut short anywhere it says so or names the place`() throws {
    let whole = Array(AgeVectors.short.utf8)
    let key = try AgeSecretKey(text: AgeVectors.shortsKey)
    for count in 0..<(whole.count - 1) {
      let outcome = AgeOutcome(opening: Array(whole.prefix(count)), with: [.secretKey(key)])
      let expected = count == 0 ? AgeFault.notAnAgeFile : .cutShort
      #expect(outcome == AgeOutcome(fault: expected), "\(count) bytes")
    }
  }
}
