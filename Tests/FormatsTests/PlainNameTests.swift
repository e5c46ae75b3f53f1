import Formats
import Testing

@Suite struct `Plain names` {
  @Test(arguments: ["a", "P-07", "7", "a.b_c-d", String(repeating: "z", count: 64)])
  func `are letters, digits and three signs`(_ text: String) {
    #expect(PlainName.isValid(text))
  }

  @Test(
    arguments: ["", ".a", "-7", "_x", "a b", "ñ", "a/b", "a\n", String(repeating: "z", count: 65)])
  func `are nothing else`(_ text: String) {
    #expect(!PlainName.isValid(text))
  }

  @Test func `a code is any but me`() {
    #expect(PlainName.isValid("me"))
    for text in ["me", "Me", "mE", "ME", "a b"] { #expect(!PlainName.isCode(text)) }
    #expect(PlainName.isCode("men"))
  }
}
