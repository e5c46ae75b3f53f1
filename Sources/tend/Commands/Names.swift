import Formats
import Instruments
import Outcomes
import Psychometrics

/// Finds what a person named in an argument.
enum Names {
  /// - Parameter orScale: whether a scale may be named too, so that `burnout` alone can be helped.
  static func instrument(
    _ name: String, in library: Library, orScale: Bool = false
  ) throws(UsageFault) -> CatalogEntry {
    if let entry = library.entry(InstrumentID(rawValue: name)) { return entry }
    let scales = library.entries.flatMap { entry in
      entry.definition.scales.map { "\(entry.id.rawValue)/\($0.id.rawValue)" }
    }
    let scale = orScale ? scales.first { $0.hasSuffix("/\(name)") } : nil
    let names = library.entries.map(\.id.rawValue)
    throw .unknownInstrument(
      name,
      nearest: scale ?? NearestName.nearest(to: name, among: names))
  }

  /// An instrument that answers can be given to.
  ///
  /// - Throws: `Refusal.noKey` where its key is missing.
  static func answerable(_ name: String, in library: Library) throws -> CatalogEntry {
    let entry = try instrument(name, in: library)
    guard entry.definition.missingKey == nil else { throw Refusal.noKey(entry) }
    return entry
  }

  /// `INSTRUMENT` or `INSTRUMENT/SCALE`.
  static func scales(
    _ name: String, in library: Library
  ) throws(UsageFault) -> (entry: CatalogEntry, scale: ScaleDefinition?) {
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let entry = try instrument(
      String(parts.first ?? ""), in: library, orScale: parts.count == 1)
    guard parts.count == 2 else { return (entry, nil) }
    let wanted = String(parts[1])
    if let scale = entry.definition.scale(ScaleID(rawValue: wanted)) { return (entry, scale) }
    let names = entry.definition.scales.map(\.id.rawValue)
    let nearest = NearestName.nearest(to: wanted, among: names)
    if entry.definition.isReflection {
      throw .unknownArea(
        wanted, reflection: entry.id.rawValue, areas: names, nearest: nearest)
    }
    throw .unknownScale(
      wanted, instrument: entry.id.rawValue, scales: names, nearest: nearest)
  }

  /// The words that answers were given to: a reflection has only Tend's.
  ///
  /// - Throws: `Refusal.noOwnWording` where Tend has no words for the instrument.
  static func wording(_ wording: WordingKind, of entry: CatalogEntry) throws(Refusal) -> WordingKind
  {
    if entry.definition.isReflection { return .own }
    if wording == .own, entry.wording(.english) == nil { throw .noOwnWording(entry) }
    return wording
  }

  /// A line of words in an option, trimmed; nil where there is none.
  ///
  /// - Throws: `UsageFault.notALabel` where it is empty, over 200 characters or holds something that
  ///   cannot be shown.
  static func label(_ text: String?, option: String) throws(UsageFault) -> String? {
    guard let text = text?.trimmed else { return nil }
    guard !text.isEmpty, text.count <= 200, text.printable() == text else {
      throw .notALabel(option: option)
    }
    return text
  }

  /// A date in an argument; today where there is none.
  static func date(_ text: String?, today: CivilDate) throws(UsageFault) -> CivilDate {
    guard let text else { return today }
    guard let date = CivilDate(text) else { throw .notADate(text) }
    guard date <= today else { throw .dateAhead(date, today: today) }
    return date
  }

  static func missingRule(_ text: String?) throws(UsageFault) -> MissingRule? {
    guard let text else { return nil }
    guard let rule = MissingRule(name: text) else { throw .notAShare(text) }
    return rule
  }

  /// The columns that `--with` asks for.
  static func extras(_ text: String?) throws(UsageFault) -> Set<TableOptions.Extra> {
    var extras: Set<TableOptions.Extra> = []
    for name in (text ?? "").split(separator: ",") {
      guard let extra = TableOptions.Extra(rawValue: String(name)) else {
        throw .unknownColumn(
          String(name), offered: TableOptions.Extra.allCases.map(\.rawValue))
      }
      extras.insert(extra)
    }
    return extras
  }
}
