import Formats
import Instruments
import Psychometrics
import Testing

@Suite struct `A large-print form` {
  @Test(arguments: [
    (Language.english, LargePrintPage.english), (.spanish, LargePrintPage.spanish),
  ])
  func `reads so`(language: Language, page: String) throws {
    let (entry, wording) = try MadeUpForm.barc.printed(language)
    #expect(PaperForm.html(entry, wording: wording, language: language) == page)
  }

  @Test(arguments: MadeUpForm.printable, Language.allCases)
  func `is one well-formed page in the language of its words`(
    form: MadeUpForm, language: Language
  ) throws {
    let (entry, wording) = try form.printed(language)
    let text = PaperForm.html(entry, wording: wording, language: language)
    let page = try HTMLPage(text)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(wording.language.rawValue)\">\n"))
    #expect(text.hasSuffix("</html>\n"))
    #expect(page.count("h1") == 1)
    #expect(page.count("title") == 1)
    #expect(page.count("main") == 1)
    #expect(page.outline.first == "h1")
    #expect(page.outline.dropFirst().allSatisfy { ["h2", "h3"].contains($0) })
  }

  @Test(arguments: MadeUpForm.printable, Language.allCases)
  func `holds the same words as the plain one`(form: MadeUpForm, language: Language) throws {
    let (entry, wording) = try form.printed(language)
    let page = try HTMLPage(PaperForm.html(entry, wording: wording, language: language))
    let plain = PaperForm.text(entry, wording: wording, language: language)
    let words = Set(plain.split { " \n".contains($0) })
      .subtracting(["[", "]"])
      .filter { !($0.hasSuffix(".") && Int($0.dropLast()) != nil) }
    let seen = Set(page.visibleLines.joined(separator: " ").split(separator: " "))
    #expect(words.subtracting(seen) == [])
  }

  @Test(arguments: MadeUpForm.printable)
  func `has a box with its number for every answer to every item`(form: MadeUpForm) throws {
    let (entry, wording) = try form.printed(.english)
    let text = PaperForm.html(entry, wording: wording, language: .english)
    let range = entry.definition.form
    let answers = range.highest - range.lowest + 1
    #expect(text.components(of: "<li class=\"item\">") == wording.items.count)
    #expect(
      text.components(of: "<span class=\"box\"></span> ")
        == (answers > 11 ? 0 : wording.items.count * answers))
  }

  @Test(arguments: MadeUpForm.printable)
  func `fetches nothing and runs nothing`(form: MadeUpForm) throws {
    let (entry, wording) = try form.printed(.english)
    let text = PaperForm.html(entry, wording: wording, language: .english)
    let page = try HTMLPage(text)
    #expect(
      page.tags.isSubset(of: [
        "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "ul", "ol",
        "li", "b", "span", "code",
      ]))
    for word in ["src=", "href=", "url(", "@import", "onload", "javascript:", "//"] {
      let inAttribute = page.attributes.contains { $0.contains(word) }
      #expect(!inAttribute && !page.style.contains(word), "\(word)")
    }
    #expect(text.contains("default-src 'none'"))
  }

  @Test func `shows no letter smaller than 18 points, black on white`() throws {
    let (entry, wording) = try MadeUpForm.proqol.printed(.english)
    let style = try HTMLPage(PaperForm.html(entry, wording: wording, language: .english)).style
    #expect(style.contains("font: 18pt/1.5"))
    #expect(style.contains("background: #fff; color: #000"))
    #expect(style.contains(".item { break-inside: avoid"))
    #expect(!style.contains("@page { size"))
    var sizes: [Int] = []
    for part in style.split(separator: "font-size: ").dropFirst() {
      sizes.append(try #require(Int(part.prefix { $0.isNumber })))
    }
    #expect(sizes == [26, 21])
  }

  @Test func `takes hostile texts as texts`() throws {
    let hostile = "</li><script>alert(\"1\" & '2')</script>\u{1B}[2J\u{202E}"
    let (entry, wording) = MadeUpForm.hostile(hostile)
    let html = PaperForm.html(entry, wording: wording, language: .spanish)
    let page = try HTMLPage(html)
    #expect(page.count("script") == 0)
    #expect(!html.contains("\u{1B}") && !html.contains("\u{202E}"))
    #expect(
      html.contains(
        "&lt;/li&gt;&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;\u{FFFD}"))
    #expect(page.visibleLines.last?.hasPrefix("tend record '</li><script>") == true)
    let text = PaperForm.text(entry, wording: wording, language: .spanish)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    let last = text.split(separator: "\n").last
    #expect(last?.hasPrefix("tend record '</li><script>alert(\"1\" & '\\''2'\\'')") == true)
  }
}

extension String {
  /// How often a part stands in the text.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
