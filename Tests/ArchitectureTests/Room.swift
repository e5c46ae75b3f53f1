import TestSupport

/// A module of the house, and what it may import: the arrows, as the article on the architecture
/// draws them.
struct Room: Sendable, CustomStringConvertible {
  let name: String
  let folder: String
  /// The modules of this package that it may import.
  let rooms: Set<String>
  /// The modules from outside, the system's included.
  let outside: Set<String>

  var description: String { name }

  init(_ name: String, folder: String? = nil, rooms: Set<String> = [], outside: Set<String> = []) {
    self.name = name
    self.folder = folder ?? "Sources/\(name)"
    self.rooms = rooms
    self.outside = outside
  }

  /// Every room; a folder under Sources that does not stand here is a fault.
  static let all = [
    Room("Psychometrics"),
    Room("Statistics", outside: ["Glibc", "Musl", "Darwin"]),
    Room("Formats"),
    Room("Sealing", outside: ["Crypto", "CryptoExtras"]),
    Room("Instruments", folder: "Instruments", rooms: ["Psychometrics", "Formats"]),
    Room("PlainCharts", rooms: ["Formats"]),
    Room("Journal", rooms: ["Psychometrics", "Formats"]),
    Room("Care", rooms: ["Journal", "Psychometrics", "Formats"]),
    // GRDB's own interface is made of Foundation's types.
    Room(
      "Store", rooms: ["Care", "Journal", "Instruments", "Psychometrics", "Formats"],
      outside: ["GRDB", "Foundation"]),
    Room("Outcomes", rooms: ["Psychometrics", "Statistics", "Formats"]),
    Room(
      "tend",
      rooms: [
        "Psychometrics", "Statistics", "Formats", "Sealing", "Instruments", "PlainCharts",
        "Journal", "Care", "Store", "Outcomes",
      ],
      outside: ["ArgumentParser", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin"]),
  ]

  /// The modules that its files import.
  func imports() throws -> Set<String> {
    var imports: Set<String> = []
    for file in try Repository.swiftFiles(under: folder) {
      imports.formUnion(SwiftSource(try Repository.text(of: file)).imports)
    }
    return imports
  }
}
