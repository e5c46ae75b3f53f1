import Formats
import Instruments
import Outcomes
import Psychometrics
import TestSupport
import Testing

@Suite struct `Site files as tables` {
  static let header =
    "tend,instrument,definition,wording,missing_rule,entries,min_site_n,group_columns,level,"
    + "site,program,scale,figure,place,answered,raw,number"
  static let start =
    "tend.outcomes.site/1 confidential,proqol-5,\(MadeSites.digest),published,strict,all,2,"
    + "\"site,program\","

  /// The rows of a table that say what a document says.
  static func rows(_ document: JSON) -> [String] {
    var rows: [String] = []
    func row(
      _ path: [String], _ figure: String, _ number: Int?, scale: String = "",
      place: String = "", answered: String = "", raw: String = ""
    ) {
      let cells = path + Array(repeating: "NULL", count: 2 - path.count)
      rows.append(
        start + "\(path.count),\(cells.joined(separator: ",")),\(scale),\(figure),\(place),"
          + "\(answered),\(raw),\(number.map(String.init) ?? "")")
    }
    func path(_ group: JSON) -> [String] { group["group"]?.array?.compactMap(\.string) ?? [] }
    for group in document["groups"]?.array ?? [] {
      let path = path(group)
      guard let scales = group["scales"]?.array else {
        row(path, "withheld", nil)
        continue
      }
      row(path, "rows", group["rows"]?.integer)
      row(path, "people", group["people"]?.integer)
      for scale in scales {
        let name = scale["scale"]?.string ?? ""
        row(path, "people", scale["people"]?.integer, scale: name)
        row(path, "unscored", scale["unscored"]?.integer, scale: name)
        for cell in scale["histogram"]?.array ?? [] {
          row(
            path, "score", cell[2]?.integer, scale: name,
            answered: cell[0]?.integer.map(String.init) ?? "",
            raw: cell[1]?.integer.map(String.init) ?? "")
        }
        for band in scale["bandPeople"]?.members ?? [] where band.value != 0 {
          row(path, "band-people", band.value.integer, scale: name, place: band.name)
        }
        row(path, "complete-rows", scale["complete"]?["rows"]?.integer, scale: name)
        for (place, item) in (scale["complete"]?["items"]?.array ?? []).enumerated() {
          for (figure, index) in [("item-sum", 0), ("item-square", 1), ("item-product", 2)] {
            row(path, figure, item[index]?.integer, scale: name, place: String(place + 1))
          }
        }
      }
    }
    for group in document["people"]?.array ?? [] {
      row(path(group), "people", group["people"]?.integer)
      for scale in group["scales"]?.members ?? [] {
        row(path(group), "people", scale.value.integer, scale: scale.name)
      }
      for scale in group["bandPeople"]?.members ?? [] {
        for band in scale.value.members ?? [] {
          row(
            path(group), "band-people", band.value.integer, scale: scale.name, place: band.name)
        }
      }
    }
    return rows
  }

  static func read(_ rows: [String], header: String = header) throws -> SiteFile {
    let text = ([header] + rows).joined(separator: "\n") + "\n"
    return try SiteReading(Array(text.utf8)).file(of: ProQOL5().definition)
  }

  @Test func `say what documents say, their rows in any order`() throws {
    var generator = SeededGenerator(seed: 41)
    let sites = `Several sites as one`.sites(`Several sites as one`.panel(seed: 41), seed: 41)
    let files = try sites.summaryFiles(minimum: 2)
    let tables = try files.map { file in
      let document = SiteDocument.json(file, of: ProQOL5().definition)
      return try Self.read(Self.rows(document).shuffled(using: &generator))
    }
    #expect(
      try `Several sites as one`.text(sites.combinedSummary(tables))
        == `Several sites as one`.text(sites.combinedSummary(files)))
    // Without an id the same table is known by what it says.
    let again = try Self.read(
      Self.rows(SiteDocument.json(files[0], of: ProQOL5().definition)).reversed())
    let isSame = tables.map { again.isSame($0) }
    #expect(isSame == [true, false, false, false])
  }

  @Test func `are refused at their line`() throws {
    let sites = `Several sites as one`.sites(`Several sites as one`.panel(seed: 42), seed: 42)
    let rows = Self.rows(
      SiteDocument.json(try sites.summaryFiles(minimum: 2)[0], of: ProQOL5().definition))
    func fault(_ rows: [String], header: String = Self.header) -> SiteFileFault? {
      do {
        _ = try Self.read(rows, header: header)
        return nil
      } catch {
        return error as? SiteFileFault
      }
    }
    #expect(fault(rows) == nil)
    #expect(fault([]) == SiteFileFault(.line(1), .empty))
    #expect(
      fault(rows, header: Self.header.replacing("raw", with: "rawer"))
        == SiteFileFault(.line(1), .missingMember("raw")))
    #expect(fault(rows + [rows[1]]) == SiteFileFault(.line(rows.count + 2), .twice))
    let last = rows[rows.count - 1]
    #expect(
      fault(rows.dropLast() + [last.replacing("strict", with: "prorate:0.8")])
        == SiteFileFault(.line(rows.count + 1), .unknownValue("prorate:0.8")))
    #expect(
      fault(rows.dropLast() + [last.replacing("band-people", with: "bands")])
        == SiteFileFault(.line(rows.count + 1), .unknownValue("bands")))
    #expect(
      fault(rows.dropLast() + [last + "0000000000"])
        != nil)
    #expect(fault(rows.dropLast() + [last + ",1"])?.kind == .wrongKind(.list))
    // A row less is a score less, and the rest tells.
    let scores = rows.filter { !$0.contains(",score,") } + rows.filter { $0.contains(",score,") }
    #expect(fault(scores.dropLast()) != nil)
  }

  @Test func `are refused or read, whatever their bytes`() throws {
    var generator = SeededGenerator(seed: 43)
    let sites = `Several sites as one`.sites(
      `Several sites as one`.panel(seed: 43, people: 20), seed: 43)
    let rows = Self.rows(
      SiteDocument.json(try sites.summaryFiles(minimum: 2)[0], of: ProQOL5().definition))
    let whole = Array(([Self.header] + rows).joined(separator: "\n").utf8)
    for _ in 0..<150 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        if Bool.random(using: &generator) {
          bytes[place] = UInt8.random(in: 0...255, using: &generator)
        } else {
          bytes.removeSubrange(place..<min(bytes.count, place + 60))
        }
      }
      _ = try `Altered site files`.isRead(bytes, ProQOL5().definition)
    }
  }
}
