import Sealing
import Testing

/// The expected digests are the worked examples of NIST ("SHA-256", Cryptographic Standards and
/// Guidelines, Examples with Intermediate Values) and, for the empty and the long message, the
/// SHA-256 vectors of NIST's CAVP (SHA256ShortMsg.rsp) and of FIPS 180-2, appendix B.3.
@Suite struct `SHA-256 digests` {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `agree with NIST's examples`(message: String, digits: String) {
    #expect(SHA256Digest.text(of: Array(message.utf8)) == "sha256:" + digits)
  }

  @Test func `agree with NIST on a single byte that is no text`() {
    let expected = "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"
    #expect(SHA256Digest.text(of: [0xD3]) == "sha256:" + expected)
  }

  @Test func `agree with NIST on a million letters a`() {
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(SHA256Digest.text(of: message) == "sha256:" + expected)
  }
}
