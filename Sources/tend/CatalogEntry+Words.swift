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
