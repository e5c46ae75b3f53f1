/// A language that every sentence of the project is written in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case spanish = "es"
}

/// A sentence or a word that a person reads, in every language side by side.
///
/// A phrase without its translation does not compile. The values that a sentence carries are put
/// in when it is made: `Phrase(en: "\(n) entries", es: "\(n) anotaciones")`.
public struct Phrase: Hashable, Sendable {
  public let english: String
  public let spanish: String

  public init(en english: String, es spanish: String) {
    self.english = english
    self.spanish = spanish
  }

  /// The same in every language: a name, a number, a date.
  public init(same text: String) {
    self.init(en: text, es: text)
  }

  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }
}

extension Phrase {
  /// Both, one after the other, with a separator between them.
  public func joined(to other: Phrase, with separator: String = " ") -> Phrase {
    Phrase(
      en: english + separator + other.english, es: spanish + separator + other.spanish)
  }
}

extension DefaultStringInterpolation {
  /// A phrase has no text of its own, so the compiler warns here, and nobody reads both languages at
  /// once. (One that is unavailable would be passed over for the general one.)
  @available(*, deprecated, message: "choose a language: phrase.english, phrase[language]")
  public mutating func appendInterpolation(_ phrase: Phrase) {
    appendInterpolation(phrase.english)
  }
}
