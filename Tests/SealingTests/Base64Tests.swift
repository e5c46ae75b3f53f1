import Testing

@testable import Sealing

/// The texts are the test vectors of RFC 4648, section 10.
@Suite struct `Base 64 texts` {
  static let vectors = [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ]

  @Test(arguments: vectors)
  func `reads and writes the RFC's texts with padding`(plain: String, text: String) {
    var written: [UInt8] = []
    Base64.encode(Array(plain.utf8)[...], padded: true, into: &written)
    #expect(String(decoding: written, as: UTF8.self) == text)
    var read: [UInt8] = []
    #expect(Base64.decode(Array(text.utf8)[...], padded: true, into: &read))
    #expect(read == Array(plain.utf8))
  }

  @Test(arguments: vectors)
  func `reads and writes the same without padding`(plain: String, text: String) {
    let bare = text.filter { $0 != "=" }
    #expect(Base64.text(of: Array(plain.utf8)) == bare)
    #expect(Base64.bytes(of: bare) == Array(plain.utf8))
  }

  @Test func `has all 64 digits`() {
    let bytes = (0...255).map { UInt8($0) }
    #expect(Base64.bytes(of: Base64.text(of: bytes)) == bytes)
    #expect(Base64.text(of: [0xFB, 0xFF, 0xBF]) == "+/+/")
  }

  @Test(arguments: [
    "Zg==", "Zm8=", "Zh", "Zm9", "Z", "Zm9vY", "Zm9v\n", " Zm9v", "Zm-v", "Zm_v", "=",
  ])
  func `refuses what is not canonical without padding`(text: String) {
    #expect(Base64.bytes(of: text) == nil)
  }

  @Test(arguments: [
    "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Z===", "====", "=", "Zm=v", "Zm9v====", "Zg==Zg==",
  ])
  func `refuses what is not canonical with padding`(text: String) {
    var read: [UInt8] = []
    #expect(!Base64.decode(Array(text.utf8)[...], padded: true, into: &read))
  }
}
