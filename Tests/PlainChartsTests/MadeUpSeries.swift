import Formats
import PlainCharts

/// Made-up scores for the pictures of the tests.
enum MadeUp {
  static func date(_ text: String) throws -> CivilDate {
    struct NoSuchDate: Error {}
    guard let date = CivilDate(text) else { throw NoSuchDate() }
    return date
  }

  /// A scale of 10 to 50 with the bands and the error of burnout on the ProQOL 5 (Stamm 2010 for
  /// the bands; 7.48 is 1.96 times the standard error of difference of SD 5.4 and alpha .75).
  static func burnout(
    _ points: [ChartPoint], ownRange: ChartSeries.OwnRange? = nil, isBorrowed: Bool = false,
    facts: [Phrase] = []
  ) -> ChartSeries {
    let error = Phrase(
      en: "This form's usual wobble is about 7.5 points.",
      es: "La variación habitual de este formulario es de unos 7.5 puntos.")
    return ChartSeries(
      name: Phrase(en: "How worn down work leaves you", es: "Cuánto te desgasta el trabajo"),
      publishedName: "burnout", minimum: 10, maximum: 50, favourable: .down,
      bands: [
        ChartSeries.Band(
          name: Phrase(en: "low", es: "baja"), lowerBound: nil, isBorrowed: isBorrowed),
        ChartSeries.Band(
          name: Phrase(en: "moderate", es: "media"), lowerBound: 23, isBorrowed: isBorrowed),
        ChartSeries.Band(
          name: Phrase(en: "high", es: "alta"), lowerBound: 42, isBorrowed: isBorrowed),
      ],
      error: ChartSeries.ErrorOfMeasurement(smallestDetectable: 7.48, name: error),
      ownRange: ownRange, points: points, facts: facts)
  }

  /// A scale of 10 to 60 without bands and without a published error.
  static func capital(_ points: [ChartPoint], facts: [Phrase] = []) -> ChartSeries {
    let error = Phrase(
      en: "nobody has published how much this scale wobbles by itself",
      es: "nadie ha publicado cuánto varía esta escala por sí sola")
    return ChartSeries(
      name: Phrase(en: "What you have to build on", es: "Con qué cuentas"),
      publishedName: "recovery capital", minimum: 10, maximum: 60, favourable: .up,
      error: ChartSeries.ErrorOfMeasurement(smallestDetectable: nil, name: error),
      points: points, facts: facts)
  }

  /// Points with the band of the burnout scale.
  static func points(_ scores: [(String, Double?)]) throws -> [ChartPoint] {
    var points: [ChartPoint] = []
    for (date, value) in scores {
      points.append(ChartPoint(date: try Self.date(date), value: value, band: band(of: value)))
    }
    return points
  }

  private static func band(of value: Double?) -> Phrase? {
    guard let value else { return nil }
    if value >= 42 { return Phrase(en: "high", es: "alta") }
    return value >= 23 ? Phrase(en: "moderate", es: "media") : Phrase(en: "low", es: "baja")
  }

  /// Twelve monthly check-ins: none from June to August, no score in November, other words from
  /// January on.
  static func year() throws -> ChartSeries {
    var points = try points([
      ("2025-02-02", 26), ("2025-03-02", 28), ("2025-04-06", 25), ("2025-05-04", 31),
      ("2025-09-07", 35), ("2025-10-05", 33),
    ])
    points.append(
      ChartPoint(
        date: try date("2025-11-02"), value: nil,
        noScoreReason: Phrase(en: "two answers were skipped", es: "se saltaron dos respuestas")))
    points += try Self.points([("2025-12-07", 30)])
    points.append(
      ChartPoint(
        date: try date("2026-01-04"), value: 41, band: band(of: 41),
        breakBefore: Phrase(en: "the wording changed here", es: "aquí cambió la redacción")))
    points += try Self.points([("2026-02-01", 42), ("2026-03-01", 36), ("2026-04-05", 29)])
    return burnout(
      points, ownRange: ChartSeries.OwnRange(low: 21.4, high: 43.9, entries: 10),
      facts: [
        Phrase(en: "Last score: 29, moderate.", es: "Último puntaje: 29, media."),
        Phrase(
          en: "Since the last time: down 7, within the usual wobble.",
          es: "Desde la última vez: baja 7, dentro de la variación habitual."),
        Phrase(
          en: "8 comparisons; about one in twenty passes by chance.",
          es: "8 comparaciones; más o menos una de cada veinte pasa por azar."),
      ])
  }
}
