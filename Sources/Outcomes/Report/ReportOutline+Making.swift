import Formats
import Psychometrics

extension ReportOutline {
  package init(_ report: ProgramReport) {
    var maker = OutlineMaker(report)
    maker.make()
    title = maker.title
    isUnprotected = report.isUnprotected
    blocks = maker.blocks
  }
}

/// Puts a report's facts in order.
struct OutlineMaker {
  let report: ProgramReport
  var blocks: [ReportOutline.Block] = []
  var figures = 0

  init(_ report: ProgramReport) {
    self.report = report
  }

  var title: Phrase {
    report.title.map { Phrase(same: $0.printable()) }
      ?? Phrase(en: "How people in this program are doing", es: "Cómo va la gente de este programa")
  }

  mutating func make() {
    makeBeginning()
    for part in ReportDomain.Part.allCases {
      let domains = report.domains(of: part)
      guard !domains.isEmpty else { continue }
      heading(2, part.name)
      let silent = domains.filter {
        report.scales(of: $0).isEmpty && report.counts(of: $0).isEmpty
      }
      if !silent.isEmpty { text(Self.notMeasured(silent)) }
      for domain in domains where !silent.contains(domain) { make(domain) }
    }
    makeEnd()
  }

  mutating func heading(_ level: Int, _ phrase: Phrase) {
    blocks.append(.heading(level: level, phrase))
  }

  mutating func text(_ phrase: Phrase) {
    blocks.append(.text(phrase))
  }

  private mutating func makeBeginning() {
    text(Phrase(en: "Made on \(report.date).", es: "Hecho el \(report.date)."))
    if report.isUnprotected {
      blocks.append(.text(OutcomeFinding.disclosure(.notForRelease).phrase))
    }
    heading(2, Phrase(en: "What this report says", es: "Qué dice este informe"))
    text(
      Phrase(
        en:
          "It goes through the domains of personal and community skills, one by one. The order is "
          + "Tend's own: no publication sorts the scales like this, and a domain has no score.",
        es:
          "Recorre los ámbitos de las habilidades personales y en la comunidad, uno por uno. El "
          + "orden es de Tend: ninguna publicación ordena así las escalas, y un ámbito no tiene "
          + "puntaje."))
    if !report.isUnprotected {
      text(
        Phrase(
          en:
            "Groups with fewer than \(report.threshold) people are hidden, and others with them, "
            + "so that nobody can work them out. All that is hidden looks the same.",
          es:
            "Los grupos de menos de \(report.threshold) personas van ocultos, y otros con ellos, "
            + "para que nadie pueda deducirlos. Todo lo oculto se ve igual."))
    }
    text(
      Phrase(
        en: "In a chart a dot is a mean and the line through it the 95% interval. Groups stand in "
          + "alphabetical order and periods in order of time, whatever their figures. Below each "
          + "chart a table says the same.",
        es: "En un gráfico, el punto es una media y la línea que lo cruza, el intervalo del 95%. "
          + "Los grupos van en orden alfabético y los períodos en orden de tiempo, sean cuales sean "
          + "sus cifras. Debajo de cada gráfico una tabla dice lo mismo."))
    var told: Set<Phrase> = [OutcomeFinding.disclosure(.notForRelease).phrase]
    let isOne = report.parts.count < 2
    for part in report.parts {
      for finding in part.figures.findings
      where finding.isOfWhatIsSeen && told.insert(finding.phrase).inserted {
        blocks.append(
          .text(
            isOne || finding.isOfAll
              ? finding.phrase : part.names.instrument.joined(to: finding.phrase, with: ": ")))
      }
      for sentence in part.figures.eligible?.sentences ?? [] {
        blocks.append(
          .text(isOne ? sentence : part.names.instrument.joined(to: sentence, with: ": ")))
      }
      if let reach = part.figures.reachWords {
        blocks.append(
          .text(isOne ? reach : part.names.instrument.joined(to: reach, with: ": ")))
      }
    }
  }

  private static func notMeasured(_ domains: [ReportDomain]) -> Phrase {
    Phrase(
      en: "No form in this report measures: "
        + domains.map(\.name.english).joined(separator: "; ") + ".",
      es: "Ningún formulario de este informe mide: "
        + domains.map(\.name.spanish).joined(separator: "; ") + ".")
  }

