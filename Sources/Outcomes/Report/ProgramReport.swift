package import Formats
package import Psychometrics

/// What people call an instrument and its scales.
package struct ReportNames: Sendable {
  package let instrument: Phrase
  package let scales: [ScaleID: Phrase]
  /// Whose the form is, in one line; nil where nobody has to be named.
  package let credit: Phrase?
  /// How a source is named in each language.
  package let citation: @Sendable (String) -> Phrase

  package init(
    instrument: Phrase, scales: [ScaleID: Phrase], credit: Phrase? = nil,
    citation: @escaping @Sendable (String) -> Phrase = { Phrase(same: $0) }
  ) {
    self.instrument = instrument
    self.scales = scales
    self.credit = credit
    self.citation = citation
  }

  func name(of scale: ScaleID) -> Phrase {
    scales[scale] ?? Phrase(same: scale.rawValue)
  }
}

/// A report of a program, ordered by domain: made of released figures alone, so that whatever
/// renders it cannot show more.
package struct ProgramReport: Sendable {
  /// The program's own heading; nil without one.
  package let title: String?
  package let date: CivilDate
  package let parts: [Part]
  package let counts: [ReleasedCount]

  package struct Part: Sendable {
    package let figures: ReportPart
    package let names: ReportNames

    package init(_ figures: ReportPart, names: ReportNames) {
      self.figures = figures
      self.names = names
    }
  }

  package init(title: String?, date: CivilDate, parts: [Part], counts: [ReleasedCount] = []) {
    self.title = title
    self.date = date
    self.parts = parts
    self.counts = counts
  }

  /// A scale in its domain.
  package struct Scale: Sendable {
    package let part: Part
    package let definition: ScaleDefinition
  }

  /// The scales of a domain, instrument by instrument.
  package func scales(of domain: ReportDomain) -> [Scale] {
    parts.flatMap { part in
      let definition = part.figures.definition
      return definition.scales
        .filter { ReportDomain(of: $0.id, in: definition.id) == domain }
        .map { Scale(part: part, definition: $0) }
    }
  }

  package func counts(of domain: ReportDomain) -> [ReleasedCount] {
    counts.filter { $0.domain == domain }
  }

  /// The domains that the report has a place for: those of skills always, the others where
  /// something is in them.
  package func domains(of part: ReportDomain.Part) -> [ReportDomain] {
    part.domains.filter { part != .beyond || !scales(of: $0).isEmpty }
  }

  package var isUnprotected: Bool {
    parts.contains(where: \.figures.isUnprotected) || counts.contains(where: \.table.isUnprotected)
  }

  /// What is fewer people than this is hidden.
  package var threshold: Int {
    parts.first?.figures.threshold ?? counts.first?.table.threshold
      ?? DisclosureControl.usualThreshold
  }
}

extension ProgramReport.Scale {
  package var id: ScaleID { definition.id }
  package var name: Phrase { part.names.name(of: id) }

  /// The lowest and the highest score.
  package var range: ClosedRange<Double> {
    let form = part.figures.definition.form
    let items = part.figures.definition.key(of: id)?.items.count ?? 0
    return Double(items * form.lowest)...Double(items * form.highest)
  }

  package var summaryRows: [ReleasedTable<SummaryFigures>.Row] {
    part.figures.summary?.table.rows.filter { $0.scale == id } ?? []
  }

  package var changeRows: [ReleasedTable<ChangeFigures>.Row] {
    part.figures.changeRows.filter { $0.scale == id }
  }

  /// Who has a second score; nil without change.
  package var attrition: AttritionFigures? {
    changeRows.isEmpty ? nil : part.figures.attrition(of: id)
  }
}
