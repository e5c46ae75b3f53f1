package import Formats

extension CalendarSeries {
  /// When a file was written, in UTC.
  package struct Stamp: Hashable, Sendable {
    package let date: CivilDate
    package let time: Time
    /// 0 to 60; 60 is a leap second.
    package let second: Int

    package init?(_ date: CivilDate, hour: Int, minute: Int, second: Int) {
      guard let time = Time(hour: hour, minute: minute), (0...60).contains(second) else {
        return nil
      }
      self.date = date
      self.time = time
      self.second = second
    }
  }

  /// The series as an iCalendar file (RFC 5545) of one `VEVENT`: lines of at most 75 octets, ended
  /// with CR LF, in UTF-8.
  ///
  /// Who opens the file again with a higher `SEQUENCE` gets the same entry changed, not a second
  /// one. It names no method, which a file that is only imported needs none of (RFC 5546), and no
  /// place, person or address.
  package func file(written stamp: Stamp) -> [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tend//Tend//EN", "CALSCALE:GREGORIAN",
      "BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(stamp.text)", "SEQUENCE:\(sequence)",
    ]
    if let time {
      lines += ["DTSTART:\(first.compact)T\(time.compact)00", "DURATION:PT\(Self.minutes)M"]
    } else {
      lines.append("DTSTART;VALUE=DATE:\(first.compact)")
    }
    let title = Self.escaped(Self.title[language])
    lines += [
      "RRULE:\(rhythm.rule)", "SUMMARY:\(title)", "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
    ]
    if let alarm {
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(title)", "TRIGGER:\(alarm.trigger)",
        "END:VALARM",
      ]
    }
    lines += ["END:VEVENT", "END:VCALENDAR"]
    return lines.flatMap { Array((Self.folded($0) + "\r\n").utf8) }
  }

  /// A text value with its signs escaped (RFC 5545, 3.3.11).
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The line broken so that none is longer than 75 octets; what follows a break begins with a
  /// space (RFC 5545, 3.1). No letter is broken.
  static func folded(_ line: String) -> String {
    var folded = ""
    var used = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if used + octets > 75 {
        folded += "\r\n "
        used = 1
      }
      folded.unicodeScalars.append(scalar)
      used += octets
    }
    return folded
  }
}

extension Rhythm {
  /// The recurrence rule (RFC 5545, 3.3.10). The last day of a month is day -1.
  var rule: String {
    switch kind {
    case .weeks(let weeks): "FREQ=WEEKLY;INTERVAL=\(weeks)"
    case .monthly(let day): "FREQ=MONTHLY;BYMONTHDAY=\(day)"
    case .monthlyOnLastDay: "FREQ=MONTHLY;BYMONTHDAY=-1"
    }
  }
}

extension CalendarSeries.Alarm {
  /// A duration from the beginning of the entry, such as `-PT15M`.
  fileprivate var trigger: String {
    minutesBefore > 0 ? "-PT\(minutesBefore)M" : "PT\(-minutesBefore)M"
  }
}

extension CalendarSeries.Stamp {
  /// `20261121T053000Z`.
  fileprivate var text: String {
    let seconds = second < 10 ? "0\(second)" : "\(second)"
    return "\(date.compact)T\(time.compact)\(seconds)Z"
  }
}

extension CalendarSeries.Time {
  /// `0930`.
  fileprivate var compact: String {
    (hour < 10 ? "0\(hour)" : "\(hour)") + (minute < 10 ? "0\(minute)" : "\(minute)")
  }
}

extension CivilDate {
  /// `20261121`.
  fileprivate var compact: String { description.replacing("-", with: "") }
}
