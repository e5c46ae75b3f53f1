import TestSupport
import Testing

@testable import Formats

@Suite struct `Reading JSON` {
  /// The faults of a text as `kind at line:column in path`, or none.
  func faults(_ bytes: [UInt8], limits: JSON.Limits = .init()) -> [String] {
    do throws(JSONFaults) {
      _ = try JSON.parse(bytes, limits: limits)
      return []
    } catch {
      return error.faults.map { fault in
        let kind = "\(fault.kind)".split(separator: "Formats.JSON.Expected").joined()
        return "\(kind) at \(fault.line):\(fault.column) in '\(fault.pointer)'"
      }
    }
  }

  func faults(_ text: String) -> [String] { faults(Array(text.utf8)) }

  @Test func `takes every kind of value in its order`() throws {
    let text = """
      \u{FEFF} {"z": [1, -2.5e3, 0.25, true, false, null, "x"],
        "a": {"empty": [], "none": {}, "": ""}}
      """
    #expect(
      try JSON.parse(text) == [
        "z": [1, -2500.0, 0.25, true, false, nil, "x"],
        "a": ["empty": [], "none": [:], "": ""],
      ])
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC""#, "é€"),
    (#""\ud83d\ude42""#, "🙂"), ("\"é漢🙂\u{2028}\u{7F}\"", "é漢🙂\u{2028}\u{7F}"),
    (#""\u0000""#, "\u{0}"),
  ])
  func `takes every escape`(text: String, expected: String) throws {
    #expect(try JSON.parse(text) == .string(expected))
  }

  @Test(arguments: [
    ("0", JSON.integer(0)), ("-0", .integer(0)), ("9223372036854775807", .integer(.max)),
    ("-9223372036854775808", .integer(.min)), ("1.0", .number(1)), ("1E2", .number(100)),
    ("-0.0", .number(-0.0)), ("0e999", .number(0)),
    ("1.7976931348623157e308", .number(0x1.FFFFFFFFFFFFFp1023)),
  ])
  func `tells integers from other numbers`(text: String, expected: JSON) throws {
    #expect(try JSON.parse(text) == expected)
  }

