import Formats

/// The words and numbers that a report is put together from.
enum ReportWords {
  static func number(_ value: Double, digits: Int = 1) -> Phrase {
    Phrase(same: DecimalText.fixed(value, fractionDigits: digits))
  }

  /// With its sign: `+3.8`, `-0.4`, `0.0`.
  static func signed(_ value: Double) -> Phrase {
    let text = DecimalText.fixed(value, fractionDigits: 1)
    return Phrase(same: value > 0 && text != "0.0" ? "+" + text : text)
  }

  static func range(_ range: ClosedRange<Double>?) -> Phrase? {
    guard let range else { return nil }
    let (low, high) = (number(range.lowerBound).english, number(range.upperBound).english)
    return Phrase(en: "\(low) to \(high)", es: "\(low) a \(high)")
  }

  static func whole(_ value: Int) -> Phrase { Phrase(same: String(value)) }

  static func percent(_ share: Double) -> Phrase {
    Phrase(same: DecimalText.fixed(100 * share, fractionDigits: 0) + "%")
  }

  /// What the rows of a table are.
  static func head(_ columns: [String]) -> Phrase {
    guard !columns.isEmpty else { return Phrase(en: "group", es: "grupo") }
    return Phrase(
      en: columns.map { name($0).english }.joined(separator: ", "),
      es: columns.map { name($0).spanish }.joined(separator: ", "))
  }

  /// Columns of tables stay as they are called.
  static func name(_ column: String) -> Phrase {
    switch column {
    case "month": Phrase(en: "month", es: "mes")
    case "quarter": Phrase(en: "quarter", es: "trimestre")
    case "year": Phrase(en: "year", es: "año")
    default: Phrase(same: column.printable())
    }
  }

  static let everybody = Phrase(en: "everybody", es: "todas las personas")

  /// A value of a column; some rows may say nothing there.
  static func value(_ text: String) -> Phrase {
    text.isEmpty ? Phrase(en: "(not given)", es: "(sin dato)") : Phrase(same: text.printable())
  }

  /// A group by the values of the first columns.
  static func group(_ path: [String]) -> Phrase {
    let values = path.map(value)
    guard !values.isEmpty else { return everybody }
    return Phrase(
      en: values.map(\.english).joined(separator: ", "),
      es: values.map(\.spanish).joined(separator: ", "))
  }

  /// ` by site`; nothing for everybody. Inside a larger group ` by month, north`.
  static func by(_ columns: [String], within path: [String]) -> Phrase {
    guard path.count < columns.count else { return Phrase(same: "") }
    let column = name(columns[path.count])
    guard !path.isEmpty else {
      return Phrase(en: " by \(column.english)", es: " por \(column.spanish)")
    }
    let place = group(path)
    return Phrase(
      en: " by \(column.english), \(place.english)", es: " por \(column.spanish), \(place.spanish)")
  }
}
