import TestSupport
import Testing

@testable import tend

@Suite struct `A file that grows while it is read` {
  @Test func `is read as far as it was when it was opened`() throws {
    let folder = try WorkFolder()
    let path = try folder.write("a\nb\n".utf8, to: "table.csv")
    let reader = try BlockReader(path)
    try folder.write("a\nb\nc\n".utf8, to: "table.csv")
    #expect(try reader.readAll(limit: 100) == Array("a\nb\n".utf8))
  }

  @Test func `ended with a whole line then, or within one`() throws {
    let folder = try WorkFolder()
    let path = try folder.write("a\nb".utf8, to: "table.csv")
    let within = try #require(FileSize(path))
    #expect(within.bytes == 3)
    #expect(!within.endsLine(of: path))
    try folder.write("a\nb\nc".utf8, to: "table.csv")
    let now = try #require(FileSize(path))
    #expect(now.bytes > within.bytes)
    try folder.write("a\nb\nc\nd\n".utf8, to: "table.csv")
    #expect(try #require(FileSize(path)).endsLine(of: path))
  }

  @Test func `is a regular file: others have no size`() throws {
    #expect(FileSize("/dev/null") == nil)
    #expect(FileSize("/nowhere") == nil)
  }
}
