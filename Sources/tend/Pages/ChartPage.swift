import Care
import Formats
import Instruments
import Journal
import PlainCharts
import Psychometrics

/// A person's scores over time, made ready for drawing, for listening and for programs.
enum ChartPage {
  /// Charts one under the other, or the same facts as sentences.
  ///
  /// - Parameter limit: how many points the sentences tell of, the latest first.
  static func page(
    _ series: [ChartSeries], in view: View, subject: ChartOptions.Subject = .reader,
    limit: Int = 12, asSparklines: Bool = false
  ) -> Page {
    let options = ChartOptions(
      width: view.width, drawing: view.isASCII ? .ascii : .unicode, language: view.language,
      subject: subject)
    var page = Page()
    if view.isAccessible {
      for one in series {
        page.blank()
        let sentences = Chart.sentences(
          one, limit: limit, olderHint: olderHint, subject: subject)
        for sentence in sentences { page.text(sentence) }
      }
    } else if asSparklines {
      page.drawn(Sparkline.lines(series, options))
    } else {
      page.drawn(Chart.lines(series, options))
    }
    return page
  }

  private static let olderHint = Phrase(
    en: "To hear more of them: --last and a number.",
    es: "Para oír más: --last y un número.")

  /// What a chart shows of one scale.
  ///
  /// - Parameters:
  ///   - events: what stands beside it on the line of time, oldest first.
  ///   - isSaid: whether it is to be heard, the latest first.
  static func chartSeries(
    _ series: Series, of entry: CatalogEntry, beside events: [TimelineEvent] = [],
    isSaid: Bool = false
  ) -> ChartSeries {
    let scale = series.scale
    let last = series.points.last
    let isOwn = last?.wording == .own
    let words: WordingKind = isOwn ? .own : .published
    let error = scale.error(for: words, language: last?.language?.rawValue)
    return ChartSeries(
      name: entry.everydayName(of: scale.id), publishedName: scale.publishedName,
      minimum: series.minimum, maximum: series.maximum,
      favourable: scale.favourable == .up ? .up : .down,
      bands: bands(scale, in: entry, isBorrowed: isOwn),
      error: ChartSeries.ErrorOfMeasurement(
        smallestDetectable: error?.smallestDetectableChange,
        // A lone score is compared with nothing: no figures stand there that could be borrowed.
        name: ChangeWords.error(error, wording: series.points.count > 1 ? words : .published)),
      ownRange: series.ownRange.map {
        ChartSeries.OwnRange(low: $0.low, high: $0.high, entries: $0.entries)
      },
      points: series.points.map { point($0, in: entry, scale: scale) },
      facts: facts(series, in: entry) + TimelineWords.lines(events, latestFirst: isSaid))
  }

  private static func bands(
    _ scale: ScaleDefinition, in entry: CatalogEntry, isBorrowed: Bool
  ) -> [ChartSeries.Band] {
    guard let bands = scale.bands, bands.source.mayBeShown, !bands.isCutoffOfOneStudy else {
      return []
    }
    return bands.bands.enumerated().map { index, band in
      ChartSeries.Band(
        name: entry.name(of: band.id), lowerBound: index == 0 ? nil : Double(band.from),
        isBorrowed: isBorrowed)
    }
  }

  private static func point(
    _ point: Series.Point, in entry: CatalogEntry, scale: ScaleDefinition
  ) -> ChartPoint {
    ChartPoint(
      date: point.date, value: point.value, band: bandName(point, in: entry, scale: scale),
      breakBefore: point.breakBefore.map(breakWords),
      sinceLast: point.sinceLast.map(ChangeWords.phrase),
      noScoreReason: point.value == nil ? noScore(point) : nil)
  }

  private static func bandName(
    _ point: Series.Point, in entry: CatalogEntry, scale: ScaleDefinition
  ) -> Phrase? {
    guard let band = point.band, scale.bands?.isCutoffOfOneStudy == false else { return nil }
    let name = entry.name(of: band.id)
    guard point.borrowed else { return name }
    return Phrase(en: "\(name.english) (borrowed)", es: "\(name.spanish) (prestada)")
  }

