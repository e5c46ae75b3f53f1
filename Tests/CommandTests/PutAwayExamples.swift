import TestSupport
import Testing

/// What the help's examples of sealing need beside what stands in them.
enum PutAwayExamples {
  private static let passphrase = ["--passphrase-from", "passphrase.txt"]

  /// Once the store is filled: puts it away where it is to be taken back, with its key at hand.
  static func prepare(_ example: String, in folder: WorkFolder) async throws {
    guard example.contains("store away") || isTakingBack(example) || isSealing(example)
    else { return }
    _ = try folder.write("plum tree harbour\n".utf8, to: "passphrase.txt")
    guard isTakingBack(example) else { return }
    let away = try await folder.run(["tend", "store", "away"] + passphrase)
    #expect(away.status == .code(0), "\(away.errors)")
    let key = try #require(away.output.firstMatch(of: /AGE-SECRET-KEY-1\w+/)?.output)
    _ = try folder.write("\(key)\n".utf8, to: "key.txt")
  }

  /// The passphrase, which a person is asked for at the terminal.
  static func options(_ example: String) -> [String] {
    example == "tend store away" || isSealing(example) ? passphrase : []
  }

  private static func isTakingBack(_ example: String) -> Bool {
    example.hasPrefix("tend store back ")
  }

  private static func isSealing(_ example: String) -> Bool {
    example.contains("store backup --seal")
  }
}
