import Formats
import Outcomes
import Testing

@Suite struct `A report's outline` {
  private func outline(_ rows: [MadePanel.Row], by columns: [String] = ["site"]) throws
    -> ReportOutline
  {
    ReportOutline(try MadeReport.report(try MadeReport.part(rows, by: columns)))
  }

  private func headings(_ outline: ReportOutline) -> [String] {
    outline.blocks.compactMap {
      if case .heading(let level, let phrase) = $0 { "\(level) \(phrase.english)" } else { nil }
    }
  }

  private func figures(_ outline: ReportOutline) -> [ReportFigure] {
    outline.blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }

  private static let sites =
    MadeReport.rows(20, at: "north", occasions: 2)
    + MadeReport.rows(20, from: 101, at: "south", occasions: 2)

  @Test func `goes through every domain, measured or not`() throws {
    let outline = try outline(Self.sites)
    #expect(
      headings(outline) == [
        "2 What this report says", "2 Personal skills", "2 Skills in the community",
        "2 Beyond one domain", "3 Recovery as a whole", "4 What holds you, BARC-10",
        "2 How it was worked out",
      ])
    let silent: [Phrase] = outline.blocks.compactMap {
      if case .text(let phrase) = $0, phrase.english.hasPrefix("No form") { phrase } else { nil }
    }
    #expect(
      silent == [
        Phrase(
          en: "No form in this report measures: Hope and confidence; Goals and direction; "
            + "Living well on hard days; Asking for help.",
          es: "Ningún formulario de este informe mide: Esperanza y confianza; Metas y rumbo; "
            + "Vivir bien en los días difíciles; Pedir ayuda."),
        Phrase(
          en: "No form in this report measures: People and belonging; Doing what matters; "
            + "Work and learning; Home and safety; Contact with support.",
          es: "Ningún formulario de este informe mide: Personas y pertenencia; Hacer lo que "
            + "importa; Trabajo y aprendizaje; Hogar y seguridad; Contacto con apoyos."),
      ])
  }

  @Test func `has the same figures in the chart and in the table`() throws {
    let figures = figures(try outline(Self.sites))
    #expect(figures.count == 2)
    for figure in figures {
      #expect(figure.rows.map(\.name) == figure.table.rows.map(\.name))
      let column = figure.number == 1 ? 2 : 3
      for (row, cells) in zip(figure.rows, figure.table.rows.map(\.cells)) {
        guard case .mean(let mean, _) = row.state else {
          Issue.record("nothing to draw")
          continue
        }
        let shown = try #require(cells?[column]).english
        let sign = figure.number == 2 && mean > 0 ? "+" : ""
        #expect(shown == sign + DecimalText.fixed(mean, fractionDigits: 1))
      }
    }
  }

  @Test func `stands groups in alphabetical order, everybody first`() throws {
    let figure = try #require(figures(try outline(Self.sites.reversed())).first)
    #expect(figure.rows.map(\.name.english) == ["everybody", "north", "south"])
  }

  @Test func `marks what is hidden in the chart and in the table`() throws {
    let outline = try outline(
      MadeReport.rows(20, at: "a", occasions: 2)
        + MadeReport.rows(12, from: 101, at: "b", occasions: 2)
        + MadeReport.rows(4, from: 201, at: "c", occasions: 2))
    for figure in figures(outline) {
      #expect(figure.rows.map { $0.state == .hidden } == [false, false, true, true])
      #expect(figure.table.rows.map { $0.cells == nil } == [false, false, true, true])
    }
  }

  @Test func `shows a site's months below it`() throws {
    var rows = Self.sites
    for index in rows.indices { rows[index].group.append("2026-0\(1 + index % 2)") }
    let figures = figures(try outline(rows, by: ["site", "month"]))
    #expect(
      figures.map { $0.table.rows.map(\.name.english) } == [
        ["everybody", "north", "south"], ["north, all", "2026-01", "2026-02"],
        ["south, all", "2026-01", "2026-02"], ["everybody", "north", "south"],
      ])
  }

  @Test func `draws scores on the whole scale and changes around 0`() throws {
    let figures = figures(try outline(Self.sites))
    #expect(figures.map(\.axis.lowerBound).first == 10)
    #expect(figures.map(\.axis.upperBound).first == 60)
    #expect(figures.first?.ticks == [10, 20, 30, 40, 50, 60])
    let change = try #require(figures.last)
    #expect(change.axis.lowerBound == -change.axis.upperBound)
  }
}
