package import Formats
package import Psychometrics

/// A column map as far as the headings of a table tell; the rest is for a person to fill in.
///
/// Names are compared without case, accents, spaces and signs. How answers are coded is never
/// guessed: `add` is 0 and `reversedAlready` empty until somebody says otherwise.
package struct ColumnDraft: Hashable, Sendable {
  /// The heading of each column that we need, nil where none was found.
  package private(set) var participant: String?
  package private(set) var date: String?
  /// One an item, in order.
  package private(set) var items: [String?]
  /// The headings that were not matched, in their order.
  package private(set) var unmatched: [String] = []
  /// Of our columns those that several headings would fit, with these.
  package private(set) var severalFit: [Choice] = []

  /// Headings that would fit one of our columns.
  package struct Choice: Hashable, Sendable {
    package let name: String
    package let headings: [String]
  }

  package init(_ headings: [String], for definition: Definition) {
    items = [String?](repeating: nil, count: definition.form.itemCount)
    let names = headings.map(HeadingName.init)
    let prefixes = HeadingName.itemPrefixes(of: definition)
    participant = first(HeadingName.participants, in: names, as: "participant")
    date = first(HeadingName.dates, in: names, as: "date")
    for number in 1...max(items.count, 1) where number <= items.count {
      let fitting = names.filter { $0.number == number && prefixes.contains($0.prefix) }
      if fitting.count == 1 {
        items[number - 1] = fitting[0].heading
      } else if fitting.count > 1 {
        severalFit.append(Choice(name: "item\(number)", headings: fitting.map(\.heading)))
      }
    }
    let matched = Set(items.compactMap(\.self) + [participant, date].compactMap(\.self))
    unmatched = headings.filter { !matched.contains($0) }
  }

  /// Our columns that nothing was found for.
  package var missing: [String] {
    var missing: [String] = []
    if participant == nil { missing.append("participant") }
    if date == nil { missing.append("date") }
    for (index, heading) in items.enumerated() where heading == nil {
      missing.append("item\(index + 1)")
    }
    return missing
  }

  /// The map to be filled in: null stands for what was not found.
  package var document: JSON {
    [
      "schema": .string(ColumnMapFile.schema),
      "participant": Self.text(participant),
      "date": Self.text(date),
      "items": .object(
        items.enumerated().map { .init("item\($0.offset + 1)", Self.text($0.element)) }),
      "groups": .object([]),
      "add": .integer(0),
      "reversedAlready": .array([]),
      "missing": .array([]),
      "dateFormat": .null,
    ]
  }

  private static func text(_ heading: String?) -> JSON {
    heading.map(JSON.string) ?? .null
  }

  /// The heading with the first of these names that any has.
  private mutating func first(
    _ wanted: [String], in names: [HeadingName], as ours: String
  ) -> String? {
    for name in wanted {
      let fitting = names.filter { $0.whole == name }
      if fitting.count == 1 { return fitting[0].heading }
      if fitting.count > 1 {
        severalFit.append(Choice(name: ours, headings: fitting.map(\.heading)))
        return nil
      }
    }
    return nil
  }
}

/// A heading as it is compared: small letters and digits alone.
private struct HeadingName {
  let heading: String
  let whole: String
  /// What stands before the number at the end.
  let prefix: String
  let number: Int?

  init(_ heading: String) {
    self.heading = heading
    var words: [String] = []
    var wasLetter: Bool?
    for character in heading.lowercased() {
      guard character.isLetter || character.isNumber else {
        wasLetter = nil
        continue
      }
      if wasLetter == character.isLetter, !words.isEmpty {
        words[words.count - 1].append(Self.plain(character))
      } else {
        words.append(String(Self.plain(character)))
      }
      wasLetter = character.isLetter
    }
    whole = words.joined()
    number = words.last.flatMap { $0.utf8.count <= 4 ? Int($0) : nil }
    prefix = number == nil ? whole : words.dropLast().joined()
  }

  private static func plain(_ character: Character) -> Character {
    switch character {
    case "á": "a"
    case "é": "e"
    case "í": "i"
    case "ó": "o"
    case "ú", "ü": "u"
    case "ñ": "n"
    default: character
    }
  }

  /// The most telling first.
  static let participants = [
    "participant", "participantid", "participantcode", "clientid", "clientcode", "client",
    "personid", "personcode", "person", "subjectid", "subject", "respondentid", "respondent",
    "recordid", "caseid", "code", "id", "participante", "idparticipante", "codigoparticipante",
    "cliente", "idcliente", "persona", "codigo",
  ]
  /// A date that is not the form's, such as that of birth or of a first contact, is none of them.
  static let dates =
    ["date", "datecompleted", "completedon", "dateadministered"]
    + [
      "completion", "assessment", "survey", "form", "entry", "visit", "interview", "test",
      "administration", "checkin", "response", "questionnaire",
    ].flatMap { ["dateof\($0)", "\($0)date"] }
    + ["completed", "fecha"]
    + [
      "aplicacion", "llenado", "formulario", "encuesta", "entrevista", "evaluacion", "visita",
      "cuestionario",
    ].flatMap { ["fechade\($0)", "fechadel\($0)", "fechadela\($0)", "fecha\($0)"] }
  private static let itemWords = [
    "", "q", "i", "item", "question", "p", "pregunta", "itemno", "no",
  ]

  /// What may stand before an item's number: such a word, the instrument, or both.
  static func itemPrefixes(of definition: Definition) -> Set<String> {
    let id = HeadingName(definition.id.rawValue)
    let published = HeadingName(definition.publishedName)
    var prefixes = Set(itemWords.dropFirst())
    for name in [id.whole, id.prefix, published.whole, published.prefix] where !name.isEmpty {
      for word in itemWords { prefixes.insert(name + word) }
    }
    return prefixes
  }
}
