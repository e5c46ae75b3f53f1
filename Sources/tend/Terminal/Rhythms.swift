import Care
import Formats
import Instruments
import Journal
import Psychometrics
import Store

/// The rhythm that a person chose, held against the form that they use.
enum Rhythms {
  /// A rhythm as it is typed in the settings; nil turns it off. `monthly` is every month on the day
  /// of the last check-in, or on that of today before the first.
  ///
  /// - Throws: `CareFault.notARhythm`; `RhythmFault`, where it is shorter than the look-back too.
  static func checked(_ text: String, in session: Session) throws -> String? {
    if text == "default" || text == "off" { return nil }
    // The settings can be changed whatever is wrong with the store.
    let store = try? session.storeForReading()
    let library = (try? session.library()) ?? Library()
    let last = store.flatMap { try? lastCheckIn(in: $0, library) }
    let kind =
      text == "monthly"
      ? monthly(on: last?.record.date ?? session.today) : Rhythm.Kind(text)
    guard let kind else { throw CareFault.notARhythm(text) }
    _ = try Rhythm(kind, lookBackDays: lookBack(of: last, in: library))
    return kind.description
  }

  /// Once a month on the day of a date; on the last day where some month has no such day.
  static func monthly(on date: CivilDate) -> Rhythm.Kind {
    date.day > Rhythm.lastDayOfEveryMonth ? .monthlyOnLastDay : .monthly(day: date.day)
  }

  /// The newest check-in with a form; a reflection asks about no set time and has no part in it.
  static func lastCheckIn(in store: Store, _ library: Library) throws(StoreError) -> Entry? {
    guard store.kind == .personal else { return nil }
    return try store.entries().last { entry in
      entry.record.kind == .checkIn
        && library.entry(entry.record.instrument)?.definition.isReflection != true
    }
  }

  /// The days that the form of a check-in looks back over; those of the ProQOL before the first.
  static func lookBack(of last: Entry?, in library: Library) -> Int? {
    let instrument = last?.record.instrument ?? "proqol-5"
    return library.entry(instrument)?.definition.form.lookBackDays
  }

  /// The day that the rhythm names after a check-in, never sooner than the form's look-back is through.
  ///
  /// A rhythm can have become too short since it was chosen, with another form.
  static func day(of kind: Rhythm.Kind, after last: Entry, in library: Library) -> CivilDate? {
    let (date, days) = (last.record.date, lookBack(of: last, in: library))
    if let rhythm = try? Rhythm(kind, lookBackDays: days) { return rhythm.date(after: date) }
    let looked = CivilDate(daysSinceEpoch: date.daysSinceEpoch + (days ?? 0))
    guard let free = try? Rhythm(kind, lookBackDays: nil), let day = free.date(after: date),
      let looked
    else { return looked }
    return free.firstDay(from: max(looked, day))
  }
}
