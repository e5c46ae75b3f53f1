import Formats
import Instruments
import Outcomes
import Psychometrics

/// What is found in tables before they are trusted. For the program's own eyes: it counts without a
/// threshold.
struct DataReportPage {
  let figures: DataFigures
  let entry: CatalogEntry
  /// The names of the tables, as messages have them.
  let names: [String]
  /// The code of the entry on a line; nil where codes are not shown.
  let codes: ((PanelPlace) -> String?)?
  let fault: CircumstanceFault?

  init(
    _ figures: DataFigures, of entry: CatalogEntry, names: [String],
    codes: ((PanelPlace) -> String?)?, fault: CircumstanceFault?
  ) {
    self.figures = figures
    self.entry = entry
    self.names = names
    self.codes = codes
    self.fault = fault
  }

  func page(in view: View) -> Page {
    var page = Page()
    page.heading(
      Phrase(
        en: "\(entry.name.english): what is in these tables",
        es: "\(entry.name.spanish): qué hay en estas tablas"))
    page.text(
      Phrase(
        en: "For the program's own eyes, not for release: small counts stand here as they are.",
        es: "Solo para el programa, no para publicar: aquí los números pequeños van tal cual."))
    page.blank()
    page.add(counts)
    page.add(sites(in: view))
    page.add(missing(in: view))
    page.blank()
    let concerns = self.concerns
    page.heading(Phrase(en: "To look at", es: "Para mirar"))
    if concerns.lines.isEmpty {
      page.text(Phrase(en: "Nothing was found.", es: "No se encontró nada."))
    }
    page.add(concerns)
    return page
  }

  // MARK: - Counts

  private var counts: Page {
    var page = Page()
    page.text(
      Phrase(
        en: "\(Words.checkIns(figures.entries).english) of \(figures.people) "
          + (figures.people == 1 ? "person" : "people"),
        es: "\(Words.checkIns(figures.entries).spanish) de \(figures.people) "
          + (figures.people == 1 ? "persona" : "personas")))
    if let days = figures.days {
      page.text(
        Phrase(
          en: "From \(days.lowerBound) to \(days.upperBound)",
          es: "Del \(days.lowerBound) al \(days.upperBound)"))
    }
    return page
  }

  private func sites(in view: View) -> Page {
    guard figures.sites.count > 1 || figures.sites.contains(where: { !$0.value.isEmpty }) else {
      return Page()
    }
    var page = Page()
    page.blank()
    page.add(
      FigureTable(
        rowHead: Phrase(en: "site", es: "lugar"),
        columns: [
          .init(
            head: Phrase(en: "check-ins", es: "registros"),
            name: Phrase(en: "check-ins", es: "registros"))
        ],
        rows: figures.sites.map {
          .init(name: Self.value($0.value), cells: [Figure.whole($0.entries)])
        }
      ).page(in: view))
    return page
  }

  private func missing(in view: View) -> Page {
    let rows = figures.missing.enumerated().filter { $0.element > 0 }
    var page = Page()
    guard !rows.isEmpty, figures.entries > 0 else { return page }
    page.blank()
    page.add(
      FigureTable(
        rowHead: Phrase(en: "item", es: "ítem"),
        columns: [
          .init(
            head: Phrase(en: "no answer", es: "sin respuesta"),
            name: Phrase(en: "check-ins without an answer", es: "registros sin respuesta")),
          .init(
            head: Phrase(en: "share", es: "parte"),
            name: Phrase(en: "share of all check-ins", es: "parte de todos los registros")),
        ],
        rows: rows.map { index, count in
          .init(
            name: Phrase(en: "item \(index + 1)", es: "ítem \(index + 1)"),
            cells: [
              Figure.whole(count), Figure.percent(Double(count) / Double(figures.entries)),
            ])
        }
      ).page(in: view))
    return page
  }

  static func value(_ text: String) -> Phrase {
    text.isEmpty
      ? Phrase(en: "(not given)", es: "(sin dato)") : Phrase(same: text.printable())
  }

  /// Where an entry stands, with its code where codes are shown.
  func place(_ place: PanelPlace) -> Phrase {
    let words = ErrorCatalogue.place(place, names)
    guard let code = codes?(place) else { return words }
    return Phrase(
      en: "\(words.english) (\(code.printable()))", es: "\(words.spanish) (\(code.printable()))")
  }
}
