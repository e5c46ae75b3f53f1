import Formats
import Instruments
import Outcomes
import Psychometrics
import Statistics

/// The figures of items and of reliability over a whole run.
struct ItemsPage {
  private let items: ReleasedItems
  private let entry: CatalogEntry

  init(_ items: ReleasedItems, of entry: CatalogEntry) {
    self.items = items
    self.entry = entry
  }

  func page(in view: View) -> Page {
    var page = Page()
    for (id, figures) in items.scales {
      guard let scale = entry.definition.scale(id) else { continue }
      let name = Words.name(scale, in: entry)
      page.blank()
      page.heading(
        Phrase(
          en: "\(name.english): items, all groups together",
          es: "\(name.spanish): ítems, todos los grupos juntos"))
      guard let figures else {
        page.text(
          Phrase(
            en: FigureTable.hidden.english.sentenceCased,
            es: FigureTable.hidden.spanish.sentenceCased))
        continue
      }
      page.add(reliability(figures))
      page.add(table(figures).page(in: view))
      if figures.hasAnswers { page.add(answers(figures)) }
    }
    return page
  }

  private func reliability(_ figures: ItemFigures) -> Page {
    var page = Page()
    func fact(_ name: Phrase, _ value: Phrase?, _ reason: FigureReason? = nil) {
      let shown = value ?? reason.map(Self.words) ?? Phrase(same: FigureTable.none)
      page.text(name.joined(to: shown, with: ": "))
    }
    fact(
      Phrase(en: "Check-ins with every item answered", es: "Registros con todos los ítems"),
      Figure.whole(figures.complete))
    var alpha = Figure.number(figures.alpha.value, digits: 2)
    if let interval = Figure.range(figures.alphaInterval, digits: 2) {
      alpha = alpha?.joined(
        to: Phrase(
          en: "(95%, Feldt: \(interval.english))", es: "(95%, Feldt: \(interval.spanish))"))
    }
    fact(Phrase(en: "Alpha", es: "Alfa"), alpha, figures.alpha.reason)
    fact(
      Phrase(en: "Omega of one factor", es: "Omega de un factor"),
      Figure.number(figures.omega.value, digits: 2), figures.omega.reason)
    fact(
      Phrase(en: "Standard deviation", es: "Desviación estándar"),
      Figure.number(figures.standardDeviation))
    fact(
      Phrase(en: "Standard error of measurement", es: "Error estándar de medida"),
      Figure.number(figures.standardErrorOfMeasurement))
    fact(
      Phrase(en: "Smallest detectable change", es: "Cambio mínimo detectable"),
      Figure.number(figures.smallestDetectableChange))
    return page
  }

  private func table(_ figures: ItemFigures) -> FigureTable {
    FigureTable(
      rowHead: Phrase(en: "item", es: "ítem"),
      columns: [
        .init(
          head: Phrase(en: "no answer", es: "sin respuesta"),
          name: Phrase(en: "check-ins without an answer", es: "registros sin respuesta")),
        .init(
          head: Phrase(en: "with the rest", es: "con el resto"),
          name: Phrase(
            en: "correlation with the other items", es: "correlación con los demás ítems")),
        .init(
          head: Phrase(en: "alpha without", es: "alfa sin él"),
          name: Phrase(en: "alpha without the item", es: "alfa sin el ítem")),
      ],
      rows: figures.items.map { item in
        .init(
          name: name(item),
          cells: [
            Figure.percent(item.missing), Figure.number(item.itemRest, digits: 2),
            Figure.number(item.alphaIfDropped, digits: 2),
          ])
      })
  }

  /// How often each answer was given; neighbours stand together where few gave one.
  private func answers(_ figures: ItemFigures) -> Page {
    var page = Page()
    page.blank()
    page.text(
      Phrase(
        en: "How often each answer was given; small neighbours stand together:",
        es: "Cuántas veces se dio cada respuesta; las pequeñas van con su vecina:"))
    for item in figures.items {
      let runs = item.answers.map { runs in
        runs.map { run in
          let (low, high) = (run.answers.lowerBound, run.answers.upperBound)
          return "\(low == high ? "\(low)" : "\(low)-\(high)") (\(run.n))"
        }.joined(separator: ", ")
      }
      page.text(
        name(item).joined(
          to: runs.map { Phrase(same: $0) } ?? FigureTable.hidden, with: ": "), indent: 2)
    }
    return page
  }

  private func name(_ item: ItemFigures.Item) -> Phrase {
    item.isReversed
      ? Phrase(en: "item \(item.number) (reversed)", es: "ítem \(item.number) (inverso)")
      : Phrase(en: "item \(item.number)", es: "ítem \(item.number)")
  }

  /// Why a figure is not there.
  static func words(_ reason: FigureReason) -> Phrase {
    switch reason {
    case .hidden: FigureTable.hidden
    case .repeatedEntries:
      Phrase(
        en: "not given, since some people have several check-ins",
        es: "no se da, porque hay personas con varios registros")
    case .alphaOutOfRange:
      Phrase(
        en: "not given, since alpha is not from 0 to 1", es: "no se da: el alfa no va de 0 a 1")
    case .contestedStructure(let source):
      Phrase(
        en: "not given, since studies doubt that the items measure one thing "
          + "(\(source.citation))",
        es: "no se da: hay estudios que dudan que los ítems midan una sola cosa "
          + "(\(Citations.phrase(source).spanish))")
    case .notInSiteFiles:
      Phrase(
        en: "not given, since it takes the answers themselves",
        es: "no se da, porque hacen falta las propias respuestas")
    case .unavailable(let reason):
      switch reason {
      case .tooFew: Phrase(en: "not given, too few check-ins", es: "no se da: muy pocos registros")
      case .tooFewItems: Phrase(en: "not given, too few items", es: "no se da: muy pocos ítems")
      case .noSpread:
        Phrase(en: "not given, all answers are alike", es: "no se da: todas son iguales")
      case .outOfRange, .notConverged, .improper:
        Phrase(
          en: "not given, one factor does not fit these answers",
          es: "no se da: un solo factor no encaja con estas respuestas")
      }
    }
  }
}
