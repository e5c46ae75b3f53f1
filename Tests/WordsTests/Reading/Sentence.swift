/// A text in the sources that a person may read, with where it stands.
struct Sentence: Equatable, CustomStringConvertible {
  let file: String
  /// The line its first string begins on, from 1.
  let line: Int
  let tongue: Tongue
  /// Its words; `Sentence.hole` stands for each value that is put in when it is made.
  let text: String
  let isWhole: Bool

  /// Stands for a value: a number, a date or a name.
  static let hole: Character = "\u{FFFC}"

  /// - Parameter isWhole: false for a part that is put into a sentence, such as one of two endings.
  init(file: String, line: Int, tongue: Tongue, text: String, isWhole: Bool = true) {
    self.file = file
    self.line = line
    self.tongue = tongue
    self.text = text
    self.isWhole = isWhole
  }

  var hasWords: Bool { text.contains(where: \.isLetter) }

  var description: String { "\(file):\(line): \(text.replacing(String(Self.hole), with: "…"))" }
}

/// A language that the sources are written in. (The package's own `Language` is not imported: these
/// tests read text and depend on nothing that they read.)
enum Tongue: String, CaseIterable {
  case english = "en"
  case spanish = "es"
}

/// A string that stands in none of the places where sentences belong.
struct LooseLiteral: Equatable, CustomStringConvertible {
  let file: String
  let line: Int
  /// The innermost call it is an argument of; nil where there is none.
  let call: String?
  let text: String

  var description: String {
    "\(file):\(line): \(text.replacing(String(Sentence.hole), with: "…"))"
  }
}
