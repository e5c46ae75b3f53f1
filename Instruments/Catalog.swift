public import Formats
public import Psychometrics

/// The built-in instruments, in the one order in which they are listed everywhere.
public enum Catalog {
  public static let entries: [CatalogEntry] = [
    CatalogEntry(ProQOL5(), guide: ProQOL5.guide, wordings: [ProQOL5.english, ProQOL5.spanish]),
    CatalogEntry(BARC10(), guide: BARC10.guide, wordings: [BARC10.english, BARC10.spanish]),
    CatalogEntry(RASR(), guide: RASR.guide, wordings: [RASR.english, RASR.spanish]),
  ]

  /// The instrument of that name, or nil.
  public static func entry(_ id: InstrumentID) -> CatalogEntry? {
    entries.first { $0.id == id }
  }
}

/// An instrument with what is needed to ask and to show it.
public struct CatalogEntry: Sendable {
  public let instrument: any Instrument
  public let guide: Guide
  public let wordings: [Wording]

  public init(_ instrument: any Instrument, guide: Guide, wordings: [Wording]) {
    self.instrument = instrument
    self.guide = guide
    self.wordings = wordings
  }

  public var definition: Definition { instrument.definition }
  public var id: InstrumentID { definition.id }

  /// Own wording in a language, or nil where there is none.
  public func wording(_ language: Language) -> Wording? {
    wordings.first { $0.language == language }
  }

  /// The everyday name of a scale; its published name where the guide has none.
  public func everydayName(of scale: ScaleID) -> Phrase {
    guide.scales[scale]?.everydayName
      ?? Phrase(same: definition.scale(scale)?.publishedName ?? scale.rawValue)
  }

  /// The name of a band as a person reads it.
  public func name(of band: BandID) -> Phrase {
    guide.bandNames[band] ?? Phrase(same: band.rawValue)
  }
}
