import Formats
import Psychometrics

/// Writes what a table holds of one scale.
///
/// Texts that take arithmetic are kept by tally, since a million rows have few tallies that differ.
struct ScaleColumns: Sendable {
  let scale: ScaleDefinition
  /// The names of the column of raw scores and of the further ones.
  let rawName: String
  let extraNames: [String]
  private let items: Int
  private let highest: Int
  private let rule: MissingRule
  private let wording: WordingKind
  private let extras: [TableOptions.Extra]
  private var keptRaw: [Tally: [UInt8]] = [:]
  private var keptExtras: [Tally: [UInt8]] = [:]

  /// A bound for the texts that are kept; no built-in scale comes near it.
  private static let mostKept = 10_000

  /// - Parameters:
  ///   - items: how many the scale has.
  ///   - highest: the highest answer of the form.
  init(_ scale: ScaleDefinition, items: Int, highest: Int, options: TableOptions) {
    self.scale = scale
    self.items = items
    self.highest = highest
    rule = options.missingRule
    wording = options.wording
    extras = TableOptions.Extra.allCases.filter(options.extras.contains)
    let rawName = Self.rawName(of: scale.id)
    self.rawName = rawName
    extraNames = extras.map { "\(rawName)_\($0.rawValue)" }
  }

  /// The name of the column that holds the raw score.
  static func rawName(of scale: ScaleID) -> String {
    String(scale.rawValue.map { $0 == "-" ? "_" : $0 })
  }

  /// The tally of a row's sum over the answered items.
  func tally(sum: Int32, answered: Int32) -> Tally {
    Tally(sum: Int(sum), answered: Int(answered), items: items)
  }

  /// Appends the raw score of a scale with missing answers, and says whether there is one.
  mutating func appendPartial(_ tally: Tally, to line: inout [UInt8]) -> Bool {
    if let kept = keptRaw[tally] {
      line += kept
      return !kept.isEmpty
    }
    let text = tally.value(under: rule).map(Self.text) ?? []
    Self.keep(text, of: tally, in: &keptRaw)
    line += text
    return !text.isEmpty
  }

  /// Appends the further columns, each with a comma before it.
  ///
  /// Where there is no score all but the number of answered items are empty.
  mutating func appendExtras(_ tally: Tally, to line: inout [UInt8]) {
    if let kept = keptExtras[tally] {
      line += kept
      return
    }
    let value = tally.value(under: rule)
    var text: [UInt8] = []
    for extra in extras {
      text.append(UInt8(ascii: ","))
      if extra == .answered {
        text.append(wholeNumber: tally.answered)
      } else if let value {
        text += self.text(extra, of: value)
      }
    }
    Self.keep(text, of: tally, in: &keptExtras)
    line += text
  }

  private func text(_ extra: TableOptions.Extra, of value: Double) -> [UInt8] {
    switch extra {
    case .mean: Self.text(value / Double(items))
    case .band: CSVWriter.quoted(Array((scale.bands?.reading(of: value)?.id.rawValue ?? "").utf8))
    case .t:
      scale.standardScore(of: value, wording: wording).map { Self.text($0.t) } ?? []
    case .percent: scale.percent(of: value, maximum: items * highest).map(Self.text) ?? []
    case .answered: []
    }
  }

  /// In full precision, as JSON has it; `47` and never `47.0`, empty where it is not finite.
  private static func text(_ value: Double) -> [UInt8] {
    value.isFinite ? Array(JSON.number(value).canonicalText.utf8) : []
  }

  private static func keep(_ text: [UInt8], of tally: Tally, in kept: inout [Tally: [UInt8]]) {
    if kept.count >= mostKept { kept.removeAll(keepingCapacity: true) }
    kept[tally] = text
  }
}

extension [UInt8] {
  /// Appends decimal digits without making a text of them.
  mutating func append(wholeNumber: Int) {
    if wholeNumber >= 10, wholeNumber < 100 {
      // Most scores.
      append(digit: wholeNumber / 10)
      append(digit: wholeNumber % 10)
    } else {
      if wholeNumber < 0 { append(UInt8(ascii: "-")) }
      append(digitsOf: wholeNumber.magnitude)
    }
  }

  private mutating func append(digitsOf number: UInt) {
    if number >= 10 { append(digitsOf: number / 10) }
    append(digit: Int(number % 10))
  }

  private mutating func append(digit: Int) {
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
  }
}
