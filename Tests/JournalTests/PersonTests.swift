import Journal
import Testing

@Suite struct `A person's code` {
  @Test(arguments: ["a", "7", "A.b_c-9", "P-0012", "me1", "m", "mee", "0.", "z--"])
  func `is letters, digits and three marks`(_ text: String) throws {
    let code = try #require(PersonCode(text))
    #expect(code.text == text)
    #expect(Person.code(code).name == text)
  }

  @Test(arguments: [".a", "_a", "-a", "-", "."])
  func `begins with a letter or a digit`(_ text: String) {
    #expect(PersonCode(text) == nil)
  }

  @Test(arguments: [
    "a b", " a", "a ", "a\n", "a\t", "a\0", "a/b", "a,b", "a'b", "a\"b", "a=b", "é", "ñ1",
    "e\u{301}",
    "٣", "１", "Ａ", "a\u{200B}", "😀",
  ])
  func `has nothing else in it`(_ text: String) {
    #expect(PersonCode(text) == nil)
  }

  @Test func `is 1 to 64 long`() {
    #expect(PersonCode("") == nil)
    #expect(PersonCode(String(repeating: "a", count: 64)) != nil)
    #expect(PersonCode(String(repeating: "a", count: 65)) == nil)
  }

  @Test(arguments: ["me", "Me", "mE", "ME"])
  func `is never that of the owner`(_ text: String) {
    #expect(PersonCode(text) == nil)
  }

  @Test func `keeps capitals apart from small letters`() throws {
    #expect(try #require(PersonCode("p1")) != #require(PersonCode("P1")))
  }

  @Test func `is not needed for oneself`() {
    #expect(Person.me.name == "me")
  }
}

@Suite struct `Names that a store keeps` {
  @Test func `are those of the command line`() {
    #expect(Mode.allCases.map(\.rawValue) == ["prompt", "paper", "interview", "import"])
    #expect(StoreKind.allCases.map(\.rawValue) == ["personal", "program", "supervision"])
    #expect(
      [Series.Break.wording, .language, .version, .marked].map(\.rawValue)
        == ["wording", "language", "version", "marked"])
  }
}
