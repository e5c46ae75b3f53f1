import Psychometrics

/// What a scored table holds of one scale, as ``ScaleColumns`` has it.
struct SQLScaleColumns {
  let dialect: SQLDialect
  let options: TableOptions

  /// The raw scores of all scales, then the further columns that are asked for, scale by scale: the
  /// order of a scored table.
  func columns(of scales: [SQLScale]) -> [(name: String, expression: String)] {
    let extras = TableOptions.Extra.allCases.filter(options.extras.contains)
    var columns = scales.map { (name: rawName(of: $0), expression: score(of: $0)) }
    for scale in scales {
      for extra in extras {
        columns.append(
          (
            "\(rawName(of: scale))_\(extra.rawValue)",
            expression(extra, of: scale, score(of: scale))
          ))
      }
    }
    return columns
  }

  private func rawName(of scale: SQLScale) -> String {
    ScaleColumns.rawName(of: scale.definition.id)
  }

  private func score(of scale: SQLScale) -> String {
    "\(SQLScoring.score).score\(scale.number)"
  }

  private func expression(
    _ extra: TableOptions.Extra, of scale: SQLScale, _ score: String
  ) -> String {
    let value = dialect.double(score)
    switch extra {
    case .mean: return "\(value) / \(dialect.literal(Double(scale.items)))"
    case .band: return band(of: scale, score)
    case .t:
      guard let norm = scale.definition.norm(for: options.wording) else { return dialect.noNumber }
      return "50 + 10 * (\(value) - \(dialect.literal(norm.mean))) "
        + "/ \(dialect.literal(norm.standardDeviation))"
    case .percent:
      let maximum = scale.items * scale.highest
      guard scale.definition.percentSource != nil, maximum != 0 else { return dialect.noNumber }
      return "100 * \(value) / \(dialect.literal(Double(maximum)))"
    case .answered:
      return "CASE WHEN \(SQLAnswers.check).bad = 0 "
        + "THEN \(SQLScoring.tally).answered\(scale.number) END"
    }
  }

  private func band(of scale: SQLScale, _ score: String) -> String {
    guard let bands = scale.definition.bands, bands.source.mayBeShown, !bands.bands.isEmpty else {
      return dialect.noText
    }
    let cases = bands.bands.reversed().map { band in
      "WHEN \(score) >= \(band.from) THEN \(dialect.literal(band.id.rawValue))"
    }
    return "CASE \(cases.joined(separator: " ")) END"
  }
}
