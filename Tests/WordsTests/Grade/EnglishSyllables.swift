/// How many syllables an English word has, by its spelling.
///
/// Groups of vowels, without the silent `e`, with the pairs that are said apart; what spelling does
/// not tell stands in a table. Of two accepted ways to say a word the shorter is meant.
enum EnglishSyllables {
  static func count(_ word: String) -> Int {
    let word = String(word.lowercased().filter(\.isLetter))
    if let known = exceptions[word] { return known }
    for (ending, more) in [("ly", 1), ("ness", 1), ("ment", 1), ("ful", 1), ("less", 1)] {
      // What stands before such an ending is said as it is alone: `safe` in `safely`.
      if word.hasSuffix(ending), word.dropLast(ending.count).hasSuffix("e") {
        return count(String(word.dropLast(ending.count))) + more
      }
    }
    for ending in ["s", "d"] where word.hasSuffix(ending) {
      if let known = exceptions[String(word.dropLast())] {
        return known + (ending == "s" && isHissing(word.dropLast()) ? 1 : 0)
      }
    }
    for head in silentHeads where word.hasPrefix(head) {
      let rest = word.dropFirst(head.count)
      if rest.count > 2, let first = rest.first, !"aeiouy".contains(first) {
        return 1 + count(String(rest))
      }
    }
    return max(1, groups(in: word) - silent(in: word) + saidApart(in: word))
  }

  private static func groups(in word: String) -> Int {
    var groups = 0
    var wasVowel = false
    for (index, letter) in word.enumerated() {
      // At the head of a word `y` is a consonant.
      let isVowel = "aeiou".contains(letter) || (letter == "y" && index > 0)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    return groups
  }

  /// 1 where the last `e` is not said: `made`, `names`, `asked`; not `table`, `places`, `wanted`.
  private static func silent(in word: String) -> Int {
    let letters = Array(word)
    func letter(fromEnd place: Int) -> Character? {
      letters.indices.contains(letters.count - place) ? letters[letters.count - place] : nil
    }
    func isConsonant(_ letter: Character?) -> Bool {
      letter.map { !"aeiouy".contains($0) } ?? false
    }
    if word.hasSuffix("e") {
      guard isConsonant(letter(fromEnd: 2)) else { return 0 }
      return letter(fromEnd: 2) == "l" && isConsonant(letter(fromEnd: 3)) ? 0 : 1
    }
    if word.hasSuffix("es") {
      guard isConsonant(letter(fromEnd: 3)) else { return 0 }
      if letter(fromEnd: 3) == "l", isConsonant(letter(fromEnd: 4)) { return 0 }
      return isHissing(word.dropLast(2)) || isHissing(word.dropLast()) ? 0 : 1
    }
    if word.hasSuffix("ed") {
      guard let before = letter(fromEnd: 3), isConsonant(before) else { return 0 }
      if before == "l", isConsonant(letter(fromEnd: 4)), letter(fromEnd: 4) != "l" { return 0 }
      return before == "t" || before == "d" ? 0 : 1
    }
    return 0
  }

  /// Whether a plural `s` after it is a syllable of its own.
  private static func isHissing(_ stem: Substring) -> Bool {
    ["s", "x", "z", "ch", "sh", "ce", "se", "ze", "ge", "c", "g"].contains { stem.hasSuffix($0) }
  }

  private static func isHissing(_ stem: String) -> Bool { isHissing(stem[...]) }

  /// Vowels that stand together and are two syllables, as in `idea`, `period`, `being`, `usual`.
  private static func saidApart(in word: String) -> Int {
    var more = 0
    for pair in [
      "ia", "io", "iu", "eo", "ua", "uou", "ying", "eing", "uing", "oing", "iet", "ience",
    ] {
      for range in word.ranges(of: pair) where !isOne(pair, at: range, in: word) { more += 1 }
    }
    if word.hasSuffix("ism") { more += 1 }
    if ["create", "creati", "creato"].contains(where: word.contains) { more += 1 }
    if word.hasSuffix("ier") || word.hasSuffix("iest") { more += 1 }
    return more
  }

  /// Pairs that are one syllable after all: `nation`, `special`, `people`, `guard`, `going` is two.
  private static func isOne(_ pair: String, at range: Range<String.Index>, in word: String) -> Bool
  {
    let before = word[..<range.lowerBound].last
    let rest = word[range.upperBound...]
    switch pair {
    case "ia", "iu": return before.map { "ctsg".contains($0) } ?? false
    case "io":
      return (before.map { "ctsgx".contains($0) } ?? false)
        && (rest.hasPrefix("n") || rest.hasPrefix("us"))
    case "eo": return word.contains("people") || (before == "g" && rest.hasPrefix("n"))
    case "ua": return before.map { "qg".contains($0) } ?? false
    case "iet": return rest.hasPrefix("n")
    case "ience": return before.map { "ctsx".contains($0) } ?? false
    default: return false
    }
  }
}
