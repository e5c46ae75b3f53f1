package import Formats
package import Psychometrics

/// A scale that may be shown to somebody else: one that measures work.
///
/// It can be made in one way only, from a definition that is scored and whose subject is work, and
/// the figures of a card can be made from it alone. So nothing about a person's own recovery, no
/// reflection, and nothing of a form without a key has a way onto a card.
package struct WorkScale: Hashable, Sendable {
  package let instrument: InstrumentID
  package let id: ScaleID
  let definition: Definition
  let scale: ScaleDefinition
  private let names: [Language: PlainText]
  private let bandNames: [BandID: [Language: PlainText]]

  /// - Parameters:
  ///   - name: the everyday name of the scale.
  ///   - bandNames: the names of its bands as a person reads them; a band without one is not shown.
  /// - Returns: nil where the instrument is not about work or is not scored, where it has no such
  ///   scale, and where a name could not stand on a page.
  package init?(
    _ id: ScaleID, of definition: Definition, name: Phrase, bandNames: [BandID: Phrase]
  ) {
    guard definition.subject == .work, definition.isScored, let scale = definition.scale(id),
      let names = Self.plain(name)
    else { return nil }
    self.id = id
    self.instrument = definition.id
    self.definition = definition
    self.scale = scale
    self.names = names
    var plainBands: [BandID: [Language: PlainText]] = [:]
    for (band, name) in bandNames {
      guard let names = Self.plain(name) else { return nil }
      plainBands[band] = names
    }
    self.bandNames = plainBands
  }

  private static func plain(_ name: Phrase) -> [Language: PlainText]? {
    var names: [Language: PlainText] = [:]
    for language in Language.allCases {
      guard let text = PlainText(name[language]) else { return nil }
      names[language] = text
    }
    return names
  }

  /// Whether a card can show a band of it: there are bands, and they are more than what one study
  /// found.
  package var hasBands: Bool { scale.bands.map { !$0.isCutoffOfOneStudy } ?? false }

  func name(_ language: Language) -> PlainText? { names[language] }

  func name(of band: BandID, _ language: Language) -> PlainText? { bandNames[band]?[language] }

  /// The range of the raw score; nil where the scale has no key.
  var range: ClosedRange<Int>? {
    guard let items = definition.key(of: id)?.items.count, items > 0,
      definition.form.lowest <= definition.form.highest
    else { return nil }
    return items * definition.form.lowest...items * definition.form.highest
  }
}
