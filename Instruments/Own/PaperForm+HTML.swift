package import Formats
import Psychometrics

extension PaperForm {
  /// The form as one page of HTML at 18 points, for people who read large print.
  ///
  /// The same texts as ``text(_:wording:language:)``, with headings between them. It is whole in itself: no script, and nothing
  /// is fetched. Headings, lists and the language are marked for people who listen; it prints on A4
  /// and on Letter, with no item broken over two sheets. Each line ends with a newline.
  package static func html(
    _ entry: CatalogEntry, wording: Wording, language: Language
  ) -> String {
    let sheet = PaperSheet(entry, wording: wording, asked: language)
    return (head(sheet) + body(sheet)).joined(separator: "\n") + "\n"
  }

  private static func head(_ sheet: PaperSheet) -> [String] {
    [
      "<!DOCTYPE html>",
      "<html lang=\"\(sheet.language.rawValue)\">",
      "<head>",
      "<meta charset=\"utf-8\">",
      // Nothing may be fetched and nothing run, whatever stands in a text.
      "<meta http-equiv=\"Content-Security-Policy\" "
        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(escaped(sheet.title))</title>",
      "<style>", style, "</style>",
      "</head>",
    ]
  }

  /// A list without marks has its role said, since some readers pass over it else.
  private static func body(_ sheet: PaperSheet) -> [String] {
    let words = sheet.language
    var lines = ["<body>", "<main>", "<h1>\(escaped(sheet.title))</h1>"]
    if let origin = sheet.origin { lines.append(paragraph(origin)) }
    if let notice = sheet.notice {
      lines.append("<p lang=\"\(notice.language.rawValue)\">\(escaped(notice.text))</p>")
    }
    lines.append(
      paragraph("\(PaperWords.date[words]): \(PaperWords.dateBlanks)"))
    lines.append(paragraph(PaperWords.noName.joined(to: PaperWords.skipping)[words]))
    lines.append(paragraph(PaperWords.whatHappens[words]))
    lines.append("<h2>\(escaped(PaperWords.answers[words]))</h2>")
    lines.append(paragraph(sheet.task))
    if !sheet.labels.isEmpty {
      lines.append("<ul class=\"labels\" role=\"list\">")
      for label in sheet.labels {
        lines.append("<li><b>\(label.number)</b> \(escaped(label.text))</li>")
      }
      lines.append("</ul>")
    }
    lines.append("<h2>\(escaped(PaperWords.sentences[words]))</h2>")
    if let lookBack = sheet.lookBack { lines.append(paragraph(lookBack)) }
    for section in sheet.sections { lines += self.section(section, of: sheet) }
    lines.append("<h2>\(escaped(PaperWords.about[words]))</h2>")
    lines += sheet.notes.map(paragraph)
    lines.append("<p class=\"recording\">\(escaped(PaperWords.recording[words]))</p>")
    lines.append("<p><code>\(escaped(sheet.command))</code></p>")
    return lines + ["</main>", "</body>", "</html>"]
  }

  private static func section(
    _ section: PaperSheet.Section, of sheet: PaperSheet
  ) -> [String] {
    var lines: [String] = []
    if let heading = section.heading { lines.append("<h3>\(escaped(heading))</h3>") }
    lines.append("<ol start=\"\(section.items.first?.number ?? 1)\">")
    for item in section.items {
      lines += ["<li class=\"item\">\(paragraph(item.text))", answerPlace(of: sheet) + "</li>"]
    }
    return lines + ["</ol>"]
  }

  private static func answerPlace(of sheet: PaperSheet) -> String {
    guard !sheet.answers.isEmpty else { return paragraph(sheet.blank) }
    let boxes = sheet.answers.map { "<li><span class=\"box\"></span> \($0)</li>" }
    return "<ul class=\"boxes\" role=\"list\">" + boxes.joined() + "</ul>"
  }

  private static func paragraph(_ text: String) -> String {
    "<p>\(escaped(text))</p>"
  }

  /// The text as it stands between tags or between quotes of an attribute.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Black on white; no line is smaller than 18 points. No size of sheet is named, so that the
  /// printer's own is taken.
  private static let style = """
    @page { margin: 18mm; }
    html { background: #fff; color: #000; }
    body { font: 18pt/1.5 Verdana, Arial, sans-serif; margin: 0; }
    main { max-width: 40em; margin: 0 auto; padding: 0.5em; }
    h1 { font-size: 26pt; line-height: 1.25; }
    h2, h3 { font-size: 21pt; line-height: 1.25; }
    h2, h3, .recording { break-after: avoid; page-break-after: avoid; }
    ol { padding-left: 2.2em; }
    ul { list-style: none; padding: 0; }
    .item { break-inside: avoid; page-break-inside: avoid; margin-bottom: 1.2em; }
    .item p, .boxes { margin: 0.2em 0; }
    .boxes li { display: inline-block; margin: 0 1.2em 0.2em 0; white-space: nowrap; }
    .box { display: inline-block; width: 1em; height: 1em; border: 2pt solid #000; \
    vertical-align: -0.15em; }
    code { font: inherit; font-family: monospace; overflow-wrap: anywhere; }
    @media print { main { max-width: none; padding: 0; } }
    """
}
