import Care
import Formats

/// What the argument parser says of a call, read back so that it can be said in both languages.
///
/// The parser's words are English. Those that are not known here are passed on as they are.
enum ParserWords {
  /// - Parameter text: the parser's message.
  static func words(_ text: String) -> Phrase {
    if let refused = RefusedValue(text) { return refused.words }
    let line = text.replacing("\n", with: " ")
    if let place = quoted(in: line, after: "Missing expected argument ") {
      return Phrase(en: line, es: "falta '\(place)'")
    }
    if let argument = quoted(in: line, after: "Unexpected argument ") {
      return Phrase(en: line, es: "sobra '\(argument)'")
    }
    return Phrase(en: line, es: "no se entiende la orden (en inglés: \(line))")
  }

  /// The value that was perhaps meant; nil where none comes close.
  static func nearest(_ text: String) -> String? {
    RefusedValue(text).flatMap { NearestName.nearest(to: $0.value, among: $0.allowed) }
  }

  /// What the message quotes behind its beginning, where it says no more.
  private static func quoted(in line: String, after beginning: String) -> Substring? {
    guard line.hasPrefix(beginning + "'"), line.hasSuffix("'") else { return nil }
    let rest = line.dropFirst(beginning.count + 1).dropLast()
    return rest.contains("'") ? nil : rest
  }
}

/// A value that its option or argument does not take.
private struct RefusedValue {
  let value: String
  /// The option or argument, as the parser writes it: `--area <area>`.
  let place: String
  /// Empty where any value of some kind would do.
  let allowed: [String]
  private let line: String
  private let isListed: Bool

  private static let listed = "Please provide one of the following:"

  init?(_ text: String) {
    let head = "The value '"
    guard text.hasPrefix(head), let middle = text.firstRange(of: "' is invalid for '") else {
      return nil
    }
    let rest = text[middle.upperBound...]
    guard let end = rest.firstIndex(of: "'") else { return nil }
    value = String(text[..<middle.lowerBound].dropFirst(head.count))
    place = String(rest[..<end])
    let list = rest[rest.index(after: end)...]
    isListed = list.contains(Self.listed)
    if isListed {
      allowed = list.split(separator: "\n").compactMap { line in
        let line = line.drop { $0 == " " }
        return line.hasPrefix("- ") ? String(line.dropFirst(2)) : nil
      }
    } else {
      let parts = list.split(separator: "'", omittingEmptySubsequences: false)
      allowed = parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
    }
    line = text.replacing("\n", with: " ")
  }

  var words: Phrase {
    let refused = Phrase(en: line, es: "'\(value)' no sirve para '\(place)'")
    if allowed.isEmpty { return refused }
    let list = allowed.joined(separator: ", ")
    return Phrase(
      en: isListed
        ? "The value '\(value)' is invalid for '\(place)'. Please provide one of \(list)." : line,
      es: "\(refused.spanish); admite \(spanishList)")
  }

  /// What may be given, with what it means where the names are of parts that people write into.
  private var spanishList: String {
    allowed.map { name in
      guard let part = WellnessPart(rawValue: name),
        allowed == WellnessPart.allCases.map(\.rawValue)
      else { return name }
      return "\(name) («\(part.name.spanish)»)"
    }.joined(separator: ", ")
  }
}
