import Testing

/// The reader that the other tests rest on sees what it is meant to see.
@Suite struct `Reading a source file` {
  @Test(arguments: [
    ("import Formats", ["Formats"]),
    ("public import Formats", ["Formats"]),
    ("@testable import Formats", ["Formats"]),
    ("  import Glibc", ["Glibc"]),
    ("import struct Foundation.Date", ["Foundation"]),
    ("// import Formats", []),
    ("/// How to import answers", []),
    ("let text = \"nothing to import here\"", []),
  ])
  func `finds the imports`(_ line: String, _ modules: [String]) {
    #expect(SwiftSource(line).imports == Set(modules))
  }

  @Test func `tells code from comments`() {
    let source = SwiftSource("/// never try!\nlet page = \"https://a.org\"; try! run()\n")
    #expect(source.lines(holding: "try!") == [2])
  }
}
