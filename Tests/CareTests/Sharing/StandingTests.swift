import Care
import Formats
import Psychometrics
import Testing

@Suite struct `A card that ends` {
  private func card(_ language: Language = .english) throws -> Card {
    let entry = try CardForms.entry(1, on: "2026-11-02", load: 41)
    let scale = try CardForms.workScale("load")
    let choice = CardChoice(
      topics: [try CardForms.plain("nights")], bands: [scale], scores: [scale],
      planItems: [try CardForms.plain("walk home")])
    return try Card.made(choice, from: [entry], language: language)
  }

  private func withdrawal(of id: String = "00000000000000aa") throws -> Withdrawal {
    Withdrawal(
      of: try #require(CardID(id)), on: try CardForms.date("2026-11-25"), language: .english)
  }

  @Test(arguments: [
    ("2026-11-19", CardStanding.open), ("2026-11-20", .open), ("2026-12-20", .open),
    ("2026-12-21", .expired), ("2030-01-01", .expired),
  ])
  func `is open through its last day`(today: String, standing: CardStanding) throws {
    let today = try CardForms.date(today)
    #expect(try card().standing(on: today, withdrawals: []) == standing)
    #expect(try SharedRecord(card()).standing(on: today) == standing)
  }

  /// A day before is what a zone to the west still has; more is a clock that is wrong.
  @Test(arguments: ["1970-01-01", "2026-11-18"])
  func `stays closed where the clock says a day before it was made`(today: String) throws {
    let today = try CardForms.date(today)
    let card = try card()
    #expect(card.standing(on: today, withdrawals: []) == .clockIsBehind)
    #expect(card.standing(on: today, withdrawals: [try withdrawal()]) == .withdrawn)
    #expect(SharedRecord(card).standing(on: today) == .open)
    let page = card.page(on: today, withdrawals: [])
    #expect(page.contains("This computer says that it is \(today)"))
    for word in ["41", "high", "nights", "walk", "Luz"] { #expect(!page.contains(word), "\(word)") }
    let guide = TalkGuide(.english, card: card, on: today)
    #expect(guide == TalkGuide(.english, on: today))
  }

  @Test func `is withdrawn by a notice that names it, whatever the clock says`() throws {
    let card = try card()
    for today in ["2026-11-01", "2026-11-24", "2026-12-25"] {
      let today = try CardForms.date(today)
      #expect(card.standing(on: today, withdrawals: [try withdrawal()]) == .withdrawn)
      let other = try withdrawal(of: "00000000000000ab")
      #expect(card.standing(on: today, withdrawals: [other]) != .withdrawn)
    }
  }

  @Test func `shows that fact and nothing that was on it`() throws {
    let card = try card()
    let expired = card.page(on: try CardForms.date("2026-12-21"), withdrawals: [])
    #expect(
      expired == """
        A note of 2026-11-20

        It was meant to be read until 2026-12-20, and that day has
        passed. So it stays closed here.

        If you have a copy, please delete it or shred it, and no longer
        use what it says.

        """)
    let withdrawn = card.page(
      on: try CardForms.date("2026-11-26"), withdrawals: [try withdrawal()])
    #expect(
      withdrawn.hasPrefix("A note of 2026-11-20\n\nThe person who wrote it has taken it back."))
    for language in Language.allCases {
      let card = try self.card(language)
      for page in [
        card.page(on: try CardForms.date("2026-12-21"), withdrawals: []),
        card.page(on: try CardForms.date("2026-11-26"), withdrawals: [try withdrawal()]),
      ] {
        for word in [
          "41", "high", "alta", "nights", "walk", "Luz", "burnout", "agotamiento", "Tuesday",
        ] {
          #expect(!page.contains(word), "\(word)")
        }
      }
    }
  }

  @Test func `is the page itself while it is open`() throws {
    let card = try card()
    #expect(card.page(on: card.made, withdrawals: []) == card.page)
  }

  @Test func `is taken back by a notice that reads well and is read back`() throws {
    let notice = try withdrawal()
    #expect(
      notice.page == """
        tend notice 1
        language: en
        id: 00000000000000aa
        made: 2026-11-25

        I take back the note that has this id. Please do not ask why.

        Please delete or shred every copy, and no longer use what it
        says. What you promised me still holds, unless I tell you that it
        does not.

        With this page Tend keeps the note closed. It is an agreement,
        not a lock: a copy can stay.

        End of this page

        """)
    #expect(notice.fileName == "notice-2026-11-25")
    for language in Language.allCases {
      let notice = Withdrawal(of: notice.card, on: notice.date, language: language)
      #expect(try Withdrawal(page: notice.page) == notice)
      #expect(try SharedPage(Array(notice.page.utf8)) == .withdrawal(notice))
    }
    #expect(throws: PageFault.otherKind(.note)) { try Withdrawal(page: card().page) }
    #expect(throws: PageFault.altered(line: 6)) {
      try Withdrawal(page: notice.page.replacing("take back", with: "keep"))
    }
    #expect(throws: PageFault.unknownSection(line: 15)) {
      try Withdrawal(page: notice.page.replacing("End of", with: "Topics\n- x\n\nEnd of"))
    }
  }

  @Test func `is remembered without what was on it`() throws {
    let record = SharedRecord(try card())
    #expect(
      Mirror(reflecting: record).children.compactMap(\.label) == [
        "card", "to", "purpose", "made", "until", "withdrawn",
      ])
    let day = try CardForms.date("2026-11-25")
    let withdrawn = SharedRecord(
      card: record.card, to: record.to, purpose: record.purpose, made: record.made,
      until: record.until, withdrawn: day)
    #expect(withdrawn.withdrawn == day)
    #expect(withdrawn.standing(on: try CardForms.date("2027-01-01")) == .withdrawn)
    #expect(record.to.text == "Luz" && record.purpose.text == "our talk on Tuesday")
  }
}
