import Formats
import Instruments
import Outcomes
import Psychometrics
import TestSupport
import Testing

/// Site files that somebody or something changed: they are refused, or what they say can be.
@Suite struct `Altered site files` {
  static func sites() throws -> MadeSites {
    `Several sites as one`.sites(`Several sites as one`.panel(seed: 21, people: 30), seed: 21)
  }

  static func files(_ sites: MadeSites) throws -> [SiteFile] {
    [try sites.summaryFiles(minimum: 2)[0], try sites.changeFiles(minimum: 2)[0]]
  }

  /// Whether a file is read; then figures can be made of it.
  static func isRead(_ bytes: [UInt8], _ definition: Definition) throws -> Bool {
    let file: SiteFile
    do throws(SiteFileFault) {
      file = try SiteReading(bytes).file(of: definition)
    } catch {
      return false
    }
    var settings = ReleaseSettings(
      control: try DisclosureControl(), columns: file.heading.columns)
    settings.hasTotals = true
    for across in PeopleAcross.allCases {
      switch file.heading.kind {
      case .summary:
        _ = try CombinedSummary(
          [file], of: definition, by: settings.columns, across: across
        ).released(settings, psychometrics: true)
      case .change:
        _ = try CombinedChange(
          [file], of: definition, by: settings.columns, across: across
        ).released(settings)
      }
    }
    return true
  }

  @Test func `are refused or read, whatever their bytes`() throws {
    let sites = try Self.sites()
    var generator = SeededGenerator(seed: 22)
    for file in try Self.files(sites) {
      let text = SiteDocument.json(file, of: sites.whole.definition).text(pretty: false)
      let whole = Array(text.utf8)
      #expect(try Self.isRead(whole, sites.whole.definition))
      for _ in 0..<300 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
          let place = Int.random(in: 0..<bytes.count, using: &generator)
          switch Int.random(in: 0..<4, using: &generator) {
          case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
          case 1: bytes.remove(at: place)
          case 2: bytes.insert(UInt8(ascii: "9"), at: place)
          default: bytes.removeSubrange(place..<min(bytes.count, place + 40))
          }
        }
        _ = try Self.isRead(bytes, sites.whole.definition)
      }
    }
  }

  /// Any one number changed to another: what the rest says of it nearly always gives it away.
  @Test func `are refused where a number was changed`() throws {
    let sites = try Self.sites()
    var generator = SeededGenerator(seed: 23)
    let others = [-1, 0, 1, 2, 1000, 1_000_000_000, .max, .min]
    for file in try Self.files(sites) {
      let document = SiteDocument.json(file, of: sites.whole.definition)
      let count = document.numbers
      var (changed, read) = (0, 0)
      for _ in 0..<400 {
        var left = Int.random(in: 0..<count, using: &generator)
        let other = others.randomElement(using: &generator) ?? 0
        let altered = document.replacing(&left, by: other)
        guard altered != document else { continue }
        changed += 1
        if try Self.isRead(Array(altered.text().utf8), sites.whole.definition) { read += 1 }
      }
      #expect(changed > 250)
      #expect(10 * read < 3 * changed, "\(read) of \(changed)")
    }
  }
}

extension JSON {
  /// How many whole numbers it holds.
  fileprivate var numbers: Int {
    switch self {
    case .integer: 1
    case .array(let elements): elements.reduce(0) { $0 + $1.numbers }
    case .object(let members): members.reduce(0) { $0 + $1.value.numbers }
    default: 0
    }
  }

  /// The same with another whole number at a place, counted from 0.
  fileprivate func replacing(_ place: inout Int, by number: Int) -> JSON {
    switch self {
    case .integer:
      place -= 1
      return place == -1 ? .integer(number) : self
    case .array(let elements):
      var list: [JSON] = []
      for element in elements { list.append(element.replacing(&place, by: number)) }
      return .array(list)
    case .object(let members):
      var list: [Member] = []
      for member in members {
        list.append(Member(member.name, member.value.replacing(&place, by: number)))
      }
      return .object(list)
    default: return self
    }
  }
}
