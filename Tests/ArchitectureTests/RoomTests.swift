import TestSupport
import Testing

@Suite struct `Rooms` {
  @Test(arguments: Room.all)
  func `import what the arrows allow and no more`(_ room: Room) throws {
    let imports = try room.imports()
    #expect(imports.subtracting(room.rooms).subtracting(room.outside) == [])
  }

  @Test func `are all in the table`() throws {
    #expect(try Repository.entries(of: "Sources") == names(inSources: true))
  }

  @Test func `point one way`() {
    var done: Set<String> = []
    for room in Room.all {
      #expect(room.rooms.isSubset(of: done), "\(room) imports a room further up")
      done.insert(room.name)
    }
  }

  @Test func `may import what their rooms reach`() throws {
    let table = Dictionary(uniqueKeysWithValues: Room.all.map { ($0.name, $0) })
    for room in Room.all {
      for below in room.rooms {
        let reached = try #require(table[below]).rooms
        #expect(reached.isSubset(of: room.rooms), "\(room) reaches these through \(below)")
      }
    }
  }

  /// One room each: GRDB, Crypto and the command line's parser are kept from all others.
  @Test(arguments: ["GRDB", "Crypto", "ArgumentParser"])
  func `keep a module from outside in one room`(_ module: String) {
    #expect(Room.all.filter { $0.outside.contains(module) }.count == 1)
  }

  private func names(inSources: Bool) -> [String] {
    Room.all.filter { $0.folder.hasPrefix("Sources/") == inSources }.map(\.name).sorted()
  }
}
