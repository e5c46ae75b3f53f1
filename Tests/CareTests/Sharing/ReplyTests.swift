import Care
import Formats
import TestSupport
import Testing

@Suite struct `A reply` {
  private func reply(_ language: Language = .english) throws -> Reply {
    try Reply(
      date: CardForms.date("2026-11-25"), language: language, card: CardID("00000000000000aa"),
      items: [
        Reply.Item(
          CardForms.plain("two evenings a week free"),
          Promise(
            who: CardForms.plain("Luz, team lead"), until: CardForms.date("2026-12-15"),
            state: .promised)),
        Reply.Item(
          CardForms.plain("a talk with the other peer workers each month"),
          Promise(who: CardForms.plain("Luz"), until: nil, state: .done)),
      ])
  }

  @Test func `reads as a page`() throws {
    #expect(
      try reply().page == """
        tend reply 1
        language: en
        made: 2026-11-25
        about the note: 00000000000000aa

        From your organization, after a talk in supervision. Nothing of
        it goes into your plan unless you say yes.

        This page does not prove who wrote it.

        What we will do
        - what: two evenings a week free
          who: Luz, team lead
          by: 2026-12-15
          so far: promised
        - what: a talk with the other peer workers each month
          who: Luz
          so far: done

        End of this page

        """)
    #expect(
      try reply(.spanish).page.contains(
        "\n  quién: Luz, team lead\n  para el: 2026-12-15\n  hasta ahora: prometido\n"))
    #expect(try reply().fileName == "reply-2026-11-25")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `is read back as it was written`(seed: UInt64) throws {
    var random = RandomCards(seed: seed)
    var items: [Reply.Item] = []
    for _ in 0..<random.number(1...5) {
      items.append(
        Reply.Item(
          try random.text(),
          Promise(
            who: try random.text(), until: random.chance(50) ? try random.date() : nil,
            state: try random.pick(Promise.State.allCases))))
    }
    let reply = try Reply(
      date: random.date(), language: random.pick(Language.allCases),
      card: random.chance(50) ? CardID(using: &random.generator) : nil, items: items)
    #expect(try Reply(page: reply.page) == reply, "seed \(seed)")
    #expect(try SharedPage(Array(reply.page.utf8)) == .reply(reply), "seed \(seed)")
    let lines = reply.page.split(separator: "\n")
    #expect(lines.allSatisfy { String($0).displayWidth <= 65 }, "seed \(seed)")
  }

  @Test func `says something, and not too much`() throws {
    let date = try CardForms.date("2026-11-25")
    #expect(throws: CardFault.empty) { try Reply(date: date, language: .english, items: []) }
    let item = Reply.Item(
      try CardForms.plain(String(repeating: "x ", count: 999) + "x"),
      Promise(who: try CardForms.plain("Luz"), until: nil, state: .promised))
    #expect(throws: CardFault.tooLong(mostBytes: 65_536)) {
      try Reply(date: date, language: .english, items: Array(repeating: item, count: 40))
    }
  }

  @Test func `is refused when it was altered`() throws {
    let page = try reply().page
    #expect(throws: PageFault.unreadable(line: 15)) {
      try Reply(page: page.replacing("so far: promised", with: "so far: perhaps"))
    }
    #expect(throws: PageFault.unreadable(line: 12)) {
      try Reply(page: page.replacing("what: two", with: "when: two"))
    }
    #expect(throws: PageFault.altered(line: 6)) {
      try Reply(page: page.replacing("talk in supervision", with: "hearing"))
    }
    #expect(throws: PageFault.self) {
      try Reply(page: page.replacing("  by: 2026-12-15\n", with: "  by: soon\n"))
    }
    #expect(throws: PageFault.newerVersion(9)) {
      try Reply(page: page.replacing("tend reply 1", with: "tend reply 9"))
    }
  }
}
