import Formats
import Psychometrics
import Sealing
import Testing

@testable import Instruments

/// Entries point to a definition by its digest: a key that changes under an old version would change
/// what old entries mean, so each shipped version's digest is written down here.
@Suite struct `The digest of a shipped definition` {
  private static let digests = [
    ("proqol-5", "15faf9a2aace7a07eec308ef8f63e7ef8a692dc0e47803cadabf4528f730a249"),
    ("barc-10", "54d9c9648af24e6e1dbe8015e4ad5db9d855e656e92735dc0cd30b2c007c9e6d"),
    ("ras-r", "1793f83614748b2ea7b2dbff254f2d73bbdb87b8712da13fba9136b5fab6e49b"),
    ("ras-ds", "ffcccc44d88213c63d2853d948ba02579d44eff8b3b6fc4aaecaa73f44c020d0"),
    ("ethics", "65a9c0573a8ca45a4841e74823e1bacf52b040bf23c0be8aae6c879b5255ed51"),
    ("boundaries", "1fca2dc3c8f49adb55f7f9cb1db80d7570c04e57e81c98a58a8689c9de3d7127"),
    ("my-place", "76874fa9e3fcc85a297ac76c72d6c7058cb6d8bfa1840ba8c5a9e764cf272ce4"),
    ("signs", "d53e032b11724ba361da06d589ceb8e47f9ad8ae9b4952fe6827721ddd15cff2"),
    ("my-role", "501367e8b292555726333df2e1ff35957f3f8d174ba3f1f1c8e940b32b52e5d6"),
    ("my-story", "055b484d7502f3df9bed71e47a5ca60cf9d503c88ecb0c914bdd331b18f208b0"),
    ("supervising", "6dcf934e57d54ca7267c89ac861fdaaff0ecb018ed6f1001f75e6ddc34e69e42"),
    ("organisation", "6033d61462937dd2022f487516c381d09647a09d8292cda1abbace1db0a35cab"),
    ("readiness", "3bd5222ad3aaccc947f00df5fbcca741700bb0124db21c9ad72d89f1c0bb3de1"),
  ]

  @Test(arguments: digests)
  func `never changes`(instrument: String, digest: String) throws {
    let entry = try #require(Catalog.entry(InstrumentID(rawValue: instrument)))
    #expect(entry.definition.version == "1")
    let text = entry.definition.canonicalForm.canonicalText
    #expect(SHA256Digest.text(of: Array(text.utf8)) == "sha256:" + digest)
  }

  @Test func `is written down for every instrument`() {
    let shipped = Catalog.entries.filter { $0.definition.missingKey == nil }.map(\.id.rawValue)
    #expect(shipped == Self.digests.map(\.0))
  }
}
