import Formats
import Instruments
import Outcomes
import Psychometrics
import Statistics

extension ChangePage {
  /// A table with what is said above it.
  struct Part {
    let title: Phrase?
    let table: FigureTable
  }

  /// The tables of one scale; those with nothing to show are left out.
  func parts(of scale: ScaleDefinition, error: ChangeError?) -> [Part] {
    let rows = change.table.rows.filter { $0.scale == scale.id }
    func has(_ holds: (ChangeFigures) -> Bool) -> Bool {
      rows.contains { $0.figures.map(holds) ?? false }
    }
    var parts = [Part(title: nil, table: means(rows))]
    if has({ $0.tTest != nil }) {
      parts.append(
        Part(
          title: Phrase(en: "How large, and how sure:", es: "Qué tamaño y qué certeza:"),
          table: sizes(rows)))
    }
    if let error, has({ $0.n > 0 }) {
      parts.append(Part(title: Self.words(error), table: reliable(rows)))
    }
    if let cutoff = cutoff(of: scale.id), has({ $0.n > 0 }) {
      parts.append(Part(title: cutoff, table: cutoffs(rows)))
    }
    if has({ $0.n > 0 }) {
      parts.append(
        Part(
          title: Phrase(
            en: "Where people started on the scale:", es: "Dónde empezaron en la escala:"),
          table: room(rows)))
    }
    return parts
  }

  private typealias Row = ReleasedTable<ChangeFigures>.Row

  private static let people = (
    Phrase(en: "people", es: "personas"), Phrase(en: "people", es: "personas")
  )

  private func means(_ rows: [Row]) -> FigureTable {
    groups.table(
      rows, in: change.sites,
      [
        Self.people,
        (
          Phrase(en: "first (SD)", es: "primero (DE)"),
          Phrase(en: "first score, mean (SD)", es: "primer puntaje, media (DE)")
        ),
        (
          Phrase(en: "last (SD)", es: "último (DE)"),
          Phrase(en: "last score, mean (SD)", es: "último puntaje, media (DE)")
        ),
        (
          Phrase(en: "change (SD)", es: "cambio (DE)"),
          Phrase(en: "change, mean (SD)", es: "cambio, media (DE)")
        ),
        (
          Phrase(en: "95%", es: "95%"),
          Phrase(en: "95% interval of the mean change", es: "intervalo del 95% del cambio medio")
        ),
      ]
    ) { figures in
      [
        Figure.whole(figures.n), Figure.spread(figures.first), Figure.spread(figures.last),
        Figure.spread(figures.change), Figure.range(figures.interval),
      ]
    }
  }

  private func sizes(_ rows: [Row]) -> FigureTable {
    func same(_ text: String) -> (Phrase, Phrase) { (Phrase(same: text), Phrase(same: text)) }
    return groups.table(
      rows, in: change.sites,
      [
        same("dz"), same("gz"), same("dav"), same("gav"),
        (Phrase(same: "t"), Phrase(en: "t of the mean change", es: "t del cambio medio")),
        (Phrase(same: "p"), Phrase(en: "p of t", es: "p de t")),
        (Phrase(same: "W"), Phrase(en: "Wilcoxon's W", es: "W de Wilcoxon")),
        (Phrase(same: "p"), Phrase(en: "p of W", es: "p de W")),
      ]
    ) { figures in
      let sizes = figures.sizes
      return [
        Figure.number(sizes?.dz, digits: 2), Figure.number(sizes?.gz, digits: 2),
        Figure.number(sizes?.dav, digits: 2), Figure.number(sizes?.gav, digits: 2),
        Figure.number(figures.tTest?.t, digits: 2), Figure.probability(figures.tTest?.p),
        figures.wilcoxon.map { Phrase(same: Words.number($0.w)) },
        Figure.probability(figures.wilcoxon?.p),
      ]
    }
  }

