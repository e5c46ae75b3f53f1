/// The steps from a column of dates to the period that a row lies in, as ``DateCells`` reads them.
///
/// The column holds dates, points in time, or texts. Only days from 1900 up to the engine's own
/// today are sound.
struct SQLDates {
  let order: DateOrder
  let dialect: SQLDialect

  /// The step with `year`, `month` and `day` as numbers, NULL where the text is no date.
  static let date = "tend_date"
  private static let text = "\(SQLAnswers.text).day"

  /// The column of the step `tend_text` that holds the date.
  static func column(_ heading: String, dialect: SQLDialect) -> SQLColumn {
    SQLColumn(dialect.text("\(SQLSteps.row).\(heading)"), as: "day")
  }

  func add(to steps: inout SQLSteps) {
    steps.add(
      Self.date,
      [
        SQLColumn(part("year", iso: (1, 4), slashed: 3), as: "year"),
        SQLColumn(part("month", iso: (6, 2), slashed: order == .mdy ? 1 : 2), as: "month"),
        SQLColumn(part("day", iso: (9, 2), slashed: order == .mdy ? 2 : 1), as: "day"),
      ])
  }

  /// A time of day may follow; it says nothing here.
  private func part(_ name: String, iso: (Int, Int), slashed: Int) -> String {
    let isISO = dialect.matches(Self.text, "[0-9]{4}-[0-9]{2}-[0-9]{2}([ T].*)?")
    var cases = "WHEN \(isISO) THEN CAST(substr(\(Self.text), \(iso.0), \(iso.1)) AS INTEGER)"
    if order != .iso {
      let isSlashed = dialect.matches(Self.text, "[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}")
      cases += " WHEN \(isSlashed) THEN CAST(split_part(\(Self.text), '/', \(slashed)) AS INTEGER)"
    }
    return "CASE \(cases) END"
  }

  /// Whether a row has no day that the calendar has, or one that is ahead or too long ago.
  var isBad: String {
    let (year, month, day) = (
      "\(Self.date).year", "\(Self.date).month", "\(Self.date).day"
    )
    let leap = "\(year) % 4 = 0 AND (\(year) % 100 <> 0 OR \(year) % 400 = 0)"
    let length =
      "CASE WHEN \(month) IN (4, 6, 9, 11) THEN 30 WHEN \(month) <> 2 THEN 31 "
      + "WHEN \(leap) THEN 29 ELSE 28 END"
    let today =
      "EXTRACT(YEAR FROM CURRENT_DATE) * 10000 + EXTRACT(MONTH FROM CURRENT_DATE) * 100 "
      + "+ EXTRACT(DAY FROM CURRENT_DATE)"
    return "\(year) IS NULL OR \(year) < 1900 OR \(month) NOT BETWEEN 1 AND 12 "
      + "OR \(day) NOT BETWEEN 1 AND \(length) "
      + "OR \(year) * 10000 + \(month) * 100 + \(day) > \(today)"
  }

  /// The period that a row lies in, written as ``PanelOptions/Grouping/label(ofPeriod:)`` does.
  func label(_ grouping: PanelOptions.Grouping) -> String? {
    let year = "\(Self.date).year"
    let month = "\(Self.date).month"
    switch grouping {
    case .column: return nil
    case .month: return "\(dialect.text(year)) || '-' || \(twoDigits(month))"
    case .quarter:
      return "\(dialect.text(year)) || '-Q' || CASE WHEN \(month) <= 3 THEN '1' "
        + "WHEN \(month) <= 6 THEN '2' WHEN \(month) <= 9 THEN '3' ELSE '4' END"
    case .year(1): return dialect.text(year)
    case .year(let start):
      let (this, next) = ("\(year) - 1", "\(year) + 1")
      return "CASE WHEN \(month) >= \(start) "
        + "THEN \(dialect.text(year)) || '-' || \(twoDigits("(\(next)) % 100")) "
        + "ELSE \(dialect.text(this)) || '-' || \(twoDigits("\(year) % 100")) END"
    }
  }

  private func twoDigits(_ number: String) -> String {
    "lpad(\(dialect.text(number)), 2, '0')"
  }
}
