import Formats
import Instruments
import Psychometrics
import TestSupport
import Testing

private let proqol = ProQOL5().definition
private let today = CivilDate("2026-05-03") ?? .epoch

/// The members of one set of figures for burnout, each as JSON text.
private let good = [
  "scale": "\"burnout\"", "standardDeviation": "5.9",
  "reliability": "{\"kind\": \"test-retest\", \"coefficient\": 0.84}", "mean": "24.1",
  "wording": "\"own\"", "sample": "\"peer workers\"", "people": "120",
  "date": "\"2026-03-01\"", "organisation": "\"Example Program\"",
]

/// The same with some members changed, or left out where they are nil.
private func file(_ changes: [String: String?] = [:]) -> String {
  var members: [String: String] = good
  for (name, value) in changes { members[name] = value }
  let texts = members.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
  return "{" + texts.joined(separator: ", ") + "}"
}

private func norms(_ file: String, for definition: Definition = proqol) throws -> [OwnNorms] {
  try NormsFile(Array(file.utf8), for: definition, today: today).norms
}

private func faults(_ file: String, for definition: Definition = proqol) -> [NormsFileFault] {
  do throws(NormsFileFaults) {
    _ = try NormsFile(Array(file.utf8), for: definition, today: today)
    return []
  } catch {
    return error.faults
  }
}

@Suite struct `A file of one's own figures` {
  @Test func `gives the figures under the organisation's name`() throws {
    let read = try #require(try norms(file()).first)
    #expect(read.scale == "burnout")
    #expect(read.wording == .own)
    #expect(read.date == CivilDate("2026-03-01"))
    let error = read.figures.error
    #expect(error.organisation == "Example Program")
    #expect(error.certainty == .derived)
    #expect(error.otherReliabilities == [])
    #expect(error.reliability.kind == .testRetest)
    #expect(error.standardDeviation.value == 5.9)
    #expect(error.standardDeviation.sample == "peer workers, n = 120, 2026-03-01")
    #expect(error.standardDeviation.source.citation == "Example Program, 2026-03-01")
    let norm = try #require(read.figures.norm)
    #expect(norm.mean == 24.1)
    #expect(norm.sample == "Example Program: peer workers, n = 120, 2026-03-01")
    #expect(norm.source.mayBeShown)
  }

  /// By hand with the formulas of Jacobson & Truax 1991 (J Consult Clin Psychol 59:12-19), SD 6.5 and
  /// r .88: 6.5 sqrt(0.12) = 2.2517; times sqrt(2) = 3.1843; 35 to 42 is an index of 2.20, and 35 to
  /// 41 one of 1.88.
  @Test func `follows Jacobson and Truax`() throws {
    let read = try norms(
      file([
        "scale": "\"compassion-satisfaction\"", "mean": "37.7", "standardDeviation": "6.5",
        "reliability": "{\"kind\": \"alpha\", \"coefficient\": 0.88}",
      ]))
    let error = try #require(read.first).figures.error
    #expect(abs(error.standardErrorOfMeasurement - 2.2517) < 0.0001)
    #expect(abs(error.standardErrorOfDifference - 3.1843) < 0.0001)
    #expect(abs(error.reliableChangeIndex(of: 42 - 35) - 2.20) < 0.005)
    #expect(abs(error.reliableChangeIndex(of: 41 - 35) - 1.88) < 0.005)
  }

  /// By hand: 5.9 sqrt(0.16) = 2.36; 2.36 sqrt(2) = 3.3375; 1.96 of those are 6.5416. So 24 to 30 is
  /// within the error and 24 to 31 is beyond it. T of 30 is 50 + 10 * 5.9 / 5.9 = 60.
  @Test func `judges change and gives T`() throws {
    let figures = try #require(try norms(file()).first).figures
    #expect(abs(figures.error.standardErrorOfMeasurement - 2.36) < 1e-9)
    #expect(abs(figures.error.smallestDetectableChange - 6.5416) < 0.0001)
    let scale = try #require(proqol.scale("burnout")).adding(figures, for: .own)
    #expect(Change(from: 24, to: 30, error: scale.error(for: .own)).verdict == .withinError)
    #expect(Change(from: 24, to: 31, error: scale.error(for: .own)).verdict == .beyondError)
    #expect(scale.error(for: .published) == proqol.scale("burnout")?.error)
    #expect(abs((scale.norm(for: .own)?.t(30) ?? 0) - 60) < 1e-9)
  }

