import Formats
import Instruments
import Psychometrics
import TestSupport
import Testing

/// Nothing that a file holds may stop the program: it reads, or every fault is data.
@Suite struct `A hostile definition` {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `with bytes changed at random is read or refused`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let seeds = [OwnDocuments.whole, OwnDocuments.short, try exported("rpi")].map { Array($0.utf8) }
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(1))
    var taken = 0
    var refused = 0
    while clock.now < end {
      var bytes = seeds.randomElement(using: &generator) ?? []
      for _ in 0...Int.random(in: 0..<4, using: &generator) {
        Self.change(&bytes, &generator)
      }
      if reads(bytes) { taken += 1 } else { refused += 1 }
    }
    #expect(refused > taken, "seed \(seed)")
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `with values changed at random is read or refused`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let seeds = try [OwnDocuments.whole, OwnDocuments.short, exported("rpi"), exported("barc-10")]
      .map { try JSON.parse($0) }
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(1))
    var taken = 0
    var refused = 0
    while clock.now < end {
      var document = seeds.randomElement(using: &generator) ?? .null
      for _ in 0...Int.random(in: 0..<3, using: &generator) {
        document = changed(document, one: seeds.randomElement(using: &generator), &generator)
      }
      if reads(document) { taken += 1 } else { refused += 1 }
    }
    #expect(taken > 0, "seed \(seed)")
    #expect(refused > taken, "seed \(seed)")
  }

  /// What reads has to be scorable and to be written again as it was.
  private func reads(_ document: JSON) -> Bool {
    for use in [OwnInstrument.Use.reading, .adding] {
      do throws(OwnInstrumentFaults) {
        let own = try OwnInstrument(document, for: use)
        guard use == .adding else { continue }
        #expect(SelfTest.run(own.definition).passed)
        #expect(throws: Never.self) { try OwnInstrument(own.document) == own }
        return true
      } catch {
        #expect(!error.faults.isEmpty)
        #expect(error.faults.count <= OwnInstrumentFaults.mostNamed)
      }
    }
    return false
  }

  private func reads(_ bytes: [UInt8]) -> Bool {
    do throws(OwnInstrumentFaults) {
      _ = try OwnInstrument(text: bytes)
      return true
    } catch {
      #expect(!error.faults.isEmpty)
      return false
    }
  }

  private func exported(_ id: InstrumentID) throws -> String {
    try #require(Catalog.entry(id)).document.with("id", "added-back").text()
  }

  private static func change(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    guard let place = bytes.indices.randomElement(using: &generator) else { return }
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
    case 3: bytes.removeSubrange(place..<min(place + 20, bytes.count))
    default:
      let piece = Self.pieces.randomElement(using: &generator) ?? ""
      bytes.insert(contentsOf: Array(piece.utf8), at: place)
    }
  }

  private static let pieces = [
    "null", "[]", "{}", "1e999", "-1", "9223372036854775807", "NaN", "\\ud800", "\"a\":1,", "0.5",
    ",", "\"", "]", "}", "true", "\u{0}", "💥",
  ]

  /// The document with one value inside it changed for another.
  private func changed(_ json: JSON, one other: JSON?, _ generator: inout SeededGenerator) -> JSON {
    let stopsHere = Int.random(in: 0..<6, using: &generator) == 0
    switch json {
    case .array(var elements) where !stopsHere && !elements.isEmpty:
      let place = Int.random(in: 0..<elements.count, using: &generator)
      if Int.random(in: 0..<8, using: &generator) == 0 {
        elements.append(elements[place])
      } else {
        elements[place] = changed(elements[place], one: other, &generator)
      }
      return .array(elements)
    case .object(var members) where !stopsHere && !members.isEmpty:
      let place = Int.random(in: 0..<members.count, using: &generator)
      let member = members[place]
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: members.remove(at: place)
      case 1: members.append(member)
      case 2: members[place] = JSON.Member(member.name + "s", member.value)
      default:
        members[place] = JSON.Member(
          member.name, changed(member.value, one: other?[member.name], &generator))
      }
      return .object(members)
    default:
      let values: [JSON] = [
        .null, true, 0, 1, -1, 2, 5, 1000, 1001, .integer(.max), .integer(.min), 0.5, 1e308,
        .number(.infinity), .number(.nan), "", "a", "proqol-5", "\u{202E}", "é\u{0}", [], [.null],
        [1, 2, 3, 4, 5], .object([]), ["en": "a"], other ?? .null, json,
      ]
      return values.randomElement(using: &generator) ?? .null
    }
  }
}

