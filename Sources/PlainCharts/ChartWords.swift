import Formats

/// The sentences that charts and lists share, so that both say the same facts in the same words.
enum ChartWords {
  static func number(_ value: Double) -> String {
    DecimalText.trimmed(value, fractionDigits: 1)
  }

  /// The everyday name with the published one beside it, where they differ.
  static func title(_ series: ChartSeries) -> Phrase {
    guard series.name.english != series.publishedName else { return series.name }
    return Phrase(
      en: "\(series.name.english) (\(series.publishedName))",
      es: "\(series.name.spanish) (\(series.publishedName))")
  }

  static func scale(_ series: ChartSeries) -> Phrase {
    Phrase(
      en: "The scale runs from \(series.minimum) to \(series.maximum).",
      es: "La escala va de \(series.minimum) a \(series.maximum).")
  }

  static func favourable(_ direction: ChartSeries.Direction) -> Phrase {
    switch direction {
    case .up:
      Phrase(en: "Higher is the favourable side.", es: "Más alto es el lado favorable.")
    case .down:
      Phrase(en: "Lower is the favourable side.", es: "Más bajo es el lado favorable.")
    }
  }

  /// How many scores there are, and from when to when.
  static func period(_ series: ChartSeries) -> Phrase {
    let dates = series.points.filter { $0.value != nil }.map(\.date)
    guard let first = dates.first, let last = dates.last else { return noScores }
    if dates.count == 1 {
      return Phrase(en: "1 score, on \(first).", es: "1 puntaje, el \(first).")
    }
    if first == last {
      return Phrase(
        en: "\(dates.count) scores, all on \(first).",
        es: "\(dates.count) puntajes, todos el \(first).")
    }
    return Phrase(
      en: "\(dates.count) scores, from \(first) to \(last).",
      es: "\(dates.count) puntajes, del \(first) al \(last).")
  }

  static let noScores = Phrase(en: "No scores yet.", es: "Todavía no hay puntajes.")

  /// The bands, one sentence each, the highest first as on the chart.
  static func bands(_ series: ChartSeries) -> [Phrase] {
    var sentences: [Phrase] = []
    var upper: Double?
    for band in series.bands.reversed() {
      let lower = band.lowerBound.flatMap { $0 > Double(series.minimum) ? $0 : nil }
      sentences.append(extent(of: band, from: lower, below: upper))
      upper = band.lowerBound
    }
    return sentences
  }

  private static func extent(
    of band: ChartSeries.Band, from lower: Double?, below upper: Double?
  ) -> Phrase {
    let (english, spanish) = (band.name.english, band.name.spanish)
    switch (lower.map(number), upper.map(number)) {
    case (let lower?, let upper?):
      return Phrase(
        en: "The band \"\(english)\": \(lower) or more, and under \(upper).",
        es: "La banda «\(spanish)»: \(lower) o más, y menos de \(upper).")
    case (let lower?, nil):
      return Phrase(
        en: "The band \"\(english)\": \(lower) or more.",
        es: "La banda «\(spanish)»: \(lower) o más.")
    case (nil, let upper?):
      return Phrase(
        en: "The band \"\(english)\": under \(upper).",
        es: "La banda «\(spanish)»: menos de \(upper).")
    case (nil, nil):
      return Phrase(
        en: "The band \"\(english)\": the whole scale.",
        es: "La banda «\(spanish)»: toda la escala.")
    }
  }

  /// The same in one line, for the legend of a chart whose margin has no room for the names.
  static func bandsInShort(_ series: ChartSeries) -> Phrase? {
    guard !series.bands.isEmpty else { return nil }
    var parts: [Phrase] = []
    for (place, band) in series.bands.enumerated().reversed() {
      let (english, spanish) = (band.name.english, band.name.spanish)
      if let from = band.lowerBound, from > Double(series.minimum) {
        let bound = number(from)
        parts.append(Phrase(en: "\(english) from \(bound)", es: "\(spanish) desde \(bound)"))
      } else if place + 1 < series.bands.count, let next = series.bands[place + 1].lowerBound {
        let bound = number(next)
        parts.append(
          Phrase(en: "\(english) under \(bound)", es: "\(spanish) por debajo de \(bound)"))
      } else {
        parts.append(band.name)
      }
    }
    func list(_ language: Language) -> String {
      parts.map { $0[language] }.joined(separator: ", ")
    }
    return Phrase(en: "Bands: \(list(.english)).", es: "Bandas: \(list(.spanish)).")
  }

