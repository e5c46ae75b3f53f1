/// A word that no sentence of the project says, and what to say instead.
///
/// Only what the project itself says is held to this. A person's words about themselves are theirs:
/// nothing that is recorded is ever looked at.
struct AvoidedWord {
  /// Each spelled out, in lower case; a form may be several words.
  let forms: [String]
  let instead: String
  let reason: String
  let guide: Guide

  /// - Parameter forms: parted by commas.
  init(_ forms: String, instead: String, _ reason: String, _ guide: Guide) {
    self.forms = forms.split(separator: ",").map { Self.plain(String($0)) }
    self.instead = instead
    self.reason = reason
    self.guide = guide
  }

  /// The forms that a text holds as whole words, whatever their case.
  func forms(in text: PlainText) -> [String] {
    forms.filter { text.words.contains(" \($0) ") }
  }

  /// Lower-case words with a space between; a hyphen and an apostrophe part words, and any other
  /// mark stands between them as a bar, so that no form reaches across it.
  static func plain(_ text: String) -> String {
    var plain = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        plain.append(character)
      } else if character.isWhitespace || "-'’".contains(character) {
        plain.append(" ")
      } else {
        plain += " | "
      }
    }
    return plain.split(separator: " ").joined(separator: " ")
  }

  static func list(_ tongue: Tongue) -> [AvoidedWord] {
    switch tongue {
    case .english: english
    case .spanish: spanish
    }
  }
}

/// A text made ready to look for words in: those of harmless turns of phrase are gone.
struct PlainText {
  let words: String

  init(_ text: String) {
    var words = " \(AvoidedWord.plain(text)) "
    for turn in HarmlessTurn.all { words = words.replacing(" \(turn.plain) ", with: " | ") }
    self.words = words
  }
}

/// An avoided word found in a sentence.
struct WordFinding: Equatable, CustomStringConvertible {
  let sentence: Sentence
  let form: String
  let instead: String
  let reason: String

  var description: String {
    "\(sentence.description)\n    says '\(form)': \(reason). Instead: \(instead)"
  }

  /// What is found, also where it is allowed.
  static func all(in sentences: [Sentence]) -> [WordFinding] {
    sentences.flatMap { sentence in
      let text = PlainText(sentence.text)
      return AvoidedWord.list(sentence.tongue).flatMap { word in
        word.forms(in: text).map { form in
          WordFinding(
            sentence: sentence, form: form, instead: word.instead, reason: word.reason)
        }
      }
    }
  }

  /// What is found and not allowed.
  static func findings(in sentences: [Sentence]) -> [WordFinding] {
    all(in: sentences).filter { finding in !AllowedWord.all.contains { $0.allows(finding) } }
  }
}
