import Formats
import Psychometrics

extension Codebook {
  /// The columns of a scale: its score, and those that `tend score --with` adds.
  static func scoreRows(
    of scale: ScaleDefinition, in entry: CatalogEntry, language: Language
  ) -> [[String]] {
    let columns = ScoreColumns(scale: scale, entry: entry, language: language)
    var rows = [columns.raw, columns.mean, columns.band, columns.t]
    if entry.definition.scales.contains(where: { $0.percentSource != nil }) {
      rows.append(columns.percent)
    }
    return rows + [columns.answered]
  }
}

/// The rows of one scale.
private struct ScoreColumns {
  let scale: ScaleDefinition
  let entry: CatalogEntry
  let language: Language

  private var definition: Definition { entry.definition }
  private var form: Form { definition.form }
  private var key: Key { definition.key(of: scale.id) ?? Key(items: []) }
  private var names: ScaleColumnNames { ScaleColumnNames(scale.id) }
  private var label: String {
    let everyday = entry.everydayName(of: scale.id)[language]
    return everyday == scale.publishedName ? everyday : "\(everyday) (\(scale.publishedName))"
  }

  var raw: [String] {
    Codebook.row([
      .variable: names.raw,
      .label: label,
      .minimum: String(key.items.count * form.lowest),
      .maximum: String(key.items.count * form.highest),
      .values: CodebookWords.favourable(scale.favourable)[language],
      .missing: CodebookWords.noScore[language],
      .items: Codebook.list(key.items),
      .reversed: Codebook.list(key.reversed),
      .rule: CodebookWords.sum(form, isReversed: !key.reversed.isEmpty)
        .joined(to: CodebookWords.missingRule(definition.missingRule))[language],
      .source: Codebook.cited(scale.source, language),
    ])
  }

  var mean: [String] {
    row(
      names.mean, CodebookWords.mean, from: String(form.lowest), to: String(form.highest),
      rule: CodebookWords.meanRule(names.raw, items: key.items.count))
  }

  var band: [String] {
    guard let bands = scale.bands, bands.source.mayBeShown else {
      return row(names.band, CodebookWords.band, values: CodebookWords.noBands[language])
    }
    let highest = key.items.count * form.highest
    let values = bands.bands.enumerated().map { index, band in
      let next = index + 1 < bands.bands.count ? bands.bands[index + 1].from : nil
      // A prorated score may lie between two whole numbers.
      let score = CodebookWords.score[language]
      let range =
        next.map { "\(band.from) ≤ \(score) < \($0)" } ?? "\(band.from) ≤ \(score) ≤ \(highest)"
      let name = entry.name(of: band.id)[language]
      let shown = name == band.id.rawValue ? name : "\(band.id.rawValue) (\(name))"
      return "\(shown): \(range)"
    }
    return row(
      names.band, bands.isCutoffOfOneStudy ? CodebookWords.cutoff : CodebookWords.band,
      values: values.joined(separator: "; "), source: Codebook.cited(bands.source, language))
  }

  var t: [String] {
    guard let norm = scale.norm(for: .published) else {
      return row(names.t, CodebookWords.t, values: CodebookWords.noNorm[language])
    }
    return row(
      names.t, CodebookWords.t,
      rule: CodebookWords.tRule(
        names.raw, mean: CodebookWords.number(norm.mean),
        deviation: CodebookWords.number(norm.standardDeviation)),
      source: "\(Codebook.cited(norm.source, language)); \(norm.sample)")
  }

  var percent: [String] {
    guard let source = scale.percentSource else {
      return row(names.percent, CodebookWords.percent, values: CodebookWords.noPercent[language])
    }
    let highest = key.items.count * form.highest
    let floor = 100 * Double(form.lowest) / Double(max(1, form.highest))
    return row(
      names.percent, CodebookWords.percent, from: CodebookWords.number(floor), to: "100",
      rule: CodebookWords.percentRule(names.raw, highest: highest),
      source: Codebook.cited(source, language))
  }

  var answered: [String] {
    row(
      names.answered, CodebookWords.answered, from: "0", to: String(key.items.count),
      isAlwaysThere: true)
  }

  private func row(
    _ name: String, _ what: Phrase, from: String = "", to: String = "", values: String = "",
    rule: Phrase? = nil, source: String = "", isAlwaysThere: Bool = false
  ) -> [String] {
    Codebook.row([
      .variable: name,
      .label: "\(label): \(what[language])",
      .minimum: from,
      .maximum: to,
      .values: values,
      .missing: isAlwaysThere ? "" : CodebookWords.noScore[language],
      .items: Codebook.list(key.items),
      .rule: rule?[language] ?? "",
      .source: source,
    ])
  }
}
