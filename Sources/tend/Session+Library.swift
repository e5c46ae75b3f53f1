import Formats
import Instruments
import Psychometrics
import Store

extension Session {
  /// The instruments that can be used: the built-in ones and what is added in the store.
  func library() throws -> Library {
    try storeForReading().map(library) ?? Library()
  }

  /// The same where the command needs nothing else of the store: while it is put away, the built-in
  /// instruments, and a sentence that says so.
  func libraryEvenIfAway() throws -> Library {
    do {
      return try library()
    } catch StoreError.putAway {
      try tell(PutAwayPage.builtInAlone)
      return Library()
    }
  }

  /// The store for reading, or nil also while it is put away.
  func storeUnlessAway() throws -> Store? {
    do {
      return try storeForReading()
    } catch StoreError.putAway {
      return nil
    }
  }

  /// The instruments that can be used with a store.
  ///
  /// - Throws: `ProgramFault.libraryUnreadable` where something kept there is not understood.
  func library(in store: Store) throws -> Library {
    let kept = try store.library()
    var library = try instruments(kept)
    for wording in kept.wordings {
      library.add(
        Wording(
          kind: .published, language: wording.language, name: wording.name,
          isReviewedByPeers: false, items: wording.items,
          permission: Permission(givenBy: wording.permittedBy, terms: wording.terms)),
        to: wording.instrument)
    }
    for norms in kept.norms {
      guard let definition = library.entry(norms.instrument)?.definition,
        let own = norms.read(for: definition), own.isFor(definition)
      else { continue }
      library.add(
        own.figures, for: own.wording, language: own.language, to: own.scale, of: norms.instrument)
    }
    return library
  }

  /// The built-in and the added instruments as their files have them, without texts and norms.
  ///
  /// What was answered about one's own recovery stays that: a version that says otherwise, or a key
  /// that is known to be about it, is taken to be about it, however it came into the store.
  func instruments(_ kept: KeptLibrary) throws -> Library {
    var library = Library()
    for instrument in kept.instruments {
      let new = try instrument.entry
      let keepsSubject =
        library.entry(new.id).map { new.definition.keepsSubject(of: $0.definition) } ?? true
      let isGuarded = !keepsSubject || new.definition.ownRecoveryInDisguise != nil
      library.add(isGuarded ? new.asOwnRecovery : new)
    }
    return library
  }
}

extension CatalogEntry {
  /// The same instrument, about a person's own recovery.
  fileprivate var asOwnRecovery: CatalogEntry {
    CatalogEntry(
      DefinedInstrument(definition.asOwnRecovery), guide: guide, wordings: wordings,
      isBuiltIn: isBuiltIn)
  }
}

extension AddedInstrument {
  /// The instrument that was added.
  var entry: CatalogEntry {
    get throws { try own.entry }
  }

  /// The same with whose consent allows its use.
  var own: OwnInstrument {
    get throws {
      do throws(OwnInstrumentFaults) {
        return try OwnInstrument(text: Array(document.utf8), for: .reading)
      } catch {
        throw ProgramFault.libraryUnreadable(id.rawValue)
      }
    }
  }
}

extension AddedNorms {
  /// The figures as they were added; nil where their scale is not there any more.
  func read(for definition: Definition) -> OwnNorms? {
    guard let json = try? JSON.parse(Array(document.utf8)) else { return nil }
    return try? OwnNorms(document: json, for: definition)
  }

  /// The digest of the definition that they were added for; nil where they were kept before this was
  /// written down.
  var madeWith: String? {
    (try? JSON.parse(Array(document.utf8)))?["definition"]?.string
  }
}

extension OwnNorms {
  /// Whether a definition is the one that the figures were made with. Those that name none hold as
  /// they did.
  func isFor(_ definition: Definition) -> Bool {
    madeWith.map { $0 == Definitions.digest(of: definition) } ?? true
  }
}
