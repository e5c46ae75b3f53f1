import Formats
import Instruments
import Psychometrics

/// The page that lists every instrument, made from the definitions.
struct InstrumentListPage {
  let entries: [CatalogEntry]

  var text: String {
    var lines = [
      "# All instruments",
      "",
      "Every instrument with its scales, made from the definitions themselves.",
      "",
      "## Overview",
      "",
      "A score is the sum of its items; a reversed item counts as lowest + highest - answer. The",
      "smallest detectable change is in raw points; where none is given, nobody published what it",
      "would be worked out from. The answers to a reflection are counted by area and make no score.",
    ]
    for entry in entries { lines += section(entry) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ entry: CatalogEntry) -> [String] {
    let definition = entry.definition
    let form = definition.form
    var facts = [
      "`\(entry.id.rawValue)`, version \(definition.version)",
      "about \(about(definition.subject))",
      definition.missingKey == nil
        ? "\(form.itemCount) items answered \(form.lowest) to \(form.highest)"
        : "\(form.itemCount) items, no key",
    ]
    if let days = form.lookBackDays { facts.append("over the last \(days) days") }
    let head = [
      "", "### \(definition.publishedName)", "",
      "``\(type(of: entry.instrument))``: \(facts.joined(separator: "; ")).",
    ]
    if definition.missingKey != nil { return head }
    if definition.isReflection {
      return head + ["", "| area | statements |", "|---|---|"]
        + definition.scales.map { area in
          "| `\(area.id.rawValue)` | \(runs(definition.key(of: area.id)?.items ?? [])) |"
        }
    }
    return head + [
      "",
      "| scale | items | reversed | range | better side | bands from | smallest detectable change |",
      "|---|---|---|---|---|---|---|",
    ] + definition.scales.map { row($0, of: definition) }
  }

  private func row(_ scale: ScaleDefinition, of definition: Definition) -> String {
    let key = definition.key(of: scale.id) ?? Key(items: [])
    let form = definition.form
    let bands = scale.bands?.bands.map { "\($0.id.rawValue) \($0.from)" }
    let cells = [
      "`\(scale.id.rawValue)`",
      runs(key.items),
      key.reversed.isEmpty ? "none" : runs(key.reversed),
      "\(key.items.count * form.lowest)-\(key.items.count * form.highest)",
      scale.favourable.rawValue,
      bands?.joined(separator: ", ") ?? "none published",
      scale.error.map(change) ?? "not known",
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private func about(_ subject: Subject) -> String {
    switch subject {
    case .work: "work"
    case .ownRecovery: "a person's own recovery"
    case .supervising: "supervising"
    case .organisation: "the organisation"
    }
  }

  private func change(_ error: MeasurementError) -> String {
    let points = DecimalText.fixed(error.smallestDetectableChange, fractionDigits: 2)
    return "\(points), \(error.certainty.rawValue)"
  }

  /// `1-5 7 9 10` for 1 2 3 4 5 7 9 10.
  private func runs(_ items: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for item in items {
      if let last = runs.last, last.upperBound + 1 == item {
        runs[runs.count - 1] = last.lowerBound...item
      } else {
        runs.append(item...item)
      }
    }
    return runs.map { run in
      run.count < 3
        ? run.map(String.init).joined(separator: " ") : "\(run.lowerBound)-\(run.upperBound)"
    }
    .joined(separator: " ")
  }
}
