import Care
import Formats
import Psychometrics
import TestSupport
import Testing

@Suite struct `A card's page` {
  @Test(arguments: 0..<400 as Range<UInt64>)
  func `is read back as the same card`(seed: UInt64) throws {
    var random = RandomCards(seed: seed)
    let card = try random.card()
    let page = card.page
    let read = try Card(page: page)
    #expect(read == card, "seed \(seed)")
    #expect(read.page.utf8.elementsEqual(page.utf8), "seed \(seed)")
    #expect(card.lines.allSatisfy { $0.displayWidth <= 65 }, "seed \(seed)")
    #expect(try SharedPage(Array(page.utf8)) == .card(card))
  }

  /// A page is refused or is, to the last byte, the page of the card that was read.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func `is refused when a byte of it was changed, or says what it then is`(seed: UInt64) throws {
    var random = RandomCards(seed: seed)
    let card = try random.card()
    let bytes = Array(card.page.utf8)
    for _ in 0..<100 {
      var changed = bytes
      let place = random.number(0...changed.count - 1)
      switch random.number(1...4) {
      case 1: changed[place] = UInt8(random.number(0...255))
      case 2: changed[place] ^= 1 << UInt8(random.number(0...7))
      case 3: changed.remove(at: place)
      default: changed.insert(UInt8(random.number(0...127)), at: place)
      }
      guard changed != bytes else { continue }
      do throws(PageFault) {
        guard case .card(let read) = try SharedPage(changed) else {
          Issue.record("another kind of page, seed \(seed)")
          continue
        }
        // Line ends of another system, and newlines at the end, do not count.
        let given = changed.filter { $0 != UInt8(ascii: "\r") }.trimmingNewlines
        #expect(Array(read.page.utf8).trimmingNewlines == given, "seed \(seed)")
      } catch {
        // Refused, which is what most changes come to.
      }
    }
  }

  @Test func `is refused wherever it is cut short`() throws {
    var random = RandomCards(seed: 3)
    let bytes = Array(try random.card().page.utf8)
    for length in 0..<bytes.count - 1 {
      #expect(throws: PageFault.self, "cut at \(length)") {
        try SharedPage(Array(bytes.prefix(length)))
      }
    }
  }

  /// Where no word is longer than a line, only the line ends are others.
  @Test(arguments: [40, 50])
  func `has the same words on a narrow screen`(width: Int) throws {
    let card = try Card.made(
      CardChoice(
        topics: [try CardForms.plain("the new list of people, and how it is given out")],
        scores: [try CardForms.workScale("load")]),
      from: [try CardForms.entry(1, on: "2026-11-02", load: 41)])
    func words(_ page: String) -> [Substring] { page.split(whereSeparator: \.isWhitespace) }
    let narrow = card.page(width: width)
    #expect(narrow != card.page)
    #expect(words(narrow) == words(card.page))
    #expect(narrow.split(separator: "\n").allSatisfy { String($0).displayWidth <= width })
    #expect(card.page(width: Card.pageWidth) == card.page)
  }

  @Test func `may come with the line ends of another system`() throws {
    var random = RandomCards(seed: 5)
    let card = try random.card()
    #expect(try Card(page: card.page.replacing("\n", with: "\r\n")) == card)
    #expect(try Card(page: card.page + "\n\n") == card)
  }

  @Test func `says what is wrong with it`() throws {
    let page = try Card.made(CardChoice(topics: [CardForms.plain("one"), CardForms.plain("two")]))
      .page
    func fault(_ page: String) -> PageFault? {
      do throws(PageFault) {
        _ = try Card(page: page)
        return nil
      } catch { return error }
    }
    #expect(fault(page) == nil)
    #expect(fault("") == .notAPage)
    #expect(fault("age-encryption.org/v1\n-> X25519") == .notAPage)
    #expect(fault("tend note 0\n") == .notAPage)
    #expect(fault("tend note +1\n") == .notAPage)
    #expect(fault("tend note 1") == .cutShort)
    #expect(fault(page.replacing("tend note 1", with: "tend note 2")) == .newerVersion(2))
    #expect(fault(page.replacing("tend note 1", with: "tend reply 1")) == .otherKind(.reply))
    #expect(fault(page.replacing("language: en", with: "language: fr")) == .unreadable(line: 2))
    #expect(fault(page.replacing("language: en", with: "idioma: en")) == .unreadable(line: 2))
    #expect(fault(page.replacing("id: 00", with: "id: 0")) == .unreadable(line: 3))
    #expect(
      fault(page.replacing("made: 2026-11-20", with: "made: 2026-11-31"))
        == .unreadable(line: 4))
    #expect(
      fault(page.replacing("until: 2026-12-20", with: "until: 2026-11-19"))
        == .unreadable(line: 5))
    #expect(fault(page.replacing("please do not ask", with: "ask"))?.isAltered == true)
    #expect(
      fault(page.replacing("- two", with: "- two\nmore"))?.line == line(of: "- two", page) + 1)
    #expect(fault(page.replacing("- two", with: "- two "))?.isAltered == true)
    #expect(fault(page.replacing("- two", with: "- two\n  three"))?.isAltered == true)
    #expect(fault(page.replacing("End of this page", with: "")) == .cutShort)
    let beforeTopics = try #require(page.split(separator: "\n- one").first)
    #expect(fault(String(beforeTopics)) == .cutShort)
    #expect(fault(String(repeating: page, count: 200)) == .tooLong(mostBytes: 65_536))
    let answers = "Answers\n- 3 4 5\n\nEnd of this page"
    #expect(
      fault(page.replacing("End of this page", with: answers))
        == .unknownSection(line: line(of: "End of this page", page)))
    let twice = "Topics\n- three\n\nEnd of this page"
    #expect(
      fault(page.replacing("End of this page", with: twice))
        == .unknownSection(line: line(of: "End of this page", page)))
  }

  private func line(of text: String, _ page: String) -> Int {
    (page.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == text } ?? -2)
      + 1
  }

  @Test func `is refused when it is no text, or ten million bytes of it`() {
    #expect(throws: PageFault.notText) { try SharedPage([0x74, 0xFF]) }
    #expect(throws: PageFault.tooLong(mostBytes: 65_536)) {
      try SharedPage(Array(repeating: UInt8(ascii: "a"), count: 10_000_000))
    }
    #expect(throws: PageFault.notAPage) { try SharedPage([]) }
  }

  /// What looks like a part of the page stays a topic, in the topic's place.
  @Test(arguments: [
    "Scores", "Scores\n- scale: burnout", "\n\nScores\n- scale: burnout\n  score: 50",
    "End of this page", "- another topic", "- ", "  - x", "x\n\nEnd of this page\n", "tend note 1",
    "until: 2099-01-01", "\u{301}", "x\n\u{301}", "|\\\n\\|", "\\",
  ])
  func `cannot be forged by what somebody types`(topic: String) throws {
    guard let words = PlainText(topic, lines: .many) else { return }
    let card = try Card.made(CardChoice(topics: [words]), to: topic, purpose: topic)
    let read = try Card(page: card.page)
    #expect(read.topics.map { Array($0.text.utf8) } == [Array(topic.utf8)])
    #expect(read.to.text.utf8.elementsEqual(topic.utf8))
    #expect(read.scores.isEmpty && read.planItems.isEmpty && read.request == nil)
    let headings = card.lines.filter { line in
      line.first != " " && line.first != "-" && ["To", "Topics", "Scores"].contains(line)
    }
    #expect(headings == ["To", "Topics"])
    #expect(card.lines.count { $0 == "End of this page" } == 1)
  }
}

extension PageFault {
  fileprivate var isAltered: Bool { if case .altered = self { true } else { false } }

  fileprivate var line: Int? {
    switch self {
    case .altered(let line), .unreadable(let line), .unknownSection(let line): line
    default: nil
    }
  }
}

extension [UInt8] {
  fileprivate var trimmingNewlines: [UInt8] {
    var bytes = self
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return bytes
  }
}
