import Formats
import Psychometrics
import Sealing
import Testing

@testable import Instruments

/// Entries point to a definition by its digest: a key that changes under an old version would change
/// what old entries mean, so each shipped version's digest is written down here.
@Suite struct `The digest of a shipped definition` {
  @Test(arguments: [
    ("proqol-5", "15faf9a2aace7a07eec308ef8f63e7ef8a692dc0e47803cadabf4528f730a249"),
    ("barc-10", "54d9c9648af24e6e1dbe8015e4ad5db9d855e656e92735dc0cd30b2c007c9e6d"),
    ("ras-r", "1793f83614748b2ea7b2dbff254f2d73bbdb87b8712da13fba9136b5fab6e49b"),
  ])
  func `never changes`(instrument: String, digest: String) throws {
    let entry = try #require(Catalog.entry(InstrumentID(rawValue: instrument)))
    #expect(entry.definition.version == "1")
    let text = entry.definition.canonicalForm.canonicalText
    #expect(SHA256Digest.text(of: Array(text.utf8)) == "sha256:" + digest)
  }

  @Test func `is written down for every instrument`() {
    #expect(Catalog.entries.map(\.id.rawValue) == ["proqol-5", "barc-10", "ras-r"])
  }
}
