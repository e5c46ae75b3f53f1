package import Formats

extension Rhythm {
  /// The day that a person's own rhythm names after a check-in. It is an offer: nothing happens
  /// when it goes by.
  ///
  /// With weeks it is that many weeks on. With months it is the first chosen day, from the next month
  /// on, on which the look-back is through (28 days for 28 or more, so that a short month keeps its
  /// place). It is always a day of the rhythm, so that a calendar series from then on begins with it.
  ///
  /// - Returns: nil after the year 9999.
  package func date(after lastCheckIn: CivilDate) -> CivilDate? {
    switch kind {
    case .weeks(let weeks): return lastCheckIn.adding(days: weeks * 7)
    case .monthly, .monthlyOnLastDay:
      let earliest = lastCheckIn.adding(days: min(lookBackDays, Self.lastDayOfEveryMonth))
      guard let month = lastCheckIn.firstOfNextMonth, let earliest else { return nil }
      return firstDay(from: max(month, earliest))
    }
  }

  /// The first day of the rhythm that is not before a day: where a calendar series begins.
  ///
  /// For weeks it is the day itself.
  package func firstDay(from date: CivilDate) -> CivilDate? {
    switch kind {
    case .weeks: return date
    case .monthly, .monthlyOnLastDay:
      if let day = dayOfMonth(of: date), day >= date { return day }
      return date.firstOfNextMonth.flatMap(dayOfMonth)
    }
  }

  /// The chosen day in the month of a date.
  private func dayOfMonth(of date: CivilDate) -> CivilDate? {
    switch kind {
    case .weeks: nil
    case .monthly(let day): CivilDate(year: date.year, month: date.month, day: day)
    case .monthlyOnLastDay: date.lastOfMonth
    }
  }
}

extension CivilDate {
  /// Nil outside the years 1 to 9999.
  func adding(days: Int) -> CivilDate? {
    let (sum, isTooLarge) = daysSinceEpoch.addingReportingOverflow(days)
    return isTooLarge ? nil : CivilDate(daysSinceEpoch: sum)
  }

  /// Nil in December 9999.
  var firstOfNextMonth: CivilDate? {
    month == 12
      ? CivilDate(year: year + 1, month: 1, day: 1)
      : CivilDate(year: year, month: month + 1, day: 1)
  }

  var lastOfMonth: CivilDate? {
    for day in [31, 30, 29] {
      if let last = CivilDate(year: year, month: month, day: day) { return last }
    }
    return CivilDate(year: year, month: month, day: 28)
  }
}
