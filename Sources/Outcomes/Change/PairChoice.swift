/// Which two entries of a person are compared.
///
/// Always scored entries of two different days, the earlier one first; for each scale they are chosen
/// apart.
package enum PairChoice: Hashable, Sendable {
  /// The first and the last.
  case firstAndLast
  /// The first inside one window of days and the last inside a later one.
  case windows(PairWindows)
  /// The first that is marked as one event, and the last after it that is marked as another.
  case events(EventPair)
  /// The first of all, and the first after it that lies so many days later.
  case retest(DayWindow)
}

/// Two windows of days, counted from the day of a participant's first row, scored or not.
package struct PairWindows: Hashable, Sendable {
  package let from: DayWindow
  package let to: DayWindow

  /// - Throws: `PairWindowFault` where the second does not lie wholly after the first.
  package init(from: DayWindow, to: DayWindow) throws(PairWindowFault) {
    guard from.days.upperBound < to.days.lowerBound else {
      throw from.days.overlaps(to.days) ? .overlapping : .laterFirst
    }
    self.from = from
    self.to = to
  }
}

/// Why two windows cannot be compared.
package enum PairWindowFault: Error, Hashable, Sendable {
  /// An entry could lie in both.
  case overlapping
  /// The window to compare with lies before the one to start from.
  case laterFirst
}

/// A run of days, such as `150d..210d`: both ends belong to it.
package struct DayWindow: Hashable, Sendable {
  /// From 0 up.
  package let days: ClosedRange<Int>

  /// Nil where it would start before day 0.
  package init?(_ days: ClosedRange<Int>) {
    guard days.lowerBound >= 0 else { return nil }
    self.days = days
  }

  /// Reads `0d..30d`; nil for anything else, and where the end lies before the start.
  package init?(_ text: String) {
    let parts = text.split(separator: "..", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Self.day(parts[0]), let last = Self.day(parts[1]),
      first <= last
    else { return nil }
    days = first...last
  }

  private static func day(_ text: Substring) -> Int? {
    let digits = text.dropLast().utf8
    guard text.last == "d", (1...6).contains(digits.count),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text.dropLast())
  }
}

/// Two values of a further column of the panel.
package struct EventPair: Hashable, Sendable {
  /// The index of the column in `PanelBatch.columns`.
  package let column: Int
  package let from: String
  package let to: String

  package init(column: Int, from: String, to: String) {
    self.column = column
    self.from = from
    self.to = to
  }
}

/// What becomes of entries of one person on one day that differ.
package enum SameDay: Hashable, Sendable {
  /// They are an error.
  case refuse
  /// The one that stands last in the input counts.
  case last
}
