import Care
import Formats
import Testing

@Suite struct `A sheet` {
  private func sheet() throws -> Sheet {
    var sheet = Sheet(.english, title: Phrase(en: "A page", es: "Una página"))
    sheet.field(Phrase(en: "To", es: "Para"), try Made.text("Ana"))
    sheet.field(Phrase(en: "Day", es: "Día"), date: nil)
    sheet.section(Phrase(en: "What helps", es: "Qué ayuda"))
    sheet.bullets([
      try #require(PlainText("quiet, and a long walk along the river")),
      try #require(PlainText("# not *a* heading")),
    ])
    sheet.blankLines(2)
    sheet.paragraph(try #require(PlainText("one\ntwo\n\n1. three", lines: .many)))
    sheet.signature(Phrase(en: "Person", es: "Persona"))
    return sheet
  }

  @Test func `is plain text of a width`() throws {
    #expect(
      try sheet().text(width: 34) == """
        A page

        To: Ana
        Day: _____________________________

        What helps
        - quiet, and a long walk along the
          river
        - # not *a* heading
        __________________________________
        __________________________________

        one
        two

        1. three

        Person: __________________________
        Date: ________________________

        """)
  }

  /// CommonMark 0.31: backslash escapes (2.4), hard line breaks (6.7), thematic breaks (4.1).
  @Test func `is Markdown that shows a person's words as they are`() throws {
    let blank = "\\" + String(repeating: "_", count: 30)
    #expect(
      try sheet().markdown == """
        # A page

        **To:** Ana

        **Day:** \(blank)

        ## What helps

        - quiet, and a long walk along the river
        - \\# not \\*a\\* heading

        \(blank)

        \(blank)

        one\\
        two

        1\\. three

        **Person:** \(blank)

        **Date:** \(blank)

        """)
  }

  @Test(arguments: [4, 5, 20, 65, 200])
  func `has no line that is too long, and loses no word`(_ width: Int) throws {
    let lines = try sheet().lines(width: width)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    let letters = lines.joined().filter(\.isLetter)
    #expect(letters.contains("quietandalongwalkalongtheriver"))
  }

  @Test func `sets a table in columns, or one row a line where it has no room`() {
    var sheet = Sheet(.spanish, title: Phrase(en: "Hours", es: "Horas"))
    sheet.table(
      [Phrase(en: "Date", es: "Fecha"), Phrase(en: "Minutes", es: "Minutos")],
      rows: [["2026-11-04", "60"], ["2026-11-18"]])
    #expect(
      sheet.text(width: 40) == """
        Horas

        Fecha       Minutos
        2026-11-04  60
        2026-11-18

        """)
    #expect(
      sheet.text(width: 18) == """
        Horas

        - Fecha:
          2026-11-04;
          Minutos: 60
        - Fecha:
          2026-11-18;
          Minutos:

        """)
    #expect(
      sheet.markdown == """
        # Horas

        | Fecha | Minutos |
        | --- | --- |
        | 2026-11-04 | 60 |
        | 2026-11-18 |  |

        """)
  }

  @Test(arguments: [
    ("[a](http://b)", "\\[a\\](http://b)"), ("<b>", "\\<b\\>"),
    ("a_b `c` \\", "a\\_b \\`c\\` \\\\"),
    ("- a", "\\- a"), ("+ a", "\\+ a"), ("=== ", "\\=== "), ("12) a", "12\\) a"),
    ("~~a~~", "\\~\\~a\\~\\~"),
    ("    code", "code"), ("2026-11-04", "2026-11-04"), ("&amp;", "\\&amp;"),
  ])
  func `escapes what Markdown would take for layout`(_ words: String, _ escaped: String) throws {
    var sheet = Sheet(.english, title: Phrase(same: "A"))
    sheet.paragraph(try #require(PlainText(words)))
    #expect(sheet.markdown == "# A\n\n\(escaped)\n")
  }

  @Test func `parts fields where it is told to`() {
    var sheet = Sheet(.english, title: Phrase(same: "A"))
    for gap in [false, true, false] {
      if gap { sheet.gap() }
      sheet.field(Phrase(same: "B"), words: Phrase(same: "c"))
    }
    #expect(sheet.text(width: 20) == "A\n\nB: c\n\nB: c\nB: c\n")
    #expect(sheet.markdown == "# A\n\n**B:** c\n\n**B:** c\n\n**B:** c\n")
  }

  @Test func `adds nothing for an empty list`() {
    var sheet = Sheet(.english, title: Phrase(same: "A"))
    sheet.bullets([PlainText]())
    sheet.bullets([Phrase]())
    sheet.blankLines(0)
    #expect(sheet.text(width: 20) == "A\n")
  }
}
