import Formats

extension ChartWords {
  static func shortFavourable(_ direction: ChartSeries.Direction) -> Phrase {
    switch direction {
    case .up: Phrase(en: "higher is favourable", es: "lo favorable: más alto")
    case .down: Phrase(en: "lower is favourable", es: "lo favorable: más bajo")
    }
  }

  /// From when to when, and how many days a slot stands for.
  static func slots(_ axis: TimeAxis) -> Phrase {
    let (first, last) = (axis.first, axis.last)
    guard first < last else { return Phrase(en: "All on \(first).", es: "Todo el \(first).") }
    let days = Double(first.days(until: last)) / Double(max(1, axis.columns - 1))
    let slot = DecimalText.fixed(days, fractionDigits: 0)
    guard slot != "1" else {
      return Phrase(
        en: "From \(first) to \(last), a mark a day.",
        es: "Del \(first) al \(last), una marca por día.")
    }
    return Phrase(
      en: "From \(first) to \(last), a mark for each \(slot) days or so.",
      es: "Del \(first) al \(last), una marca por cada \(slot) días más o menos.")
  }

  static let digits = Phrase(
    en: "0 is the lowest tenth of the scale, 9 the highest.",
    es: "0 es la décima parte más baja de la escala, 9 la más alta.")

  static func slotWithoutScore(_ mark: String) -> Phrase {
    Phrase(en: "\(mark) no score.", es: "\(mark) sin puntaje.")
  }

  static func slotsWithBreak(_ mark: String) -> Phrase {
    Phrase(
      en: "\(mark) a break: do not compare across it.",
      es: "\(mark) un corte: no compares sus dos lados.")
  }

  static let unseenBreak = Phrase(
    en: "There is a break between scores that has no room here: see the chart.",
    es: "Hay un corte entre puntajes que aquí no cabe: mira el gráfico.")

  static func leftOut(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        en: "1 older check-in is left out here.", es: "Aquí falta 1 registro más antiguo.")
      : Phrase(
        en: "\(count) older check-ins are left out here.",
        es: "Aquí faltan \(count) registros más antiguos.")
  }
}
