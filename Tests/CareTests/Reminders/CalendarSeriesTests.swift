import Formats
import TestSupport
import Testing

@testable import Care

@Suite struct `A calendar series` {
  private func uid() throws -> CalendarSeries.UID {
    try #require(CalendarSeries.UID("0123456789abcdef0123456789abcdef"))
  }

  private func stamp() throws -> CalendarSeries.Stamp {
    try #require(
      CalendarSeries.Stamp(try Made.day("2026-11-21"), hour: 5, minute: 7, second: 9))
  }

  private func series(
    _ kind: Rhythm.Kind, from: String = "2026-11-21", at time: CalendarSeries.Time? = nil,
    alarm: Int? = nil, sequence: Int = 0, _ language: Language = .english
  ) throws -> CalendarSeries {
    try #require(
      CalendarSeries(
        try Rhythm(kind, lookBackDays: 30), from: try Made.day(from), at: time,
        alarm: alarm.flatMap { CalendarSeries.Alarm(minutesBefore: $0) }, uid: try uid(),
        sequence: sequence, language: language))
  }

  /// Byte for byte the files that the comparison with another program reads.
  @Test func `is the file that others were seen to read`() throws {
    let morning = CalendarSeries.Time(hour: 9, minute: 5)
    let files = [
      ("weeks", try series(.weeks(5), at: morning, alarm: 15)),
      ("weeks-again", try series(.weeks(6), at: morning, sequence: 1)),
      ("month-day", try series(.monthly(day: 15), alarm: -540, .spanish)),
      ("last-day", try series(.monthlyOnLastDay, alarm: 0)),
    ]
    for (name, series) in files {
      let kept = try Repository.text(of: "Tests/CrossChecks/Calendars/\(name).ics")
      #expect(try series.file(written: stamp()) == Array(kept.utf8), "\(name)")
    }
  }

  @Test func `is one event of RFC 5545`() throws {
    let file = try series(.monthly(day: 15)).file(written: stamp())
    #expect(
      String(decoding: file, as: UTF8.self).replacing("\r\n", with: "\n") == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Tend//Tend//EN
        CALSCALE:GREGORIAN
        BEGIN:VEVENT
        UID:0123456789abcdef0123456789abcdef
        DTSTAMP:20261121T050709Z
        SEQUENCE:0
        DTSTART;VALUE=DATE:20261215
        RRULE:FREQ=MONTHLY;BYMONTHDAY=15
        SUMMARY:Time for me
        CLASS:PRIVATE
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR

        """)
  }

  @Test func `ends each line with CR LF, and has no line over 75 octets`() throws {
    let file = try series(.monthlyOnLastDay, alarm: -540, .spanish).file(written: stamp())
    var before: UInt8 = 0
    var octets = 0
    for byte in file {
      if byte == UInt8(ascii: "\n") {
        #expect(before == UInt8(ascii: "\r"))
        #expect(octets - 1 <= 75)
        octets = 0
      } else {
        octets += 1
      }
      before = byte
    }
    #expect(before == UInt8(ascii: "\n"))
  }

  @Test func `says nothing of health, and names nobody`() throws {
    for language in Language.allCases {
      let file = try series(.weeks(5), alarm: 15, language).file(written: stamp())
      let text = String(decoding: file, as: UTF8.self).lowercased()
      for word in [
        "check", "well", "health", "burnout", "stress", "proqol", "registro", "salud", "bienestar",
        "attendee", "organizer", "location", "url", "mailto",
      ] { #expect(!text.contains(word), "\(word)") }
    }
    #expect(CalendarSeries.title == Phrase(en: "Time for me", es: "Un rato para mí"))
  }

  @Test func `keeps its name and counts up when it is written again`() throws {
    let first = try series(.weeks(5)).file(written: stamp())
    let again = try series(.weeks(6), sequence: 1).file(written: stamp())
    let lines = [first, again].map { String(decoding: $0, as: UTF8.self) }
    #expect(lines.allSatisfy { $0.contains("UID:0123456789abcdef0123456789abcdef\r\n") })
    #expect(lines[0].contains("SEQUENCE:0\r\n") && lines[1].contains("SEQUENCE:1\r\n"))
    #expect(try series(.weeks(5), sequence: -1).sequence == 0)
  }

  @Test func `has a random name of 32 digits`() throws {
    var generator = SeededGenerator(seed: 4)
    var seen: Set<String> = []
    for _ in 0..<500 {
      let uid = CalendarSeries.UID(using: &generator)
      #expect(CalendarSeries.UID(uid.text) == uid)
      seen.insert(uid.text)
    }
    #expect(seen.count == 500)
    for text in ["", "0123", String(repeating: "G", count: 32), String(repeating: "A", count: 32)] {
      #expect(CalendarSeries.UID(text) == nil)
    }
  }

  @Test func `takes only times and alarms that exist`() throws {
    for (hour, minute) in [(24, 0), (-1, 0), (0, 60), (0, -1)] {
      #expect(CalendarSeries.Time(hour: hour, minute: minute) == nil)
    }
    for minutes in [-1440, 10_081, Int.min, .max] {
      #expect(CalendarSeries.Alarm(minutesBefore: minutes) == nil)
    }
    let day = try Made.day("2026-11-21")
    #expect(CalendarSeries.Stamp(day, hour: 23, minute: 59, second: 60) != nil)
    #expect(CalendarSeries.Stamp(day, hour: 23, minute: 59, second: 61) == nil)
  }

  /// RFC 5545, 3.3.11: "\\" encodes \, "\;" encodes ;, "\," encodes , and "\n" a new line.
  @Test func `escapes the signs of a text value`() {
    #expect(CalendarSeries.escaped("a, b; c\\d\ne: é") == "a\\, b\\; c\\\\d\\ne: é")
  }

  @Test(arguments: [0, 1, 74, 75, 76, 149, 150, 300])
  func `folds at 75 octets without breaking a letter`(_ count: Int) {
    for letter in ["a", "ñ", "日", "🌊"] {
      let line = "X" + String(repeating: letter, count: count)
      let folded = CalendarSeries.folded(line)
      #expect(folded.replacing("\r\n ", with: "") == line)
      for part in folded.utf8.split(separator: UInt8(ascii: "\n")) {
        let octets = part.last == UInt8(ascii: "\r") ? part.count - 1 : part.count
        #expect(octets <= 75)
        #expect(String(validating: Array(part), as: UTF8.self) != nil)
      }
    }
  }
}
