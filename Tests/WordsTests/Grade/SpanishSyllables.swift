/// How many syllables a Spanish word has, by the rules of its spelling.
///
/// Two strong vowels (a, e, o) are two syllables; a weak one (i, u, and y at the end) joins its
/// neighbour, unless it carries the accent beside a strong one; an h between vowels changes
/// nothing. Source: Real Academia Española, Ortografía de la lengua española (2010), diphthongs and
/// hiatus.
enum SpanishSyllables {
  static func count(_ word: String) -> Int {
    var syllables = 0
    var run: [Character] = []
    for letter in letters(of: word) {
      if "aeoáéóiuíúü".contains(letter) {
        run.append(letter)
      } else {
        syllables += count(run)
        run = []
      }
    }
    return max(1, syllables + count(run))
  }

  /// In one run of vowels.
  private static func count(_ run: [Character]) -> Int {
    if run.isEmpty { return 0 }
    let strong = run.count { "aeoáéó".contains($0) }
    if strong == 0 { return 1 }
    return strong + run.count { "íú".contains($0) }
  }

  /// Without what is written and not said: the u of que and gui, an h between vowels; a last y is
  /// an i.
  private static func letters(of word: String) -> [Character] {
    let given = Array(word.lowercased().filter(\.isLetter))
    var letters: [Character] = []
    for (index, letter) in given.enumerated() {
      let next = index + 1 < given.count ? given[index + 1] : " "
      let before = index > 0 ? given[index - 1] : " "
      if letter == "u", before == "q" || before == "g", "eiéí".contains(next) { continue }
      if letter == "h", before != "c", index > 0, "aeiouáéíóú".contains(before) { continue }
      letters.append(letter == "y" && index == given.count - 1 ? "i" : letter)
    }
    return letters
  }
}
