import Formats
import Instruments
import Outcomes
import Psychometrics

extension DataReportPage {
  /// `tend.outcomes.check/1`: what the page says, for programs. Confidential like it.
  var document: JSON {
    [
      "schema": "tend.outcomes.check/1",
      "instrument": .string(entry.id.rawValue), "confidential": .boolean(true),
      "files": .array(names.map { .string($0) }),
      "entries": .integer(figures.entries), "rejected": .integer(figures.rejected),
      "people": .integer(figures.people),
      "from": day(figures.days?.lowerBound), "to": day(figures.days?.upperBound),
      "sites": counted(figures.sites),
      "alikeSites": .array(figures.alikeSites.map { .array($0.map(JSON.string)) }),
      "missing": .array(
        figures.missing.enumerated().map {
          ["item": .integer($0.offset + 1), "n": .integer($0.element)]
        }),
      "doubled": [
        "identical": .integer(figures.doubled.identicalEntries),
        "firstIdentical": places(figures.doubled.firstIdentical),
        "differingDays": .integer(figures.doubled.differingDays),
        "firstDiffering": places(figures.doubled.firstDiffering),
      ],
      "badCells": .array(
        figures.badColumns.map { column in
          [
            "column": .string(column.name), "n": .integer(column.cells),
            "first": places(column.places),
          ]
        }),
      "shift": shift,
      "straightLined": figures.straightLined.map { .integer($0) } ?? .null,
      "againstScale": .array(
        figures.againstScale.map { item in
          [
            "scale": .string(item.scale.rawValue), "item": .integer(item.item),
            "itemRest": .number(item.correlation), "n": .integer(item.forms),
          ]
        }),
      "codesInSeveralFiles": .integer(figures.sharedCodes?.count ?? 0),
      "firstInSeveralFiles": places(
        figures.sharedCodes.map { [$0.first, $0.second] } ?? []),
      "codesInSeveralSites": .integer(figures.codesInSeveralSites),
      "mixed": .array(
        figures.mixed.map { mixture in
          ["column": .string(mixture.column), "values": counted(mixture.values)]
        }),
    ]
  }

  private func day(_ day: CivilDate?) -> JSON {
    day.map { .string($0.description) } ?? .null
  }

  private func counted(_ values: [DataFigures.Counted]) -> JSON {
    .array(values.map { ["value": .string($0.value), "n": .integer($0.entries)] })
  }

  private func places(_ places: [PanelPlace]) -> JSON {
    .array(
      places.map { place in
        var members: [JSON.Member] = [
          .init("file", .string(names[safe: place.file] ?? "-")),
          .init("line", .integer(place.line)),
        ]
        if let codes { members.append(.init("code", codes(place).map { .string($0) } ?? .null)) }
        return .object(members)
      })
  }

  private var shift: JSON {
    switch figures.shift {
    case .oneTooLow: "one-too-low"
    case .oneTooHigh: "one-too-high"
    case nil: .null
    }
  }
}
