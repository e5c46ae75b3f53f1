import Care
import Formats
import Testing

/// Everything that this room says of its own accord, before a plan exists.
private let sentences: [Phrase] =
  LifelineDirectory.all.flatMap { $0.page() + [$0.quietLine, $0.countryName] }
  + LifelineDirectory.paragraphs(forCountry: "ZZ").flatMap { $0 }
  + [LifelineDirectory.quietLine(forCountry: "ZZ")]
  + NextStep.openQuestions
  + TimelineNote.Kind.allCases.map(\.name)

@Suite struct `Words of care` {
  @Test(arguments: Language.allCases)
  func `no sentence is empty or ragged`(language: Language) {
    for phrase in sentences {
      let text = phrase[language]
      #expect(text.contains { $0.isLetter }, "\(phrase)")
      #expect(!text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains("  "), "\(phrase)")
      #expect(!text.contains { $0.isNewline }, "\(phrase)")
    }
  }

  @Test(arguments: Language.allCases)
  func `no sentence labels a person, presses, or blames`(language: Language) {
    let avoided: [String] =
      switch language {
      case .english:
        [
          "suicidal", "committed", "mentally ill", "patient", "addict", "abuse", "victim",
          "suffer", "crazy", "weak", "disorder", "overdue", "missed", " late ", "failed", "should",
          "must",
        ]
      case .spanish:
        [
          "suicida ", "suicidarse", "enfermo", "paciente", "adicto", "abuso", "víctima", "sufr",
          "loco", "débil", "trastorno", "atrasad", "fallaste", "deberías", "tienes que",
        ]
      }
    for phrase in sentences {
      let text = phrase[language].lowercased() + " "
      for word in avoided { #expect(!text.contains(word), "\(word) in \(text)") }
    }
  }

  @Test func `a sentence that differs between the languages was translated`() {
    for lifeline in LifelineDirectory.all {
      for phrase in lifeline.services.compactMap(\.about) {
        #expect(phrase.english != phrase.spanish)
      }
    }
    for question in NextStep.openQuestions { #expect(question.english != question.spanish) }
  }
}
