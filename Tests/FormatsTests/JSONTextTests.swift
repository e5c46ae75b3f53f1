import Testing

@testable import Formats

@Suite struct `JSON text` {
  @Test func `keeps the order of members and indents by two`() {
    let document: JSON = [
      "schema": "tend.score/1",
      "scores": [["scale": "recovery-capital", "value": 47, "band": nil]],
      "none": [], "empty": [:],
      "wholes": [1, 2.5, true, "x"],
    ]
    #expect(
      document.text() == """
        {
          "schema": "tend.score/1",
          "scores": [
            {
              "scale": "recovery-capital",
              "value": 47,
              "band": null
            }
          ],
          "none": [],
          "empty": {},
          "wholes": [1, 2.5, true, "x"]
        }
        """)
    #expect(
      document.text(pretty: false) == """
        {"schema": "tend.score/1", "scores": [{"scale": "recovery-capital", "value": 47, \
        "band": null}], "none": [], "empty": {}, "wholes": [1, 2.5, true, "x"]}
        """)
  }

  @Test(arguments: [18, 19])
  func `puts plain values on one line up to column 100`(count: Int) {
    // Two spaces, `"n": [`, then 5 columns a value: 18 values end in column 98 with the comma.
    let text = JSON.object([.init("n", .array(.init(repeating: 100, count: count)))]).text()
    #expect(text.split(separator: "\n").count == (count == 18 ? 3 : 23))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  /// The samples of RFC 8785, appendix B, and the ends of our own rule for exponents.
  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (.leastNonzeroMagnitude, "5e-324"),
    (1.7976931348623157e308, "1.7976931348623157e+308"),
    (47.0, "47"), (4.7, "4.7"), (-6.24, "-6.24"), (1.2e-20, "1.2e-20"), (0.000001, "0.000001"),
    (0.000002, "0.000002"), (9.5e-7, "9.5e-7"), (333_333_333.3333332, "333333333.3333332"),
    (-0.0000033333333333333333, "-0.0000033333333333333333"),
    (1424953923781206.2, "1424953923781206.2"),
    (9_007_199_254_740_991, "9007199254740991"), (9_007_199_254_740_992, "9.007199254740992e+15"),
    (1e23, "1e+23"), (999_999_999_999_999_700_000.0, "9.999999999999997e+20"),
  ])
  func `writes numbers in their shortest form`(value: Double, expected: String) {
    #expect(JSON.number(value).text() == expected)
  }

  @Test func `has null for what is no number`() {
    #expect(
      JSON.array([.number(.nan), .number(.infinity), .number(-.infinity)]).text()
        == "[null, null, null]")
  }

  @Test func `writes every integer whole`() {
    #expect(JSON.integer(.max).text() == "9223372036854775807")
    #expect(JSON.integer(.min).canonicalText == "-9223372036854775808")
  }

  @Test func `escapes what JSON, scripts or terminals take badly`() {
    let text = "\"\\/\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}\u{9B}\u{2028}\u{2029}é🙂"
    #expect(
      JSON.string(text).text() == #""\"\\/\b\t\n\f\r\u0000\u001f\u007f\u009b\u2028\u2029é🙂""#)
    #expect(
      JSON.string(text).canonicalText
        == "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u{7F}\u{9B}\u{2028}\u{2029}é🙂\"")
  }

  /// The sorting sample of RFC 8785, section 3.2.3.
  @Test func `sorts names by UTF-16 in the canonical text`() {
    let document: JSON = [
      "\u{20ac}": "Euro Sign", "\r": "Carriage Return",
      "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
      "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control",
      "\u{f6}": "Latin Small Letter O With Diaeresis",
    ]
    #expect(
      document.canonicalText
        == "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\","
        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
        + "\"😀\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}")
  }

  @Test func `has no white space in the canonical text`() {
    let document: JSON = ["b": [1, 2.0, ["z": nil, "a": true]], "a": [:]]
    #expect(document.canonicalText == #"{"a":{},"b":[1,2,{"a":true,"z":null}]}"#)
  }

  @Test func `is read by name and place`() {
    let document: JSON = ["n": 3, "x": 0.5, "list": ["a"], "flag": false, "none": nil]
    #expect(document["n"]?.integer == 3)
    #expect(document["n"]?.double == 3)
    #expect(document["x"]?.double == 0.5)
    #expect(document["x"]?.integer == nil)
    #expect(document["list"]?[0]?.string == "a")
    #expect(document["list"]?[1] == nil)
    #expect(document["flag"]?.boolean == false)
    #expect(document["none"]?.isNull == true)
    #expect(document["absent"] == nil)
    #expect(JSON(nil as Int?) == .null)
    #expect(JSON(2.5 as Double?) == .number(2.5))
  }
}
