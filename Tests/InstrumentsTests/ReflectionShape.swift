import Formats
import Psychometrics

@testable import Instruments

/// What is wrong with a reflection, as far as its form can tell; what its sentences say is for
/// readers to judge.
///
/// Faults are sentences, in a list that is empty where there is none. `faults` holds for every
/// reflection; what one of them is to be, its test gives to `faults(id:subject:audiences:)` and the
/// others.
struct ReflectionShape {
  /// How the statements speak of those who answer them.
  enum Voice {
    /// Each begins with "I".
    case singular
    /// Each begins with "We".
    case plural
    /// Each says "I", "my", "we" or the like, wherever in the sentence.
    case personal
  }

  /// The most words of a statement, in each language.
  static let mostWords = 18
  /// The characters of a statement, in each language.
  static let characters = 20...90
  /// The paragraphs of a text beside the statements.
  static let paragraphs = 2...7

  var definition: Definition
  var guide: Guide
  var wordings: [Wording]
  let voice: Voice

  init(_ reflection: Reflection, voice: Voice) {
    definition = reflection.definition
    guide = reflection.guide
    wordings = reflection.wordings
    self.voice = voice
  }

  var faults: [String] {
    definitionFaults + guideFaults + areaFaults + caveatFaults + asideFaults + wordingFaults
      + translationFaults
  }

  func statements(_ language: Language) -> [String] {
    wordings.first { $0.language == language }?.items ?? []
  }
}

/// What one reflection is to be.
extension ReflectionShape {
  func faults(
    id: InstrumentID, version: String = "1", subject: Subject, audiences: [Audience]
  ) -> [String] {
    var faults: [String] = []
    if definition.id != id { faults.append("the id is \(definition.id.rawValue)") }
    if definition.version != version { faults.append("the version is \(definition.version)") }
    if definition.subject != subject { faults.append("it is about \(definition.subject.rawValue)") }
    if guide.audiences != audiences {
      faults.append("it is for \(guide.audiences.map(\.rawValue))")
    }
    return faults
  }

  /// - Parameter areas: the number of statements of each, in their order.
  func faults(areas: KeyValuePairs<ScaleID, Int>) -> [String] {
    let expected = areas.map { "\($0.key.rawValue) \($0.value)" }
    let found = definition.scales.map { scale in
      "\(scale.id.rawValue) \(definition.key(of: scale.id)?.items.count ?? 0)"
    }
    return found == expected ? [] : ["the areas are \(found)"]
  }

  /// - Parameter asides: the English titles of the texts beside the statements.
  func faults(asides: [String]) -> [String] {
    let found = guide.asides.map(\.title.english)
    return found == asides ? [] : ["the texts beside it are \(found)"]
  }
}

/// What stands around the statements.
extension ReflectionShape {
  private var definitionFaults: [String] {
    var faults = definition.faults().map { "a fault of the definition: \($0)" }
    if !SelfTest.run(definition).passed { faults.append("the self-test does not pass") }
    if !definition.isReflection { faults.append("its answers would be added up") }
    let form = definition.form
    if form.lowest != 1 || form.highest != 4 || guide.answerLabels.count != 4 {
      faults.append("it has other answers than yes, partly, not yet, not for me")
    }
    for scale in definition.scales where scale.favourable != .neither || scale.bands != nil {
      faults.append("\(scale.id.rawValue) pretends to measure")
    }
    return faults
  }

  private var guideFaults: [String] {
    var faults: [String] = []
    if guide.lookBack != nil { faults.append("it looks back over a time") }
    faults += textFaults(guide.name, "the name")
    faults += textFaults(guide.topic, "the topic")
    faults += textFaults(guide.purpose, "the purpose")
    return faults
  }

  private var areaFaults: [String] {
    var faults: [String] = []
    for area in definition.scales {
      let words = guide.scales[area.id]
      faults += textFaults(words?.everydayName, "the name of \(area.id.rawValue)")
      faults += textFaults(words?.higherMeans, "the subject of \(area.id.rawValue)")
      for language in Language.allCases {
        guard let text = words?.higherMeans[language], !text.hasSuffix(".") else { continue }
        faults.append("not a whole sentence: \(text)")
      }
    }
    return faults
  }

  /// It says that nobody tested it and where its subjects were taken from, each with a source that
  /// may be shown.
  private var caveatFaults: [String] {
    let texts = guide.caveats.map(\.text.english)
    var faults: [String] = []
    if !texts.contains(where: { $0.hasPrefix("Nobody has tested these statements") }) {
      faults.append("it does not say that nobody tested it")
    }
    if !texts.contains(where: { $0.contains("the words are ours") }) {
      faults.append("it does not say whose words they are")
    }
    for caveat in guide.caveats {
      faults += textFaults(caveat.text, "a caveat")
      if !caveat.source.mayBeShown || caveat.source.citation.isEmpty {
        faults.append("no source to show: \(caveat.text.english)")
      }
    }
    return faults
  }

