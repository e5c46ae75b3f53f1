public import Formats
public import Psychometrics

/// The built-in instruments, in the one order in which they are listed everywhere.
public enum Catalog {
  public static let entries: [CatalogEntry] = [
    CatalogEntry(ProQOL5(), guide: ProQOL5.guide, wordings: [ProQOL5.english, ProQOL5.spanish]),
    CatalogEntry(BARC10(), guide: BARC10.guide, wordings: [BARC10.english, BARC10.spanish]),
    CatalogEntry(RASR(), guide: RASR.guide, wordings: [RASR.english, RASR.spanish]),
    CatalogEntry(RASDS(), guide: RASDS.guide, wordings: []),
    CatalogEntry(RPI(), guide: RPI.guide, wordings: []),
    CatalogEntry(Ethics(), Ethics.content),
    CatalogEntry(Boundaries(), Boundaries.content),
    CatalogEntry(MyPlace(), MyPlace.content),
    CatalogEntry(Signs(), Signs.content),
    CatalogEntry(MyRole(), MyRole.content),
    CatalogEntry(MyStory(), MyStory.content),
    CatalogEntry(Supervising(), Supervising.content),
    CatalogEntry(Organisation(), Organisation.content),
    CatalogEntry(Readiness(), Readiness.content),
  ]

  /// Those whose answers become scores.
  public static var scored: [CatalogEntry] { entries.filter(\.definition.isScored) }

  /// Those whose answers are counted and make no score.
  public static var reflections: [CatalogEntry] { entries.filter(\.definition.isReflection) }

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
  /// Whether it ships with the library, and was not added by an organisation.
  public let isBuiltIn: Bool

  public init(
    _ instrument: any Instrument, guide: Guide, wordings: [Wording], isBuiltIn: Bool = true
  ) {
    self.instrument = instrument
    self.guide = guide
    self.wordings = wordings
    self.isBuiltIn = isBuiltIn
  }

  public var definition: Definition { instrument.definition }
  public var id: InstrumentID { definition.id }

  init(_ instrument: any Instrument, _ content: Reflection) {
    self.init(instrument, guide: content.guide, wordings: content.wordings)
  }

  /// The name on the screen.
  public var name: Phrase { guide.name ?? Phrase(same: definition.publishedName) }

  /// This project's wording in a language, or nil where there is none.
  public func wording(_ language: Language) -> Wording? {
    wordings.first { $0.kind == .own && $0.language == language }
  }

  /// The text of the form itself in a language, where one may be shown: it came with the instrument,
  /// or was imported with permission, the last one imported first.
  public func formText(_ language: Language) -> Wording? {
    wordings.last { $0.kind == .published && $0.language == language }
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