  @Test func `may be of one language alone`() throws {
    let list = "{\"norms\": [\(file()), \(file(["language": "\"es\"", "mean": "20"]))]}"
    let read = try norms(list)
    #expect(read.map(\.language) == [nil, .spanish])
    var library = Library()
    for one in read {
      library.add(
        one.figures, for: one.wording, language: one.language, to: one.scale, of: "proqol-5")
    }
    let burnout = try #require(library.entry("proqol-5")?.definition.scale("burnout"))
    #expect(burnout.norm(for: .own, language: "es")?.mean == 20)
    #expect(burnout.norm(for: .own, language: "en")?.mean == 24.1)
    #expect(burnout.norm(for: .own)?.mean == 24.1)
    let kept = try OwnNorms(document: try #require(read.last).document, for: proqol)
    #expect(kept == read.last)
    #expect(throws: NormsFileFaults.self) { try norms(file(["language": "\"fr\""])) }
  }

  @Test func `may leave out the mean and the number of people`() throws {
    for changes in [["mean": nil, "people": nil], ["mean": "null", "people": "null"]] {
      let read = try #require(try norms(file(changes)).first)
      #expect(read.figures.norm == nil)
      #expect(read.figures.error.standardDeviation.sample == "peer workers, 2026-03-01")
    }
  }

  @Test func `may hold several scales and both wordings`() throws {
    let others = [
      file(["schema": "\"tend.norms/1\""]), file(["wording": "\"published\""]),
      file(["scale": "\"compassion-satisfaction\"", "mean": "37"]),
    ]
    let list = "{\"schema\": \"tend.norms/1\", \"norms\": [\(others.joined(separator: ","))]}"
    let read = try norms(list)
    #expect(read.map(\.scale.rawValue) == ["burnout", "burnout", "compassion-satisfaction"])
    #expect(read.map(\.wording) == [.own, .published, .own])
  }

  @Test func `is kept as JSON that reads back the same`() throws {
    for changes in [[:], ["mean": nil], ["people": nil], ["sample": "\"  peers \""]] {
      let read = try #require(try norms(file(changes as [String: String?])).first)
      let text = read.document.canonicalText
      #expect(try OwnNorms(document: JSON.parse(text), for: proqol) == read)
      #expect(try norms(text) == [read])
    }
  }

  @Test func `is kept with these members`() throws {
    let read = try #require(try norms(file()).first)
    #expect(
      read.document.text(pretty: false) == """
        {"schema": "tend.norms/1", "scale": "burnout", "wording": "own", "language": null, \
        "mean": 24.1, \
        "standardDeviation": 5.9, "reliability": {"kind": "test-retest", "coefficient": 0.84}, \
        "sample": "peer workers", "people": 120, "date": "2026-03-01", \
        "organisation": "Example Program"}
        """)
  }

  @Test func `cannot be read back once its scale is gone`() throws {
    let read = try #require(try norms(file()).first)
    #expect(throws: NormsFileFaults.self) {
      try OwnNorms(document: read.document, for: BARC10().definition)
    }
  }
}

@Suite struct `A file of one's own figures is refused for` {
  @Test(arguments: good.keys.filter { $0 != "mean" && $0 != "people" }.sorted())
  func `a member that is missing`(name: String) {
    #expect(faults(file([name: nil])) == [NormsFileFault("", .missingMember(name))])
  }

  @Test(arguments: good.keys.sorted())
  func `a member of another kind`(name: String) {
    let found = faults(file([name: "[]"]))
    #expect(found.map(\.pointer) == ["/\(name)"])
    for fault in found {
      guard case .wrongKind = fault.kind else {
        Issue.record("\(fault)")
        continue
      }
    }
  }

