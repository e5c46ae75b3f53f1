import Formats
import Instruments
import Psychometrics
import Testing

@Suite struct `A codebook` {
  /// Ranges, bands and figures from the ProQOL 5 form and De La Rosa et al. 2018.
  @Test func `tells the columns of a scale`() throws {
    let rows = try named("proqol-5")
    let burnout = try #require(rows["burnout"])
    #expect(burnout["minimum"] == "10")
    #expect(burnout["maximum"] == "50")
    #expect(burnout["items"] == "1 4 8 10 15 17 19 21 26 29")
    #expect(burnout["reversed"] == "1 4 15 17 29")
    #expect(burnout["values"] == "lower is the favourable side")
    #expect(
      burnout["rule"]
        == "The sum of its items; one that counts the other way adds 6 minus its answer. "
        + "With a missing answer there is no score (strict).")
    #expect(
      rows["burnout_band"]?["values"]
        == "low: 10 ≤ score < 23; moderate: 23 ≤ score < 42; high: 42 ≤ score ≤ 50")
    #expect(rows["burnout_t"]?["rule"] == "50 + 10 (burnout - 22.8) / 5.4")
    #expect(rows["burnout_mean"]?["maximum"] == "5")
    #expect(rows["burnout_answered"]?["maximum"] == "10")
    #expect(rows["burnout_percent"] == nil)
  }

  @Test func `tells the columns of the items`() throws {
    let rows = try named("barc-10", .spanish)
    let item = try #require(rows["item10"])
    #expect(item["label"] == BARC10.spanish.items.last)
    #expect(item["minimum"] == "1")
    #expect(item["maximum"] == "6")
    #expect(item["values"]?.hasPrefix("1 = ") == true)
    #expect(item["values"]?.contains("; 6 = ") == true)
    #expect(item["missing"] == "vacío o NA, y los códigos dados con --missing-code")
    #expect(item["source"] == BARC10.spanish.name)
  }

  /// 25 and not 0: the lowest answer is 1 of 4 (the RAS-DS templates).
  @Test func `gives a percentage its true floor`() throws {
    let rows = try named("ras-ds")
    #expect(rows["total_percent"]?["minimum"] == "25")
    #expect(rows["total_percent"]?["maximum"] == "100")
    #expect(rows["total_percent"]?["rule"] == "100 total / 152")
    #expect(rows["total_band"]?["values"] == "always empty: no bands are known")
    #expect(rows["item1"]?["label"] == "item 1 of the form")
  }

  @Test func `never prints a text that was imported`() throws {
    var library = Library()
    library.add(
      Wording(
        kind: .published, language: .english, name: "the form", isReviewedByPeers: false,
        items: Array(repeating: "Somebody's sentence.", count: 38),
        permission: Permission(givenBy: "its owner", terms: "for us alone")), to: "ras-ds")
    let entry = try #require(library.entry("ras-ds"))
    #expect(Codebook.rows(of: entry, language: .english)[1][1] == "item 1 of the form")
    for language in Language.allCases {
      #expect(!Codebook.markdown(of: entry, language: language).contains("Somebody"))
    }
  }

  @Test func `tells the counts of a reflection`() throws {
    let own = try OwnDocuments.read(
      """
      {"id": "rest", "version": "1", "publishedName": "Rest", "scoring": "tallied",
       "form": {"items": 3, "lowest": 1, "highest": 2},
       "scales": [{"id": "me-too", "publishedName": "Me", "items": [1, 3]}],
       "guide": {"answerLabels": ["yes", "no"]}}
      """)
    let rows = Codebook.rows(of: own.entry, language: .english).map { Array($0.prefix(4)) }
    #expect(
      rows == [
        ["variable", "label", "minimum", "maximum"],
        ["item1", "item 1 of the form", "1", "2"], ["item2", "item 2 of the form", "1", "2"],
        ["item3", "item 3 of the form", "1", "2"], ["me_too_1", "Me: yes", "0", "2"],
        ["me_too_2", "Me: no", "0", "2"],
        ["me_too_unanswered", "Me: skipped, or would rather not say", "0", "2"],
      ])
  }

  @Test func `has nothing where the key is missing`() throws {
    let rpi = try #require(Catalog.entry("rpi"))
    #expect(Codebook.rows(of: rpi, language: .english).count == 1)
  }

  @Test(arguments: Catalog.entries.map(\.id))
  func `has each column once, and as many fields in each row`(_ id: InstrumentID) throws {
    let entry = try #require(Catalog.entry(id))
    for language in Language.allCases {
      let rows = Codebook.rows(of: entry, language: language)
      #expect(Set(rows.map(\.count)) == [10])
      #expect(Set(rows.map { $0[0] }).count == rows.count)
      let csv = String(decoding: Codebook.csv(of: entry, language: language), as: UTF8.self)
      #expect(csv.split(separator: "\n").count == rows.count)
      let table = Codebook.markdown(of: entry, language: language)
        .split(separator: "\n").filter { $0.hasPrefix("|") }
      #expect(table.count == rows.count + 1)
    }
  }

  @Test func `keeps its table whole whatever the texts are`() throws {
    let hostile = "a | b <script>&amp; `c` [d](e) \\\\| \u{1F}"
    let (entry, _) = MadeUpForm.hostile(hostile)
    let page = Codebook.markdown(of: entry, language: .english)
    let table = page.split(separator: "\n").filter { $0.hasPrefix("|") }
    for line in table {
      var bars = 0
      var previous: [Character] = []
      for character in line {
        if character == "|", !(previous.reversed().prefix { $0 == "\\" }.count % 2 == 1) {
          bars += 1
        }
        previous.append(character)
      }
      #expect(bars == 11, "\(line)")
    }
    #expect(!page.contains("<script>"))
    #expect(!page.contains("\u{1F}"))
  }

  /// The signs that OWASP's page on CSV injection names.
  @Test(arguments: ["=1+1", "+1 for us", "-1 or less", "@me"])
  func `begins no cell of CSV as a formula does`(_ text: String) throws {
    let (entry, _) = MadeUpForm.hostile(text)
    let csv = String(decoding: Codebook.csv(of: entry, language: .english), as: UTF8.self)
    #expect(csv.contains(",'\(text)"))
    #expect(!csv.contains(",\(text)"))
    #expect(!csv.contains(",\"\(text)"))
    #expect(Codebook.rows(of: entry, language: .english).joined().contains { $0.hasPrefix(text) })
  }

  @Test func `reads as CSV does`() throws {
    let own = try OwnDocuments.read(OwnDocuments.whole)
    let lines = String(decoding: Codebook.csv(of: own.entry, language: .english), as: UTF8.self)
      .split(separator: "\n")
    #expect(lines[0] == "variable,label,minimum,maximum,values,missing,items,reversed,rule,source")
    #expect(
      lines[1]
        == "item1,I am welcome.,0,4,0 = never; 1 = rarely; 2 = sometimes; 3 = often; 4 = always,"
        + "\"empty or NA, and codes named with --missing-code\",,,,Our five")
    #expect(
      lines[6]
        == "belonging,how much you belong (Belonging),0,12,higher is the favourable side,empty,"
        + "1 2 3,2,\"The sum of its items; one that counts the other way adds 4 minus its answer. "
        + "From 0.8 of its items answered on, their mean stands for the others (prorate:0.8).\","
        + "\"Example Program 2026, our form\"")
  }

  private func named(
    _ id: InstrumentID, _ language: Language = .english
  ) throws -> [String: [String: String]] {
    let rows = Codebook.rows(of: try #require(Catalog.entry(id)), language: language)
    let names = try #require(rows.first)
    var found: [String: [String: String]] = [:]
    for row in rows.dropFirst() {
      found[row[0]] = Dictionary(uniqueKeysWithValues: zip(names, row))
    }
    return found
  }
}
