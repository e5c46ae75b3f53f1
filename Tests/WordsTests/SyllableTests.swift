import Testing

@Suite struct `Syllables` {
  /// Counted from the phonemes of the CMU Pronouncing Dictionary (cmudict.dict): a vowel a
  /// syllable, the shorter way where it gives two.
  @Test(arguments: [
    (1, "cold coil coins read reached real rates raves red combed colds razed"),
    (
      2,
      """
      coffee colleague college color colored columns colder collide rather reader reading rated \
      rating ready really reason reasons reaches rebuilt receives recent reckless record react \
      coldness rattle rattled
      """
    ),
    (
      3,
      """
      collection collected collapses colonies combining cohesive cognitive readable readiness \
      reaction reactive realize reassure reasoning recovery recorded recording recover \
      recognize recipe receiving recreate ratify ratios
      """
    ),
    (
      4,
      """
      collaborate combination collectively reality recreation recognition \
      reasonable recollected rationally
      """
    ),
    (5, "collaboration recommendation readability"),
  ])
  func `of English words are those of a dictionary`(_ count: Int, _ words: String) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      #expect(EnglishSyllables.count(String(word)) == count, "\(word)")
    }
  }

  /// Divided as the Ortografía de la lengua española (2010) divides them: with it, guion and truhan
  /// have one syllable.
  @Test(arguments: [
    (1, "y muy rey hay guion truhan pie que quien cien buey"),
    (2, "país día reír búho queso guerra hueso ciudad cuando aunque reina"),
    (3, "ahora guitarra pingüino cuídate estudiáis jesuita poeta oído leyendo"),
    (4, "aéreo vehículo alegría todavía ahorita energía"),
    (5, "recuperación"),
    (6, "inmediatamente"),
  ])
  func `of Spanish words are those of its spelling`(_ count: Int, _ words: String) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      #expect(SpanishSyllables.count(String(word)) == count, "\(word)")
    }
  }

  @Test func `of figures, values and abbreviations are one`() {
    for word in ["47", "5.25", "RAS-R", "CSV", "ras-ds/total2", "\(Sentence.hole)", "item1"] {
      for tongue in Tongue.allCases {
        #expect(ReadingCount.syllables(of: word, tongue) == 1, "\(word)")
      }
    }
  }

  @Test func `of compounds and contractions are those of what is said`() {
    #expect(ReadingCount.syllables(of: "check-in", .english) == 2)
    #expect(ReadingCount.syllables(of: "don't", .english) == 1)
    #expect(ReadingCount.syllables(of: "Tend's", .english) == 1)
    #expect(ReadingCount.syllables(of: "lifeline", .english) == 2)
  }
}
