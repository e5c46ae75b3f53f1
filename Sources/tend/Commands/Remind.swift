import ArgumentParser
import Care
import Formats
import Instruments
import Journal
import Psychometrics
import Store

struct Remind: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: "Your own rhythm, as an entry for your calendar.",
    discussion: """
      Nothing is due until you choose a rhythm (tend settings rhythm). Then this
      writes a calendar file: private, with a neutral title. Written again, it
      changes that entry and adds no second one.

        tend remind
        tend remind --ics time-for-me.ics --at 09:30
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: ArgumentHelp("The calendar file to write.", valueName: "file"))
  var ics: String?

  @Option(help: ArgumentHelp("The time of day; a whole day without it.", valueName: "time"))
  var at: String?

  @Option(
    help: ArgumentHelp("Minutes before it that your calendar rings.", valueName: "minutes"))
  var alarm: Int?

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let time = try at.map { text throws(CareFault) in try Self.time(text) }
    let alarm = try self.alarm.map { minutes throws(CareFault) in
      guard let alarm = CalendarSeries.Alarm(minutesBefore: minutes) else {
        throw .notAnAlarm(minutes)
      }
      return alarm
    }
    let store = try session.personalStoreForReading()
    let library = try store.map(session.library) ?? Library()
    let last = try store.flatMap { store throws(StoreError) in
      try Rhythms.lastCheckIn(in: store, library)
    }
    guard let kind = session.settings.rhythm else {
      if ics != nil { throw CareFault.noRhythm }
      let wasWritten = try store?.calendar() != nil
      try session.show(
        wasWritten ? RemindPage.noneAnyMore : RemindPage.none,
        or: RemindPage.document(nil, next: nil, series: nil))
      return
    }
    let next = last.flatMap { Rhythms.day(of: kind, after: $0, in: library) }
    guard let ics else {
      let rhythm = try Rhythm(kind, lookBackDays: nil)
      try session.show(
        RemindPage.page(rhythm, next: next, today: session.today),
        or: RemindPage.document(rhythm, next: next, series: nil))
      return
    }
    let rhythm = try Rhythm(kind, lookBackDays: Rhythms.lookBack(of: last, in: library))
    let series = try write(rhythm, next: next, at: time, alarm: alarm, to: ics, in: session)
    try session.show(
      RemindPage.written(series, to: ics),
      or: RemindPage.document(rhythm, next: next, series: series))
  }

  /// Writes the series, and keeps what it is known by.
  private func write(
    _ rhythm: Rhythm, next: CivilDate?, at time: CalendarSeries.Time?,
    alarm: CalendarSeries.Alarm?, to path: String, in session: Session
  ) throws -> CalendarSeries {
    if path.isEmpty { throw UsageFault.emptyPath(option: "--ics") }
    let kept = try session.personalStoreForReading()?.calendar()
    try CalendarFile.allow(path, kept: kept)
    var random = session.world.random
    let start = next ?? Self.start(of: kept, rhythm) ?? session.today
    let new = CalendarSeries(
      rhythm, from: max(start, session.today), at: time, alarm: alarm,
      uid: kept?.uid ?? CalendarSeries.UID(using: &random),
      sequence: kept.map { $0.sequence + 1 } ?? 0, language: session.language)
    guard let new, let stamp = CalendarSeries.Stamp(session.world.clock.stamp) else {
      throw CareFault.noDayLeft
    }
    let file = try ReplacingFile(path, token: session.world.clock.stamp)
    // Kept first: what was once written must never be written anew under another name.
    try session.personalStoreForWriting().keep(
      KeptCalendar(
        uid: new.uid, sequence: new.sequence, rhythm: rhythm.kind.description, first: new.first))
    try file.write(new.file(written: stamp).span)
    try file.commit()
    return new
  }

  /// Where the series began that was written before, if it is the same.
  private static func start(of kept: KeptCalendar?, _ rhythm: Rhythm) -> CivilDate? {
    guard let kept, kept.rhythm == rhythm.kind.description else { return nil }
    return kept.first
  }

  private static func time(_ text: String) throws(CareFault) -> CalendarSeries.Time {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts.first, let last = parts.last,
      (1...2).contains(first.utf8.count), last.utf8.count == 2,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ":") }),
      let hour = Int(first), let minute = Int(last),
      let time = CalendarSeries.Time(hour: hour, minute: minute)
    else { throw .notATime(text) }
    return time
  }
}

/// The calendar file as it lies there before it is written.
enum CalendarFile {
  /// A file of one series is far smaller.
  private static let limit = 65_536

  /// Refuses to write over a file that is not the calendar of these reminders.
  ///
  /// - Throws: `CareFault.otherCalendar`; `FileFault` where it cannot be looked at.
  static func allow(_ path: String, kept: KeptCalendar?) throws {
    // A folder is refused where the file is made; a device or a pipe loses nothing.
    guard Paths.isRegularFile(path) else { return }
    let reader = try BlockReader(path)
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try reader.readAll(limit: limit)
    } catch {
      if case .tooLarge = error { throw CareFault.otherCalendar(path: path) }
      throw error
    }
    guard let uid = kept?.uid, !bytes.isEmpty else {
      if bytes.isEmpty { return }
      throw CareFault.otherCalendar(path: path)
    }
    let line = Array("\nUID:\(uid)\r\n".utf8)
    guard bytes.contains(line) else { throw CareFault.otherCalendar(path: path) }
  }
}

extension CalendarSeries.Stamp {
  /// The moment of a run, `20260503T142501`.
  init?(_ text: String) {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }.map { Int($0) - 0x30 }
    guard digits.count == 14 else { return nil }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    guard
      let date = CivilDate(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    else { return nil }
    self.init(date, hour: number(8..<10), minute: number(10..<12), second: number(12..<14))
  }
}
