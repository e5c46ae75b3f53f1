import Formats
import Outcomes
import PlainCharts

/// A report as a page: its charts drawn in text, each with its table; for listening, sentences.
struct ReportPage {
  private let outline: ReportOutline

  init(_ outline: ReportOutline) {
    self.outline = outline
  }

  func page(in view: View) -> Page {
    var page = Page()
    page.heading(outline.title)
    for block in outline.blocks {
      switch block {
      case .heading(let level, let phrase):
        page.blank()
        page.heading(
          level < 4
            ? Phrase(en: mark(level) + phrase.english, es: mark(level) + phrase.spanish) : phrase)
      case .text(let phrase): page.text(phrase)
      case .quiet(let phrase): page.quiet(phrase)
      case .table(let table): add(table, to: &page, view)
      case .figure(let figure): add(figure, to: &page, view)
      }
    }
    return page
  }

  /// Said to whoever makes a report that leaves out how scores changed.
  static func changeAlone(_ instrument: Phrase) -> Page {
    Page.one(
      Phrase(
        en: "\(instrument.english): beside the other figures, how scores changed group by group "
          + "would tell of few people. A report with --only change shows it in their place; do not "
          + "hand out both.",
        es:
          "\(instrument.spanish): junto a las otras cifras, el cambio grupo por grupo hablaría de "
          + "pocas personas. Un informe con --only change lo muestra en su lugar; no entregues los "
          + "dos."))
  }

  /// Parts and domains stand out also without colour.
  private func mark(_ level: Int) -> String {
    level == 2 ? "== " : "-- "
  }

  private func add(_ table: ReportTable, to page: inout Page, _ view: View) {
    page.blank()
    page.text(table.caption)
    page.add(Self.figures(table).page(in: view))
  }

  private func add(_ figure: ReportFigure, to page: inout Page, _ view: View) {
    page.blank()
    page.text(figure.caption)
    // The table says as sentences all that the drawing shows.
    if figure.isDrawn, !view.isAccessible {
      let options = ChartOptions(
        width: view.width, drawing: view.isASCII ? .ascii : .unicode, language: view.language)
      page.drawn(Self.chart(figure, view.language).lines(options))
      page.blank()
    }
    page.add(Self.figures(figure.table).page(in: view))
  }

  private static func chart(_ figure: ReportFigure, _ language: Language) -> IntervalChart {
    IntervalChart(
      axis: figure.axis,
      rows: figure.rows.map { row in
        let name = row.name[language]
        let words = row.state.words[language]
        guard case .mean(let mean, let interval) = row.state else {
          return IntervalChart.Row(name: name, value: nil, interval: nil, words: words)
        }
        return IntervalChart.Row(name: name, value: mean, interval: interval, words: words)
      })
  }

  private static func figures(_ table: ReportTable) -> FigureTable {
    FigureTable(
      rowHead: table.rowHead,
      columns: table.heads.map { FigureTable.Column(head: $0, name: $0) },
      rows: table.rows.map { FigureTable.Row(name: $0.name, cells: $0.cells) })
  }
}
