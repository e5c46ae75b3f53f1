import Formats
import Outcomes
import Testing

@Suite struct `A report in HTML` {
  private func page(
    _ rows: [MadePanel.Row], title: String? = nil, language: Language = .english,
    counts: [ReleasedCount] = [], isUnprotected: Bool = false
  ) throws -> String {
    let part = try MadeReport.part(rows, isUnprotected: isUnprotected)
    return ReportHTML.text(
      ReportOutline(try MadeReport.report(part, title: title, counts: counts)), language: language)
  }

  private static let plain =
    MadeReport.rows(20, at: "north", occasions: 2)
    + MadeReport.rows(20, from: 101, at: "south", occasions: 2)

  /// Names come from tables: nothing in them may become a tag, an attribute, or another direction.
  @Test func `escapes every text that comes from outside`() throws {
    let nasty = "<script>alert(\"1\")</script>'&amp;\u{202E}x\u{0}</title></svg></style>"
    let counts = try ProgramCountsFile.read(
      Array(
        """
        {"schema": "tend.outcomes.counts/1", "counts": [{"name": "<img src=x onerror=y>",
         "domain": "work-and-learning", "source": "<b>", "groups":
         [{"group": {}, "people": 50, "counted": 20}]}]}
        """.utf8), columns: ["site"]
    ).released(try DisclosureControl())
    let page = try page(
      MadeReport.rows(20, at: nasty, occasions: 2)
        + MadeReport.rows(20, from: 101, at: "b", occasions: 2),
      title: nasty, counts: counts)
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
    #expect(!page.contains("<b>"))
    #expect(!page.contains("\u{202E}"))
    #expect(!page.contains("\u{0}"))
    #expect(!page.contains("&amp;amp;amp;"))
    #expect(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;amp;"))
    for end in ["</title>", "</style>"] {
      // The page's own, and those of the charts.
      let own = page.ranges(of: end).count
      #expect(own == (end == "</style>" ? 1 : 1 + page.ranges(of: "<svg").count))
    }
  }

  @Test func `needs nothing from anywhere`() throws {
    let page = try page(Self.plain)
    for word in ["http:", "https:", "<script", "<link", "<img", "<iframe", "url(", "@import"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.firstMatch(of: /<[^>]* on[a-z]+=/) == nil)
    #expect(page.contains("default-src 'none'"))
  }

  @Test(arguments: Language.allCases)
  func `says its language, and has one main heading`(_ language: Language) throws {
    let page = try page(Self.plain, language: language)
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.ranges(of: "<h1>").count == 1)
    #expect(page.contains("<th scope=\"col\">"))
    #expect(page.contains("<th scope=\"row\">"))
    #expect(page.contains("<figcaption id=\"c1\">"))
  }

  @Test func `names and describes every drawing`() throws {
    let page = try page(Self.plain)
    let drawings = page.ranges(of: "<svg role=\"img\" aria-labelledby=").count
    #expect(drawings == 2)
    #expect(page.ranges(of: "<desc id=").count == drawings)
  }

  @Test func `holds no figure of a hidden group`() throws {
    let rows =
      MadeReport.rows(20, at: "a", occasions: 2)
      + MadeReport.rows(12, from: 101, at: "b", occasions: 2)
      + MadeReport.rows(4, from: 201, at: "c", occasions: 2)
    let page = try page(rows)
    for name in ["b", "c"] {
      #expect(
        page.contains(
          "<tr><th scope=\"row\">\(name)</th><td class=\"hidden\" colspan=\"6\">hidden</td></tr>"))
    }
  }

  @Test func `marks every page of an unprotected report`() throws {
    let page = try page(Self.plain, isUnprotected: true)
    #expect(page.contains("<p class=\"mark\">Not for release</p>"))
    #expect(page.contains("@top-center { content: \"Not for release\""))
    #expect(!(try self.page(Self.plain)).contains("Not for release"))
  }
}
