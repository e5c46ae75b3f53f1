import Formats
import Journal
import Psychometrics
import Store
import TestSupport
import Testing

/// What the library of a store should hold, as plain lists.
struct LibraryModel {
  private var instruments: [AddedInstrument] = []
  private var wordings: [Language: ImportedWording] = [:]
  private var norms: [AddedNorms] = []
  /// The words that a name stood for last, of each language, whether they are still there or not.
  private var texts: [Language: [String: [String]]] = [:]
  private var lastNorms = 0

  /// All of one instrument, the one that the check-ins are of.
  private static let instrument: InstrumentID = "barc-10"
  private static let names = ["clinic", "hospital"]

  var kept: KeptLibrary {
    KeptLibrary(
      instruments: instruments,
      wordings: wordings.values.sorted { $0.language.rawValue < $1.language.rawValue },
      norms: norms)
  }

  /// Words that a check-in may have been answered to: Tend's, or imported ones, there or gone.
  static func wordingUsed(_ random: inout SeededGenerator) -> WordingUsed {
    guard let name = (names + [nil]).randomElement(using: &random) ?? nil else {
      return WordingUsed(kind: .own, language: .english)
    }
    return WordingUsed(
      kind: .published, language: Language.allCases.randomElement(using: &random), name: name)
  }

  /// - Parameter inUse: the number of entries and drafts.
  mutating func changeInstruments(
    in store: Store, inUse: Int, random: inout SeededGenerator
  ) throws {
    if Int.random(in: 0..<4, using: &random) == 0 { return try removeInstrument(store, inUse) }
    let version = String(Int.random(in: 1...3, using: &random))
    let form = Int.random(in: 0..<4, using: &random) == 0 ? "changed" : version
    let given = try MadeUp.added(
      Self.instrument, version: version, digest: MadeUp.digest(form),
      document: "document \(Int.random(in: 1...9, using: &random))")
    guard let index = instruments.firstIndex(where: { $0.version == version }) else {
      try store.add(given)
      return instruments.append(given)
    }
    if instruments[index].digest == given.digest {
      try store.add(given)
      instruments[index] = given
    } else {
      #expect(throws: StoreError.definitionChanged(Self.instrument, version: version)) {
        try store.add(given)
      }
    }
  }

  private mutating func removeInstrument(_ store: Store, _ inUse: Int) throws {
    if instruments.isEmpty {
      #expect(throws: StoreError.unknownInstrument(Self.instrument)) {
        try store.removeInstrument(Self.instrument)
      }
    } else if inUse > 0 {
      #expect(throws: StoreError.instrumentInUse(Self.instrument, entries: inUse)) {
        try store.removeInstrument(Self.instrument)
      }
    } else {
      try store.removeInstrument(Self.instrument)
      (instruments, wordings, norms, texts) = ([], [:], [], [:])
    }
  }

  mutating func changeNorms(in store: Store, random: inout SeededGenerator) throws {
    if Bool.random(using: &random) {
      lastNorms += 1
      #expect(try store.add(MadeUp.norms()) == lastNorms)
      norms.append(try MadeUp.norms(id: lastNorms))
    } else if let chosen = norms.randomElement(using: &random) {
      try store.removeNorms(chosen.id)
      norms.removeAll { $0.id == chosen.id }
    } else {
      #expect(throws: StoreError.unknownNorms(lastNorms)) { try store.removeNorms(lastNorms) }
    }
  }

  /// - Parameter used: the wordings of all revisions and drafts.
  mutating func changeWordings(
    in store: Store, used: [WordingUsed], random: inout SeededGenerator
  ) throws {
    let language = Bool.random(using: &random) ? Language.english : .spanish
    if Int.random(in: 0..<3, using: &random) == 0 {
      if wordings.removeValue(forKey: language) == nil {
        #expect(throws: StoreError.unknownWording(Self.instrument, language)) {
          try store.removeWording(Self.instrument, language)
        }
      } else {
        try store.removeWording(Self.instrument, language)
      }
      return
    }
    let name = Self.names[Int.random(in: 0..<2, using: &random)]
    let items = (0..<Int.random(in: 1...3, using: &random)).map { "item \($0)" }
    let wording = try MadeUp.wording(Self.instrument, language, name: name, items: items)
    let isAnswered = used.contains { $0.name == name && $0.language == language }
    if isAnswered, texts[language]?[name] != items {
      #expect(throws: StoreError.wordingInUse(name: name)) { try store.keep(wording) }
    } else {
      try store.keep(wording)
      wordings[language] = wording
      texts[language, default: [:]][name] = items
    }
  }
}
