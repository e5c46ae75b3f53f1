import Formats
import Outcomes

/// The groups of a report in words.
struct GroupWords {
  /// The grouping columns, the outermost first.
  let columns: [String]

  /// What the rows of a table are, as "site, month"; "everybody" without groups.
  var head: Phrase {
    guard !columns.isEmpty else { return Phrase(en: "group", es: "grupo") }
    return list(", ")
  }

  /// " by site and month"; nothing without groups.
  var by: Phrase {
    guard !columns.isEmpty else { return Phrase(same: "") }
    let names = columns.map(Self.name)
    return Phrase(
      en: " by " + Words.list(names.map(\.english), and: "and"),
      es: " por " + Words.list(names.map(\.spanish), and: "y"))
  }

  /// A table of the rows of a report.
  ///
  /// - Parameters:
  ///   - columns: above each column, and in full.
  ///   - cells: one a column; nil where the whole row is hidden.
  func table<Figures>(
    _ rows: [ReleasedTable<Figures>.Row], in sites: CombinedSites? = nil,
    _ columns: [(head: Phrase, name: Phrase)], _ cells: (Figures) -> [Phrase?]?
  ) -> FigureTable {
    FigureTable(
      rowHead: head, columns: columns.map { .init(head: $0.head, name: $0.name) },
      rows: rows.map { row in
        .init(
          name: name(of: row.group, isHidden: row.isHidden, in: sites),
          cells: row.figures.flatMap(cells))
      })
  }

  /// A row's group; marked where it lacks the people of some site.
  func name(of group: [String], isHidden: Bool, in sites: CombinedSites?) -> Phrase {
    let name = name(of: group)
    guard sites?.isIncomplete(group, isHidden: isHidden) == true else { return name }
    return name.joined(to: Phrase(en: "(in part)", es: "(en parte)"))
  }

  /// A group by the values of the first columns.
  func name(of group: [String]) -> Phrase {
    if group.isEmpty { return Phrase(en: "everybody", es: "todas las personas") }
    let values = group.map { $0.isEmpty ? Self.noValue : Phrase(same: $0) }
    let name = Phrase(
      en: values.map(\.english).joined(separator: ", "),
      es: values.map(\.spanish).joined(separator: ", "))
    return group.count < columns.count
      ? name.joined(to: Phrase(en: "all", es: "en total"), with: ", ") : name
  }

  /// A group whose rows say nothing in the column.
  private static let noValue = Phrase(en: "(not given)", es: "(sin dato)")

  private func list(_ separator: String) -> Phrase {
    let names = columns.map(Self.name)
    return Phrase(
      en: names.map(\.english).joined(separator: separator).printable(),
      es: names.map(\.spanish).joined(separator: separator).printable())
  }

  /// Columns of the tables stay as they are called.
  private static func name(_ column: String) -> Phrase {
    switch column {
    case "month": Phrase(en: "month", es: "mes")
    case "quarter": Phrase(en: "quarter", es: "trimestre")
    case "year": Phrase(en: "year", es: "año")
    default: Phrase(same: column.printable())
    }
  }
}
