import Psychometrics
import Testing

@Suite struct `A share` {
  @Test(arguments: [
    ("0.8", 8, 10), (".75", 75, 100), ("1", 1, 1), ("1.0", 10, 10),
    ("0.000000001", 1, 1_000_000_000),
  ])
  func `is an exact decimal`(_ text: String, _ numerator: Int, _ denominator: Int) throws {
    let share = try #require(Share(text))
    #expect(share.numerator == numerator)
    #expect(share.denominator == denominator)
  }

  @Test(arguments: [
    "", ".", "0", "0.0", "1.1", "2", "-0.5", "0,8", "80%", "0.8 ", "1.", "8e-1", "0.0000000001",
    "00.8", "٠.٨", "0.8.1", "nan",
  ])
  func `is refused otherwise`(_ text: String) {
    #expect(Share(text) == nil)
  }

  @Test(arguments: ["0.8", "0.75", "1", "0.000000001", "1.00"])
  func `writes itself as it was read`(_ text: String) {
    #expect(Share(text)?.description == text)
  }

  @Test func `is reached exactly at its edge`() throws {
    // 0.7 of 10 is 7; in binary fractions 0.7 * 10 is just under it, and 0.07 * 100 just over 7.
    #expect(try #require(Share("0.7")).isReached(by: 7, of: 10))
    #expect(try #require(Share("0.07")).isReached(by: 7, of: 100))
    #expect(try #require(Share("0.8")).isReached(by: 4, of: 5))
    #expect(try !#require(Share("0.8")).isReached(by: 7, of: 9))
  }
}

@Suite struct `A rule for missing answers` {
  @Test func `has the name that commands use`() throws {
    #expect(MissingRule.strict.name == "strict")
    #expect(MissingRule.prorate(try #require(Share("0.8"))).name == "prorate:0.8")
  }
}

@Suite struct `A tally` {
  let half = Share("0.5").map(MissingRule.prorate)

  @Test func `of all items is the sum, under every rule`() throws {
    let tally = Tally(sum: 23, answered: 10, items: 10)
    #expect(tally.value(under: .strict) == 23)
    #expect(tally.value(under: try #require(half)) == 23)
  }

  @Test func `of fewer items has no value under the strict rule`() {
    #expect(Tally(sum: 20, answered: 9, items: 10).value(under: .strict) == nil)
  }

  @Test func `is prorated as the mean of the answered times the number of items`() throws {
    // 20 over nine items is 2.22 an item, so 22.2 over ten.
    let rule = try #require(half)
    let value = try #require(Tally(sum: 20, answered: 9, items: 10).value(under: rule))
    #expect((value - 22.2222).magnitude < 0.0001)
  }

  @Test func `is not prorated under its share`() throws {
    #expect(Tally(sum: 12, answered: 4, items: 10).value(under: try #require(half)) == nil)
    #expect(Tally(sum: 12, answered: 5, items: 10).value(under: try #require(half)) == 24)
  }

  @Test func `of no answers has no value`() throws {
    let any = MissingRule.prorate(try #require(Share("0.000000001")))
    #expect(Tally(sum: 0, answered: 0, items: 10).value(under: any) == nil)
  }
}