  static let scoresInOnePlace = Phrase(
    en: "more than one score in the same place", es: "más de un puntaje en el mismo lugar")

  static let tooDense = Phrase(
    en: "The scores stand too close together here for a line between them.",
    es: "Aquí los puntajes están demasiado juntos para unirlos con una línea.")

  /// Says that bands are borrowed, or nil where none is.
  static func borrowed(_ series: ChartSeries) -> Phrase? {
    guard series.bands.contains(where: \.isBorrowed) else { return nil }
    return Phrase(
      en: "The bands are borrowed from the published form: with other words, a rough guide.",
      es: "Las bandas son prestadas, del formulario publicado: con otras palabras son solo una "
        + "guía aproximada.")
  }

  static func ownRange(_ range: ChartSeries.OwnRange, of subject: ChartOptions.Subject) -> Phrase {
    let (low, high, entries) = (number(range.low), number(range.high), range.entries)
    return switch subject {
    case .reader:
      Phrase(
        en: "your usual range, \(low) to \(high) (from your own \(entries) earlier check-ins)",
        es: "tu rango habitual, de \(low) a \(high) (según tus propios \(entries) registros "
          + "anteriores)")
    case .someoneElse:
      Phrase(
        en: "the person's usual range, \(low) to \(high) (from their own \(entries) earlier "
          + "check-ins)",
        es: "el rango habitual de la persona, de \(low) a \(high) (según sus propios "
          + "\(entries) registros anteriores)")
    }
  }

  /// The scores that a later check-in can give and still be within the error, or nil where no error
  /// is known or nothing is scored.
  static func zone(_ series: ChartSeries) -> Phrase? {
    guard let last = series.points.last(where: { $0.value != nil }), let value = last.value,
      let zone = series.zone
    else { return nil }
    let (low, high) = (number(zone.low), number(zone.high))
    return Phrase(
      en:
        "a later score of \(low == high ? low : "\(low) to \(high)") is within the usual wobble of the last one, "
        + "\(number(value))",
      es:
        "un puntaje posterior de \(low == high ? low : "\(low) a \(high)") está dentro de la variación habitual del "
        + "último, \(number(value))")
  }

  static func breakBefore(_ point: ChartPoint) -> Phrase? {
    guard let reason = point.breakBefore else { return nil }
    return Phrase(
      en: "break before \(point.date): \(reason.english)",
      es: "corte antes del \(point.date): \(reason.spanish)")
  }

  static func noScore(_ point: ChartPoint) -> Phrase {
    let none = Phrase(en: "no score", es: "sin puntaje")
    guard let reason = point.noScoreReason else { return none }
    return Phrase(
      en: "\(none.english), \(reason.english)", es: "\(none.spanish), \(reason.spanish)")
  }

  static func onDate(_ point: ChartPoint, _ fact: Phrase) -> Phrase {
    Phrase(same: "\(point.date)").joined(to: fact, with: ": ")
  }

  /// The value and the band, or why there is no score.
  static func result(_ point: ChartPoint) -> Phrase {
    guard let value = point.value else { return noScore(point) }
    let score = Phrase(same: number(value))
    return point.band.map { score.joined(to: $0, with: ", ") } ?? score
  }

  static func month(_ month: Int) -> Phrase {
    let names = [
      Phrase(en: "Jan", es: "ene"), Phrase(en: "Feb", es: "feb"), Phrase(en: "Mar", es: "mar"),
      Phrase(en: "Apr", es: "abr"), Phrase(en: "May", es: "may"), Phrase(en: "Jun", es: "jun"),
      Phrase(en: "Jul", es: "jul"), Phrase(en: "Aug", es: "ago"), Phrase(en: "Sep", es: "sep"),
      Phrase(en: "Oct", es: "oct"), Phrase(en: "Nov", es: "nov"), Phrase(en: "Dec", es: "dic"),
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : Phrase(same: String(month))
  }
}

extension ChartSeries {
  /// The last score plus and minus the smallest detectable change, in whole scores of the scale.
  var zone: (low: Double, high: Double)? {
    guard let reach = error.smallestDetectable,
      let value = points.last(where: { $0.value != nil })?.value
    else { return nil }
    // A change of exactly the reach is still within it; the hair keeps binary fractions from
    // deciding.
    let low = max((value - reach - 1e-9).rounded(.up), Double(minimum))
    let high = min((value + reach + 1e-9).rounded(.down), Double(maximum))
    return low <= high ? (low, high) : nil
  }
}
