extension EnglishSyllables {
  /// Words that their spelling misleads about, by how many syllables they have.
  ///
  /// Where the CMU Pronouncing Dictionary gives two ways to say a word, as for `every`, the shorter
  /// is taken. A plural is not listed beside its singular.
  static let exceptions: [String: Int] = {
    var counts: [String: Int] = [:]
    for (count, words) in listed {
      for word in words.split(separator: " ") { counts[String(word)] = count }
    }
    return counts
  }()

  private static let listed = [
    1: "priest fierce pierce tier pier league tongue queue",
    2: """
    business carriage chaos client colleague different evening every family fluid \
    general genuine history hundred interest junior maybe million naked poem poet react ruin science \
    senior several soldier technique therefore union unique wicked
    """,
    3: """
    area behavior behaviour biology companion dialogue \
    everyday everyone everything everywhere familiar idea interested opinion reaction reacted \
    reacting reactive realize reassign reassure reassured reassuring recipe recovery suicide \
    usually
    """,
    4:
      "apostrophe catastrophe cooperate coordinate everybody geography reality suicidal",
    5: "cooperation coordination realization schizophrenia",
  ]

  /// Heads of compounds whose `e` stays silent within the word: `something`, `lifeline`.
  static let silentHeads = [
    "base", "care", "else", "face", "fire", "home", "hope", "house", "life", "like", "line", "safe",
    "side", "some", "state", "time", "use", "white", "wide",
  ]
}
