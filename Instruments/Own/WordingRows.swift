import Formats

/// The sentences found so far, and what is wrong with them.
///
/// How a table and a JSON document are read stands in a file each.
struct WordingRows {
  static let names = ["item", "text", "language"]
  static let schema = "tend.wording/1"

  let itemCount: Int
  private(set) var faults: [WordingFileFault] = []
  /// The texts by item; one that may not be shown is there as an empty one.
  private var found: [Language: [Int: String]] = [:]
  /// Whether sentences may be there that were not reached.
  private var isCutShort = false

  init(itemCount: Int) {
    self.itemCount = itemCount
  }

  mutating func note(_ kind: WordingFileFault.Kind, at place: WordingFileFault.Place) {
    faults.append(WordingFileFault(place, kind))
  }

  /// Notes what ends the reading, so that nothing is called missing that only lies behind it.
  mutating func stop(_ kind: WordingFileFault.Kind, at place: WordingFileFault.Place) {
    note(kind, at: place)
    isCutShort = true
  }

  /// Takes one sentence. An item or a language is nil where its own fault was noted before.
  mutating func add(
    item: Int?, text: String, language: Language?, at place: WordingFileFault.Place,
    textAt textPlace: WordingFileFault.Place
  ) {
    var line = ""
    do throws(LineFault) {
      line = try OneLine.read(text, limit: WordingFile.textLimit)
    } catch {
      note(.text(error, item: item), at: textPlace)
    }
    guard let item else { return }
    guard item >= 1, item <= itemCount else {
      note(.itemOutsideForm(item, itemCount: itemCount), at: place)
      return
    }
    guard let language else { return }
    guard found[language]?[item] == nil else {
      note(.itemTwice(item, language), at: place)
      return
    }
    found[language, default: [:]][item] = line
  }

  /// The language of that name, in small letters or capitals.
  mutating func spoken(_ name: String, at place: WordingFileFault.Place) -> Language? {
    let language = Language(rawValue: OneLine.trimmed(name).lowercased())
    if language == nil { note(.unknownLanguage(name), at: place) }
    return language
  }

  /// The whole texts, English first.
  func finished() throws(WordingFileFaults) -> [WordingText] {
    var faults = faults
    var texts: [WordingText] = []
    for language in Language.allCases {
      guard let items = found[language] else { continue }
      let missing = (1..<max(1, itemCount) + 1).filter { items[$0] == nil }
      if !missing.isEmpty, !isCutShort {
        faults.append(WordingFileFault(.file, .itemsMissing(language, missing)))
      }
      texts.append(
        WordingText(
          language: language, items: items.sorted { $0.key < $1.key }.map(\.value)))
    }
    if texts.isEmpty, faults.isEmpty { faults.append(WordingFileFault(.file, .noTexts)) }
    guard faults.isEmpty else { throw WordingFileFaults(faults) }
    return texts
  }
}
