import Formats
import Psychometrics

extension DocumentReader {
  /// The greatest lengths of texts, in characters (Unicode scalars).
  enum TextLength: Int {
    case version = 32
    /// Of a name or a label.
    case name = 120
    /// Of one sentence, a citation or a sample.
    case sentence = 500
    case paragraph = 2000
  }

  /// How far from 0 any number of a document may lie.
  static let numberLimit = 1_000_000

  /// One line without anything that steers a screen; white space around it is dropped.
  mutating func text(_ value: DocumentValue, _ length: TextLength) -> String? {
    guard let text = value.json.string else {
      note(.wrongKind(expected: .text), at: value.pointer)
      return nil
    }
    do throws(LineFault) {
      guard text.unicodeScalars.count <= length.rawValue else {
        throw .tooLong(limit: length.rawValue)
      }
      guard text.printable() == text else { throw .controlCharacter }
      return try OneLine.read(text, limit: length.rawValue)
    } catch {
      note(.text(error), at: value.pointer)
      return nil
    }
  }

  /// A text in both languages: `{"en": …, "es": …}`, where Spanish is the English one if left out,
  /// or one text for both.
  mutating func phrase(_ value: DocumentValue, _ length: TextLength) -> Phrase? {
    switch value.json {
    case .string: return text(value, length).map { Phrase(same: $0) }
    case .object:
      guard let object = object(value, DocumentMembers.phrase) else { return nil }
      let noted = noted
      let english = required("en", of: object) { $0.text($1, length) }
      let spanish = optional("es", of: object) { $0.text($1, length) }
      guard let english, self.noted == noted else { return nil }
      return Phrase(en: english, es: spanish ?? english)
    default:
      note(.wrongKind(expected: .phrase), at: value.pointer)
      return nil
    }
  }

  /// A name for commands, files and columns.
  mutating func id(_ value: DocumentValue) -> String? {
    guard let text = value.json.string else {
      note(.wrongKind(expected: .text), at: value.pointer)
      return nil
    }
    guard Self.isID(text) else {
      note(.badID(text), at: value.pointer)
      return nil
    }
    return text
  }

  static func isID(_ text: String) -> Bool {
    guard (1...64).contains(text.utf8.count), let first = text.utf8.first else { return false }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return letters.contains(first)
      && text.utf8.allSatisfy {
        letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  /// A whole number, also one that is written as 3.0.
  mutating func integer(_ value: DocumentValue) -> Int? {
    guard let number = value.json.double else {
      note(.wrongKind(expected: .wholeNumber), at: value.pointer)
      return nil
    }
    guard number.magnitude <= Double(Self.numberLimit) else {
      note(.numberTooLarge(limit: Self.numberLimit), at: value.pointer)
      return nil
    }
    guard let integer = Int(exactly: number) else {
      note(.wrongKind(expected: .wholeNumber), at: value.pointer)
      return nil
    }
    return integer
  }

  mutating func number(_ value: DocumentValue) -> Double? {
    guard let number = value.json.double else {
      note(.wrongKind(expected: .number), at: value.pointer)
      return nil
    }
    guard number.magnitude <= Double(Self.numberLimit) else {
      note(.numberTooLarge(limit: Self.numberLimit), at: value.pointer)
      return nil
    }
    return number
  }

  mutating func boolean(_ value: DocumentValue) -> Bool? {
    let boolean = value.json.boolean
    if boolean == nil { note(.wrongKind(expected: .trueOrFalse), at: value.pointer) }
    return boolean
  }

  /// One of the words of an enum.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ value: DocumentValue, _: Word.Type
  ) -> Word? {
    word(value, among: Array(Word.allCases))
  }

  /// One of some words of an enum.
  mutating func word<Word: RawRepresentable<String>>(
    _ value: DocumentValue, among words: [Word]
  ) -> Word? {
    guard let text = value.json.string else {
      note(.wrongKind(expected: .text), at: value.pointer)
      return nil
    }
    let word = words.first { $0.rawValue == text }
    if word == nil {
      note(.unknownWord(text, allowed: words.map(\.rawValue)), at: value.pointer)
    }
    return word
  }

  mutating func date(_ value: DocumentValue) -> CivilDate? {
    guard let text = value.json.string else {
      note(.wrongKind(expected: .text), at: value.pointer)
      return nil
    }
    let date = CivilDate(text)
    if date == nil { note(.notADate(text), at: value.pointer) }
    return date
  }

  mutating func missingRule(_ value: DocumentValue) -> MissingRule? {
    guard let text = value.json.string else {
      note(.wrongKind(expected: .text), at: value.pointer)
      return nil
    }
    let rule = MissingRule(name: text)
    if rule == nil { note(.unknownRule(text), at: value.pointer) }
    return rule
  }

  /// Where a fact comes from and how sure it is; both must be said.
  mutating func source(_ value: DocumentValue) -> Source? {
    guard let object = object(value, DocumentMembers.source) else { return nil }
    let citation = required("citation", of: object) { $0.text($1, .sentence) }
    let certainty = required("certainty", of: object) { $0.word($1, Certainty.self) }
    guard let citation, let certainty else { return nil }
    return Source(citation, certainty)
  }
}
