import Instruments
import Psychometrics
import TestSupport
import Testing

@Suite struct `The page on own instruments` {
  @Test func `has examples that are taken as they stand`() throws {
    let page = try Repository.text(of: "Instruments/Instruments.docc/OwnInstruments.md")
    let parts = page.split(separator: "```json\n").dropFirst()
    let examples = parts.compactMap { $0.split(separator: "```").first.map(String.init) }
    #expect(examples.count == 3)
    let ids = try examples.map { try OwnDocuments.read($0).definition.id }
    #expect(ids == ["our-five", "our-week", "rpi"])
    #expect(try OwnDocuments.read(examples[1]).warnings == [])
  }
}
