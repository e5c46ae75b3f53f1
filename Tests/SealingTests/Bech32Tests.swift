import Testing

@testable import Sealing

/// The texts are the test vectors of BIP 173, of which the format lifts the limit of 90 characters.
@Suite struct `Bech32 texts` {
  static let eightyThree = "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcluded"

  @Test(arguments: [
    ("a12uel5l", "a", 0),
    (eightyThree + "charactersbio1tt5tgs", eightyThree + "charactersbio", 0),
    ("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "abcdef", 20),
    ("11" + String(repeating: "q", count: 82) + "c8247j", "1", 51),
    ("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", "split", 30),
    ("?1ezyfcl", "?", 0),
  ])
  func `reads and writes the valid texts`(text: String, prefix: String, count: Int) throws {
    let read = try #require(Bech32.read(text))
    #expect(read.prefix == prefix)
    #expect(read.bytes.count == count)
    #expect(Bech32.text(prefix: read.prefix, bytes: read.bytes) == text)
  }

  @Test func `reads capitals as it reads small letters and keeps the prefix as written`() throws {
    let read = try #require(Bech32.read("A12UEL5L"))
    #expect(read.prefix == "A")
    #expect(read.bytes.isEmpty)
  }

  @Test func `has no limit of length`() throws {
    let text =
      "an84characterslonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1569pvx"
    #expect(Bech32.read(text) != nil)
    let bytes = [UInt8](repeating: 0xA5, count: 2_000)
    #expect(Bech32.read(Bech32.text(prefix: "long", bytes: bytes))?.bytes == bytes)
  }

  @Test(arguments: [
    "\u{20}1nwldj5", "\u{7F}1axkwrx", "\u{80}1eym55h",  // a prefix with other than visible ASCII
    "pzry9x0s0muk",  // no separator
    "1pzry9x0s0muk", "10a06t8", "1qzzfhee",  // no prefix
    "x1b4n0q5v",  // a character that is no digit
    "li1dgmt3",  // too short for a checksum
    "de1lg7wt\u{FF}",  // a checksum with a character that is no digit
    "A1G7SGD8",  // a checksum taken over the capital
    "a12UEL5L",  // both cases
    "", "1", "a1", "é1ezyfcl",
  ])
  func `refuses what is none`(text: String) {
    #expect(Bech32.read(text) == nil)
  }

  @Test func `finds every slip of one character`() {
    let text = Array(AgeVectors.publicKey)
    for place in text.indices {
      for slip in "qpzry9x8gf2tvdw0s3jn54khce6mua7l1b" where slip != text[place] {
        var slipped = text
        slipped[place] = slip
        #expect(Bech32.read(String(slipped)) == nil, "character \(place), \(slip)")
      }
    }
  }

  /// Made with BIP 173's reference encoder.
  @Test func `refuses bits left over that are a whole digit or not zero`() {
    #expect(Bech32.read("x1lp82u52j") == nil)
    #expect(Bech32.read("x1lpqt9r6jy") == nil)
  }
}