  private static func noScore(_ point: Series.Point) -> Phrase {
    if !point.wasAsked {
      return Phrase(en: "not asked this time", es: "no se preguntó esta vez")
    }
    let missing = point.items - point.answered
    return missing == 1
      ? Phrase(en: "1 answer was left out", es: "quedó 1 respuesta sin dar")
      : Phrase(
        en: "\(missing) answers were left out", es: "quedaron \(missing) respuestas sin dar")
  }

  static func breakWords(_ what: Series.Break) -> Phrase {
    switch what {
    case .wording: Phrase(en: "the wording changed here", es: "aquí cambió la redacción")
    case .language: Phrase(en: "the language changed here", es: "aquí cambió el idioma")
    case .version:
      Phrase(
        en: "the instrument's version changed here",
        es: "aquí cambió la versión del instrumento")
    case .marked: Phrase(en: "you marked a break here", es: "aquí marcaste una pausa")
    }
  }

  /// What stands below a chart.
  private static func facts(_ series: Series, in entry: CatalogEntry) -> [Phrase] {
    guard let index = series.points.lastIndex(where: { $0.value != nil }) else { return [] }
    let last = series.points[index]
    var facts = [lastScore(last, in: entry, scale: series.scale)]
    if let change = last.sinceLast,
      let before = series.points[..<index].last(where: { $0.value != nil })
    {
      let words = ChangeWords.phrase(change)
      facts.append(
        Phrase(
          en: "Since the last time (\(before.date)): \(words.english).",
          es: "Desde la última vez (\(before.date)): \(words.spanish)."))
    }
    if let change = series.sinceFirst,
      let first = series.points.first(where: { $0.value != nil })
    {
      let words = ChangeWords.phrase(change)
      facts.append(
        Phrase(
          en: "Since the first time (\(first.date)): \(words.english).",
          es: "Desde la primera vez (\(first.date)): \(words.spanish)."))
    }
    facts += beyondError(series, before: index)
    if series.comparisons > 0 { facts.append(comparisons(series.comparisons)) }
    return facts
  }

  /// The latest changes between neighbours, before the last one, that were more than the wobble.
  private static func beyondError(_ series: Series, before last: Int) -> [Phrase] {
    var changes: [String] = []
    for point in series.points[..<last] {
      guard let change = point.sinceLast, change.verdict == .beyondError else { continue }
      changes.append("\(point.date) (\(Words.signed(change.points)))")
    }
    guard !changes.isEmpty else { return [] }
    let latest = changes.suffix(3)
    return [
      Phrase(
        en: "Earlier changes beyond the wobble, against the time before: "
          + "\(Words.list(Array(latest), and: "and")).",
        es: "Cambios anteriores mayores que la variación, frente a la vez previa: "
          + "\(Words.list(Array(latest), and: "y")).")
    ]
  }

  private static func lastScore(
    _ point: Series.Point, in entry: CatalogEntry, scale: ScaleDefinition
  ) -> Phrase {
    let value = Words.number(point.value ?? 0)
    let band =
      bandName(point, in: entry, scale: scale).map { Phrase(same: ", ").joined(to: $0, with: "") }
      ?? Phrase(same: "")
    return Phrase(
      en: "Last score, \(point.date): \(value)\(band.english).",
      es: "Último puntaje, \(point.date): \(value)\(band.spanish).")
  }

  private static func comparisons(_ count: Int) -> Phrase {
    Phrase(
      en: "Over all check-ins shown, this chart makes \(count) "
        + "\(count == 1 ? "comparison" : "comparisons"). About one in twenty looks like a real "
        + "change by chance alone.",
      es:
        "Con todos los registros mostrados, esta gráfica hace \(count) "
        + "\(count == 1 ? "comparación" : "comparaciones"). Cerca de una de cada veinte parece un "
        + "cambio real solo por azar.")
  }
}