@Suite struct `A definition that is far too much` {
  @Test func `is refused by its size before anything of it is read`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 100 << 20)
    #expect(kinds(bytes) == [.tooLong(bytes: 100 << 20, limit: 1 << 20)])
  }

  @Test func `is refused where it lies too deep`() {
    for open in ["[", "{\"guide\":"] {
      let text = String(repeating: open, count: 1000)
      #expect(kinds(Array(text.utf8)) == [.tooDeep(limit: 32)])
    }
  }

  @Test(arguments: [
    "\"id\": \"our-five\"": "\"id\": \"a\", \"id\": \"our-five\"",
    "\"lowest\": 0": "\"lowest\": NaN", "\"highest\": 4": "\"highest\": 1e999",
    "\"items\": 5": "\"items\": 99999999999999999999",
  ])
  func `is refused by the strict reader`(_ part: String, _ instead: String) {
    let text = OwnDocuments.short.replacing(part, with: instead)
    #expect(text != OwnDocuments.short)
    #expect(kinds(Array(text.utf8)).count == 1)
  }

  @Test func `is refused where it is no UTF-8`() {
    let bytes = Array(OwnDocuments.short.utf8).map { $0 == UInt8(ascii: "O") ? 0xFF : $0 }
    #expect(kinds(bytes) == [.invalidUTF8])
  }

  @Test func `has at most so many of each`() throws {
    let scale = try JSON.parse(OwnDocuments.short)["scales"]?[0] ?? .null
    let document = try JSON.parse(OwnDocuments.short)
    func faults(_ name: String, _ value: JSON) -> [OwnInstrumentFault] {
      OwnDocuments.faults { () throws(OwnInstrumentFaults) in
        try OwnInstrument(document.with(name, value))
      }
    }
    #expect(
      faults("scales", .array(Array(repeating: scale, count: 1_000_000))) == [
        OwnInstrumentFault("/scales", .tooMany(given: 1_000_000, most: 100))
      ])
    #expect(
      faults("workedExamples", .array(Array(repeating: .null, count: 1001))) == [
        OwnInstrumentFault("/workedExamples", .tooMany(given: 1001, most: 1000))
      ])
    #expect(
      faults("form", ["items": 1_000_001, "lowest": 0, "highest": 4]) == [
        OwnInstrumentFault("/form/items", .numberTooLarge(limit: 1_000_000))
      ])
    #expect(
      faults("form", ["items": .integer(1_000_000_000_000_000_000), "lowest": 0, "highest": 4])
        == [OwnInstrumentFault("/form/items", .numberTooLarge(limit: 1_000_000))])
    let many = JSON.array((1...1000).map(JSON.integer))
    let wide = (1...5).map { scale.with("items", many).with("id", .string("s\($0)")) }
    #expect(
      faults("scales", .array(wide)) == [
        OwnInstrumentFault("/scales", .tooManyInScales(given: 5000, most: 4000))
      ])
    let id = String(repeating: "a", count: 100_000)
    #expect(faults("id", .string(id)) == [OwnInstrumentFault("/id", .badID(id))])
  }

  /// As large as it may be: 1000 items in four scales, every one reversed, answers from 0 to 254.
  @Test func `may be as large as the limits, and is tested in bounded time`() throws {
    let many = JSON.array((1...1000).map(JSON.integer))
    let scales = (1...4).map { number -> JSON in
      [
        "id": .string("s\(number)"), "publishedName": "S", "favourable": "up", "items": many,
        "reversed": many,
      ]
    }
    let document: JSON = [
      "id": "large", "version": "1", "publishedName": "Large",
      "form": ["items": 1000, "lowest": 0, "highest": 254], "scales": .array(scales),
    ]
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try OwnInstrument(document, for: .reading) }
    #expect(time < .seconds(10))
  }

  private func kinds(_ bytes: [UInt8]) -> [JSON.FaultKind] {
    OwnDocuments.faults { () throws(OwnInstrumentFaults) in try OwnInstrument(text: bytes) }
      .compactMap { if case .json(let fault) = $0.kind { fault.kind } else { nil } }
  }
}