  @Test func `a member that is not known, with the name it comes near to`() {
    #expect(
      faults(file(["standarddeviation": "5.9", "alpha": "0.8"])) == [
        NormsFileFault("/alpha", .unknownMember("alpha", nearest: nil)),
        NormsFileFault(
          "/standarddeviation", .unknownMember("standarddeviation", nearest: "standardDeviation")),
      ])
    #expect(
      faults(file(["reliability": "{\"kind\": \"alpha\", \"coeficient\": 0.8}"])) == [
        NormsFileFault(
          "/reliability/coeficient", .unknownMember("coeficient", nearest: "coefficient")),
        NormsFileFault("/reliability", .missingMember("coefficient")),
      ])
  }

  @Test func `a scale that the instrument does not have`() {
    #expect(
      faults(file(["scale": "\"burn-out\""]))
        == [NormsFileFault("/scale", .unknownScale("burn-out", nearest: "burnout"))])
  }

  @Test func `another word for the wording or the kind`() {
    let found = faults(
      file([
        "wording": "\"ours\"", "reliability": "{\"kind\": \"retest\", \"coefficient\": 0.8}",
      ]))
    #expect(
      found == [
        NormsFileFault("/wording", .unknownWord("ours", allowed: ["published", "own"])),
        NormsFileFault(
          "/reliability/kind", .unknownWord("retest", allowed: ["alpha", "test-retest"])),
      ])
  }

  @Test(arguments: ["0", "-5.9", "-1e308"])
  func `a standard deviation that is not over 0`(value: String) {
    #expect(
      faults(file(["standardDeviation": value]))
        == [NormsFileFault("/standardDeviation", .standardDeviationNotOverZero)])
  }

  @Test(arguments: ["1", "-0.01", "1.2", "84"])
  func `a reliability outside 0 up to 1`(value: String) {
    #expect(
      faults(file(["reliability": "{\"kind\": \"alpha\", \"coefficient\": \(value)}"]))
        == [NormsFileFault("/reliability/coefficient", .reliabilityOutOfRange)])
  }

  @Test(arguments: ["0", "0.999999"])
  func `no reliability from 0 up to, but not, 1`(value: String) {
    #expect(
      faults(file(["reliability": "{\"kind\": \"alpha\", \"coefficient\": \(value)}"])) == [])
  }

  /// By hand, burnout runs from 10 to 50. Two people at its ends: SD 40 / sqrt(2) = 28.28. A hundred
  /// people, half at each end: 20 sqrt(100 / 99) = 20.10. A hundred people with a mean of 14 have at
  /// most sqrt(36 * 4 * 100 / 99) = 12.06, one in ten of them at 50.
  @Test(
    arguments: [
      (nil, nil, "28.3", "28.4"), (nil, "2", "28.3", "28.4"), (nil, "100", "20.1", "20.3"),
      ("14", "100", "12.1", "12.4"), ("46", "100", "12.1", "12.4"), ("30", "100", "20.1", "20.3"),
    ] as [(String?, String?, String, String)])
  func `a standard deviation that no people can have`(
    mean: String?, people: String?, possible: String, impossible: String
  ) {
    func found(_ deviation: String) -> [NormsFileFault] {
      faults(file(["mean": mean, "people": people, "standardDeviation": deviation]))
    }
    #expect(found(possible) == [])
    let refused = found(impossible)
    #expect(refused.map(\.pointer) == ["/standardDeviation"])
    guard case .standardDeviationTooLarge(let most) = refused.first?.kind else {
      Issue.record("\(refused)")
      return
    }
    #expect(abs(most - (Double(possible) ?? 0)) < 0.1)
  }

  /// The mean of a hundred people, one at 14 and the others at 10, is 10.04 and their SD 0.4: printed
  /// with one digit it is 10.
  @Test func `no figures that only rounding makes impossible`() {
    #expect(faults(file(["mean": "10", "people": "100", "standardDeviation": "0.4"])) == [])
  }

  @Test(arguments: ["9.9", "50.1", "2.4", "1e300"])
  func `a mean outside the scale`(value: String) {
    #expect(
      faults(file(["mean": value])) == [NormsFileFault("/mean", .meanOutsideScale(10...50))])
  }

  @Test(arguments: [1, 0, -3])
  func `under two people`(count: Int) {
    #expect(
      faults(file(["people": "\(count)"])) == [NormsFileFault("/people", .tooFewPeople(count))])
  }

  @Test func `a date that does not exist or lies ahead`() {
    #expect(
      faults(file(["date": "\"2026-02-29\""]))
        == [NormsFileFault("/date", .notADate("2026-02-29"))])
    let ahead = CivilDate("2026-05-04") ?? .epoch
    #expect(
      faults(file(["date": "\"2026-05-04\""])) == [NormsFileFault("/date", .dateAhead(ahead))])
    #expect(faults(file(["date": "\"2026-05-03\""])) == [])
  }

  @Test(arguments: ["sample", "organisation"])
  func `a text that cannot stand on a page`(name: String) {
    #expect(faults(file([name: "\" \""])) == [NormsFileFault("/\(name)", .text(.empty))])
    #expect(
      faults(file([name: "\"a\\u001b[2Jb\""]))
        == [NormsFileFault("/\(name)", .text(.controlCharacter))])
    let limit = name == "sample" ? 200 : 100
    let long = String(repeating: "x", count: limit)
    #expect(faults(file([name: "\"\(long)\""])) == [])
    #expect(
      faults(file([name: "\"\(long)x\""]))
        == [NormsFileFault("/\(name)", .text(.tooLong(limit: limit)))])
  }

  @Test func `one scale and wording twice`() {
    #expect(
      faults("{\"norms\": [\(file()), \(file(["mean": "20"]))]}")
        == [NormsFileFault("/norms/1", .twice("burnout", .own, nil))])
  }

  @Test func `a list of nothing, or none`() {
    #expect(faults("{\"norms\": []}") == [NormsFileFault("/norms", .noNorms)])
    #expect(faults("{\"norms\": 1}") == [NormsFileFault("/norms", .wrongKind(expected: .list))])
    #expect(faults("[]") == [NormsFileFault("", .wrongKind(expected: .object))])
  }

  @Test func `another schema`() {
    #expect(
      faults(file(["schema": "\"tend.norms/2\""]))
        == [NormsFileFault("/schema", .otherSchema("tend.norms/2"))])
  }

  @Test func `everything that is wrong at once`() {
    let list = "{\"norms\": [\(file(["mean": "5"])), {}, \(file(["people": "1"]))]}"
    #expect(
      faults(list).map(\.pointer)
        == ["/norms/0/mean"] + Array(repeating: "/norms/1", count: 7) + ["/norms/2/people"])
  }

  @Test func `an instrument without scores`() {
    let reflection = Definition(
      id: "r", version: "1", publishedName: "R", subject: .work,
      form: Form(itemCount: 1, answers: 1...4), scales: [], scoring: .tallied([:]))
    #expect(faults(file(), for: reflection) == [NormsFileFault("", .notScored)])
    #expect(faults(file(), for: RPI().definition) == [NormsFileFault("", .notScored)])
  }

  @Test(arguments: ["", "{", "NaN", "{\"scale\": 1, \"scale\": 2}"])
  func `what is no JSON`(text: String) {
    let found = faults(text)
    #expect(!found.isEmpty)
    for fault in found {
      guard case .json = fault.kind else {
        Issue.record("\(fault)")
        continue
      }
    }
  }

  @Test func `nothing that could stop the program`() {
    var random = SeededGenerator(seed: 11)
    let seed = Array("{\"norms\": [\(file()), \(file(["wording": "\"published\""]))]}".utf8)
    let bytes: [UInt8] = Array("{}[]\",:0123456789.eE-+ntf\\u ".utf8) + [0, 0xFF, 0xC3]
    for _ in 0..<10_000 {
      var text = seed
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<text.count, using: &random)
        text[place] = bytes.randomElement(using: &random) ?? 0
      }
      do throws(NormsFileFaults) {
        let read = try NormsFile(text, for: proqol, today: today)
        for one in read.norms {
          #expect(one.figures.error.smallestDetectableChange > 0)
          #expect(one.figures.error.smallestDetectableChange.isFinite)
        }
      } catch {
        #expect(!error.faults.isEmpty)
      }
    }
  }
}
