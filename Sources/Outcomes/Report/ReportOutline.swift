package import Formats

/// A report as headings, sentences, tables and figures, in the order of reading: what every format
/// shows, so that none says more or less than another.
package struct ReportOutline: Hashable, Sendable {
  package let title: Phrase
  /// Whether every page has to say that it is not for release.
  package let isUnprotected: Bool
  package let blocks: [Block]

  package enum Block: Hashable, Sendable {
    /// From 2 for a part of the report to 4 for a scale.
    case heading(level: Int, Phrase)
    case text(Phrase)
    /// Words of less weight.
    case quiet(Phrase)
    case table(ReportTable)
    case figure(ReportFigure)
  }

  /// What stands on each page of an unprotected report.
  package static let notForRelease = Phrase(en: "Not for release", es: "No es para publicar")
}

/// Facts by group.
package struct ReportTable: Hashable, Sendable {
  package let caption: Phrase
  /// Above the names of the rows.
  package let rowHead: Phrase
  package let heads: [Phrase]
  package let rows: [Row]

  package struct Row: Hashable, Sendable {
    package let name: Phrase
    /// One for each head; nil for what cannot be given. Nil for a row that is hidden.
    package let cells: [Phrase?]?
  }

  /// The mark of everything that is hidden, whatever for.
  package static let hidden = Phrase(en: "hidden", es: "oculto")
  /// What stands for a figure that cannot be given.
  package static let none = Phrase(same: "-")
}

/// Means with their intervals, group by group, above a table that says the same.
package struct ReportFigure: Hashable, Sendable {
  /// Counts from 1.
  package let number: Int
  package let caption: Phrase
  /// The ends of the axis.
  package let axis: ClosedRange<Double>
  /// Where the axis has marks, ascending, the ends among them.
  package let ticks: [Double]
  package let rows: [Row]
  package let table: ReportTable

  package struct Row: Hashable, Sendable {
    package let name: Phrase
    package let state: State
  }

  package enum State: Hashable, Sendable {
    case mean(Double, interval: ClosedRange<Double>?)
    case hidden
    /// Nobody has a score there.
    case nobody
    /// So few have one that there is no mean of changes; in unprotected reports alone.
    case notGiven
  }

  /// Whether there is anything to draw.
  package var isDrawn: Bool {
    rows.contains { if case .mean = $0.state { true } else { false } }
  }

  /// Each row as a sentence: all that the drawing shows.
  package var sentences: [Phrase] {
    rows.map { $0.name.joined(to: $0.state.words, with: ": ") }
  }
}

extension ReportFigure.State {
  /// `44.1 (42.4 to 45.8)`, or that it is hidden.
  package var words: Phrase {
    switch self {
    case .mean(let mean, let interval):
      guard let interval = ReportWords.range(interval) else { return ReportWords.number(mean) }
      return ReportWords.number(mean)
        .joined(to: Phrase(en: "(\(interval.english))", es: "(\(interval.spanish))"))
    case .hidden: return ReportTable.hidden
    case .nobody: return Phrase(en: "nobody", es: "nadie")
    case .notGiven: return ReportTable.none
    }
  }
}
