import Formats
import Instruments
import Journal
import Psychometrics

extension CatalogEntry {
  /// The name with what it is about; the name alone where a file says no more.
  var title: Phrase {
    titled(name)
  }

  /// The same with what is typed for it.
  func title(with typed: String) -> Phrase {
    titled(name.joined(to: Phrase(same: "(\(typed))")))
  }

  /// "the ProQOL 5", and an instrument of one's own by its name alone: "Our five".
  var called: Phrase {
    isBuiltIn ? Phrase(en: "the \(name.english)", es: "el \(name.spanish)") : name
  }

  /// The same after "of": "of the ProQOL 5", "del ProQOL 5".
  var ofCalled: Phrase {
    isBuiltIn
      ? Phrase(en: "of the \(name.english)", es: "del \(name.spanish)")
      : Phrase(en: "of \(name.english)", es: "de \(name.spanish)")
  }

  private func titled(_ head: Phrase) -> Phrase {
    name == guide.topic ? head : head.joined(to: guide.topic, with: ": ")
  }

  /// The sentences that an entry or a draft was answered to; nil for a form on paper, and for a text
  /// that is not there any more.
  func text(for used: WordingUsed) -> Wording? {
    guard used.kind == .own || used.name != nil else { return nil }
    return wordings.last { wording in
      wording.kind == used.kind && wording.language == used.language
        && (used.name == nil || wording.name == used.name)
    }
  }
}
