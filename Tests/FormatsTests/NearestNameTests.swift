import Testing

@testable import Formats

@Suite struct `Nearest names` {
  let commands = ["check", "record", "score", "explain", "history", "show", "chart", "note"]

  @Test(arguments: [
    ("chek", "check"), ("chrat", "chart"), ("SCORE", "score"), ("exp", "explain"),
    ("histroy", "history"), ("sho", "show"), ("recrod", "record"),
  ])
  func `find what was meant`(word: String, name: String) {
    #expect(NearestName.nearest(to: word, among: commands) == name)
  }

  @Test(arguments: ["", "zzz", "summary", "checkpoint"])
  func `say nothing where nothing is near`(word: String) {
    #expect(NearestName.nearest(to: word, among: commands) == nil)
  }

  @Test func `stand in order of distance, then as given, prefixes last`() {
    #expect(
      NearestName.matches(for: "cha", among: ["chart", "chat", "cha", "cab"]) == [
        "cha", "chat", "chart",
      ])
    #expect(
      NearestName.matches(for: "ras", among: ["ras-r", "ras-ds", "rad", "bas"]) == [
        "rad", "bas", "ras-r", "ras-ds",
      ])
  }

  /// The classic cases of optimal string alignment; "ca" to "abc" is 3 (2 without its restriction).
  @Test(arguments: [
    ("kitten", "sitting", 3), ("ca", "abc", 3), ("ab", "ba", 1), ("", "abc", 3), ("a", "", 1),
    ("same", "same", 0),
  ])
  func `measure the distance of optimal string alignment`(a: String, b: String, expected: Int) {
    #expect(NearestName.distance(from: a, to: b) == expected)
  }
}
