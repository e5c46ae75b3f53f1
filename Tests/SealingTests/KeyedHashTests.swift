import Sealing
import Testing

/// The vectors of RFC 4231, cut to 64 bits.
@Suite struct `A hash with a key` {
  @Test func `agrees with test cases 1 and 2 of RFC 4231`() {
    let first = KeyedHash(key: Array(repeating: 0x0B, count: 20))
    #expect(first.number(of: Array("Hi There".utf8)) == 0xB034_4C61_D8DB_3853)
    let second = KeyedHash(key: Array("Jefe".utf8))
    #expect(
      second.number(of: Array("what do ya want for nothing?".utf8)) == 0x5BDC_C146_BF60_754E)
  }
}
