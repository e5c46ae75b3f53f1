import TestSupport
import Testing

/// What the examples of `share`, `open`, `supervision` and `keys` need before they can be run.
enum SharingExamples {
  /// A public key made for these tests.
  static let publicKey = "age1y29ra7fvsfm3cnlzmuguezuqh4j3a545hqltg9qpya0p6czjapfs0r44wr"

  /// A note as somebody might have handed it over; it says how such pages look.
  static let note = """
    tend note 1
    language: en
    id: 0123456789abcdef
    made: 2026-05-03
    until: 2999-12-31

    For supportive supervision. Not for evaluation, discipline,
    hiring or the personnel file. What is not here was not offered:
    please do not ask. This page does not prove who wrote it.

    This page holds until the date above, or until it is taken back.
    From then on Tend shows just that, and no more of it. It is an
    agreement, not a lock: a copy can stay.

    To
    - Ana

    What it is for
    - our talk in May

    Topics
    - my schedule

    End of this page

    """

  /// What is typed: one topic, to whom and for what; one promise; a session.
  static func input(_ words: [String]) -> String {
    switch words.dropFirst().first {
    case "new": "my schedule\n\n" + String(repeating: "\n", count: 4) + "Ana\nour talk\n\n"
    case "add": "\n60\n3\n1\n\n"
    case "reply": "a quiet room\nAna\n\n\n\n"
    default: ""
    }
  }

  static func prepare(_ example: String, in folder: WorkFolder) async throws {
    func tend(_ words: String...) async throws {
      let result = try await folder.run(
        ["tend"] + words + ["--yes"], input: Array(input(words).utf8))
      #expect(result.status == .code(0), "\(words): \(result.errors)")
    }
    if !example.contains("--output") { try folder.write(note.utf8, to: "note.txt") }
    try folder.write((publicKey + "\n").utf8, to: "colleague.pub")
    if example.contains("keys show") { try await tend("keys", "new") }
    if example.contains("share withdraw") { try await sharing(in: folder) }
    if example.contains("supervision remove") {
      try await tend("supervision", "add")
      try await tend("supervision", "reply")
    }
  }

  /// Shows a topic from a store without check-ins, where no figure is asked for.
  private static func sharing(in folder: WorkFolder) async throws {
    let result = try await folder.run(
      ["tend", "share", "new", "--yes"], input: Array("my schedule\n\n\nAna\nour talk\n\n".utf8))
    #expect(result.status == .code(0), "\(result.errors)")
  }
}
