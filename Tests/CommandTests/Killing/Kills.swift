import Foundation
import TestSupport
import Testing

/// A run of kills at random moments, and what they hit.
///
/// `TEND_KILLS` says how many (40 unless set), `TEND_SEED` which.
struct Kills {
  /// How many rounds there are.
  let rounds: Int
  var random: SeededGenerator
  /// How long a run takes that nobody kills; learned further from each round, since the machine may
  /// be busy with other tests.
  var usual = Duration.zero
  private var isAnywhere = false
  private(set) var tally: [String: Int] = [:]

  /// - Parameter share: of the whole number, for tests whose rounds take long.
  init(share: Double = 1) {
    let environment = ProcessInfo.processInfo.environment
    let all = environment["TEND_KILLS"].flatMap(Int.init) ?? 40
    rounds = max(1, Int(Double(all) * share))
    random = SeededGenerator(
      seed: environment["TEND_SEED"].flatMap(UInt64.init) ?? .random(in: .min ... .max))
  }

  /// For expectations: what to set to run the same again.
  var place: Comment { "TEND_SEED=\(random.seed)" }

  /// A moment somewhere in a run.
  mutating func anywhere() -> KillMoment {
    isAnywhere = true
    return .after(usual * Double.random(in: 0.05...1.1, using: &random))
  }

  /// As often a moment anywhere in a run, as one in the writing itself: while, or shortly after, the
  /// store's journal is there.
  mutating func moment(
    writing journal: String = Self.journal,
    for length: ClosedRange<Int> = 0...12_000
  ) -> KillMoment {
    if Bool.random(using: &random) { return anywhere() }
    isAnywhere = false
    return .once(
      file: journal, then: .microseconds(Int.random(in: length, using: &random)))
  }

  /// Aims further so that about one in four of the moments anywhere in a run comes too late.
  mutating func aim(after result: CommandResult) {
    guard isAnywhere else { return }
    if case .code = result.status { usual = usual * 0.95 } else { usual = usual * 1.02 }
  }

  mutating func count(_ what: String) {
    tally[what, default: 0] += 1
  }

  func report(_ name: String) {
    let parts = tally.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    let time = Int(usual / .milliseconds(1))
    print(
      "\(name): \(rounds) rounds, seed \(random.seed), a run takes about \(time) ms:",
      parts.joined(separator: ", "))
  }

  static let journal = "data/tend/journal.db-journal"
}

extension WorkFolder {
  /// How long a command takes that nobody kills: the shortest of five.
  func usualTime(
    of command: [String], input: String = "", before: () async throws -> Void = {}
  ) async throws -> Duration {
    var times: [Duration] = []
    for _ in 1...5 {
      try await before()
      let start = ContinuousClock.now
      let result = try run(command, input: Array(input.utf8), killedAt: .after(.seconds(10)))
      times.append(.now - start)
      #expect(result.status == .code(0), "\(result.errors)")
    }
    return times.min() ?? .zero
  }

  /// Whether SQLite was in the middle of a write when the program was killed.
  var hasJournal: Bool {
    FileManager.default.fileExists(atPath: path + "/" + Kills.journal)
  }

  /// The store must be sound, or not there.
  func expectSound(_ place: Comment, store: String? = nil) async throws {
    let which = store.map { ["--store", $0] } ?? []
    let check = try await run(["tend"] + which + ["store", "check"])
    #expect(check.status == .code(0), "\(place): \(check.output)\(check.errors)")
  }

  /// The entries of the store, as the program's own document has them.
  func history(store: String? = nil) async throws -> [Recorded] {
    struct History: Decodable {
      let entries: [Recorded]
    }
    let which = store.map { ["--store", $0] } ?? []
    let result = try await run(["tend"] + which + ["history", "--format", "json"])
    #expect(result.status == .code(0), "\(result.errors)")
    return try JSONDecoder().decode(History.self, from: Data(result.outputBytes)).entries
  }

  /// The parts of `tend.entry/1` that the tests look at.
  struct Recorded: Decodable, Hashable {
    let id: Int
    let date: String
    let scores: [Score]

    struct Score: Decodable, Hashable {
      let scale: String
      let value: Double?
    }
  }

  /// The files under a folder that hold a text.
  func files(under folder: String, holding text: String) throws -> [String] {
    let wanted = Data(text.utf8)
    let inside = FileManager.default.enumerator(atPath: path(of: folder)) ?? .init()
    return try inside.compactMap { $0 as? String }.filter { name in
      let place = URL(fileURLWithPath: path(of: folder) + "/" + name)
      guard try place.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return false
      }
      return try Data(contentsOf: place).range(of: wanted) != nil
    }
  }
}

/// Days from 2020-01-01 on, one a round, so that an entry can be told from all others.
func day(_ round: Int) -> String {
  let formatter = ISO8601DateFormatter()
  formatter.formatOptions = .withFullDate
  return formatter.string(from: Date(timeIntervalSince1970: 1_577_836_800 + Double(round) * 86_400))
}
