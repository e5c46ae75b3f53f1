package import Formats
package import Psychometrics

/// The instruments that can be used: the built-in ones, with what an organisation added to them.
package struct Library: Sendable {
  /// The built-in instruments in their order, then the added ones in the order they were added.
  package private(set) var entries: [CatalogEntry]

  /// The built-in instruments alone.
  package init() {
    entries = Catalog.entries
  }

  /// The instrument of that name, or nil.
  package func entry(_ id: InstrumentID) -> CatalogEntry? {
    entries.first { $0.id == id }
  }

  /// The name of an instrument on the screen; its id where there is no such instrument any more.
  package func name(of id: InstrumentID) -> Phrase {
    entry(id)?.name ?? Phrase(same: id.rawValue)
  }

  /// Adds an instrument, or puts a newer version in the place of the one that has its name.
  package mutating func add(_ entry: CatalogEntry) {
    if let index = entries.firstIndex(where: { $0.id == entry.id }) {
      entries[index] = entry
    } else {
      entries.append(entry)
    }
  }

  /// Adds a text that items may be asked with. Nothing happens where there is no such instrument.
  package mutating func add(_ wording: Wording, to id: InstrumentID) {
    change(id) { entry in
      CatalogEntry(
        entry.instrument, guide: entry.guide, wordings: entry.wordings + [wording],
        isBuiltIn: entry.isBuiltIn)
    }
  }

  /// Puts an organisation's own figures in the place of those that an instrument has for a scale and
  /// wording. Nothing happens where there is no such scale.
  ///
  /// - Parameter language: of that wording, where the figures are for one alone.
  package mutating func add(
    _ figures: LocalFigures, for wording: WordingKind, language: Language? = nil,
    to scale: ScaleID, of id: InstrumentID
  ) {
    let words = WordsAnswered(wording, language: language?.rawValue)
    change(id) { entry in
      CatalogEntry(
        DefinedInstrument(entry.definition.adding(figures, for: words, to: scale)),
        guide: entry.guide, wordings: entry.wordings, isBuiltIn: entry.isBuiltIn)
    }
  }

  private mutating func change(_ id: InstrumentID, _ body: (CatalogEntry) -> CatalogEntry) {
    guard let index = entries.firstIndex(where: { $0.id == id }) else { return }
    entries[index] = body(entries[index])
  }
}

/// An instrument that is known by its definition alone.
package struct DefinedInstrument: Instrument {
  package typealias Scale = ScaleID

  package let definition: Definition

  package init(_ definition: Definition) {
    self.definition = definition
  }
}

extension Definition {
  /// The same definition with an organisation's own figures for one scale.
  fileprivate func adding(
    _ figures: LocalFigures, for words: WordsAnswered, to scale: ScaleID
  ) -> Definition {
    Definition(
      id: id, version: version, publishedName: publishedName, subject: subject, form: form,
      scales: scales.map {
        $0.id == scale
          ? $0.adding(figures, for: words.wording, language: words.language) : $0
      },
      scoring: scoring, missingRule: missingRule, workedExamples: workedExamples)
  }
}
