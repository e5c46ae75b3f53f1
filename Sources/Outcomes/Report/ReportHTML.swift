package import Formats

/// A report as one HTML file that needs nothing else: no script, no network; drawings are SVG
/// inside it. It follows the reader's light or dark screen, prints on A4 and on Letter, and every
/// drawing has a text of its own and a table below.
package enum ReportHTML {
  package static func text(_ outline: ReportOutline, language: Language) -> String {
    var page = Writer(language: language)
    page.add("<!DOCTYPE html>")
    page.add("<html lang=\"\(language.rawValue)\">")
    page.add("<head>")
    page.add("<meta charset=\"utf-8\">")
    // Even if a text slipped through, nothing would run and nothing be fetched.
    page.add(
      "<meta http-equiv=\"Content-Security-Policy\" "
        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">")
    page.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    page.add("<meta name=\"color-scheme\" content=\"light dark\">")
    page.add("<title>\(page.words(outline.title))</title>")
    page.add("<style>")
    page.add(ReportStyle.css)
    if outline.isUnprotected {
      page.add(ReportStyle.everyPage(ReportOutline.notForRelease[language]))
    }
    page.add("</style>")
    page.add("</head>")
    page.add("<body>")
    page.add("<main>")
    page.add("<h1>\(page.words(outline.title))</h1>")
    if outline.isUnprotected {
      page.add("<p class=\"mark\">\(page.words(ReportOutline.notForRelease))</p>")
    }
    for block in outline.blocks { page.add(block) }
    page.add("</main>")
    page.add("</body>")
    page.add("</html>")
    return page.lines.joined(separator: "\n") + "\n"
  }

  private struct Writer {
    let language: Language
    var lines: [String] = []
    private var tables = 0

    init(language: Language) {
      self.language = language
    }

    func words(_ phrase: Phrase) -> String { HTMLText.escaped(phrase[language]) }

    mutating func add(_ line: String) { lines.append(line) }

    mutating func add(_ block: ReportOutline.Block) {
      switch block {
      case .heading(let level, let phrase): add("<h\(level)>\(words(phrase))</h\(level)>")
      case .text(let phrase): add("<p>\(words(phrase))</p>")
      case .quiet(let phrase): add("<p class=\"quiet\">\(words(phrase))</p>")
      case .table(let table): add(table, caption: true)
      case .figure(let figure): add(figure)
      }
    }

    /// What can be reached and moved by keys where it is wider than the screen.
    private static func wide(labelledBy id: String) -> String {
      "<div class=\"wide\" role=\"group\" aria-labelledby=\"\(id)\" tabindex=\"0\">"
    }

    private mutating func add(_ figure: ReportFigure) {
      add("<figure>")
      let id = "c\(figure.number)"
      add("<figcaption id=\"\(id)\">\(words(figure.caption))</figcaption>")
      if figure.isDrawn {
        add(Self.wide(labelledBy: id))
        lines += SVGChart(figure, language: language).lines
        add("</div>")
      }
      add(figure.table, caption: false)
      add("</figure>")
    }

    /// - Parameter caption: whether the table says what it is; inside a figure the figure does, and
    ///   the caption is for those who go from table to table by ear.
    private mutating func add(_ table: ReportTable, caption: Bool) {
      tables += 1
      let id = "t\(tables)"
      add(Self.wide(labelledBy: id))
      add("<table>")
      let kind = caption ? "" : " class=\"heard\""
      add("<caption id=\"\(id)\"\(kind)>\(words(table.caption))</caption>")
      let heads = ([table.rowHead] + table.heads)
        .map { "<th scope=\"col\">\(words($0))</th>" }.joined()
      add("<thead><tr>\(heads)</tr></thead>")
      add("<tbody>")
      for row in table.rows {
        let head = "<th scope=\"row\">\(words(row.name))</th>"
        guard let cells = row.cells else {
          let mark = "<td class=\"hidden\" colspan=\"\(table.heads.count)\">"
          add("<tr>\(head)\(mark)\(words(ReportTable.hidden))</td></tr>")
          continue
        }
        let texts = cells.map { "<td>\(words($0 ?? ReportTable.none))</td>" }.joined()
        add("<tr>\(head)\(texts)</tr>")
      }
      add("</tbody>")
      add("</table>")
      add("</div>")
    }
  }
}
