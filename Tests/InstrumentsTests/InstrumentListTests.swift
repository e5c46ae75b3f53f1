import Foundation
import Instruments
import TestSupport
import Testing

@Suite struct `The page of all instruments` {
  static let name = "Instruments/Instruments.docc/AllInstruments.md"

  /// `TEND_UPDATE_PAGES=1 swift test --filter 'all instruments'` writes the page anew.
  @Test func `says what the definitions say`() throws {
    let page = InstrumentListPage(entries: Catalog.entries).text
    if ProcessInfo.processInfo.environment["TEND_UPDATE_PAGES"] == "1" {
      try Repository.write(page, to: Self.name)
    }
    let stands = try Repository.text(of: Self.name)
    #expect(stands == page, "the page is stale: run the tests once with TEND_UPDATE_PAGES=1")
  }
}
