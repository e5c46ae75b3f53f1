import TestSupport
import Testing

@Suite struct `The manifest` {
  @Test func `has a target for each room`() throws {
    let manifest = try Manifest()
    for room in Room.all {
      let target = try #require(manifest.target(room.name), "\(room) has no target")
      #expect(target.folder == room.folder)
    }
  }

  @Test func `declares for a room what the arrows allow and no more`() throws {
    let manifest = try Manifest()
    for room in Room.all {
      let declares = try #require(manifest.target(room.name)).declares
      #expect(declares.subtracting(room.rooms).subtracting(room.outside) == [], "\(room)")
    }
  }

  /// Programs are declared by tests so that they are built, and need no import.
  @Test func `declares nothing that a target does not import`() throws {
    let programs: Set = ["tend", "ScoreOneForm"]
    for target in try Manifest().targets {
      var imports: Set<String> = []
      for file in try Repository.swiftFiles(under: target.folder) {
        imports.formUnion(SwiftSource(try Repository.text(of: file)).imports)
      }
      let unused = target.declares.subtracting(imports)
      #expect(
        unused.subtracting(target.isOfTests ? programs : []) == [],
        "\(target) declares these and imports them nowhere")
    }
  }

  @Test func `has a target for each folder of tests`() throws {
    let manifest = try Manifest()
    // No tests of the package's own: other programs to compare with, and what is timed.
    let others: Set = ["CrossChecks", "Benchmarks"]
    for folder in try Repository.entries(of: "Tests") where !others.contains(folder) {
      #expect(manifest.target(folder)?.folder == "Tests/\(folder)", "\(folder) has no target")
    }
  }
}