  private mutating func make(_ domain: ReportDomain) {
    heading(3, domain.name)
    let (scales, counts) = (report.scales(of: domain), report.counts(of: domain))
    if scales.isEmpty {
      text(
        Phrase(
          en: "No form in this report measures this.",
          es: "Ningún formulario de este informe mide esto."))
    }
    for scale in scales { make(scale) }
    for count in counts { make(count) }
  }

  private mutating func makeEnd() {
    heading(2, Phrase(en: "How it was worked out", es: "Cómo se calculó"))
    for part in report.parts {
      blocks.append(.text(part.figures.madeFrom(part.names)))
      if case .forms(let rows?, let unscored) = part.figures.summary?.table.counts {
        let left = zip(part.figures.definition.scales, unscored)
          .compactMap { scale, count in
            count.map {
              part.names.name(of: scale.id).joined(to: Phrase(same: String($0)), with: ": ")
            }
          }
        text(
          Phrase(
            en: "Check-ins read: \(rows). Without a score for missing answers: "
              + left.map(\.english).joined(separator: ", ") + ".",
            es: "Registros leídos: \(rows). Sin puntaje por respuestas que faltan: "
              + left.map(\.spanish).joined(separator: ", ") + "."))
      }
      if let credit = part.names.credit { blocks.append(.quiet(credit)) }
    }
    blocks.append(
      .quiet(
        Phrase(
          en:
            "SD is the sample's standard deviation, divided by n - 1. The interval is Student's t; "
            + "there is none where somebody has several check-ins in a group. gav is the mean "
            + "change by the mean of both SDs (Lakens 2013), times 1 - 3/(4 df - 1). A dash stands for a figure "
            + "that is not given, often since it would be of few people.",
          es:
            "DE es la desviación estándar de la muestra, dividida por n - 1. El intervalo es la t "
            + "de Student; no lo hay donde alguien tiene varios registros en un grupo. gav es el "
            + "cambio medio entre la media de las dos DE (Lakens 2013), por 1 - 3/(4 gl - 1). Una raya está por "
            + "una cifra que no se da, a menudo porque sería de pocas personas.")))
  }
}

extension OutcomeFinding {
  /// Whether a page shows what it is about; bands and cut-offs stand in the tables for programs alone.
  fileprivate var isOfWhatIsSeen: Bool {
    switch self {
    case .disclosure(.partsHidden), .disclosure(.partsHeldBack), .borrowedBands,
      .crossingIsNotRemission:
      false
    default: true
    }
  }

  /// Whether it holds for every table of its kind.
  fileprivate var isOfAll: Bool {
    switch self {
    case .describesOnly, .noComparisonGroup, .regressionToTheMean, .whoLeft: true
    default: false
    }
  }
}

extension ReportPart {
  /// How far change goes, where it is not as far as was asked for.
  fileprivate var reachWords: Phrase? {
    switch reach {
    case .withheld:
      Phrase(
        en: "How scores changed is left out: beside these figures it would tell of few people.",
        es: "No se muestra cómo cambiaron los puntajes: junto a estas cifras hablaría de pocas "
          + "personas.")
    case .to where isShortened:
      Phrase(
        en:
          "How scores changed is shown for everybody together alone: group by group, beside these "
          + "figures, it would tell of few people.",
        es: "El cambio de los puntajes se muestra solo para todas las personas juntas: grupo por "
          + "grupo, junto a estas cifras, hablaría de pocas personas.")
    case .to, .none: nil
    }
  }

  fileprivate func madeFrom(_ names: ReportNames) -> Phrase {
    let words =
      wording == .published
      ? Phrase(en: "the published form", es: "el formulario publicado")
      : Phrase(en: "the form in other words", es: "el formulario con otras palabras")
    return Phrase(
      en:
        "\(names.instrument.english), version \(definition.version) of the key: \(words.english). "
        + "Rule for missing answers: \(rule.name).",
      es: "\(names.instrument.spanish), versión \(definition.version) de la clave: "
        + "\(words.spanish). Regla para respuestas que faltan: \(rule.name).")
  }
}
