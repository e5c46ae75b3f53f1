import Formats
import Psychometrics

/// What stands on a paper form, before it is laid out: every text in the language of the wording,
/// safe to show.
struct PaperSheet {
  /// An item and the number that it has in the form.
  struct Item {
    let number: Int
    let text: String
  }

  /// Items under one heading, or under none.
  struct Section {
    let heading: String?
    var items: [Item]
  }

  struct Label {
    let number: Int
    let text: String
  }

  /// Up to this many answers have a box each; from more, a number is written.
  static let mostBoxes = 11

  let language: Language
  let title: String
  /// Whose words these are, where the title does not say it.
  let origin: String?
  /// That there is none in the language asked for, in that language.
  let notice: (text: String, language: Language)?
  /// What to do with each sentence.
  let task: String
  /// What each answer means; empty where the numbers stand for themselves.
  let labels: [Label]
  let lookBack: String?
  let sections: [Section]
  /// The answers with a box each; empty where there are too many.
  let answers: [Int]
  /// A place to write a number, where there are no boxes.
  let blank: String
  /// Credit, conditions and whose words these are.
  let notes: [String]
  let command: String

  init(_ entry: CatalogEntry, wording: Wording, asked: Language) {
    let form = entry.definition.form
    let guide = entry.guide
    language = wording.language
    title = Self.title(of: entry, wording: wording)
    origin = Self.origin(of: wording, title: title)
    notice =
      wording.language == asked
      ? nil : (PaperWords.otherLanguage(wording.language)[asked], asked)
    labels = Self.labels(of: entry, in: language)
    let all = Array(form.lowest..<form.highest + 1)
    answers = all.count <= Self.mostBoxes ? all : []
    task =
      PaperWords.task(
        from: form.lowest, to: form.highest, hasLabels: !labels.isEmpty,
        hasBoxes: !answers.isEmpty)[language]
    blank = PaperWords.blank(from: form.lowest, to: form.highest)[language]
    lookBack = guide.lookBack.map { $0[wording.language].printable() + ":" }
    sections = Self.sections(of: entry, wording: wording)
    notes = Self.notes(of: entry, wording: wording)
    command = Self.command(for: entry.id, wording: wording)
  }

  /// The cells that the largest answer takes.
  var answerDigits: Int {
    labels.map { String($0.number).count }.max() ?? 1
  }

  /// The cells that the largest item number takes.
  var itemDigits: Int {
    max(2, sections.flatMap(\.items).map { String($0.number).count }.max() ?? 1)
  }

  /// The name of the instrument; of a changed wording what it is about, since the name belongs to
  /// the published form.
  private static func title(of entry: CatalogEntry, wording: Wording) -> String {
    let name = entry.name[wording.language].printable()
    let topic = entry.guide.topic[wording.language].printable()
    if wording.kind == .own && !entry.definition.isReflection { return topic.withCapital }
    return topic.isEmpty || topic == name ? name : "\(name): \(topic)"
  }

  private static func origin(of wording: Wording, title: String) -> String? {
    let name = wording.name.printable().withCapital
    return name.isEmpty || name == title ? nil : name
  }

  private static func labels(of entry: CatalogEntry, in language: Language) -> [Label] {
    let form = entry.definition.form
    let labels = zip(form.lowest..<form.highest + 1, entry.guide.answerLabels).map {
      Label(number: $0, text: $1[language].printable())
    }
    // Labels that only repeat the numbers say nothing.
    return labels.contains { $0.text != String($0.number) } ? labels : []
  }

  /// Of a reflection its areas, in the order of the items, so that the numbers can be typed as they
  /// stand; of anything else one section, since headings would steer the answers.
  private static func sections(of entry: CatalogEntry, wording: Wording) -> [Section] {
    let items = wording.items.enumerated().map {
      Item(number: $0 + 1, text: $1.printable())
    }
    let definition = entry.definition
    guard definition.isReflection else { return [Section(heading: nil, items: items)] }
    var headings: [Int: String] = [:]
    for area in definition.scales {
      let name = entry.everydayName(of: area.id)[wording.language].printable().withCapital
      for item in definition.key(of: area.id)?.items ?? [] { headings[item] = name }
    }
    var sections: [Section] = []
    for item in items {
      let heading = headings[item.number] ?? PaperWords.otherHeading[wording.language]
      if sections.last?.heading == heading {
        sections[sections.count - 1].items.append(item)
      } else {
        sections.append(Section(heading: heading, items: [item]))
      }
    }
    return sections
  }

  private static func notes(of entry: CatalogEntry, wording: Wording) -> [String] {
    var notes = [entry.guide.credit]
    // That a file says nothing is no news for whoever fills in the sheet.
    if entry.guide.conditions != OwnInstrumentDefaults.conditions {
      notes.append(entry.guide.conditions)
    }
    if wording.kind == .own {
      if entry.definition.isScored { notes.append(PaperWords.notThePublishedForm) }
      if !wording.isReviewedByPeers { notes.append(PaperWords.notReviewed) }
    }
    return notes.map { $0[wording.language].printable() }.filter { !$0.isEmpty }
  }

  /// What records the form, whole: the words that were answered to, and their language, since another
  /// machine may speak another.
  private static func command(
    for id: InstrumentID, wording: Wording
  ) -> String {
    var command = "tend record \(id.rawValue.printable().inShell)"
    if wording.kind == .own { command += " --wording own" }
    return command + " --lang \(wording.language.rawValue)"
  }
}

extension String {
  /// The text with a capital at its start.
  fileprivate var withCapital: String {
    prefix(1).uppercased() + dropFirst()
  }

  /// The text as a shell reads it in one piece.
  fileprivate var inShell: String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    return isPlain && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
