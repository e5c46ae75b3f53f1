import Formats

extension CoarserGrouping {
  /// The larger grains of a report's groups in the order in which they are tried: quarters, years,
  /// then each column together, such as all sites.
  ///
  /// - Parameter yearStart: the month that years start in, 1 to 12.
  package static func all(
    for grouping: [PanelOptions.Grouping], yearStart: Int = 1
  ) -> [CoarserGrouping] {
    let names = grouping.map(\.name)
    var coarser: [CoarserGrouping] = []
    for (place, part) in grouping.enumerated() {
      for (grain, period) in part.larger(yearStart: yearStart) where !names.contains(period.name) {
        var columns = names
        columns[place] = period.name
        coarser.append(
          CoarserGrouping(grain, columns: columns) { path in
            var path = path
            guard path.indices.contains(place) else { return path }
            path[place] = part.day(in: path[place]).map(period.label) ?? path[place]
            return path
          })
      }
    }
    for (place, part) in grouping.enumerated() {
      guard case .column(let name) = part else { continue }
      var columns = names
      columns.remove(at: place)
      coarser.append(
        CoarserGrouping(.all(column: name), columns: columns) { path in
          var path = path
          if path.indices.contains(place) { path.remove(at: place) }
          return path
        })
    }
    return coarser
  }
}

extension PanelOptions.Grouping {
  /// The larger periods that each of these falls into as a whole.
  fileprivate func larger(yearStart: Int) -> [(CoarserGrouping.Grain, PanelOptions.Grouping)] {
    let year = (CoarserGrouping.Grain.year, PanelOptions.Grouping.year(startMonth: yearStart))
    switch self {
    case .column, .year: return []
    case .month: return [(.quarter, .quarter), year]
    // A year that starts inside a quarter splits it.
    case .quarter: return yearStart % 3 == 1 ? [year] : []
    }
  }

  /// The period that a day lies in, as it is written.
  fileprivate func label(_ day: CivilDate) -> String { label(ofPeriod: period(of: day)) }

  /// The first day of a month or quarter as it is written; nil for anything else.
  fileprivate func day(in label: String) -> CivilDate? {
    switch self {
    case .column, .year: return nil
    case .month: return CivilDate("\(label)-01")
    case .quarter:
      guard let year = Int(label.prefix(4)), let quarter = label.last?.wholeNumberValue else {
        return nil
      }
      return CivilDate(year: year, month: 3 * quarter - 2, day: 1)
    }
  }
}
