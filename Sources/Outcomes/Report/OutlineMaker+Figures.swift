import Formats
import Psychometrics
import Statistics

extension OutlineMaker {
  mutating func make(_ scale: ProgramReport.Scale) {
    let (low, high) = (scale.range.lowerBound, scale.range.upperBound)
    heading(
      4,
      Phrase(
        en: "\(scale.name.english), \(scale.part.names.instrument.english)",
        es: "\(scale.name.spanish), \(scale.part.names.instrument.spanish)"))
    let (from, to) = (ReportWords.number(low, digits: 0), ReportWords.number(high, digits: 0))
    let side = scale.definition.favourable.words
    blocks.append(
      .quiet(
        Phrase(
          en: "From \(from.english) to \(to.english); \(side.english).",
          es: "De \(from.spanish) a \(to.spanish); \(side.spanish).")))
    let columns = scale.part.figures.columns
    for level in Levels(scale.summaryRows.map(\.group), columns: columns).levels {
      make(level, of: scale)
    }
    let changes = scale.changeRows
    for level in Levels(changes.map(\.group), columns: columns).levels {
      makeChange(level, of: scale)
    }
    if let attrition = scale.attrition {
      for sentence in attrition.sentences { text(sentence) }
    }
    if changes.contains(where: { $0.figures?.reliable != nil }),
      let error = scale.part.figures.change?.error(of: scale.id)?.value
    {
      let wobble = ReportWords.number(error.figures.smallestDetectableChange).english
      let source = scale.part.names.citation(error.source)
      text(
        Phrase(
          en:
            "Up and down count people whose change is more than the form's usual wobble, "
            + "\(wobble) points (\(source.english.printable())); within, the others. By chance: "
            + "how many would pass as one or the other if nobody changed.",
          es:
            "Sube y baja cuentan a quienes cambiaron más que el vaivén usual del formulario, "
            + "\(wobble) puntos (\(source.spanish.printable())); dentro, las demás. Por azar: "
            + "cuántas pasarían por una u otra si nadie cambiara."))
    }
  }

  private mutating func make(
    _ level: Levels.Level, of scale: ProgramReport.Scale
  ) {
    let rows = scale.summaryRows.filter { level.groups.contains($0.group) }
    let by = level.by
    let caption = Phrase(
      en: "\(scale.name.english): mean\(by.english)",
      es: "\(scale.name.spanish): media\(by.spanish)")
    let table = ReportTable(
      caption: caption, rowHead: level.head, heads: Self.summaryHeads,
      rows: rows.map { row in
        ReportTable.Row(
          name: level.name(of: row.group), cells: row.figures.map(Self.cells))
      })
    let states = rows.map { row in
      ReportFigure.Row(
        name: level.name(of: row.group),
        state: Self.state(n: row.figures?.n, row.figures?.mean, row.figures?.interval))
    }
    append(states, caption: caption, axis: Axis(scale: scale.range), table: table)
  }

  private mutating func makeChange(
    _ level: Levels.Level, of scale: ProgramReport.Scale
  ) {
    let rows = scale.changeRows.filter { level.groups.contains($0.group) }
    let by = level.by
    let reliable = rows.contains { $0.figures?.reliable != nil }
    let caption = Phrase(
      en: "\(scale.name.english): change from the first to the last check-in\(by.english)",
      es: "\(scale.name.spanish): cambio del primer al último registro\(by.spanish)")
    let table = ReportTable(
      caption: caption, rowHead: level.head, heads: Self.changeHeads(reliable: reliable),
      rows: rows.map { row in
        ReportTable.Row(
          name: level.name(of: row.group),
          cells: row.figures.map { Self.cells($0, reliable: reliable) })
      })
    let states = rows.map { row in
      ReportFigure.Row(
        name: level.name(of: row.group),
        state: Self.state(
          n: row.figures?.n, row.figures?.change?.mean, row.figures?.interval))
    }
    append(states, caption: caption, axis: Axis(changes: states.map(\.state)), table: table)
  }

