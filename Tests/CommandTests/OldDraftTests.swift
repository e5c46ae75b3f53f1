import TestSupport
import Testing

@Suite struct `A check-in that waited over a week, away from a terminal` {
  /// The program's clock is the machine's, so time is moved in the file: the day that a check-in was
  /// begun on is put eight days back.
  private func waiting() async throws -> WorkFolder {
    let folder = try WorkFolder()
    let begun = try await folder.tend("check", "barc-10", "--beside-form", input: "1\n2\n3\n")
    #expect(begun.status == .code(65))
    let store = try folder.read(folder.storePath)
    let old = Array(date(daysAgo: 8).utf8)
    try folder.write(
      store.replacing(Array(date(daysAgo: 0).utf8), with: old), to: folder.storePath)
    return folder
  }

  private let rest = "4\n5\n6\n1\n2\n3\n4\n"

  @Test func `is refused and kept`() async throws {
    let folder = try await waiting()
    let result = try await folder.tend("check", "barc-10", "--beside-form", input: rest)
    #expect(result.status == .code(65))
    #expect(result.output == "")
    #expect(
      result.errors == """
        tend: error: a check-in of \(date(daysAgo: 8)) was not finished, and the days it asks about \
        have moved on
        tend: hint: run tend check at a terminal to begin anew or drop it

        """)
    #expect(try await folder.home().unfinished.map(\.canResume) == [false])
  }

  @Test func `is refused in Spanish too`() async throws {
    let folder = try await waiting()
    let result = try await folder.tend(
      "check", "barc-10", "--beside-form", "--lang", "es", input: rest)
    #expect(
      result.errors == """
        tend: error: quedó sin terminar un registro del \(date(daysAgo: 8)), y los días por los que \
        pregunta ya pasaron
        tend: pista: usa tend check en una terminal para empezar de nuevo o descartarlo

        """)
  }

  @Test func `leaves another instrument alone, and home says so`() async throws {
    let folder = try await waiting()
    let other = try await folder.tend(
      "check", "ras-r", "--beside-form", input: String(repeating: "3\n", count: 24))
    #expect(other.status == .code(0))
    let home = try await folder.tend()
    #expect(home.output.contains("of \(date(daysAgo: 8)) was not finished"))
  }
}
