import Testing

/// The reader that the other tests rest on sees what a person will see.
@Suite struct `Texts of a source file` {
  @Test func `are both languages of a phrase`() {
    let texts = read(#"Phrase(en: "One day.", es: "Un día.")"#)
    #expect(shown(texts.sentences) == ["en One day.", "es Un día."])
    #expect(texts.phraseCount == 1)
  }

  @Test func `are joined over several strings, with values as holes`() {
    let texts = read(
      #"""
      Phrase(
        en: "\(n) of " + "\(m)"
          + " left", // a note "here"
        es: words.spanish + " quedan")
      """#)
    #expect(shown(texts.sentences) == ["en # of # left", "es # quedan"])
  }

  @Test func `are each end of a choice`() {
    let texts = read(#"Phrase(en: n == 1 ? "1 day" : "\(n) days", es: name ?? "sin nombre")"#)
    #expect(shown(texts.sentences) == ["en 1 day", "en # days", "es sin nombre"])
  }

  @Test func `hold what is put into a value too, as a part`() {
    let texts = read(##"Phrase(en: "it \(n == 1 ? "has" : #"have"#) none", es: "x")"##)
    #expect(texts.sentences.map(\.isWhole) == [false, false, true, true])
    #expect(shown(texts.sentences) == ["en has", "en have", "en it # none", "es x"])
  }

  @Test func `belong to the inner phrase where one stands in another`() {
    let texts = read(#"Phrase(en: "so \(list([Phrase(en: "a", es: "b")]))", es: "c")"#)
    #expect(shown(texts.sentences) == ["en a", "es b", "en so #", "es c"])
    #expect(texts.phraseCount == 2)
  }

  @Test func `are the items and the name of a wording, in its language`() {
    let texts = read(
      #"Wording(language: .spanish, name: "con sus palabras", items: ["Uno.", "Dos."])"#)
    #expect(shown(texts.sentences) == ["es con sus palabras", "es Uno.", "es Dos."])
  }

  @Test func `are the help of a command`() {
    let texts = read(
      #"""
      static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Take one.", discussion: "Long.")
      @Flag(help: "A flag.") var flag = false
      @Option(help: ArgumentHelp("A date.", valueName: "date")) var date: String?
      static func help(for way: Way) -> ArgumentHelp? {
        switch way {
        case .one: "One way."
        }
      }
      """#)
    #expect(
      shown(texts.sentences) == [
        "en Take one.", "en Long.", "en A flag.", "en A date.", "en date", "en One way.",
      ])
    #expect(texts.loose.map(\.text) == ["check"])
  }

  @Test func `are neither references nor what both languages share`() {
    let texts = read(#"[Source("Somebody et al. 2001", .published), Phrase(same: "RAS-R")]"#)
    #expect(texts.sentences == [])
    #expect(texts.loose == [])
    #expect(texts.same.map(\.text) == ["RAS-R"])
  }

  @Test func `leave all other strings over, with the call they are given to`() {
    let texts = read(#"try console.write("Hello there", to: .results); let x = "id""#)
    #expect(texts.loose.map(\.text) == ["Hello there", "id"])
    #expect(texts.loose.map(\.call) == ["write", nil])
  }

  private func read(_ source: String) -> SourceTexts {
    SourceTexts(file: "A.swift", source: source)
  }

  private func shown(_ sentences: [Sentence]) -> [String] {
    sentences.map { "\($0.tongue.rawValue) \($0.text)".replacing(String(Sentence.hole), with: "#") }
  }
}