  private mutating func append(
    _ rows: [ReportFigure.Row], caption: Phrase, axis: Axis, table: ReportTable
  ) {
    figures += 1
    let number = Phrase(en: "Figure \(figures). ", es: "Figura \(figures). ")
    blocks.append(
      .figure(
        ReportFigure(
          number: figures, caption: number.joined(to: caption, with: ""), axis: axis.range,
          ticks: axis.ticks, rows: rows, table: table)))
  }

  mutating func make(_ count: ReleasedCount) {
    let name = Phrase(same: count.name.printable())
    let columns = count.table.columns
    heading(4, name)
    blocks.append(
      .table(
        ReportTable(
          caption: name.joined(
            to: Phrase(en: "counted by the program", es: "contado por el programa"), with: ", "),
          rowHead: ReportWords.head(columns),
          heads: [
            Phrase(en: "people", es: "personas"), Phrase(en: "counted", es: "contadas"),
            Phrase(en: "share", es: "parte"),
          ],
          rows: count.table.rows.map { row in
            ReportTable.Row(
              name: ReportWords.group(row.group),
              cells: row.figures.map {
                [
                  ReportWords.whole($0.people),
                  $0.counted.map(ReportWords.whole) ?? ReportTable.hidden,
                  $0.counted == nil ? ReportTable.hidden : $0.share.map(ReportWords.percent),
                ]
              })
          })))
    if let source = count.source {
      blocks.append(
        .quiet(
          Phrase(en: "Source: \(source.printable()).", es: "Fuente: \(source.printable()).")))
    }
  }
}

extension OutlineMaker {
  private static let summaryHeads = [
    Phrase(en: "check-ins", es: "registros"), Phrase(en: "people", es: "personas"),
    Phrase(en: "mean", es: "media"), Phrase(en: "95% interval", es: "intervalo del 95%"),
    Phrase(en: "SD", es: "DE"), Phrase(en: "median", es: "mediana"),
  ]

  private static func cells(_ figures: SummaryFigures) -> [Phrase?] {
    [
      ReportWords.whole(figures.n), ReportWords.whole(figures.people),
      figures.mean.map { ReportWords.number($0) }, ReportWords.range(figures.interval),
      figures.standardDeviation.map { ReportWords.number($0) },
      figures.median.map { ReportWords.number($0) },
    ]
  }

  /// - Parameter reliable: whether any row says how many went beyond the wobble.
  private static func changeHeads(reliable: Bool) -> [Phrase] {
    let heads = [
      Phrase(en: "people", es: "personas"), Phrase(en: "first", es: "primera"),
      Phrase(en: "last", es: "última"), Phrase(en: "change", es: "cambio"),
      Phrase(en: "95% interval", es: "intervalo del 95%"), Phrase(en: "gav", es: "gav"),
    ]
    guard reliable else { return heads }
    return heads + [
      Phrase(en: "up / within / down", es: "sube / dentro / baja"),
      Phrase(en: "by chance", es: "por azar"),
    ]
  }

  private static func cells(_ figures: ChangeFigures, reliable: Bool) -> [Phrase?] {
    let cells = [
      ReportWords.whole(figures.n), figures.first.map { ReportWords.number($0.mean) },
      figures.last.map { ReportWords.number($0.mean) },
      figures.change.map { ReportWords.signed($0.mean) }, ReportWords.range(figures.interval),
      figures.sizes.map { ReportWords.number($0.gav, digits: 2) },
    ]
    guard reliable else { return cells }
    return cells + [
      figures.reliable.map { Phrase(same: "\($0.up) / \($0.within) / \($0.down)") },
      figures.reliable.map { ReportWords.number($0.expectedByChance) },
    ]
  }

  private static func state(
    n: Int?, _ mean: Double?, _ interval: ClosedRange<Double>?
  ) -> ReportFigure.State {
    guard let n else { return .hidden }
    return mean.map { .mean($0, interval: interval) } ?? (n == 0 ? .nobody : .notGiven)
  }
}

extension Direction {
  fileprivate var words: Phrase {
    switch self {
    case .up: Phrase(en: "higher is the favourable side", es: "más alto es el lado favorable")
    case .down: Phrase(en: "lower is the favourable side", es: "más bajo es el lado favorable")
    case .neither: Phrase(en: "no side is the favourable one", es: "ningún lado es el favorable")
    }
  }
}