  /// Shapes of text as in Nicolas Seriot's "Parsing JSON is a minefield", written anew.
  @Test(arguments: [
    ("", "unexpectedEnd(expected: .value) at 1:1 in ''"),
    ("  \n ", "unexpectedEnd(expected: .value) at 2:2 in ''"),
    ("[1", "unexpectedEnd(expected: .commaOrClosingBracket) at 1:3 in ''"),
    ("[", "unexpectedEnd(expected: .value) at 1:2 in '/0'"),
    ("{\"a\":", "unexpectedEnd(expected: .value) at 1:6 in '/a'"),
    ("{\"a\"", "unexpectedEnd(expected: .colon) at 1:5 in '/a'"),
    ("{", "unexpectedEnd(expected: .name) at 1:2 in ''"),
    ("{'a':1}", "unexpectedCharacter(\"\\'\", expected: .name) at 1:2 in ''"),
    ("{\"a\" 1}", "unexpectedCharacter(\"1\", expected: .colon) at 1:6 in '/a'"),
    ("[1 2]", "unexpectedCharacter(\"2\", expected: .commaOrClosingBracket) at 1:4 in ''"),
    ("{\"a\":1;}", "unexpectedCharacter(\";\", expected: .commaOrClosingBrace) at 1:7 in ''"),
    ("[,1]", "unexpectedCharacter(\",\", expected: .value) at 1:2 in '/0'"),
    ("[1,,2]", "unexpectedCharacter(\",\", expected: .value) at 1:4 in '/1'"),
    ("// note\n1", "unexpectedCharacter(\"/\", expected: .value) at 1:1 in ''"),
    ("[é]", "unexpectedCharacter(\"\\u{00E9}\", expected: .value) at 1:2 in '/0'"),
    ("1 2", "trailingText at 1:3 in ''"),
    ("{}x", "trailingText at 1:3 in ''"),
    ("[1,]", "trailingComma at 1:3 in ''"),
    ("{\"a\":1, }", "trailingComma at 1:7 in ''"),
    ("[NaN]", "unknownWord(\"NaN\") at 1:2 in '/0'"),
    ("[-Infinity]", "unknownWord(\"-Infinity\") at 1:2 in '/0'"),
    ("True", "unknownWord(\"True\") at 1:1 in ''"),
    ("[01]", "leadingZero(\"01\") at 1:2 in '/0'"),
    ("-007.5", "leadingZero(\"-007.5\") at 1:1 in ''"),
    ("+1", "malformedNumber(\"+1\") at 1:1 in ''"),
    (".5", "malformedNumber(\".5\") at 1:1 in ''"),
    ("5.", "malformedNumber(\"5.\") at 1:1 in ''"),
    ("1e", "malformedNumber(\"1e\") at 1:1 in ''"),
    ("0x1F", "malformedNumber(\"0x1F\") at 1:1 in ''"),
    ("-", "malformedNumber(\"-\") at 1:1 in ''"),
    ("1.2.3", "malformedNumber(\"1.2.3\") at 1:1 in ''"),
    ("9223372036854775808", "numberOutOfRange(\"9223372036854775808\") at 1:1 in ''"),
    ("1e400", "numberOutOfRange(\"1e400\") at 1:1 in ''"),
    ("-1e-400", "numberOutOfRange(\"-1e-400\") at 1:1 in ''"),
    ("\"abc", "unclosedString at 1:1 in ''"),
    ("[\"ab\n\"]", "unclosedString at 1:2 in '/0'"),
    ("\"abc\\", "unclosedString at 1:1 in ''"),
    ("\"a\tb\"", "controlCharacter(\"\\t\") at 1:3 in ''"),
    (#""é\x""#, "unknownEscape(\"x\") at 1:3 in ''"),
    (#""\é""#, "unknownEscape(\"\\u{00E9}\") at 1:2 in ''"),
    (#""\u12g4""#, "malformedEscape at 1:2 in ''"),
    (#""\u12""#, "malformedEscape at 1:2 in ''"),
    (#""\ud800""#, "loneSurrogate at 1:2 in ''"),
    (#""\ud800A""#, "loneSurrogate at 1:2 in ''"),
    (#""\udc00""#, "loneSurrogate at 1:2 in ''"),
    ("{\"a\":1,\n \"a\":2}", "doubledName(\"a\") at 2:2 in '/a'"),
    ("{\"é\":1, \"e\u{301}\":2}", "doubledName(\"e\u{301}\") at 1:9 in '/e\u{301}'"),
  ])
  func `names what is wrong and where`(text: String, fault: String) {
    #expect(faults(text) == [fault])
  }

  @Test func `gathers the faults that leave the structure clear`() {
    let text = """
      {"a/b": [01, NaN, 1e999],
       "a/b": "\\q\\ud800",
       "m~n": {"x": 1, "x": [2,]},
       "end" 5, "more": 01}
      """
    #expect(
      faults(text) == [
        "leadingZero(\"01\") at 1:10 in '/a~1b/0'",
        "unknownWord(\"NaN\") at 1:14 in '/a~1b/1'",
        "numberOutOfRange(\"1e999\") at 1:19 in '/a~1b/2'",
        "doubledName(\"a/b\") at 2:2 in '/a~1b'",
        "unknownEscape(\"q\") at 2:10 in '/a~1b'",
        "loneSurrogate at 2:12 in '/a~1b'",
        "doubledName(\"x\") at 3:18 in '/m~0n/x'",
        "trailingComma at 3:25 in '/m~0n/x'",
        "unexpectedCharacter(\"5\", expected: .colon) at 4:8 in '/end'",
      ])
  }

  /// Bytes that table 3-7 of the Unicode Standard does not allow.
  @Test(
    arguments: [
      [0x80], [0xFF], [0xC0, 0xAF], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xE2, 0x82], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xF0, 0x9F, 0x98], [0xE9],
    ] as [[UInt8]])
  func `refuses what is no UTF-8`(bytes: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    #expect(faults([quote, 0x61] + bytes + [quote]) == ["invalidUTF8 at 1:3 in ''"])
    #expect(faults(bytes) == ["invalidUTF8 at 1:1 in ''"])
  }

  @Test func `keeps to its limits`() {
    #expect(
      faults([0x31, 0x32], limits: .init(bytes: 1))
        == ["tooLong(bytes: 2, limit: 1) at 1:1 in ''"])
    #expect(faults(Array("[[[]]]".utf8), limits: .init(depth: 3)) == [])
    #expect(
      faults(Array("[[{}]]".utf8), limits: .init(depth: 2))
        == ["tooDeep(limit: 2) at 1:3 in '/0/0'"])
    #expect(faults(Array("[1.,1.,1.,1.]".utf8), limits: .init(faults: 2)).count == 2)
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(faults(deep, limits: .init(depth: .max)).count == 1)
    #expect(faults(deep).first?.hasPrefix("tooDeep(limit: 64) at 1:65") == true)
  }

  @Test func `takes the text that was written`() throws {
    var generator = SeededGenerator(seed: 8785)
    for _ in 0..<2000 {
      let value = JSON.random(depth: 4, using: &generator)
      #expect(try JSON.parse(value.text()) == value, "seed \(generator.seed)")
      #expect(try JSON.parse(value.text(pretty: false)) == value, "seed \(generator.seed)")
      let canonical = value.canonicalText
      #expect(try JSON.parse(canonical).canonicalText == canonical, "seed \(generator.seed)")
    }
  }

  @Test func `never traps, whatever the bytes`() {
    var generator = SeededGenerator(seed: 42)
    let signs = Array(#"{}[]",:\u0123456789abcdefDtrunl+-.eE "#.utf8) + [0x0A, 0x80, 0xE9, 0xF0, 0]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...60, using: &generator)
      let bytes = (0..<count).map { _ in signs.randomElement(using: &generator) ?? 0 }
      _ = faults(bytes)
    }
    for _ in 0..<5000 {
      var bytes = Array(JSON.random(depth: 3, using: &generator).text().utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      for fault in faults(bytes) { #expect(!fault.isEmpty, "seed \(generator.seed)") }
    }
  }
}

extension JSON {
  /// A tree as this project's reader returns it: no whole Doubles, no doubled names.
  static func random(depth: Int, using generator: inout SeededGenerator) -> JSON {
    switch Int.random(in: 0...(depth > 0 ? 7 : 5), using: &generator) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: .min ... .max, using: &generator))
    case 3:
      let value = Double(bitPattern: generator.next())
      return value.isFinite && value != value.rounded() ? .number(value) : .number(0.1)
    case 4, 5: return .string(.random(using: &generator))
    case 6:
      let count = Int.random(in: 0...5, using: &generator)
      return .array((0..<count).map { _ in random(depth: depth - 1, using: &generator) })
    default:
      var names: Set<String> = []
      var members: [Member] = []
      for _ in 0..<Int.random(in: 0...5, using: &generator) {
        let name = String.random(using: &generator)
        guard names.insert(name).inserted else { continue }
        members.append(Member(name, random(depth: depth - 1, using: &generator)))
      }
      return .object(members)
    }
  }
}

extension String {
  /// Up to twelve characters, half of them ASCII, any of the rest.
  static func random(using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let top: UInt32 = Bool.random(using: &generator) ? 0x7F : 0x10FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...top, using: &generator)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
