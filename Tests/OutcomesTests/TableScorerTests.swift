import Instruments
import Outcomes
import Psychometrics
import Testing

@Suite struct `A scored table` {
  @Test func `has the passed columns, then a column a scale`() throws {
    let run = try TableRun(
      """
      person,item1,item2,item3,item4,site
      p1,1,2,3,4,north
      p2,5,1,5,5,south

      """, .calm)
    // By hand: 1 + (6 - 2) and 3 + 4; 5 + (6 - 1) and 5 + 5.
    #expect(
      run.scored == """
        person,site,calm_days,load
        p1,north,5,7
        p2,south,10,10

        """)
    #expect(run.error == nil)
    #expect(run.rejects == "")
    #expect(run.summary?.rows == 2)
    #expect(run.summary?.scored == 2)
    #expect(run.summary?.rejected == 0)
    #expect(run.summary?.scales.map(\.scale) == ["calm-days", "load"])
    #expect(run.summary?.scales.map(\.unscored) == [0, 0])
  }

  @Test func `takes the item columns in any order and under quotes`() throws {
    let run = try TableRun(
      "\"item4\",b,item2,a,item1,\"item3\"\n4,y,2,x,1,3\n", .calm)
    #expect(run.scored == "b,a,calm_days,load\ny,x,5,7\n")
  }

  @Test func `leaves passed columns as they are, byte for byte`() throws {
    let run = try TableRun(
      "\"person, code\",item1,item2,note,item3,item4,\u{e9}\n"
        + "\"a,\"\"b\"\"\",1,2,\" two\nlines \",3,4, ni\u{f1}o \n"
        + "03,1,2,,3,4,\"plain\"\n", .calm)
    #expect(
      run.scored == "\"person, code\",note,\u{e9},calm_days,load\n"
        + "\"a,\"\"b\"\"\",\" two\nlines \", ni\u{f1}o ,5,7\n"
        + "03,,\"plain\",5,7\n")
  }

  @Test func `can lack columns that pass through`() throws {
    let run = try TableRun("item1,item2,item3,item4\n1,2,3,4\n,2,3,\n", .calm)
    #expect(run.scored == "calm_days,load\n5,7\n,\n")
  }

  @Test func `of one empty field is no empty line`() throws {
    let run = try TableRun("item1,item2\n1,2\n,2\n", .wide)
    #expect(run.scored == "sum\n3\n\"\"\n")
  }

  @Test func `keeps a passed column without a name`() throws {
    let run = try TableRun(",item1,item2\n7,1,2\n", .wide)
    #expect(run.scored == ",sum\n7,3\n")
  }

  @Test(arguments: ["", "NA", "\"\"", "\"NA\""])
  func `has an empty score where an answer is missing`(_ missing: String) throws {
    let run = try TableRun("p,item1,item2,item3,item4\na,1,\(missing),3,4\n", .calm)
    #expect(run.scored == "p,calm_days,load\na,,7\n")
    #expect(run.summary?.scales.map(\.unscored) == [1, 0])
    #expect(run.summary?.scored == 1)
  }

  @Test(arguments: ["-99", "9", "x", "-", "no answer", " ", "a,b"])
  func `takes a missing code as missing, exactly as written`(_ code: String) throws {
    let options = TableOptions(missingCodes: ["77", code])
    let run = try TableRun("p,item1,item2,item3,item4\na,1,\"\(code)\",3,77\n", .calm, options)
    #expect(run.scored == "p,calm_days,load\na,,\n")
    let other = try TableRun("p,item1,item2,item3,item4\na,1,\(code)7,3,77\n", .calm, options)
    #expect(other.error != nil)
  }

  @Test func `reads answers of two digits`() throws {
    let run = try TableRun("item1,item2\n10,0\n\"10\",\"9\"\n", .wide)
    #expect(run.scored == "sum\n10\n19\n")
  }

  @Test func `may begin with a byte order mark and end its lines with CRLF`() throws {
    let run = try TableRun(
      "\u{feff}item1,item2,item3,item4,p\r\n1,2,3,4,a\r\n1,2,3,4,\"b\r\nc\"\r\n", .calm)
    #expect(run.scored == "p,calm_days,load\na,5,7\n\"b\r\nc\",5,7\n")
  }

  @Test func `may lack its last line's end and have empty lines`() throws {
    let run = try TableRun("\nitem1,item2,item3,item4\n\n\n1,2,3,4", .calm)
    #expect(run.scored == "calm_days,load\n5,7\n")
  }

  @Test func `with a header alone has no rows`() throws {
    let run = try TableRun("p,item1,item2,item3,item4", .calm)
    #expect(run.scored == "p,calm_days,load\n")
    #expect(run.summary?.rows == 0)
    #expect(run.error == nil)
  }

  @Test func `has further figures after all raw scores, scale by scale`() throws {
    let options = TableOptions(extras: [.t, .band, .mean])
    let run = try TableRun("p,item1,item2,item3,item4\na,5,3,3,4\nb,1,,1,1\n", .calm, options)
    // By hand: 5 + 3 = 8, a mean of 4, from 7 on "many", T = 50 + 10 (8 - 6) / 4 = 55.
    #expect(
      run.scored == """
        p,calm_days,load,calm_days_mean,calm_days_band,calm_days_t,load_mean,load_band,load_t
        a,8,7,4,many,55,3.5,,
        b,,2,,,,1,,

        """)
  }

  @Test func `counts the answered items after all other figures, also without a score`() throws {
    let half = try #require(Share("0.5"))
    let table = "item1,item2,item3,item4\n3,,3,4\n,,,5\n"
    let run = try TableRun(
      table, .calm, TableOptions(missingRule: .prorate(half), extras: [.answered, .mean]))
    #expect(
      run.scored == """
        calm_days,load,calm_days_mean,calm_days_answered,load_mean,load_answered
        6,7,3,1,3.5,2
        ,10,,0,5,1

        """)
    #expect(
      try TableRun(table, .calm, TableOptions(extras: [.answered])).scored == """
        calm_days,load,calm_days_answered,load_answered
        ,7,1,2
        ,,0,1

        """)
  }

  @Test func `has no T-score for own words`() throws {
    let options = TableOptions(wording: .own, extras: [.band, .t])
    let run = try TableRun("item1,item2,item3,item4\n5,3,3,4\n", .calm, options)
    #expect(
      run.scored
        == "calm_days,load,calm_days_band,calm_days_t,load_band,load_t\n8,7,many,,,\n")
  }

  @Test func `is prorated only on request, and counts it`() throws {
    let half = try #require(Share("0.5"))
    let options = TableOptions(missingRule: .prorate(half), extras: [.mean])
    let table = "item1,item2,item3,item4\n3,,,4\n,,4,5\n"
    let run = try TableRun(table, .calm, options)
    // By hand: one answer of two, times two.
    #expect(run.scored == "calm_days,load,calm_days_mean,load_mean\n6,8,3,4\n,9,,4.5\n")
    #expect(run.summary?.scales.map(\.prorated) == [1, 1])
    #expect(run.summary?.scales.map(\.unscored) == [1, 0])
    #expect(try TableRun(table, .calm).scored == "calm_days,load\n,\n,9\n")
  }

  @Test func `holds prorated scores in full precision`() throws {
    // Nine of BARC-10's items answered 5 or 4: 41 * 10 / 9.
    let share = try #require(Share("0.9"))
    let header = (1...10).map { "item\($0)" }.joined(separator: ",")
    let run = try TableRun(
      "\(header)\n5,5,5,5,5,4,4,4,4,\n", BARC10().definition,
      TableOptions(missingRule: .prorate(share)))
    #expect(run.scored == "recovery_capital\n45.55555555555556\n")
  }

  /// Item i is ((i-1) mod 5)+1, ((i-1) mod 3)+1, and 5 for odd and 1 for even i.
  ///
  /// The scores were derived from the published key by hand.
  @Test func `agrees with the worked answers of the ProQOL 5`() throws {
    let items = 1...30
    let lines = [
      items.map { "item\($0)" }, items.map { "\(($0 - 1) % 5 + 1)" },
      items.map { "\(($0 - 1) % 3 + 1)" }, items.map { $0 % 2 == 1 ? "5" : "1" },
    ]
    let table = lines.map { $0.joined(separator: ",") }.joined(separator: "\n")
    #expect(
      try TableRun(table, ProQOL5().definition).scored == """
        compassion_satisfaction,burnout,secondary_traumatic_stress
        28,28,32
        25,30,17
        18,22,38

        """)
  }

  @Test func `cannot have a percentage that no publication gives`() {
    #expect(throws: TableOptionsFault.hasNoPercent) {
      try TableRun("", .calm, TableOptions(extras: [.mean, .percent]))
    }
  }

  @Test func `cannot take an answer of the form as a missing code`() {
    #expect(throws: TableOptionsFault.missingCodesAreAnswers(["3", "5"])) {
      try TableRun("", .calm, TableOptions(missingCodes: ["0", "3", "6", "-1", "03", "5"]))
    }
  }
}
