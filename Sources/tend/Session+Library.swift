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
    var library = Library()
    let kept = try store.library()
    for instrument in kept.instruments { library.add(try instrument.entry) }
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
        let own = norms.read(for: definition)
      else { continue }
      library.add(
        own.figures, for: own.wording, language: own.language, to: own.scale, of: norms.instrument)
    }
    return library
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
}
