import Testing

@Suite struct `Avoided words` {
  // MARK: Broken on purpose

  @Test(arguments: [
    ("Your check-in is overdue.", "overdue"),
    ("An ADDICT in recovery.", "addict"),
    ("A treatment-resistant few", "treatment resistant"),
    ("What a patient's family said", "patient"),
    ("After a relapse, begin again.", "relapse"),
    ("She committed suicide.", "committed suicide"),
    ("You shouldn't stop.", "shouldn t"),
    ("Scores rank people.", "rank"),
  ])
  func `are found in English, whatever their case`(_ text: String, _ form: String) {
    #expect(found(text, .english) == [form])
  }

  @Test(arguments: [
    ("Tu registro está atrasado.", "atrasado"),
    ("Después de una recaída, empieza de nuevo.", "recaída"),
    ("Una persona que SUFRE", "sufre"),
    ("Deberías descansar.", "deberías"),
    ("Los enfermos mentales", "enfermos mentales"),
    ("El diagnóstico, dicen", "diagnóstico"),
  ])
  func `are found in Spanish`(_ text: String, _ form: String) {
    #expect(found(text, .spanish).contains(form))
  }

  @Test func `are found in the sentences of made-up source`() {
    let source = #"Phrase(en: "\(n) check-ins " + "were missed.", es: "Nada.")"#
    let texts = SourceTexts(file: "A.swift", source: source)
    #expect(WordFinding.findings(in: texts.sentences).map(\.form) == ["missed"])
  }

  @Test(arguments: [
    "Later is fine.", "The platelet of an oldie", "Cleaning up", "An outpatient",
    "substance; abuse", "the Center for Victims of Torture, ProQOL.org",
    "It never fits, you bested",
  ])
  func `are whole words, and no part of others`(_ text: String) {
    #expect(found(text, .english) == [])
  }

  // MARK: The table

  @Test(arguments: Tongue.allCases)
  func `are each listed once, in plain spelling, with a reason and something to say instead`(
    _ tongue: Tongue
  ) {
    var seen: Set<String> = []
    for word in AvoidedWord.list(tongue) {
      #expect(!word.forms.isEmpty && !word.reason.isEmpty && !word.instead.isEmpty)
      for form in word.forms {
        #expect(seen.insert(form).inserted, "\(form) is listed twice")
        #expect(form == form.lowercased() && !form.contains("|") && !form.isEmpty, "\(form)")
      }
    }
    #expect(seen.count > 100)
  }

  @Test func `rest on guides that are all in use`() {
    let used = Set(Tongue.allCases.flatMap(AvoidedWord.list).map(\.guide))
    #expect(used == Set(Guide.allCases))
  }

  private func found(_ text: String, _ tongue: Tongue) -> [String] {
    let sentence = Sentence(file: "A.swift", line: 1, tongue: tongue, text: text)
    return WordFinding.findings(in: [sentence]).map(\.form)
  }
}
