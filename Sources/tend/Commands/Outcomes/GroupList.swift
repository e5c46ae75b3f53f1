import Outcomes

/// What `--group-by` and `--year-start` say.
enum GroupList {
  /// What the groups are made of.
  ///
  /// - Parameter staff: the column that names workers, which never is a group.
  static func grouping(
    _ list: String?, yearStart: String?, staff: String? = nil
  ) throws(OutcomesUsageFault) -> [PanelOptions.Grouping] {
    guard let list else { return [] }
    let start = try firstMonth(yearStart)
    let names = try columns(in: list)
    for name in names where name == "participant" || name == staff { throw .neverAGroup(name) }
    return names.map { PanelOptions.Grouping($0, yearStart: start) }
  }

  /// The columns that a text names with commas.
  static func columns(in list: String) throws(OutcomesUsageFault) -> [String] {
    var names: [String] = []
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      let name = String(part)
      if name.isEmpty { throw .emptyGroup }
      if names.contains(name) { throw .groupTwice(name) }
      names.append(name)
    }
    return names
  }

  /// The month that years start in, 1 to 12; January unless somebody says.
  static func firstMonth(_ text: String?) throws(OutcomesUsageFault) -> Int {
    guard let text else { return 1 }
    guard let month = Int(text), (1...12).contains(month) else { throw .notAMonth(text) }
    return month
  }
}