  private var asideFaults: [String] {
    var faults: [String] = []
    for aside in guide.asides {
      faults += textFaults(aside.title, "the title of a text")
      if !Self.paragraphs.contains(aside.paragraphs.count) {
        faults.append("\(aside.title.english): \(aside.paragraphs.count) paragraphs")
      }
      for paragraph in aside.paragraphs {
        faults += textFaults(paragraph, "a paragraph")
        for language in Language.allCases {
          let text = paragraph[language]
          if text.last.map({ ".?!»\"".contains($0) }) != true {
            faults.append("not a whole paragraph: \(text)")
          }
        }
      }
    }
    return faults
  }

  /// A phrase must be there, on one line, in both languages; only a single word may be the same.
  private func textFaults(_ phrase: Phrase?, _ what: String) -> [String] {
    guard let phrase else { return ["\(what) is not there"] }
    var faults: [String] = []
    if phrase.english == phrase.spanish, phrase.english.contains(" ") {
      faults.append("\(what) is not translated")
    }
    for language in Language.allCases {
      let text = phrase[language]
      if text.isEmpty { faults.append("\(language.rawValue): \(what) is empty") }
      if !isOnOneLine(text) { faults.append("\(language.rawValue): \(what) is badly spaced") }
    }
    return faults
  }
}

/// The statements themselves: each one short sentence about oneself, once, in both languages.
extension ReflectionShape {
  private var wordingFaults: [String] {
    var faults: [String] = []
    if wordings.map(\.language) != Language.allCases {
      faults.append("its wordings are \(wordings.map(\.language.rawValue))")
    }
    for wording in wordings {
      let language = wording.language
      if wording.items.count != definition.form.itemCount {
        faults.append("\(language.rawValue): \(wording.items.count) statements")
      }
      if Set(wording.items).count != wording.items.count {
        faults.append("\(language.rawValue): a statement stands there twice")
      }
      if wording.isReviewedByPeers { faults.append("\(language.rawValue): a review is claimed") }
      for text in wording.items {
        faults += sentenceFaults(text) + addressFaults(text, language)
      }
    }
    return faults
  }

  private var translationFaults: [String] {
    var faults: [String] = []
    for (english, spanish) in zip(statements(.english), statements(.spanish))
    where english == spanish {
      faults.append("not translated: \(english)")
    }
    return faults
  }

  private func sentenceFaults(_ text: String) -> [String] {
    var faults: [String] = []
    if !text.hasSuffix(".") || text.dropLast().contains(".") {
      faults.append("not one sentence: \(text)")
    }
    if text.first?.isUppercase != true { faults.append("begins without a capital: \(text)") }
    if !Self.characters.contains(text.count) {
      faults.append("\(text.count) characters: \(text)")
    }
    let length = text.split(separator: " ").count
    if length > Self.mostWords { faults.append("\(length) words: \(text)") }
    if !isOnOneLine(text) { faults.append("badly spaced: \(text)") }
    return faults
  }

  private func addressFaults(_ text: String, _ language: Language) -> [String] {
    let words = words(of: text)
    var faults: [String] = []
    if words.contains(where: orders(language).contains) { faults.append("orders about: \(text)") }
    if words.contains(where: secondPerson(language).contains) {
      faults.append("speaks to somebody: \(text)")
    }
    if !isFirstPerson(words, language) { faults.append("not in the first person: \(text)") }
    return faults
  }

  /// In Spanish the verb alone says who: a plural one can be told by its ending, a singular one only
  /// by eye, and among nouns and other people's verbs neither.
  private func isFirstPerson(_ words: [String], _ language: Language) -> Bool {
    switch (language, voice) {
    case (.english, .singular): words.first == "i"
    case (.english, .plural): words.first == "we"
    case (.english, .personal): words.contains(where: Self.firstPerson.contains)
    case (.spanish, .singular): !words.contains { $0.hasSuffix("amos") || $0.hasSuffix("emos") }
    case (.spanish, .plural): words.contains { $0.hasSuffix("mos") }
    case (.spanish, .personal): true
    }
  }

  private static let firstPerson: Set<String> = [
    "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves",
  ]

  private func secondPerson(_ language: Language) -> Set<String> {
    switch language {
    case .english: ["you", "your", "yours", "yourself"]
    case .spanish: ["tú", "tu", "tus", "te", "ti", "contigo", "usted", "ustedes", "vos"]
    }
  }

  private func orders(_ language: Language) -> Set<String> {
    switch language {
    case .english: ["should", "shouldn", "must", "mustn", "ought"]
    case .spanish: ["debo", "debe", "debes", "debemos", "debería", "deberíamos"]
    }
  }

  /// In small letters; an apostrophe ends a word, so that "I'm" is "i" and "m".
  private func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private func isOnOneLine(_ text: String) -> Bool {
    !text.contains("  ") && !text.contains("\n")
  }
}