  private func reliable(_ rows: [Row]) -> FigureTable {
    groups.table(
      rows, in: change.sites,
      [
        (
          Phrase(en: "up", es: "suben"),
          Phrase(en: "up by more than the wobble", es: "suben más que la variación habitual")
        ),
        (
          Phrase(en: "within", es: "dentro"),
          Phrase(en: "within the wobble", es: "dentro de la variación habitual")
        ),
        (
          Phrase(en: "down", es: "bajan"),
          Phrase(en: "down by more than the wobble", es: "bajan más que la variación habitual")
        ),
        (
          Phrase(en: "by chance", es: "por azar"),
          Phrase(
            en: "up or down by chance alone, if nobody had changed",
            es: "suben o bajan solo por azar, si nadie hubiera cambiado")
        ),
      ]
    ) { figures in
      figures.reliable.map {
        [
          Figure.whole($0.up), Figure.whole($0.within), Figure.whole($0.down),
          Figure.number($0.expectedByChance),
        ]
      }
    }
  }

  private func cutoffs(_ rows: [Row]) -> FigureTable {
    groups.table(
      rows, in: change.sites,
      [
        (
          Phrase(en: "first", es: "primero"),
          Phrase(en: "at or above at first", es: "en él o por encima al principio")
        ),
        (
          Phrase(en: "last", es: "último"),
          Phrase(en: "at or above at last", es: "en él o por encima al final")
        ),
        (
          Phrase(en: "crossed up", es: "cruzan arriba"),
          Phrase(en: "crossed up", es: "lo cruzan hacia arriba")
        ),
        (
          Phrase(en: "crossed down", es: "cruzan abajo"),
          Phrase(en: "crossed down", es: "lo cruzan hacia abajo")
        ),
      ]
    ) { figures in
      figures.cutoff.map {
        [
          Figure.whole($0.firstAtOrAbove), Figure.whole($0.lastAtOrAbove),
          Figure.whole($0.crossedUp), Figure.whole($0.crossedDown),
        ]
      }
    }
  }

  private func room(_ rows: [Row]) -> FigureTable {
    groups.table(
      rows, in: change.sites,
      [
        (
          Phrase(en: "lowest", es: "más bajo"),
          Phrase(en: "at the lowest score", es: "en el puntaje más bajo")
        ),
        (
          Phrase(en: "highest", es: "más alto"),
          Phrase(en: "at the highest score", es: "en el puntaje más alto")
        ),
        (
          Phrase(en: "no room up", es: "sin espacio arriba"),
          Phrase(
            en: "too near the top to rise beyond the wobble",
            es: "demasiado arriba para subir más que la variación habitual")
        ),
        (
          Phrase(en: "no room down", es: "sin espacio abajo"),
          Phrase(
            en: "too near the bottom to fall beyond the wobble",
            es: "demasiado abajo para bajar más que la variación habitual")
        ),
      ]
    ) { figures in
      guard figures.room != nil || figures.ends != nil else { return nil }
      return [
        Figure.whole(figures.ends?.atFloor), Figure.whole(figures.ends?.atCeiling),
        Figure.whole(figures.room?.couldNotRise), Figure.whole(figures.room?.couldNotFall),
      ]
    }
  }

  /// How large the wobble is, and where that comes from.
  private static func words(_ error: ChangeError) -> Phrase {
    if case .known(let known) = error.origin {
      return ChangeWords.error(known, wording: .published)
    }
    let size = Words.number(error.figures.smallestDetectableChange)
    let origin: Phrase =
      if case .run(let pairs) = error.origin {
        Phrase(
          en: "worked out from the first check-ins of these \(pairs) people",
          es: "calculado con los primeros registros de estas \(pairs) personas")
      } else {
        Phrase(en: "as given with --error", es: "según --error")
      }
    return Phrase(
      en: "A change of more than \(size) points is more than this form's usual wobble "
        + "(\(origin.english)).",
      es: "Un cambio de más de \(size) puntos es más que la variación habitual de este formulario "
        + "(\(origin.spanish)).")
  }

  /// The cut-off of one study.
  private func cutoff(of scale: ScaleID) -> Phrase? {
    guard let bands = entry.definition.scale(scale)?.bands, bands.isCutoffOfOneStudy,
      bands.source.mayBeShown, bands.bands.count == 2, let upper = bands.bands.last
    else { return nil }
    let source = Citations.phrase(bands.source)
    return Phrase(
      en: "At \(upper.from) or above, a number that one study marked (\(source.english)):",
      es: "En \(upper.from) o más, un número que marcó un estudio (\(source.spanish)):")
  }
}
