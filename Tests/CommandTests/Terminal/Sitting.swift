import Foundation
import TestSupport
import Testing

extension Terminal {
  /// Waits for each prompt, then types a line at it.
  func answer(_ lines: String...) async throws {
    try await answer(lines)
  }

  /// The same for many lines.
  func answer(_ lines: [String]) async throws {
    for line in lines {
      try await expect("> ")
      try await send(line + "\n")
    }
  }

  /// Waits for the next prompt and presses Ctrl-C at it.
  func interruptAtPrompt() async throws {
    try await expect("> ")
    try await sendControlC()
  }

  /// All that was shown, fit to be compared: dates read `{date}`, the store's path `{store}`.
  func transcript() -> [String] {
    plainOutput.replacing(folder.storePath, with: "{store}")
      .replacing(/\d{4}-\d\d-\d\d/, with: "{date}")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension WorkFolder {
  /// Where the store lies unless a command says otherwise.
  var storePath: String { path + "/data/tend/journal.db" }

  /// Runs `tend` away from any terminal.
  func tend(_ words: String..., input: String = "") async throws -> CommandResult {
    try await run(["tend"] + words, input: Array(input.utf8))
  }

  /// What home says, as the program's own document.
  func home() async throws -> Home {
    let result = try await tend("--format", "json")
    #expect(result.status == .code(0), "\(result.errors)")
    return try JSONDecoder().decode(Home.self, from: Data(result.outputBytes))
  }

  /// The parts of `tend.home/1` that the tests look at.
  struct Home: Decodable {
    let unfinished: [Unfinished]
    let lastCheckIn: CheckIn?

    struct Unfinished: Decodable, Equatable {
      let instrument: String
      let canResume: Bool
    }

    struct CheckIn: Decodable, Equatable {
      let id: Int
      let instrument: String
    }
  }
}

/// The lines of a literal block.
func lines(_ block: String) -> [String] {
  block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

/// An ISO date, so many days before today in UTC, the zone of every work folder.
func date(daysAgo days: Int) -> String {
  let formatter = ISO8601DateFormatter()
  formatter.formatOptions = .withFullDate
  return formatter.string(from: Date(timeIntervalSinceNow: Double(-days) * 86_400))
}
