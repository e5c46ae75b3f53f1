import Formats
import Instruments
import Psychometrics
import TestSupport
import Testing

@testable import Outcomes

@Suite struct `A donation` {
  static let definition = ProQOL5().definition

  static func checkIn(_ months: Int, _ scores: [Int?] = [40, 20, 15]) -> Donation.CheckIn {
    Donation.CheckIn(
      instrument: definition.id, version: definition.version, wording: .own, language: .spanish,
      months: months,
      scores: zip(definition.scales, scores).map { Donation.Score(scale: $0.id, value: $1) })
  }

  static func donation(_ checkIns: [Donation.CheckIn] = [checkIn(0), checkIn(3)]) throws -> Donation
  {
    Donation(
      code: try #require(DonationCode("d0123456789abcdef")),
      period: try DonationPeriod("2026-spring"), role: .peerWorker, checkIns: checkIns)
  }

  static func read(_ text: String) throws(DonationFault) -> Donation {
    try DonationReader { Catalog.entry($0)?.definition }.read(Array(text.utf8))
  }

  @Test func `is read back as it was written`() throws {
    let donation = try Self.donation([Self.checkIn(0, [40, nil, 15]), Self.checkIn(3)])
    #expect(try Self.read(donation.text) == donation)
    let bare = Donation(code: donation.code, checkIns: [])
    #expect(try Self.read(bare.text) == bare)
  }

  @Test func `has these members and no other`() throws {
    let document = try Self.donation().document
    #expect(document.members?.map(\.name) == ["schema", "code", "period", "role", "checkIns"])
    #expect(
      document["checkIns"]?[1]?.members?.map(\.name) == [
        "instrument", "version", "wording", "language", "months", "scores",
      ])
    #expect(document["checkIns"]?[1]?["months"] == 3)
  }

  @Test func `has a code that is drawn, and not worked out`() {
    var random = SeededGenerator(seed: 1)
    var codes: Set<String> = []
    for _ in 0..<1000 {
      let code = DonationCode(using: &random)
      #expect(DonationCode(code.text) == code)
      codes.insert(code.text)
    }
    #expect(codes.count == 1000)
  }

  /// What is changed, what it becomes, and what is wrong then.
  static let faults: [(String, String, String, DonationFault.Kind)] = [
    (#""code""#, #""date": "2026-05-03", "code""#, "/date", .day),
    (#""months": 3"#, #""months": 3, "recordedOn": "2026-05-03""#, "/checkIns/1/recordedOn", .day),
    (#""months": 3"#, #""months": 3, "weekday": 2"#, "/checkIns/1/weekday", .day),
    (#""2026-spring""#, #""3.5.2026""#, "/period", .day),
    (#""burnout": 20"#, #""burnout": "2026-05-03""#, "/checkIns/0/scores/burnout", .day),
    (#""months": 3"#, #""months": 3, "item1": 2"#, "/checkIns/1/item1", .unknownMember("item1")),
    ("donation/1", "donation/2", "/schema", .otherVersion("tend.donation/2")),
    ("tend.donation/1", "tend.card/1", "", .notADonation),
    ("d0123456789abcdef", "P-07", "/code", .notACode),
    ("peer-worker", "director", "/role", .notARole),
    (#""own""#, #""mine""#, "/checkIns/0/wording", .unknownWording),
    (#""es""#, #""fr""#, "/checkIns/0/language", .unknownLanguage),
    (#""months": 0"#, #""months": 1"#, "/checkIns/0/months", .months),
    (#""months": 3"#, #""months": -1"#, "/checkIns/1/months", .months),
    (#""months": 3"#, #""months": 9999"#, "/checkIns/1/months", .months),
    (#""months": 3"#, #""months": 2.5"#, "/checkIns/1/months", .wrongKind(.wholeNumber)),
    (
      #""burnout": 20"#, #""burnout": 51"#, "/checkIns/0/scores/burnout",
      .outsideScale(low: 10, high: 50)
    ),
    (
      #""burnout": 20"#, #""burnout": 9"#, "/checkIns/0/scores/burnout",
      .outsideScale(low: 10, high: 50)
    ),
    (#""burnout": 20"#, #""calm": 20"#, "/checkIns/0/scores", .missingMember("burnout")),
    (
      #""burnout": 20"#, #""burnout": 20, "calm": 20"#, "/checkIns/0/scores/calm",
      .unknownScale("calm")
    ),
    (#""role": "peer-worker","#, "", "", .missingMember("role")),
    (#""2026-spring""#, #""""#, "/period", .notAPeriod),
  ]

  @Test(arguments: faults.indices)
  func `that was changed is refused by what is wrong`(index: Int) throws {
    let (old, new, pointer, kind) = Self.faults[index]
    let text = try Self.donation().text
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let changed = parts[0] + new + parts[1]
    var found: DonationFault?
    do throws(DonationFault) { _ = try Self.read(String(changed)) } catch { found = error }
    #expect(found == DonationFault(pointer, kind), "\(new)")
  }

  @Test(arguments: ["", "{", "[]", "null", "{\"schema\": 3}", "{\"schema\": \"tend.donation/1\"}"])
  func `that is none is refused`(text: String) {
    #expect(throws: DonationFault.self) { try Self.read(text) }
  }

  @Test(arguments: [
    "2026-05-03", "on 3/5/2026", "3.5.2026", "20260503", "p2026-5-3", "2026-05-03T10:00",
  ])
  func `names no period after a day`(text: String) {
    #expect(throws: DonationPeriodFault.day) { try DonationPeriod(text) }
  }

  @Test(arguments: ["2026-spring", "2026-05", "2026 Q2", "year 3", "2025-26", "primavera"])
  func `may name a period after a month, a quarter or a year`(text: String) throws {
    #expect(try DonationPeriod(text).text == text)
  }

  @Test func `is a table of scores whose days keep the order alone`() throws {
    let checkIns = [Self.checkIn(0), Self.checkIn(0, [30, nil, 12]), Self.checkIn(12)]
    let lines = DonationTable.csv(try Self.donation(checkIns), of: Self.definition)
      .split(separator: "\n")
    let version = Self.definition.version
    #expect(
      lines == [
        "participant,date,months,wording,language,version,role,period,compassion_satisfaction,"
          + "burnout,secondary_traumatic_stress",
        "d0123456789abcdef,1900-01-01,00,own,es,\(version),peer-worker,2026-spring,40,20,15",
        "d0123456789abcdef,1900-01-02,00,own,es,\(version),peer-worker,2026-spring,30,,12",
        "d0123456789abcdef,1900-01-03,12,own,es,\(version),peer-worker,2026-spring,40,20,15",
      ])
    #expect(
      DonationTable.csv(try Self.donation(checkIns), of: BARC10().definition)
        .split(separator: "\n").count == 1)
  }
}
