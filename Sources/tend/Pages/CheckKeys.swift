/// What a person typed at an item.
enum CheckKey: Equatable {
  case number(Int)
  case back
  case skip
  case decline
  case explain
  case stop
  case hide
  case drop
  /// Nothing of the above.
  case unknown

  /// A number, one of the single keys, or a whole word in either language.
  init(_ line: String) {
    if let number = Int(line), line.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      self = .number(number)
    } else {
      self = Self.words[line.lowercased()] ?? .unknown
    }
  }

  private static let words: [String: CheckKey] = [
    "b": .back, "back": .back, "atrás": .back, "atras": .back,
    "s": .skip, "skip": .skip, "-": .skip, "saltar": .skip,
    "x": .decline, "rather not say": .decline, "i would rather not say": .decline,
    "prefiero no decir": .decline, "prefiero no decirlo": .decline,
    "?": .explain, "help": .explain, "explain": .explain, "ayuda": .explain,
    "q": .stop, "quit": .stop, "stop": .stop, "salir": .stop,
    "h": .hide, "hide": .hide, "ocultar": .hide,
    "d": .drop, "drop": .drop, "descartar": .drop,
  ]
}
