import Formats

extension ErrorCatalogue {
  /// What is wrong with a JSON text at one place, with its line and column.
  static func words(_ fault: JSON.Fault) -> Phrase {
    let kind = words(fault.kind)
    return Phrase(
      en: "line \(fault.line), column \(fault.column): \(kind.english)",
      es: "línea \(fault.line), columna \(fault.column): \(kind.spanish)")
  }

  private static func words(_ kind: JSON.FaultKind) -> Phrase {
    switch kind {
    case .tooLong(_, let limit):
      Phrase(en: "the text is over \(size(limit))", es: "el texto pasa de \(size(limit))")
    case .tooDeep(let limit):
      Phrase(
        en: "more than \(limit) lists or objects lie one in another",
        es: "hay más de \(limit) listas u objetos uno dentro de otro")
    case .unexpectedEnd(let expected):
      Phrase(
        en: "the text ends where \(name(expected).english) is expected",
        es: "el texto acaba donde se espera \(name(expected).spanish)")
    case .unexpectedCharacter(let scalar, let expected):
      Phrase(
        en: "'\(shown(scalar))' stands where \(name(expected).english) is expected",
        es: "'\(shown(scalar))' está donde se espera \(name(expected).spanish)")
    case .trailingText:
      Phrase(en: "something follows the end", es: "hay algo después del final")
    case .trailingComma:
      Phrase(
        en: "a comma stands before a closing bracket", es: "hay una coma antes de cerrar")
    case .doubledName(let name):
      Phrase(en: "'\(shown(name))' is there twice", es: "'\(shown(name))' está dos veces")
    case .unknownWord(let word):
      Phrase(
        en: "'\(shown(word))' is no word of JSON", es: "'\(shown(word))' no es palabra de JSON")
    case .leadingZero(let number):
      Phrase(
        en: "the number \(shown(number)) begins with a zero",
        es: "el número \(shown(number)) empieza con un cero")
    case .malformedNumber(let number):
      Phrase(en: "'\(shown(number))' is no number", es: "'\(shown(number))' no es un número")
    case .numberOutOfRange(let number):
      Phrase(
        en: "the number \(shown(number)) is too large or too small",
        es: "el número \(shown(number)) es demasiado grande o demasiado pequeño")
    case .unclosedString:
      Phrase(
        en: "a quote is opened and not closed on its line",
        es: "se abre una comilla y no se cierra en su línea")
    case .controlCharacter:
      Phrase(
        en: "a line break, a tab or another control character inside quotes",
        es: "un salto de línea, un tabulador u otro carácter de control entre comillas")
    case .unknownEscape(let scalar):
      Phrase(
        en: "'\\\(shown(scalar))' is no escape of JSON",
        es: "'\\\(shown(scalar))' no es un escape de JSON")
    case .malformedEscape:
      Phrase(
        en: "'\\u' without four hexadecimal digits",
        es: "'\\u' sin cuatro dígitos hexadecimales")
    case .loneSurrogate:
      Phrase(en: "half a character ('\\uD800')", es: "medio carácter ('\\uD800')")
    case .invalidUTF8: Phrase(en: "not UTF-8 text", es: "no es texto UTF-8")
    }
  }

  private static func name(_ expected: JSON.Expected) -> Phrase {
    switch expected {
    case .value: Phrase(en: "a value", es: "un valor")
    case .name: Phrase(en: "a name in quotes", es: "un nombre entre comillas")
    case .colon: Phrase(en: "a colon", es: "dos puntos")
    case .commaOrClosingBracket: Phrase(en: "a comma or ']'", es: "una coma o ']'")
    case .commaOrClosingBrace: Phrase(en: "a comma or '}'", es: "una coma o '}'")
    }
  }

  /// What somebody wrote, short and safe to show.
  static func shown(_ text: String) -> String {
    text.printable().truncated(to: 40)
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    shown(String(Character(scalar)))
  }

  /// A limit of a file as people say it.
  static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes >> 10) KB"
  }
}
